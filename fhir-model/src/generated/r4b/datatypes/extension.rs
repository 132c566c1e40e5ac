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
#[derive(Default)]
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
record!(Extension, EXTENSION, [0 => id, 1 => extension, 2 => url, 3 => value]);
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("url", 1, 1, Ty::Primitive(Primitive::Uri)).attribute(),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueBase64Binary", Ty::Primitive(Primitive::Base64Binary)),
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueCanonical", Ty::Primitive(Primitive::Canonical)),
                alternative("valueCode", Ty::Primitive(Primitive::Code)),
                alternative("valueDate", Ty::Primitive(Primitive::Date)),
                alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("valueDecimal", Ty::Primitive(Primitive::Decimal)),
                alternative("valueId", Ty::Primitive(Primitive::Id)),
                alternative("valueInstant", Ty::Primitive(Primitive::Instant)),
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueMarkdown", Ty::Primitive(Primitive::Markdown)),
                alternative("valueOid", Ty::Primitive(Primitive::Oid)),
                alternative("valuePositiveInt", Ty::Primitive(Primitive::PositiveInt)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueTime", Ty::Primitive(Primitive::Time)),
                alternative("valueUnsignedInt", Ty::Primitive(Primitive::UnsignedInt)),
                alternative("valueUri", Ty::Primitive(Primitive::Uri)),
                alternative("valueUrl", Ty::Primitive(Primitive::Url)),
                alternative("valueUuid", Ty::Primitive(Primitive::Uuid)),
                alternative("valueAddress", Ty::Type(&ADDRESS)),
                alternative("valueAge", Ty::Type(&AGE)),
                alternative("valueAnnotation", Ty::Type(&ANNOTATION)),
                alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("valueCodeableReference", Ty::Type(&CODEABLE_REFERENCE)),
                alternative("valueCoding", Ty::Type(&CODING)),
                alternative("valueContactPoint", Ty::Type(&CONTACT_POINT)),
                alternative("valueCount", Ty::Type(&COUNT)),
                alternative("valueDistance", Ty::Type(&DISTANCE)),
                alternative("valueDuration", Ty::Type(&DURATION)),
                alternative("valueHumanName", Ty::Type(&HUMAN_NAME)),
                alternative("valueIdentifier", Ty::Type(&IDENTIFIER)),
                alternative("valueMoney", Ty::Type(&MONEY)),
                alternative("valuePeriod", Ty::Type(&PERIOD)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueRange", Ty::Type(&RANGE)),
                alternative("valueRatio", Ty::Type(&RATIO)),
                alternative("valueRatioRange", Ty::Type(&RATIO_RANGE)),
                alternative("valueReference", Ty::Type(&REFERENCE)),
                alternative("valueSampledData", Ty::Type(&SAMPLED_DATA)),
                alternative("valueSignature", Ty::Type(&SIGNATURE)),
                alternative("valueTiming", Ty::Type(&TIMING)),
                alternative("valueContactDetail", Ty::Type(&CONTACT_DETAIL)),
                alternative("valueContributor", Ty::Type(&CONTRIBUTOR)),
                alternative("valueDataRequirement", Ty::Type(&DATA_REQUIREMENT)),
                alternative("valueExpression", Ty::Type(&EXPRESSION)),
                alternative("valueParameterDefinition", Ty::Type(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", Ty::Type(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", Ty::Type(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", Ty::Type(&USAGE_CONTEXT)),
                alternative("valueDosage", Ty::Type(&DOSAGE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
