// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Address, Age, Annotation, Attachment, Availability, CodeableConcept,
    CodeableReference, Coding, ContactDetail, ContactPoint, Count, DataRequirement,
    Distance, Dosage, Duration, Element, Expression, ExtendedContactDetail, HumanName,
    Identifier, Meta, Money, ParameterDefinition, Period, Quantity, Range, Ratio,
    RatioRange, Reference, RelatedArtifact, SampledData, Signature, Timing,
    TriggerDefinition, UsageContext,
};
use super::super::shared::{
    HAS_EXTENSION, HAS_ID, OF_ADDRESS, OF_AGE, OF_ANNOTATION, OF_ATTACHMENT,
    OF_AVAILABILITY, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CODING,
    OF_CONTACT_DETAIL, OF_CONTACT_POINT, OF_COUNT, OF_DATA_REQUIREMENT, OF_DISTANCE,
    OF_DOSAGE, OF_DURATION, OF_EXPRESSION, OF_EXTENDED_CONTACT_DETAIL, OF_HUMAN_NAME,
    OF_IDENTIFIER, OF_META, OF_MONEY, OF_PARAMETER_DEFINITION, OF_PERIOD, OF_QUANTITY,
    OF_RANGE, OF_RATIO, OF_RATIO_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    OF_SAMPLED_DATA, OF_SIGNATURE, OF_TIMING, OF_TRIGGER_DEFINITION, OF_USAGE_CONTEXT,
};
use crate::shorthand::*;
/// `Extension`
pub struct Extension {
    /// `Extension.id` · string · 0..1
    pub id: Option<String>,
    /// `Extension.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Extension.url` · uri · 1..1
    pub url: Option<String>,
    /// `Extension.value[x]` · any type · 0..1
    pub value: Option<ExtensionValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Extension, EXTENSION, [id, extension, url, value]);
choice!(
    #[doc = " `Extension.value[x]`"] ExtensionValue, [Base64Binary(Element < String >),
    Boolean(Element < bool >), Canonical(Element < String >), Code(Element < String >),
    Date(Element < Date >), DateTime(Element < DateTime >), Decimal(Element < Decimal >),
    Id(Element < String >), Instant(Element < Instant >), Integer(Element < i32 >),
    Integer64(Element < i64 >), Markdown(Element < String >), Oid(Element < String >),
    PositiveInt(Element < u32 >), String(Element < String >), Time(Element < Time >),
    UnsignedInt(Element < u32 >), Uri(Element < String >), Url(Element < String >),
    Uuid(Element < String >), Address(Box < Address >), Age(Box < Age >), Annotation(Box
    < Annotation >), Attachment(Box < Attachment >), CodeableConcept(Box <
    CodeableConcept >), CodeableReference(Box < CodeableReference >), Coding(Box < Coding
    >), ContactPoint(Box < ContactPoint >), Count(Box < Count >), Distance(Box < Distance
    >), Duration(Box < Duration >), HumanName(Box < HumanName >), Identifier(Box <
    Identifier >), Money(Box < Money >), Period(Box < Period >), Quantity(Box < Quantity
    >), Range(Box < Range >), Ratio(Box < Ratio >), RatioRange(Box < RatioRange >),
    Reference(Box < Reference >), SampledData(Box < SampledData >), Signature(Box <
    Signature >), Timing(Box < Timing >), ContactDetail(Box < ContactDetail >),
    DataRequirement(Box < DataRequirement >), Expression(Box < Expression >),
    ParameterDefinition(Box < ParameterDefinition >), RelatedArtifact(Box <
    RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition >), UsageContext(Box <
    UsageContext >), Availability(Box < Availability >), ExtendedContactDetail(Box <
    ExtendedContactDetail >), Dosage(Box < Dosage >), Meta(Box < Meta >)]
);
/// The definition of `Extension`.
pub static EXTENSION: TypeDef = TypeDef {
    name: "Extension",
    path: "Extension",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        one("url", 1, 1, OF_URI).attribute(),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueBase64Binary", OF_BASE64_BINARY),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueCanonical", OF_CANONICAL),
                alternative("valueCode", OF_CODE),
                alternative("valueDate", OF_DATE),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueId", OF_ID),
                alternative("valueInstant", OF_INSTANT),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueInteger64", OF_INTEGER64),
                alternative("valueMarkdown", OF_MARKDOWN),
                alternative("valueOid", OF_OID),
                alternative("valuePositiveInt", OF_POSITIVE_INT),
                alternative("valueString", OF_STRING),
                alternative("valueTime", OF_TIME),
                alternative("valueUnsignedInt", OF_UNSIGNED_INT),
                alternative("valueUri", OF_URI),
                alternative("valueUrl", OF_URL),
                alternative("valueUuid", OF_UUID),
                alternative("valueAddress", OF_ADDRESS),
                alternative("valueAge", OF_AGE),
                alternative("valueAnnotation", OF_ANNOTATION),
                alternative("valueAttachment", OF_ATTACHMENT),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueCodeableReference", OF_CODEABLE_REFERENCE),
                alternative("valueCoding", OF_CODING),
                alternative("valueContactPoint", OF_CONTACT_POINT),
                alternative("valueCount", OF_COUNT),
                alternative("valueDistance", OF_DISTANCE),
                alternative("valueDuration", OF_DURATION),
                alternative("valueHumanName", OF_HUMAN_NAME),
                alternative("valueIdentifier", OF_IDENTIFIER),
                alternative("valueMoney", OF_MONEY),
                alternative("valuePeriod", OF_PERIOD),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueRatio", OF_RATIO),
                alternative("valueRatioRange", OF_RATIO_RANGE),
                alternative("valueReference", OF_REFERENCE),
                alternative("valueSampledData", OF_SAMPLED_DATA),
                alternative("valueSignature", OF_SIGNATURE),
                alternative("valueTiming", OF_TIMING),
                alternative("valueContactDetail", OF_CONTACT_DETAIL),
                alternative("valueDataRequirement", OF_DATA_REQUIREMENT),
                alternative("valueExpression", OF_EXPRESSION),
                alternative("valueParameterDefinition", OF_PARAMETER_DEFINITION),
                alternative("valueRelatedArtifact", OF_RELATED_ARTIFACT),
                alternative("valueTriggerDefinition", OF_TRIGGER_DEFINITION),
                alternative("valueUsageContext", OF_USAGE_CONTEXT),
                alternative("valueAvailability", OF_AVAILABILITY),
                alternative("valueExtendedContactDetail", OF_EXTENDED_CONTACT_DETAIL),
                alternative("valueDosage", OF_DOSAGE),
                alternative("valueMeta", OF_META),
            ],
        ),
    ],
    keys: Lazy::new(),
};
