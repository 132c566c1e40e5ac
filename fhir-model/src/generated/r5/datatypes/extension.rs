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
    #[doc = " `Extension.value[x]`"] ExtensionValue, [0 => Base64Binary(Element < String
    >), 1 => Boolean(Element < bool >), 2 => Canonical(Element < String >), 3 =>
    Code(Element < String >), 4 => Date(Element < Date >), 5 => DateTime(Element <
    DateTime >), 6 => Decimal(Element < Decimal >), 7 => Id(Element < String >), 8 =>
    Instant(Element < Instant >), 9 => Integer(Element < i32 >), 10 => Integer64(Element
    < i64 >), 11 => Markdown(Element < String >), 12 => Oid(Element < String >), 13 =>
    PositiveInt(Element < u32 >), 14 => String(Element < String >), 15 => Time(Element <
    Time >), 16 => UnsignedInt(Element < u32 >), 17 => Uri(Element < String >), 18 =>
    Url(Element < String >), 19 => Uuid(Element < String >), 20 => Address(Box < Address
    >), 21 => Age(Box < Age >), 22 => Annotation(Box < Annotation >), 23 =>
    Attachment(Box < Attachment >), 24 => CodeableConcept(Box < CodeableConcept >), 25 =>
    CodeableReference(Box < CodeableReference >), 26 => Coding(Box < Coding >), 27 =>
    ContactPoint(Box < ContactPoint >), 28 => Count(Box < Count >), 29 => Distance(Box <
    Distance >), 30 => Duration(Box < Duration >), 31 => HumanName(Box < HumanName >), 32
    => Identifier(Box < Identifier >), 33 => Money(Box < Money >), 34 => Period(Box <
    Period >), 35 => Quantity(Box < Quantity >), 36 => Range(Box < Range >), 37 =>
    Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange >), 39 => Reference(Box <
    Reference >), 40 => SampledData(Box < SampledData >), 41 => Signature(Box < Signature
    >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box < ContactDetail >), 44 =>
    DataRequirement(Box < DataRequirement >), 45 => Expression(Box < Expression >), 46 =>
    ParameterDefinition(Box < ParameterDefinition >), 47 => RelatedArtifact(Box <
    RelatedArtifact >), 48 => TriggerDefinition(Box < TriggerDefinition >), 49 =>
    UsageContext(Box < UsageContext >), 50 => Availability(Box < Availability >), 51 =>
    ExtendedContactDetail(Box < ExtendedContactDetail >), 52 => Dosage(Box < Dosage >),
    53 => Meta(Box < Meta >)]
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
