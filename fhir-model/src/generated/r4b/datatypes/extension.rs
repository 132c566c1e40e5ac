// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, Address, Age, Annotation, Attachment,
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CONTACT_DETAIL, CONTACT_POINT,
    CONTRIBUTOR, COUNT, CodeableConcept, CodeableReference, Coding, ContactDetail,
    ContactPoint, Contributor, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    DataRequirement, Distance, Dosage, Duration, EXPRESSION, Element, Expression,
    HUMAN_NAME, HumanName, IDENTIFIER, Identifier, MONEY, Money, PARAMETER_DEFINITION,
    PERIOD, ParameterDefinition, Period, QUANTITY, Quantity, RANGE, RATIO, RATIO_RANGE,
    REFERENCE, RELATED_ARTIFACT, Range, Ratio, RatioRange, Reference, RelatedArtifact,
    SAMPLED_DATA, SIGNATURE, SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing,
    TriggerDefinition, USAGE_CONTEXT, UsageContext,
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
    Instant(Element < Instant >), 9 => Integer(Element < i32 >), 10 => Markdown(Element <
    String >), 11 => Oid(Element < String >), 12 => PositiveInt(Element < u32 >), 13 =>
    String(Element < String >), 14 => Time(Element < Time >), 15 => UnsignedInt(Element <
    u32 >), 16 => Uri(Element < String >), 17 => Url(Element < String >), 18 =>
    Uuid(Element < String >), 19 => Address(Box < Address >), 20 => Age(Box < Age >), 21
    => Annotation(Box < Annotation >), 22 => Attachment(Box < Attachment >), 23 =>
    CodeableConcept(Box < CodeableConcept >), 24 => CodeableReference(Box <
    CodeableReference >), 25 => Coding(Box < Coding >), 26 => ContactPoint(Box <
    ContactPoint >), 27 => Count(Box < Count >), 28 => Distance(Box < Distance >), 29 =>
    Duration(Box < Duration >), 30 => HumanName(Box < HumanName >), 31 => Identifier(Box
    < Identifier >), 32 => Money(Box < Money >), 33 => Period(Box < Period >), 34 =>
    Quantity(Box < Quantity >), 35 => Range(Box < Range >), 36 => Ratio(Box < Ratio >),
    37 => RatioRange(Box < RatioRange >), 38 => Reference(Box < Reference >), 39 =>
    SampledData(Box < SampledData >), 40 => Signature(Box < Signature >), 41 =>
    Timing(Box < Timing >), 42 => ContactDetail(Box < ContactDetail >), 43 =>
    Contributor(Box < Contributor >), 44 => DataRequirement(Box < DataRequirement >), 45
    => Expression(Box < Expression >), 46 => ParameterDefinition(Box <
    ParameterDefinition >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 =>
    TriggerDefinition(Box < TriggerDefinition >), 49 => UsageContext(Box < UsageContext
    >), 50 => Dosage(Box < Dosage >)]
);
/// The definition of `Extension`.
pub static EXTENSION: TypeDef = TypeDef {
    name: "Extension",
    path: "Extension",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
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
                alternative("valueMarkdown", OF_MARKDOWN),
                alternative("valueOid", OF_OID),
                alternative("valuePositiveInt", OF_POSITIVE_INT),
                alternative("valueString", OF_STRING),
                alternative("valueTime", OF_TIME),
                alternative("valueUnsignedInt", OF_UNSIGNED_INT),
                alternative("valueUri", OF_URI),
                alternative("valueUrl", OF_URL),
                alternative("valueUuid", OF_UUID),
                alternative("valueAddress", of(&ADDRESS)),
                alternative("valueAge", of(&AGE)),
                alternative("valueAnnotation", of(&ANNOTATION)),
                alternative("valueAttachment", of(&ATTACHMENT)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueCodeableReference", of(&CODEABLE_REFERENCE)),
                alternative("valueCoding", of(&CODING)),
                alternative("valueContactPoint", of(&CONTACT_POINT)),
                alternative("valueCount", of(&COUNT)),
                alternative("valueDistance", of(&DISTANCE)),
                alternative("valueDuration", of(&DURATION)),
                alternative("valueHumanName", of(&HUMAN_NAME)),
                alternative("valueIdentifier", of(&IDENTIFIER)),
                alternative("valueMoney", of(&MONEY)),
                alternative("valuePeriod", of(&PERIOD)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueRatio", of(&RATIO)),
                alternative("valueRatioRange", of(&RATIO_RANGE)),
                alternative("valueReference", of(&REFERENCE)),
                alternative("valueSampledData", of(&SAMPLED_DATA)),
                alternative("valueSignature", of(&SIGNATURE)),
                alternative("valueTiming", of(&TIMING)),
                alternative("valueContactDetail", of(&CONTACT_DETAIL)),
                alternative("valueContributor", of(&CONTRIBUTOR)),
                alternative("valueDataRequirement", of(&DATA_REQUIREMENT)),
                alternative("valueExpression", of(&EXPRESSION)),
                alternative("valueParameterDefinition", of(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", of(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", of(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", of(&USAGE_CONTEXT)),
                alternative("valueDosage", of(&DOSAGE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
