// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, AVAILABILITY, Address, Age, Annotation,
    Attachment, Availability, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING,
    CONTACT_DETAIL, CONTACT_POINT, COUNT, CodeableConcept, CodeableReference, Coding,
    ContactDetail, ContactPoint, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    DataRequirement, Distance, Dosage, Duration, EXPRESSION, EXTENDED_CONTACT_DETAIL,
    Element, Expression, ExtendedContactDetail, HUMAN_NAME, HumanName, IDENTIFIER,
    Identifier, META, MONEY, Meta, Money, PARAMETER_DEFINITION, PERIOD,
    ParameterDefinition, Period, QUANTITY, Quantity, RANGE, RATIO, RATIO_RANGE,
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
                alternative("valueDataRequirement", of(&DATA_REQUIREMENT)),
                alternative("valueExpression", of(&EXPRESSION)),
                alternative("valueParameterDefinition", of(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", of(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", of(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", of(&USAGE_CONTEXT)),
                alternative("valueAvailability", of(&AVAILABILITY)),
                alternative("valueExtendedContactDetail", of(&EXTENDED_CONTACT_DETAIL)),
                alternative("valueDosage", of(&DOSAGE)),
                alternative("valueMeta", of(&META)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
