// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADDITIONAL_BINDING_PURPOSE_VS, AGGREGATION_MODE, AdditionalBindingPurposeVS,
    AggregationMode, BINDING_STRENGTH, BindingStrength, CONSTRAINT_SEVERITY,
    ConstraintSeverity, DISCRIMINATOR_TYPE, DiscriminatorType, PROPERTY_REPRESENTATION,
    PropertyRepresentation, REFERENCE_VERSION_RULES, ReferenceVersionRules,
    SLICING_RULES, SlicingRules,
};
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, AVAILABILITY, Address, Age, Annotation,
    Attachment, Availability, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING,
    CODING_COLUMNS, CONTACT_DETAIL, CONTACT_POINT, COUNT, CodeableConcept,
    CodeableReference, Coding, ContactDetail, ContactPoint, Count, DATA_REQUIREMENT,
    DISTANCE, DOSAGE, DURATION, DataRequirement, Distance, Dosage, Duration, EXPRESSION,
    EXTENDED_CONTACT_DETAIL, EXTENSION, Element, Expression, ExtendedContactDetail,
    Extension, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, META, MONEY, Meta, Money,
    PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RATIO, RATIO_RANGE, REFERENCE, RELATED_ARTIFACT,
    Range, Ratio, RatioRange, Reference, RelatedArtifact, SAMPLED_DATA, SIGNATURE,
    SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing, TriggerDefinition,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use crate::shorthand::*;
/// `ElementDefinition`
#[derive(Default)]
pub struct ElementDefinition {
    /// `ElementDefinition.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ElementDefinition.path` · string · 1..1
    pub path: Element<String>,
    /// `ElementDefinition.representation` · code · 0..*
    pub representation: Vec<Element<PropertyRepresentation>>,
    /// `ElementDefinition.sliceName` · string · 0..1
    pub slice_name: Element<String>,
    /// `ElementDefinition.sliceIsConstraining` · boolean · 0..1
    pub slice_is_constraining: Element<bool>,
    /// `ElementDefinition.label` · string · 0..1
    pub label: Element<String>,
    /// `ElementDefinition.code` · Coding · 0..*
    pub code: Vec<Coding>,
    /// `ElementDefinition.slicing` · ElementDefinitionSlicing · 0..1
    pub slicing: Option<Box<ElementDefinitionSlicing>>,
    /// `ElementDefinition.short` · string · 0..1
    pub short: Element<String>,
    /// `ElementDefinition.definition` · markdown · 0..1
    pub definition: Element<String>,
    /// `ElementDefinition.comment` · markdown · 0..1
    pub comment: Element<String>,
    /// `ElementDefinition.requirements` · markdown · 0..1
    pub requirements: Element<String>,
    /// `ElementDefinition.alias` · string · 0..*
    pub alias: Vec<Element<String>>,
    /// `ElementDefinition.min` · unsignedInt · 0..1
    pub min: Element<u32>,
    /// `ElementDefinition.max` · string · 0..1
    pub max: Element<String>,
    /// `ElementDefinition.base` · ElementDefinitionBase · 0..1
    pub base: Option<Box<ElementDefinitionBase>>,
    /// `ElementDefinition.contentReference` · uri · 0..1
    pub content_reference: Element<String>,
    /// `ElementDefinition.type` · ElementDefinitionType · 0..*
    pub type_: Vec<ElementDefinitionType>,
    /// `ElementDefinition.defaultValue[x]` · any type · 0..1
    pub default_value: Option<ElementDefinitionDefaultValue>,
    /// `ElementDefinition.meaningWhenMissing` · markdown · 0..1
    pub meaning_when_missing: Element<String>,
    /// `ElementDefinition.orderMeaning` · string · 0..1
    pub order_meaning: Element<String>,
    /// `ElementDefinition.fixed[x]` · any type · 0..1
    pub fixed: Option<ElementDefinitionFixed>,
    /// `ElementDefinition.pattern[x]` · any type · 0..1
    pub pattern: Option<ElementDefinitionPattern>,
    /// `ElementDefinition.example` · ElementDefinitionExample · 0..*
    pub example: Vec<ElementDefinitionExample>,
    /// `ElementDefinition.minValue[x]` · date, dateTime, instant, time, decimal, integer, integer64, positiveInt, unsignedInt, Quantity · 0..1
    pub min_value: Option<ElementDefinitionMinValue>,
    /// `ElementDefinition.maxValue[x]` · date, dateTime, instant, time, decimal, integer, integer64, positiveInt, unsignedInt, Quantity · 0..1
    pub max_value: Option<ElementDefinitionMaxValue>,
    /// `ElementDefinition.maxLength` · integer · 0..1
    pub max_length: Element<i32>,
    /// `ElementDefinition.condition` · id · 0..*
    pub condition: Vec<Element<String>>,
    /// `ElementDefinition.constraint` · ElementDefinitionConstraint · 0..*
    pub constraint: Vec<ElementDefinitionConstraint>,
    /// `ElementDefinition.mustHaveValue` · boolean · 0..1
    pub must_have_value: Element<bool>,
    /// `ElementDefinition.valueAlternatives` · canonical to StructureDefinition · 0..*
    pub value_alternatives: Vec<Element<String>>,
    /// `ElementDefinition.mustSupport` · boolean · 0..1
    pub must_support: Element<bool>,
    /// `ElementDefinition.isModifier` · boolean · 0..1
    pub is_modifier: Element<bool>,
    /// `ElementDefinition.isModifierReason` · string · 0..1
    pub is_modifier_reason: Element<String>,
    /// `ElementDefinition.isSummary` · boolean · 0..1
    pub is_summary: Element<bool>,
    /// `ElementDefinition.binding` · ElementDefinitionBinding · 0..1
    pub binding: Option<Box<ElementDefinitionBinding>>,
    /// `ElementDefinition.mapping` · ElementDefinitionMapping · 0..*
    pub mapping: Vec<ElementDefinitionMapping>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinition, ELEMENT_DEFINITION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => path, 4 => representation, 5 => slice_name, 6 =>
    slice_is_constraining, 7 => label, 8 => code, 9 => slicing, 10 => short, 11 =>
    definition, 12 => comment, 13 => requirements, 14 => alias, 15 => min, 16 => max, 17
    => base, 18 => content_reference, 19 => type_, 20 => default_value, 21 =>
    meaning_when_missing, 22 => order_meaning, 23 => fixed, 24 => pattern, 25 => example,
    26 => min_value, 27 => max_value, 28 => max_length, 29 => condition, 30 =>
    constraint, 31 => must_have_value, 32 => value_alternatives, 33 => must_support, 34
    => is_modifier, 35 => is_modifier_reason, 36 => is_summary, 37 => binding, 38 =>
    mapping]
);
choice!(
    #[doc = " `ElementDefinition.defaultValue[x]`"] ElementDefinitionDefaultValue, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Integer64(Element < i64 >), 11 => Markdown(Element < String >), 12 =>
    Oid(Element < String >), 13 => PositiveInt(Element < u32 >), 14 => String(Element <
    String >), 15 => Time(Element < Time >), 16 => UnsignedInt(Element < u32 >), 17 =>
    Uri(Element < String >), 18 => Url(Element < String >), 19 => Uuid(Element < String
    >), 20 => Address(Box < Address >), 21 => Age(Box < Age >), 22 => Annotation(Box <
    Annotation >), 23 => Attachment(Box < Attachment >), 24 => CodeableConcept(Box <
    CodeableConcept >), 25 => CodeableReference(Box < CodeableReference >), 26 =>
    Coding(Box < Coding >), 27 => ContactPoint(Box < ContactPoint >), 28 => Count(Box <
    Count >), 29 => Distance(Box < Distance >), 30 => Duration(Box < Duration >), 31 =>
    HumanName(Box < HumanName >), 32 => Identifier(Box < Identifier >), 33 => Money(Box <
    Money >), 34 => Period(Box < Period >), 35 => Quantity(Box < Quantity >), 36 =>
    Range(Box < Range >), 37 => Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange
    >), 39 => Reference(Box < Reference >), 40 => SampledData(Box < SampledData >), 41 =>
    Signature(Box < Signature >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box <
    ContactDetail >), 44 => DataRequirement(Box < DataRequirement >), 45 =>
    Expression(Box < Expression >), 46 => ParameterDefinition(Box < ParameterDefinition
    >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 => TriggerDefinition(Box <
    TriggerDefinition >), 49 => UsageContext(Box < UsageContext >), 50 =>
    Availability(Box < Availability >), 51 => ExtendedContactDetail(Box <
    ExtendedContactDetail >), 52 => Dosage(Box < Dosage >), 53 => Meta(Box < Meta >)]
);
choice!(
    #[doc = " `ElementDefinition.fixed[x]`"] ElementDefinitionFixed, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Integer64(Element < i64 >), 11 => Markdown(Element < String >), 12 =>
    Oid(Element < String >), 13 => PositiveInt(Element < u32 >), 14 => String(Element <
    String >), 15 => Time(Element < Time >), 16 => UnsignedInt(Element < u32 >), 17 =>
    Uri(Element < String >), 18 => Url(Element < String >), 19 => Uuid(Element < String
    >), 20 => Address(Box < Address >), 21 => Age(Box < Age >), 22 => Annotation(Box <
    Annotation >), 23 => Attachment(Box < Attachment >), 24 => CodeableConcept(Box <
    CodeableConcept >), 25 => CodeableReference(Box < CodeableReference >), 26 =>
    Coding(Box < Coding >), 27 => ContactPoint(Box < ContactPoint >), 28 => Count(Box <
    Count >), 29 => Distance(Box < Distance >), 30 => Duration(Box < Duration >), 31 =>
    HumanName(Box < HumanName >), 32 => Identifier(Box < Identifier >), 33 => Money(Box <
    Money >), 34 => Period(Box < Period >), 35 => Quantity(Box < Quantity >), 36 =>
    Range(Box < Range >), 37 => Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange
    >), 39 => Reference(Box < Reference >), 40 => SampledData(Box < SampledData >), 41 =>
    Signature(Box < Signature >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box <
    ContactDetail >), 44 => DataRequirement(Box < DataRequirement >), 45 =>
    Expression(Box < Expression >), 46 => ParameterDefinition(Box < ParameterDefinition
    >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 => TriggerDefinition(Box <
    TriggerDefinition >), 49 => UsageContext(Box < UsageContext >), 50 =>
    Availability(Box < Availability >), 51 => ExtendedContactDetail(Box <
    ExtendedContactDetail >), 52 => Dosage(Box < Dosage >), 53 => Meta(Box < Meta >)]
);
choice!(
    #[doc = " `ElementDefinition.pattern[x]`"] ElementDefinitionPattern, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Integer64(Element < i64 >), 11 => Markdown(Element < String >), 12 =>
    Oid(Element < String >), 13 => PositiveInt(Element < u32 >), 14 => String(Element <
    String >), 15 => Time(Element < Time >), 16 => UnsignedInt(Element < u32 >), 17 =>
    Uri(Element < String >), 18 => Url(Element < String >), 19 => Uuid(Element < String
    >), 20 => Address(Box < Address >), 21 => Age(Box < Age >), 22 => Annotation(Box <
    Annotation >), 23 => Attachment(Box < Attachment >), 24 => CodeableConcept(Box <
    CodeableConcept >), 25 => CodeableReference(Box < CodeableReference >), 26 =>
    Coding(Box < Coding >), 27 => ContactPoint(Box < ContactPoint >), 28 => Count(Box <
    Count >), 29 => Distance(Box < Distance >), 30 => Duration(Box < Duration >), 31 =>
    HumanName(Box < HumanName >), 32 => Identifier(Box < Identifier >), 33 => Money(Box <
    Money >), 34 => Period(Box < Period >), 35 => Quantity(Box < Quantity >), 36 =>
    Range(Box < Range >), 37 => Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange
    >), 39 => Reference(Box < Reference >), 40 => SampledData(Box < SampledData >), 41 =>
    Signature(Box < Signature >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box <
    ContactDetail >), 44 => DataRequirement(Box < DataRequirement >), 45 =>
    Expression(Box < Expression >), 46 => ParameterDefinition(Box < ParameterDefinition
    >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 => TriggerDefinition(Box <
    TriggerDefinition >), 49 => UsageContext(Box < UsageContext >), 50 =>
    Availability(Box < Availability >), 51 => ExtendedContactDetail(Box <
    ExtendedContactDetail >), 52 => Dosage(Box < Dosage >), 53 => Meta(Box < Meta >)]
);
choice!(
    #[doc = " `ElementDefinition.minValue[x]`"] ElementDefinitionMinValue, [0 =>
    Date(Element < Date >), 1 => DateTime(Element < DateTime >), 2 => Instant(Element <
    Instant >), 3 => Time(Element < Time >), 4 => Decimal(Element < Decimal >), 5 =>
    Integer(Element < i32 >), 6 => Integer64(Element < i64 >), 7 => PositiveInt(Element <
    u32 >), 8 => UnsignedInt(Element < u32 >), 9 => Quantity(Box < Quantity >)]
);
choice!(
    #[doc = " `ElementDefinition.maxValue[x]`"] ElementDefinitionMaxValue, [0 =>
    Date(Element < Date >), 1 => DateTime(Element < DateTime >), 2 => Instant(Element <
    Instant >), 3 => Time(Element < Time >), 4 => Decimal(Element < Decimal >), 5 =>
    Integer(Element < i32 >), 6 => Integer64(Element < i64 >), 7 => PositiveInt(Element <
    u32 >), 8 => UnsignedInt(Element < u32 >), 9 => Quantity(Box < Quantity >)]
);
/// The definition of `ElementDefinition`.
pub static ELEMENT_DEFINITION: TypeDef = TypeDef {
    name: "ElementDefinition",
    path: "ElementDefinition",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("path", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("representation", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&PROPERTY_REPRESENTATION)
            .summary(),
        one("sliceName", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("sliceIsConstraining", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("label", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("code", 0, 0, Ty::Type(&CODING)).summary(),
        one("slicing", 0, 1, Ty::Type(&ELEMENT_DEFINITION_SLICING)).summary(),
        one("short", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("definition", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("comment", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("requirements", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("alias", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("min", 0, 1, Ty::Primitive(Primitive::UnsignedInt)).summary(),
        one("max", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("base", 0, 1, Ty::Type(&ELEMENT_DEFINITION_BASE)).summary(),
        one("contentReference", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("type", 0, 0, Ty::Type(&ELEMENT_DEFINITION_TYPE)).summary(),
        choice(
                "defaultValue",
                0,
                1,
                &[
                    alternative(
                        "defaultValueBase64Binary",
                        Ty::Primitive(Primitive::Base64Binary),
                    ),
                    alternative(
                        "defaultValueBoolean",
                        Ty::Primitive(Primitive::Boolean),
                    ),
                    alternative(
                        "defaultValueCanonical",
                        Ty::Primitive(Primitive::Canonical),
                    ),
                    alternative("defaultValueCode", Ty::Primitive(Primitive::Code)),
                    alternative("defaultValueDate", Ty::Primitive(Primitive::Date)),
                    alternative(
                        "defaultValueDateTime",
                        Ty::Primitive(Primitive::DateTime),
                    ),
                    alternative(
                        "defaultValueDecimal",
                        Ty::Primitive(Primitive::Decimal),
                    ),
                    alternative("defaultValueId", Ty::Primitive(Primitive::Id)),
                    alternative(
                        "defaultValueInstant",
                        Ty::Primitive(Primitive::Instant),
                    ),
                    alternative(
                        "defaultValueInteger",
                        Ty::Primitive(Primitive::Integer),
                    ),
                    alternative(
                        "defaultValueInteger64",
                        Ty::Primitive(Primitive::Integer64),
                    ),
                    alternative(
                        "defaultValueMarkdown",
                        Ty::Primitive(Primitive::Markdown),
                    ),
                    alternative("defaultValueOid", Ty::Primitive(Primitive::Oid)),
                    alternative(
                        "defaultValuePositiveInt",
                        Ty::Primitive(Primitive::PositiveInt),
                    ),
                    alternative("defaultValueString", Ty::Primitive(Primitive::String)),
                    alternative("defaultValueTime", Ty::Primitive(Primitive::Time)),
                    alternative(
                        "defaultValueUnsignedInt",
                        Ty::Primitive(Primitive::UnsignedInt),
                    ),
                    alternative("defaultValueUri", Ty::Primitive(Primitive::Uri)),
                    alternative("defaultValueUrl", Ty::Primitive(Primitive::Url)),
                    alternative("defaultValueUuid", Ty::Primitive(Primitive::Uuid)),
                    alternative("defaultValueAddress", Ty::Type(&ADDRESS)),
                    alternative("defaultValueAge", Ty::Type(&AGE)),
                    alternative("defaultValueAnnotation", Ty::Type(&ANNOTATION)),
                    alternative("defaultValueAttachment", Ty::Type(&ATTACHMENT)),
                    alternative(
                        "defaultValueCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                    alternative(
                        "defaultValueCodeableReference",
                        Ty::Type(&CODEABLE_REFERENCE),
                    ),
                    alternative("defaultValueCoding", Ty::Type(&CODING)),
                    alternative("defaultValueContactPoint", Ty::Type(&CONTACT_POINT)),
                    alternative("defaultValueCount", Ty::Type(&COUNT)),
                    alternative("defaultValueDistance", Ty::Type(&DISTANCE)),
                    alternative("defaultValueDuration", Ty::Type(&DURATION)),
                    alternative("defaultValueHumanName", Ty::Type(&HUMAN_NAME)),
                    alternative("defaultValueIdentifier", Ty::Type(&IDENTIFIER)),
                    alternative("defaultValueMoney", Ty::Type(&MONEY)),
                    alternative("defaultValuePeriod", Ty::Type(&PERIOD)),
                    alternative("defaultValueQuantity", Ty::Type(&QUANTITY)),
                    alternative("defaultValueRange", Ty::Type(&RANGE)),
                    alternative("defaultValueRatio", Ty::Type(&RATIO)),
                    alternative("defaultValueRatioRange", Ty::Type(&RATIO_RANGE)),
                    alternative("defaultValueReference", Ty::Type(&REFERENCE)),
                    alternative("defaultValueSampledData", Ty::Type(&SAMPLED_DATA)),
                    alternative("defaultValueSignature", Ty::Type(&SIGNATURE)),
                    alternative("defaultValueTiming", Ty::Type(&TIMING)),
                    alternative("defaultValueContactDetail", Ty::Type(&CONTACT_DETAIL)),
                    alternative(
                        "defaultValueDataRequirement",
                        Ty::Type(&DATA_REQUIREMENT),
                    ),
                    alternative("defaultValueExpression", Ty::Type(&EXPRESSION)),
                    alternative(
                        "defaultValueParameterDefinition",
                        Ty::Type(&PARAMETER_DEFINITION),
                    ),
                    alternative(
                        "defaultValueRelatedArtifact",
                        Ty::Type(&RELATED_ARTIFACT),
                    ),
                    alternative(
                        "defaultValueTriggerDefinition",
                        Ty::Type(&TRIGGER_DEFINITION),
                    ),
                    alternative("defaultValueUsageContext", Ty::Type(&USAGE_CONTEXT)),
                    alternative("defaultValueAvailability", Ty::Type(&AVAILABILITY)),
                    alternative(
                        "defaultValueExtendedContactDetail",
                        Ty::Type(&EXTENDED_CONTACT_DETAIL),
                    ),
                    alternative("defaultValueDosage", Ty::Type(&DOSAGE)),
                    alternative("defaultValueMeta", Ty::Type(&META)),
                ],
            )
            .summary(),
        one("meaningWhenMissing", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("orderMeaning", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "fixed",
                0,
                1,
                &[
                    alternative(
                        "fixedBase64Binary",
                        Ty::Primitive(Primitive::Base64Binary),
                    ),
                    alternative("fixedBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("fixedCanonical", Ty::Primitive(Primitive::Canonical)),
                    alternative("fixedCode", Ty::Primitive(Primitive::Code)),
                    alternative("fixedDate", Ty::Primitive(Primitive::Date)),
                    alternative("fixedDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("fixedDecimal", Ty::Primitive(Primitive::Decimal)),
                    alternative("fixedId", Ty::Primitive(Primitive::Id)),
                    alternative("fixedInstant", Ty::Primitive(Primitive::Instant)),
                    alternative("fixedInteger", Ty::Primitive(Primitive::Integer)),
                    alternative("fixedInteger64", Ty::Primitive(Primitive::Integer64)),
                    alternative("fixedMarkdown", Ty::Primitive(Primitive::Markdown)),
                    alternative("fixedOid", Ty::Primitive(Primitive::Oid)),
                    alternative(
                        "fixedPositiveInt",
                        Ty::Primitive(Primitive::PositiveInt),
                    ),
                    alternative("fixedString", Ty::Primitive(Primitive::String)),
                    alternative("fixedTime", Ty::Primitive(Primitive::Time)),
                    alternative(
                        "fixedUnsignedInt",
                        Ty::Primitive(Primitive::UnsignedInt),
                    ),
                    alternative("fixedUri", Ty::Primitive(Primitive::Uri)),
                    alternative("fixedUrl", Ty::Primitive(Primitive::Url)),
                    alternative("fixedUuid", Ty::Primitive(Primitive::Uuid)),
                    alternative("fixedAddress", Ty::Type(&ADDRESS)),
                    alternative("fixedAge", Ty::Type(&AGE)),
                    alternative("fixedAnnotation", Ty::Type(&ANNOTATION)),
                    alternative("fixedAttachment", Ty::Type(&ATTACHMENT)),
                    alternative("fixedCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("fixedCodeableReference", Ty::Type(&CODEABLE_REFERENCE)),
                    alternative("fixedCoding", Ty::Type(&CODING)),
                    alternative("fixedContactPoint", Ty::Type(&CONTACT_POINT)),
                    alternative("fixedCount", Ty::Type(&COUNT)),
                    alternative("fixedDistance", Ty::Type(&DISTANCE)),
                    alternative("fixedDuration", Ty::Type(&DURATION)),
                    alternative("fixedHumanName", Ty::Type(&HUMAN_NAME)),
                    alternative("fixedIdentifier", Ty::Type(&IDENTIFIER)),
                    alternative("fixedMoney", Ty::Type(&MONEY)),
                    alternative("fixedPeriod", Ty::Type(&PERIOD)),
                    alternative("fixedQuantity", Ty::Type(&QUANTITY)),
                    alternative("fixedRange", Ty::Type(&RANGE)),
                    alternative("fixedRatio", Ty::Type(&RATIO)),
                    alternative("fixedRatioRange", Ty::Type(&RATIO_RANGE)),
                    alternative("fixedReference", Ty::Type(&REFERENCE)),
                    alternative("fixedSampledData", Ty::Type(&SAMPLED_DATA)),
                    alternative("fixedSignature", Ty::Type(&SIGNATURE)),
                    alternative("fixedTiming", Ty::Type(&TIMING)),
                    alternative("fixedContactDetail", Ty::Type(&CONTACT_DETAIL)),
                    alternative("fixedDataRequirement", Ty::Type(&DATA_REQUIREMENT)),
                    alternative("fixedExpression", Ty::Type(&EXPRESSION)),
                    alternative(
                        "fixedParameterDefinition",
                        Ty::Type(&PARAMETER_DEFINITION),
                    ),
                    alternative("fixedRelatedArtifact", Ty::Type(&RELATED_ARTIFACT)),
                    alternative("fixedTriggerDefinition", Ty::Type(&TRIGGER_DEFINITION)),
                    alternative("fixedUsageContext", Ty::Type(&USAGE_CONTEXT)),
                    alternative("fixedAvailability", Ty::Type(&AVAILABILITY)),
                    alternative(
                        "fixedExtendedContactDetail",
                        Ty::Type(&EXTENDED_CONTACT_DETAIL),
                    ),
                    alternative("fixedDosage", Ty::Type(&DOSAGE)),
                    alternative("fixedMeta", Ty::Type(&META)),
                ],
            )
            .summary(),
        choice(
                "pattern",
                0,
                1,
                &[
                    alternative(
                        "patternBase64Binary",
                        Ty::Primitive(Primitive::Base64Binary),
                    ),
                    alternative("patternBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("patternCanonical", Ty::Primitive(Primitive::Canonical)),
                    alternative("patternCode", Ty::Primitive(Primitive::Code)),
                    alternative("patternDate", Ty::Primitive(Primitive::Date)),
                    alternative("patternDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("patternDecimal", Ty::Primitive(Primitive::Decimal)),
                    alternative("patternId", Ty::Primitive(Primitive::Id)),
                    alternative("patternInstant", Ty::Primitive(Primitive::Instant)),
                    alternative("patternInteger", Ty::Primitive(Primitive::Integer)),
                    alternative("patternInteger64", Ty::Primitive(Primitive::Integer64)),
                    alternative("patternMarkdown", Ty::Primitive(Primitive::Markdown)),
                    alternative("patternOid", Ty::Primitive(Primitive::Oid)),
                    alternative(
                        "patternPositiveInt",
                        Ty::Primitive(Primitive::PositiveInt),
                    ),
                    alternative("patternString", Ty::Primitive(Primitive::String)),
                    alternative("patternTime", Ty::Primitive(Primitive::Time)),
                    alternative(
                        "patternUnsignedInt",
                        Ty::Primitive(Primitive::UnsignedInt),
                    ),
                    alternative("patternUri", Ty::Primitive(Primitive::Uri)),
                    alternative("patternUrl", Ty::Primitive(Primitive::Url)),
                    alternative("patternUuid", Ty::Primitive(Primitive::Uuid)),
                    alternative("patternAddress", Ty::Type(&ADDRESS)),
                    alternative("patternAge", Ty::Type(&AGE)),
                    alternative("patternAnnotation", Ty::Type(&ANNOTATION)),
                    alternative("patternAttachment", Ty::Type(&ATTACHMENT)),
                    alternative("patternCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative(
                        "patternCodeableReference",
                        Ty::Type(&CODEABLE_REFERENCE),
                    ),
                    alternative("patternCoding", Ty::Type(&CODING)),
                    alternative("patternContactPoint", Ty::Type(&CONTACT_POINT)),
                    alternative("patternCount", Ty::Type(&COUNT)),
                    alternative("patternDistance", Ty::Type(&DISTANCE)),
                    alternative("patternDuration", Ty::Type(&DURATION)),
                    alternative("patternHumanName", Ty::Type(&HUMAN_NAME)),
                    alternative("patternIdentifier", Ty::Type(&IDENTIFIER)),
                    alternative("patternMoney", Ty::Type(&MONEY)),
                    alternative("patternPeriod", Ty::Type(&PERIOD)),
                    alternative("patternQuantity", Ty::Type(&QUANTITY)),
                    alternative("patternRange", Ty::Type(&RANGE)),
                    alternative("patternRatio", Ty::Type(&RATIO)),
                    alternative("patternRatioRange", Ty::Type(&RATIO_RANGE)),
                    alternative("patternReference", Ty::Type(&REFERENCE)),
                    alternative("patternSampledData", Ty::Type(&SAMPLED_DATA)),
                    alternative("patternSignature", Ty::Type(&SIGNATURE)),
                    alternative("patternTiming", Ty::Type(&TIMING)),
                    alternative("patternContactDetail", Ty::Type(&CONTACT_DETAIL)),
                    alternative("patternDataRequirement", Ty::Type(&DATA_REQUIREMENT)),
                    alternative("patternExpression", Ty::Type(&EXPRESSION)),
                    alternative(
                        "patternParameterDefinition",
                        Ty::Type(&PARAMETER_DEFINITION),
                    ),
                    alternative("patternRelatedArtifact", Ty::Type(&RELATED_ARTIFACT)),
                    alternative(
                        "patternTriggerDefinition",
                        Ty::Type(&TRIGGER_DEFINITION),
                    ),
                    alternative("patternUsageContext", Ty::Type(&USAGE_CONTEXT)),
                    alternative("patternAvailability", Ty::Type(&AVAILABILITY)),
                    alternative(
                        "patternExtendedContactDetail",
                        Ty::Type(&EXTENDED_CONTACT_DETAIL),
                    ),
                    alternative("patternDosage", Ty::Type(&DOSAGE)),
                    alternative("patternMeta", Ty::Type(&META)),
                ],
            )
            .summary(),
        one("example", 0, 0, Ty::Type(&ELEMENT_DEFINITION_EXAMPLE)).summary(),
        choice(
                "minValue",
                0,
                1,
                &[
                    alternative("minValueDate", Ty::Primitive(Primitive::Date)),
                    alternative("minValueDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("minValueInstant", Ty::Primitive(Primitive::Instant)),
                    alternative("minValueTime", Ty::Primitive(Primitive::Time)),
                    alternative("minValueDecimal", Ty::Primitive(Primitive::Decimal)),
                    alternative("minValueInteger", Ty::Primitive(Primitive::Integer)),
                    alternative(
                        "minValueInteger64",
                        Ty::Primitive(Primitive::Integer64),
                    ),
                    alternative(
                        "minValuePositiveInt",
                        Ty::Primitive(Primitive::PositiveInt),
                    ),
                    alternative(
                        "minValueUnsignedInt",
                        Ty::Primitive(Primitive::UnsignedInt),
                    ),
                    alternative("minValueQuantity", Ty::Type(&QUANTITY)),
                ],
            )
            .summary(),
        choice(
                "maxValue",
                0,
                1,
                &[
                    alternative("maxValueDate", Ty::Primitive(Primitive::Date)),
                    alternative("maxValueDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("maxValueInstant", Ty::Primitive(Primitive::Instant)),
                    alternative("maxValueTime", Ty::Primitive(Primitive::Time)),
                    alternative("maxValueDecimal", Ty::Primitive(Primitive::Decimal)),
                    alternative("maxValueInteger", Ty::Primitive(Primitive::Integer)),
                    alternative(
                        "maxValueInteger64",
                        Ty::Primitive(Primitive::Integer64),
                    ),
                    alternative(
                        "maxValuePositiveInt",
                        Ty::Primitive(Primitive::PositiveInt),
                    ),
                    alternative(
                        "maxValueUnsignedInt",
                        Ty::Primitive(Primitive::UnsignedInt),
                    ),
                    alternative("maxValueQuantity", Ty::Type(&QUANTITY)),
                ],
            )
            .summary(),
        one("maxLength", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("condition", 0, 0, Ty::Primitive(Primitive::Id)).summary(),
        one("constraint", 0, 0, Ty::Type(&ELEMENT_DEFINITION_CONSTRAINT)).summary(),
        one("mustHaveValue", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("valueAlternatives", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
        one("mustSupport", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("isModifier", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("isModifierReason", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("isSummary", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("binding", 0, 1, Ty::Type(&ELEMENT_DEFINITION_BINDING)).summary(),
        one("mapping", 0, 0, Ty::Type(&ELEMENT_DEFINITION_MAPPING)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.slicing`
#[derive(Default)]
pub struct ElementDefinitionSlicing {
    /// `ElementDefinition.slicing.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.slicing.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.slicing.discriminator` · ElementDefinitionSlicingDiscriminator · 0..*
    pub discriminator: Vec<ElementDefinitionSlicingDiscriminator>,
    /// `ElementDefinition.slicing.description` · string · 0..1
    pub description: Element<String>,
    /// `ElementDefinition.slicing.ordered` · boolean · 0..1
    pub ordered: Element<bool>,
    /// `ElementDefinition.slicing.rules` · code · 1..1
    pub rules: Element<SlicingRules>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionSlicing, ELEMENT_DEFINITION_SLICING, [0 => id, 1 => extension, 2 =>
    discriminator, 3 => description, 4 => ordered, 5 => rules]
);
/// The definition of `ElementDefinition.slicing`.
pub static ELEMENT_DEFINITION_SLICING: TypeDef = TypeDef {
    name: "ElementDefinitionSlicing",
    path: "ElementDefinition.slicing",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("discriminator", 0, 0, Ty::Type(&ELEMENT_DEFINITION_SLICING_DISCRIMINATOR))
            .summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("ordered", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("rules", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SLICING_RULES)
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.slicing.discriminator`
#[derive(Default)]
pub struct ElementDefinitionSlicingDiscriminator {
    /// `ElementDefinition.slicing.discriminator.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.slicing.discriminator.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.slicing.discriminator.type` · code · 1..1
    pub type_: Element<DiscriminatorType>,
    /// `ElementDefinition.slicing.discriminator.path` · string · 1..1
    pub path: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionSlicingDiscriminator, ELEMENT_DEFINITION_SLICING_DISCRIMINATOR, [0
    => id, 1 => extension, 2 => type_, 3 => path]
);
/// The definition of `ElementDefinition.slicing.discriminator`.
pub static ELEMENT_DEFINITION_SLICING_DISCRIMINATOR: TypeDef = TypeDef {
    name: "ElementDefinitionSlicingDiscriminator",
    path: "ElementDefinition.slicing.discriminator",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&DISCRIMINATOR_TYPE)
            .summary(),
        one("path", 1, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.base`
#[derive(Default)]
pub struct ElementDefinitionBase {
    /// `ElementDefinition.base.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.base.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.base.path` · string · 1..1
    pub path: Element<String>,
    /// `ElementDefinition.base.min` · unsignedInt · 1..1
    pub min: Element<u32>,
    /// `ElementDefinition.base.max` · string · 1..1
    pub max: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionBase, ELEMENT_DEFINITION_BASE, [0 => id, 1 => extension, 2 => path,
    3 => min, 4 => max]
);
/// The definition of `ElementDefinition.base`.
pub static ELEMENT_DEFINITION_BASE: TypeDef = TypeDef {
    name: "ElementDefinitionBase",
    path: "ElementDefinition.base",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("path", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("min", 1, 1, Ty::Primitive(Primitive::UnsignedInt)).summary(),
        one("max", 1, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.type`
#[derive(Default)]
pub struct ElementDefinitionType {
    /// `ElementDefinition.type.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.type.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.type.code` · uri · 1..1
    pub code: Element<String>,
    /// `ElementDefinition.type.profile` · canonical to ImplementationGuide, StructureDefinition · 0..*
    pub profile: Vec<Element<String>>,
    /// `ElementDefinition.type.targetProfile` · canonical to ImplementationGuide, StructureDefinition · 0..*
    pub target_profile: Vec<Element<String>>,
    /// `ElementDefinition.type.aggregation` · code · 0..*
    pub aggregation: Vec<Element<AggregationMode>>,
    /// `ElementDefinition.type.versioning` · code · 0..1
    pub versioning: Element<ReferenceVersionRules>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionType, ELEMENT_DEFINITION_TYPE, [0 => id, 1 => extension, 2 => code,
    3 => profile, 4 => target_profile, 5 => aggregation, 6 => versioning]
);
/// The definition of `ElementDefinition.type`.
pub static ELEMENT_DEFINITION_TYPE: TypeDef = TypeDef {
    name: "ElementDefinitionType",
    path: "ElementDefinition.type",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("code", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("profile", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["ImplementationGuide", "StructureDefinition"])
            .summary(),
        one("targetProfile", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["ImplementationGuide", "StructureDefinition"])
            .summary(),
        one("aggregation", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&AGGREGATION_MODE)
            .summary(),
        one("versioning", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&REFERENCE_VERSION_RULES)
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.example`
#[derive(Default)]
pub struct ElementDefinitionExample {
    /// `ElementDefinition.example.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.example.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.example.label` · string · 1..1
    pub label: Element<String>,
    /// `ElementDefinition.example.value[x]` · any type · 1..1
    pub value: Option<ElementDefinitionExampleValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionExample, ELEMENT_DEFINITION_EXAMPLE, [0 => id, 1 => extension, 2 =>
    label, 3 => value]
);
choice!(
    #[doc = " `ElementDefinition.example.value[x]`"] ElementDefinitionExampleValue, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Integer64(Element < i64 >), 11 => Markdown(Element < String >), 12 =>
    Oid(Element < String >), 13 => PositiveInt(Element < u32 >), 14 => String(Element <
    String >), 15 => Time(Element < Time >), 16 => UnsignedInt(Element < u32 >), 17 =>
    Uri(Element < String >), 18 => Url(Element < String >), 19 => Uuid(Element < String
    >), 20 => Address(Box < Address >), 21 => Age(Box < Age >), 22 => Annotation(Box <
    Annotation >), 23 => Attachment(Box < Attachment >), 24 => CodeableConcept(Box <
    CodeableConcept >), 25 => CodeableReference(Box < CodeableReference >), 26 =>
    Coding(Box < Coding >), 27 => ContactPoint(Box < ContactPoint >), 28 => Count(Box <
    Count >), 29 => Distance(Box < Distance >), 30 => Duration(Box < Duration >), 31 =>
    HumanName(Box < HumanName >), 32 => Identifier(Box < Identifier >), 33 => Money(Box <
    Money >), 34 => Period(Box < Period >), 35 => Quantity(Box < Quantity >), 36 =>
    Range(Box < Range >), 37 => Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange
    >), 39 => Reference(Box < Reference >), 40 => SampledData(Box < SampledData >), 41 =>
    Signature(Box < Signature >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box <
    ContactDetail >), 44 => DataRequirement(Box < DataRequirement >), 45 =>
    Expression(Box < Expression >), 46 => ParameterDefinition(Box < ParameterDefinition
    >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 => TriggerDefinition(Box <
    TriggerDefinition >), 49 => UsageContext(Box < UsageContext >), 50 =>
    Availability(Box < Availability >), 51 => ExtendedContactDetail(Box <
    ExtendedContactDetail >), 52 => Dosage(Box < Dosage >), 53 => Meta(Box < Meta >)]
);
/// The definition of `ElementDefinition.example`.
pub static ELEMENT_DEFINITION_EXAMPLE: TypeDef = TypeDef {
    name: "ElementDefinitionExample",
    path: "ElementDefinition.example",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("label", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "value",
                1,
                1,
                &[
                    alternative(
                        "valueBase64Binary",
                        Ty::Primitive(Primitive::Base64Binary),
                    ),
                    alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("valueCanonical", Ty::Primitive(Primitive::Canonical)),
                    alternative("valueCode", Ty::Primitive(Primitive::Code)),
                    alternative("valueDate", Ty::Primitive(Primitive::Date)),
                    alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("valueDecimal", Ty::Primitive(Primitive::Decimal)),
                    alternative("valueId", Ty::Primitive(Primitive::Id)),
                    alternative("valueInstant", Ty::Primitive(Primitive::Instant)),
                    alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                    alternative("valueInteger64", Ty::Primitive(Primitive::Integer64)),
                    alternative("valueMarkdown", Ty::Primitive(Primitive::Markdown)),
                    alternative("valueOid", Ty::Primitive(Primitive::Oid)),
                    alternative(
                        "valuePositiveInt",
                        Ty::Primitive(Primitive::PositiveInt),
                    ),
                    alternative("valueString", Ty::Primitive(Primitive::String)),
                    alternative("valueTime", Ty::Primitive(Primitive::Time)),
                    alternative(
                        "valueUnsignedInt",
                        Ty::Primitive(Primitive::UnsignedInt),
                    ),
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
                    alternative("valueDataRequirement", Ty::Type(&DATA_REQUIREMENT)),
                    alternative("valueExpression", Ty::Type(&EXPRESSION)),
                    alternative(
                        "valueParameterDefinition",
                        Ty::Type(&PARAMETER_DEFINITION),
                    ),
                    alternative("valueRelatedArtifact", Ty::Type(&RELATED_ARTIFACT)),
                    alternative("valueTriggerDefinition", Ty::Type(&TRIGGER_DEFINITION)),
                    alternative("valueUsageContext", Ty::Type(&USAGE_CONTEXT)),
                    alternative("valueAvailability", Ty::Type(&AVAILABILITY)),
                    alternative(
                        "valueExtendedContactDetail",
                        Ty::Type(&EXTENDED_CONTACT_DETAIL),
                    ),
                    alternative("valueDosage", Ty::Type(&DOSAGE)),
                    alternative("valueMeta", Ty::Type(&META)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.constraint`
#[derive(Default)]
pub struct ElementDefinitionConstraint {
    /// `ElementDefinition.constraint.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.constraint.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.constraint.key` · id · 1..1
    pub key: Element<String>,
    /// `ElementDefinition.constraint.requirements` · markdown · 0..1
    pub requirements: Element<String>,
    /// `ElementDefinition.constraint.severity` · code · 1..1
    pub severity: Element<ConstraintSeverity>,
    /// `ElementDefinition.constraint.suppress` · boolean · 0..1
    pub suppress: Element<bool>,
    /// `ElementDefinition.constraint.human` · string · 1..1
    pub human: Element<String>,
    /// `ElementDefinition.constraint.expression` · string · 0..1
    pub expression: Element<String>,
    /// `ElementDefinition.constraint.source` · canonical to StructureDefinition · 0..1
    pub source: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionConstraint, ELEMENT_DEFINITION_CONSTRAINT, [0 => id, 1 => extension,
    2 => key, 3 => requirements, 4 => severity, 5 => suppress, 6 => human, 7 =>
    expression, 8 => source]
);
/// The definition of `ElementDefinition.constraint`.
pub static ELEMENT_DEFINITION_CONSTRAINT: TypeDef = TypeDef {
    name: "ElementDefinitionConstraint",
    path: "ElementDefinition.constraint",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("key", 1, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("requirements", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("severity", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONSTRAINT_SEVERITY)
            .summary(),
        one("suppress", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("human", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("expression", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("source", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.binding`
#[derive(Default)]
pub struct ElementDefinitionBinding {
    /// `ElementDefinition.binding.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.binding.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.binding.strength` · code · 1..1
    pub strength: Element<BindingStrength>,
    /// `ElementDefinition.binding.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ElementDefinition.binding.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// `ElementDefinition.binding.additional` · ElementDefinitionBindingAdditional · 0..*
    pub additional: Vec<ElementDefinitionBindingAdditional>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionBinding, ELEMENT_DEFINITION_BINDING, [0 => id, 1 => extension, 2 =>
    strength, 3 => description, 4 => value_set, 5 => additional]
);
/// The definition of `ElementDefinition.binding`.
pub static ELEMENT_DEFINITION_BINDING: TypeDef = TypeDef {
    name: "ElementDefinitionBinding",
    path: "ElementDefinition.binding",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("strength", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&BINDING_STRENGTH)
            .summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("valueSet", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"])
            .summary(),
        one("additional", 0, 0, Ty::Type(&ELEMENT_DEFINITION_BINDING_ADDITIONAL))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.binding.additional`
#[derive(Default)]
pub struct ElementDefinitionBindingAdditional {
    /// `ElementDefinition.binding.additional.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.binding.additional.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.binding.additional.purpose` · code · 1..1
    pub purpose: Element<AdditionalBindingPurposeVS>,
    /// `ElementDefinition.binding.additional.valueSet` · canonical to ValueSet · 1..1
    pub value_set: Element<String>,
    /// `ElementDefinition.binding.additional.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// `ElementDefinition.binding.additional.shortDoco` · string · 0..1
    pub short_doco: Element<String>,
    /// `ElementDefinition.binding.additional.usage` · UsageContext · 0..*
    pub usage: Vec<UsageContext>,
    /// `ElementDefinition.binding.additional.any` · boolean · 0..1
    pub any: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionBindingAdditional, ELEMENT_DEFINITION_BINDING_ADDITIONAL, [0 => id,
    1 => extension, 2 => purpose, 3 => value_set, 4 => documentation, 5 => short_doco, 6
    => usage, 7 => any]
);
/// The definition of `ElementDefinition.binding.additional`.
pub static ELEMENT_DEFINITION_BINDING_ADDITIONAL: TypeDef = TypeDef {
    name: "ElementDefinitionBindingAdditional",
    path: "ElementDefinition.binding.additional",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("purpose", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADDITIONAL_BINDING_PURPOSE_VS)
            .summary(),
        one("valueSet", 1, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"])
            .summary(),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("shortDoco", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("usage", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("any", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.mapping`
#[derive(Default)]
pub struct ElementDefinitionMapping {
    /// `ElementDefinition.mapping.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.mapping.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.mapping.identity` · id · 1..1
    pub identity: Element<String>,
    /// `ElementDefinition.mapping.language` · code · 0..1
    pub language: Element<String>,
    /// `ElementDefinition.mapping.map` · string · 1..1
    pub map: Element<String>,
    /// `ElementDefinition.mapping.comment` · markdown · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionMapping, ELEMENT_DEFINITION_MAPPING, [0 => id, 1 => extension, 2 =>
    identity, 3 => language, 4 => map, 5 => comment]
);
/// The definition of `ElementDefinition.mapping`.
pub static ELEMENT_DEFINITION_MAPPING: TypeDef = TypeDef {
    name: "ElementDefinitionMapping",
    path: "ElementDefinition.mapping",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("identity", 1, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("map", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("comment", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static ELEMENT_DEFINITION_SLICING_DISCRIMINATOR_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("type", TEXT, ".type", ""),
    column("path", TEXT, ".path", ""),
];
pub(crate) static ELEMENT_DEFINITION_SLICING_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column(
        "discriminator",
        list(&within(&ELEMENT_DEFINITION_SLICING_DISCRIMINATOR_COLUMNS)),
        ".discriminator",
        "",
    ),
    column("description", TEXT, ".description", ""),
    column("ordered", BOOLEAN, ".ordered", ""),
    column("rules", TEXT, ".rules", ""),
];
pub(crate) static ELEMENT_DEFINITION_BASE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("path", TEXT, ".path", ""),
    column("min", INT32, ".min", ""),
    column("max", TEXT, ".max", ""),
];
pub(crate) static ELEMENT_DEFINITION_TYPE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("code", TEXT, ".code", ""),
    column("profile", list(&TEXT), ".profile", ""),
    column("targetProfile", list(&TEXT), ".targetProfile", ""),
    column("aggregation", list(&TEXT), ".aggregation", ""),
    column("versioning", TEXT, ".versioning", ""),
];
pub(crate) static ELEMENT_DEFINITION_EXAMPLE_COLUMNS: [ColumnDef; 64] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("label", TEXT, ".label", ""),
    column("valueBase64Binary", TEXT, ".valueBase64Binary", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueCanonical", TEXT, ".valueCanonical", ""),
    column("valueCode", TEXT, ".valueCode", ""),
    column("valueDate", TEXT, ".valueDate", ""),
    column("__valueDate_start", TIMESTAMP, ".valueDate", ""),
    column("__valueDate_end", TIMESTAMP, ".valueDate", ""),
    column("valueDateTime", TEXT, ".valueDateTime", ""),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime", ""),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime", ""),
    column("valueDecimal", TEXT, ".valueDecimal", ""),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal", ""),
    column("valueId", TEXT, ".valueId", ""),
    column("valueInstant", TEXT, ".valueInstant", ""),
    column("__valueInstant_start", TIMESTAMP, ".valueInstant", ""),
    column("__valueInstant_end", TIMESTAMP, ".valueInstant", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column("valueInteger64", INT64, ".valueInteger64", ""),
    column("valueMarkdown", TEXT, ".valueMarkdown", ""),
    column("valueOid", TEXT, ".valueOid", ""),
    column("valuePositiveInt", INT32, ".valuePositiveInt", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueTime", TEXT, ".valueTime", ""),
    column("valueUnsignedInt", INT32, ".valueUnsignedInt", ""),
    column("valueUri", TEXT, ".valueUri", ""),
    column("valueUrl", TEXT, ".valueUrl", ""),
    column("valueUuid", TEXT, ".valueUuid", ""),
    column("valueAddress", TEXT, ".valueAddress", ""),
    column("valueAge", TEXT, ".valueAge", ""),
    column("valueAnnotation", TEXT, ".valueAnnotation", ""),
    column("valueAttachment", TEXT, ".valueAttachment", ""),
    column("valueCodeableConcept", TEXT, ".valueCodeableConcept", ""),
    column("valueCodeableReference", TEXT, ".valueCodeableReference", ""),
    column("valueCoding", TEXT, ".valueCoding", ""),
    column("valueContactPoint", TEXT, ".valueContactPoint", ""),
    column("valueCount", TEXT, ".valueCount", ""),
    column("valueDistance", TEXT, ".valueDistance", ""),
    column("valueDuration", TEXT, ".valueDuration", ""),
    column("valueHumanName", TEXT, ".valueHumanName", ""),
    column("valueIdentifier", TEXT, ".valueIdentifier", ""),
    column("valueMoney", TEXT, ".valueMoney", ""),
    column("valuePeriod", TEXT, ".valuePeriod", ""),
    column("valueQuantity", TEXT, ".valueQuantity", ""),
    column("valueRange", TEXT, ".valueRange", ""),
    column("valueRatio", TEXT, ".valueRatio", ""),
    column("valueRatioRange", TEXT, ".valueRatioRange", ""),
    column("valueReference", TEXT, ".valueReference", ""),
    column("valueSampledData", TEXT, ".valueSampledData", ""),
    column("valueSignature", TEXT, ".valueSignature", ""),
    column("valueTiming", TEXT, ".valueTiming", ""),
    column("valueContactDetail", TEXT, ".valueContactDetail", ""),
    column("valueDataRequirement", TEXT, ".valueDataRequirement", ""),
    column("valueExpression", TEXT, ".valueExpression", ""),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition", ""),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact", ""),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition", ""),
    column("valueUsageContext", TEXT, ".valueUsageContext", ""),
    column("valueAvailability", TEXT, ".valueAvailability", ""),
    column("valueExtendedContactDetail", TEXT, ".valueExtendedContactDetail", ""),
    column("valueDosage", TEXT, ".valueDosage", ""),
    column("valueMeta", TEXT, ".valueMeta", ""),
];
pub(crate) static ELEMENT_DEFINITION_CONSTRAINT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("key", TEXT, ".key", ""),
    column("requirements", TEXT, ".requirements", ""),
    column("severity", TEXT, ".severity", ""),
    column("suppress", BOOLEAN, ".suppress", ""),
    column("human", TEXT, ".human", ""),
    column("expression", TEXT, ".expression", ""),
    column("source", TEXT, ".source", ""),
];
pub(crate) static ELEMENT_DEFINITION_BINDING_ADDITIONAL_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("purpose", TEXT, ".purpose", ""),
    column("valueSet", TEXT, ".valueSet", ""),
    column("documentation", TEXT, ".documentation", ""),
    column("shortDoco", TEXT, ".shortDoco", ""),
    column("usage", list(&within(&USAGE_CONTEXT_COLUMNS)), ".usage", ""),
    column("any", BOOLEAN, ".any", ""),
];
pub(crate) static ELEMENT_DEFINITION_BINDING_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("strength", TEXT, ".strength", ""),
    column("description", TEXT, ".description", ""),
    column("valueSet", TEXT, ".valueSet", ""),
    column(
        "additional",
        list(&within(&ELEMENT_DEFINITION_BINDING_ADDITIONAL_COLUMNS)),
        ".additional",
        "",
    ),
];
pub(crate) static ELEMENT_DEFINITION_MAPPING_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("identity", TEXT, ".identity", ""),
    column("language", TEXT, ".language", ""),
    column("map", TEXT, ".map", ""),
    column("comment", TEXT, ".comment", ""),
];
pub(crate) static ELEMENT_DEFINITION_COLUMNS: [ColumnDef; 251] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("path", TEXT, ".path", ""),
    column("representation", list(&TEXT), ".representation", ""),
    column("sliceName", TEXT, ".sliceName", ""),
    column("sliceIsConstraining", BOOLEAN, ".sliceIsConstraining", ""),
    column("label", TEXT, ".label", ""),
    column("code", list(&within(&CODING_COLUMNS)), ".code", ""),
    column("slicing", within(&ELEMENT_DEFINITION_SLICING_COLUMNS), ".slicing", ""),
    column("short", TEXT, ".short", ""),
    column("definition", TEXT, ".definition", ""),
    column("comment", TEXT, ".comment", ""),
    column("requirements", TEXT, ".requirements", ""),
    column("alias", list(&TEXT), ".alias", ""),
    column("min", INT32, ".min", ""),
    column("max", TEXT, ".max", ""),
    column("base", within(&ELEMENT_DEFINITION_BASE_COLUMNS), ".base", ""),
    column("contentReference", TEXT, ".contentReference", ""),
    column("type", list(&within(&ELEMENT_DEFINITION_TYPE_COLUMNS)), ".type", ""),
    column("defaultValueBase64Binary", TEXT, ".defaultValueBase64Binary", ""),
    column("defaultValueBoolean", BOOLEAN, ".defaultValueBoolean", ""),
    column("defaultValueCanonical", TEXT, ".defaultValueCanonical", ""),
    column("defaultValueCode", TEXT, ".defaultValueCode", ""),
    column("defaultValueDate", TEXT, ".defaultValueDate", ""),
    column("__defaultValueDate_start", TIMESTAMP, ".defaultValueDate", ""),
    column("__defaultValueDate_end", TIMESTAMP, ".defaultValueDate", ""),
    column("defaultValueDateTime", TEXT, ".defaultValueDateTime", ""),
    column("__defaultValueDateTime_start", TIMESTAMP, ".defaultValueDateTime", ""),
    column("__defaultValueDateTime_end", TIMESTAMP, ".defaultValueDateTime", ""),
    column("defaultValueDecimal", TEXT, ".defaultValueDecimal", ""),
    column("__defaultValueDecimal_numeric", NUMERIC, ".defaultValueDecimal", ""),
    column("defaultValueId", TEXT, ".defaultValueId", ""),
    column("defaultValueInstant", TEXT, ".defaultValueInstant", ""),
    column("__defaultValueInstant_start", TIMESTAMP, ".defaultValueInstant", ""),
    column("__defaultValueInstant_end", TIMESTAMP, ".defaultValueInstant", ""),
    column("defaultValueInteger", INT32, ".defaultValueInteger", ""),
    column("defaultValueInteger64", INT64, ".defaultValueInteger64", ""),
    column("defaultValueMarkdown", TEXT, ".defaultValueMarkdown", ""),
    column("defaultValueOid", TEXT, ".defaultValueOid", ""),
    column("defaultValuePositiveInt", INT32, ".defaultValuePositiveInt", ""),
    column("defaultValueString", TEXT, ".defaultValueString", ""),
    column("defaultValueTime", TEXT, ".defaultValueTime", ""),
    column("defaultValueUnsignedInt", INT32, ".defaultValueUnsignedInt", ""),
    column("defaultValueUri", TEXT, ".defaultValueUri", ""),
    column("defaultValueUrl", TEXT, ".defaultValueUrl", ""),
    column("defaultValueUuid", TEXT, ".defaultValueUuid", ""),
    column("defaultValueAddress", TEXT, ".defaultValueAddress", ""),
    column("defaultValueAge", TEXT, ".defaultValueAge", ""),
    column("defaultValueAnnotation", TEXT, ".defaultValueAnnotation", ""),
    column("defaultValueAttachment", TEXT, ".defaultValueAttachment", ""),
    column("defaultValueCodeableConcept", TEXT, ".defaultValueCodeableConcept", ""),
    column("defaultValueCodeableReference", TEXT, ".defaultValueCodeableReference", ""),
    column("defaultValueCoding", TEXT, ".defaultValueCoding", ""),
    column("defaultValueContactPoint", TEXT, ".defaultValueContactPoint", ""),
    column("defaultValueCount", TEXT, ".defaultValueCount", ""),
    column("defaultValueDistance", TEXT, ".defaultValueDistance", ""),
    column("defaultValueDuration", TEXT, ".defaultValueDuration", ""),
    column("defaultValueHumanName", TEXT, ".defaultValueHumanName", ""),
    column("defaultValueIdentifier", TEXT, ".defaultValueIdentifier", ""),
    column("defaultValueMoney", TEXT, ".defaultValueMoney", ""),
    column("defaultValuePeriod", TEXT, ".defaultValuePeriod", ""),
    column("defaultValueQuantity", TEXT, ".defaultValueQuantity", ""),
    column("defaultValueRange", TEXT, ".defaultValueRange", ""),
    column("defaultValueRatio", TEXT, ".defaultValueRatio", ""),
    column("defaultValueRatioRange", TEXT, ".defaultValueRatioRange", ""),
    column("defaultValueReference", TEXT, ".defaultValueReference", ""),
    column("defaultValueSampledData", TEXT, ".defaultValueSampledData", ""),
    column("defaultValueSignature", TEXT, ".defaultValueSignature", ""),
    column("defaultValueTiming", TEXT, ".defaultValueTiming", ""),
    column("defaultValueContactDetail", TEXT, ".defaultValueContactDetail", ""),
    column("defaultValueDataRequirement", TEXT, ".defaultValueDataRequirement", ""),
    column("defaultValueExpression", TEXT, ".defaultValueExpression", ""),
    column(
        "defaultValueParameterDefinition",
        TEXT,
        ".defaultValueParameterDefinition",
        "",
    ),
    column("defaultValueRelatedArtifact", TEXT, ".defaultValueRelatedArtifact", ""),
    column("defaultValueTriggerDefinition", TEXT, ".defaultValueTriggerDefinition", ""),
    column("defaultValueUsageContext", TEXT, ".defaultValueUsageContext", ""),
    column("defaultValueAvailability", TEXT, ".defaultValueAvailability", ""),
    column(
        "defaultValueExtendedContactDetail",
        TEXT,
        ".defaultValueExtendedContactDetail",
        "",
    ),
    column("defaultValueDosage", TEXT, ".defaultValueDosage", ""),
    column("defaultValueMeta", TEXT, ".defaultValueMeta", ""),
    column("meaningWhenMissing", TEXT, ".meaningWhenMissing", ""),
    column("orderMeaning", TEXT, ".orderMeaning", ""),
    column("fixedBase64Binary", TEXT, ".fixedBase64Binary", ""),
    column("fixedBoolean", BOOLEAN, ".fixedBoolean", ""),
    column("fixedCanonical", TEXT, ".fixedCanonical", ""),
    column("fixedCode", TEXT, ".fixedCode", ""),
    column("fixedDate", TEXT, ".fixedDate", ""),
    column("__fixedDate_start", TIMESTAMP, ".fixedDate", ""),
    column("__fixedDate_end", TIMESTAMP, ".fixedDate", ""),
    column("fixedDateTime", TEXT, ".fixedDateTime", ""),
    column("__fixedDateTime_start", TIMESTAMP, ".fixedDateTime", ""),
    column("__fixedDateTime_end", TIMESTAMP, ".fixedDateTime", ""),
    column("fixedDecimal", TEXT, ".fixedDecimal", ""),
    column("__fixedDecimal_numeric", NUMERIC, ".fixedDecimal", ""),
    column("fixedId", TEXT, ".fixedId", ""),
    column("fixedInstant", TEXT, ".fixedInstant", ""),
    column("__fixedInstant_start", TIMESTAMP, ".fixedInstant", ""),
    column("__fixedInstant_end", TIMESTAMP, ".fixedInstant", ""),
    column("fixedInteger", INT32, ".fixedInteger", ""),
    column("fixedInteger64", INT64, ".fixedInteger64", ""),
    column("fixedMarkdown", TEXT, ".fixedMarkdown", ""),
    column("fixedOid", TEXT, ".fixedOid", ""),
    column("fixedPositiveInt", INT32, ".fixedPositiveInt", ""),
    column("fixedString", TEXT, ".fixedString", ""),
    column("fixedTime", TEXT, ".fixedTime", ""),
    column("fixedUnsignedInt", INT32, ".fixedUnsignedInt", ""),
    column("fixedUri", TEXT, ".fixedUri", ""),
    column("fixedUrl", TEXT, ".fixedUrl", ""),
    column("fixedUuid", TEXT, ".fixedUuid", ""),
    column("fixedAddress", TEXT, ".fixedAddress", ""),
    column("fixedAge", TEXT, ".fixedAge", ""),
    column("fixedAnnotation", TEXT, ".fixedAnnotation", ""),
    column("fixedAttachment", TEXT, ".fixedAttachment", ""),
    column("fixedCodeableConcept", TEXT, ".fixedCodeableConcept", ""),
    column("fixedCodeableReference", TEXT, ".fixedCodeableReference", ""),
    column("fixedCoding", TEXT, ".fixedCoding", ""),
    column("fixedContactPoint", TEXT, ".fixedContactPoint", ""),
    column("fixedCount", TEXT, ".fixedCount", ""),
    column("fixedDistance", TEXT, ".fixedDistance", ""),
    column("fixedDuration", TEXT, ".fixedDuration", ""),
    column("fixedHumanName", TEXT, ".fixedHumanName", ""),
    column("fixedIdentifier", TEXT, ".fixedIdentifier", ""),
    column("fixedMoney", TEXT, ".fixedMoney", ""),
    column("fixedPeriod", TEXT, ".fixedPeriod", ""),
    column("fixedQuantity", TEXT, ".fixedQuantity", ""),
    column("fixedRange", TEXT, ".fixedRange", ""),
    column("fixedRatio", TEXT, ".fixedRatio", ""),
    column("fixedRatioRange", TEXT, ".fixedRatioRange", ""),
    column("fixedReference", TEXT, ".fixedReference", ""),
    column("fixedSampledData", TEXT, ".fixedSampledData", ""),
    column("fixedSignature", TEXT, ".fixedSignature", ""),
    column("fixedTiming", TEXT, ".fixedTiming", ""),
    column("fixedContactDetail", TEXT, ".fixedContactDetail", ""),
    column("fixedDataRequirement", TEXT, ".fixedDataRequirement", ""),
    column("fixedExpression", TEXT, ".fixedExpression", ""),
    column("fixedParameterDefinition", TEXT, ".fixedParameterDefinition", ""),
    column("fixedRelatedArtifact", TEXT, ".fixedRelatedArtifact", ""),
    column("fixedTriggerDefinition", TEXT, ".fixedTriggerDefinition", ""),
    column("fixedUsageContext", TEXT, ".fixedUsageContext", ""),
    column("fixedAvailability", TEXT, ".fixedAvailability", ""),
    column("fixedExtendedContactDetail", TEXT, ".fixedExtendedContactDetail", ""),
    column("fixedDosage", TEXT, ".fixedDosage", ""),
    column("fixedMeta", TEXT, ".fixedMeta", ""),
    column("patternBase64Binary", TEXT, ".patternBase64Binary", ""),
    column("patternBoolean", BOOLEAN, ".patternBoolean", ""),
    column("patternCanonical", TEXT, ".patternCanonical", ""),
    column("patternCode", TEXT, ".patternCode", ""),
    column("patternDate", TEXT, ".patternDate", ""),
    column("__patternDate_start", TIMESTAMP, ".patternDate", ""),
    column("__patternDate_end", TIMESTAMP, ".patternDate", ""),
    column("patternDateTime", TEXT, ".patternDateTime", ""),
    column("__patternDateTime_start", TIMESTAMP, ".patternDateTime", ""),
    column("__patternDateTime_end", TIMESTAMP, ".patternDateTime", ""),
    column("patternDecimal", TEXT, ".patternDecimal", ""),
    column("__patternDecimal_numeric", NUMERIC, ".patternDecimal", ""),
    column("patternId", TEXT, ".patternId", ""),
    column("patternInstant", TEXT, ".patternInstant", ""),
    column("__patternInstant_start", TIMESTAMP, ".patternInstant", ""),
    column("__patternInstant_end", TIMESTAMP, ".patternInstant", ""),
    column("patternInteger", INT32, ".patternInteger", ""),
    column("patternInteger64", INT64, ".patternInteger64", ""),
    column("patternMarkdown", TEXT, ".patternMarkdown", ""),
    column("patternOid", TEXT, ".patternOid", ""),
    column("patternPositiveInt", INT32, ".patternPositiveInt", ""),
    column("patternString", TEXT, ".patternString", ""),
    column("patternTime", TEXT, ".patternTime", ""),
    column("patternUnsignedInt", INT32, ".patternUnsignedInt", ""),
    column("patternUri", TEXT, ".patternUri", ""),
    column("patternUrl", TEXT, ".patternUrl", ""),
    column("patternUuid", TEXT, ".patternUuid", ""),
    column("patternAddress", TEXT, ".patternAddress", ""),
    column("patternAge", TEXT, ".patternAge", ""),
    column("patternAnnotation", TEXT, ".patternAnnotation", ""),
    column("patternAttachment", TEXT, ".patternAttachment", ""),
    column("patternCodeableConcept", TEXT, ".patternCodeableConcept", ""),
    column("patternCodeableReference", TEXT, ".patternCodeableReference", ""),
    column("patternCoding", TEXT, ".patternCoding", ""),
    column("patternContactPoint", TEXT, ".patternContactPoint", ""),
    column("patternCount", TEXT, ".patternCount", ""),
    column("patternDistance", TEXT, ".patternDistance", ""),
    column("patternDuration", TEXT, ".patternDuration", ""),
    column("patternHumanName", TEXT, ".patternHumanName", ""),
    column("patternIdentifier", TEXT, ".patternIdentifier", ""),
    column("patternMoney", TEXT, ".patternMoney", ""),
    column("patternPeriod", TEXT, ".patternPeriod", ""),
    column("patternQuantity", TEXT, ".patternQuantity", ""),
    column("patternRange", TEXT, ".patternRange", ""),
    column("patternRatio", TEXT, ".patternRatio", ""),
    column("patternRatioRange", TEXT, ".patternRatioRange", ""),
    column("patternReference", TEXT, ".patternReference", ""),
    column("patternSampledData", TEXT, ".patternSampledData", ""),
    column("patternSignature", TEXT, ".patternSignature", ""),
    column("patternTiming", TEXT, ".patternTiming", ""),
    column("patternContactDetail", TEXT, ".patternContactDetail", ""),
    column("patternDataRequirement", TEXT, ".patternDataRequirement", ""),
    column("patternExpression", TEXT, ".patternExpression", ""),
    column("patternParameterDefinition", TEXT, ".patternParameterDefinition", ""),
    column("patternRelatedArtifact", TEXT, ".patternRelatedArtifact", ""),
    column("patternTriggerDefinition", TEXT, ".patternTriggerDefinition", ""),
    column("patternUsageContext", TEXT, ".patternUsageContext", ""),
    column("patternAvailability", TEXT, ".patternAvailability", ""),
    column("patternExtendedContactDetail", TEXT, ".patternExtendedContactDetail", ""),
    column("patternDosage", TEXT, ".patternDosage", ""),
    column("patternMeta", TEXT, ".patternMeta", ""),
    column(
        "example",
        list(&within(&ELEMENT_DEFINITION_EXAMPLE_COLUMNS)),
        ".example",
        "",
    ),
    column("minValueDate", TEXT, ".minValueDate", ""),
    column("__minValueDate_start", TIMESTAMP, ".minValueDate", ""),
    column("__minValueDate_end", TIMESTAMP, ".minValueDate", ""),
    column("minValueDateTime", TEXT, ".minValueDateTime", ""),
    column("__minValueDateTime_start", TIMESTAMP, ".minValueDateTime", ""),
    column("__minValueDateTime_end", TIMESTAMP, ".minValueDateTime", ""),
    column("minValueInstant", TEXT, ".minValueInstant", ""),
    column("__minValueInstant_start", TIMESTAMP, ".minValueInstant", ""),
    column("__minValueInstant_end", TIMESTAMP, ".minValueInstant", ""),
    column("minValueTime", TEXT, ".minValueTime", ""),
    column("minValueDecimal", TEXT, ".minValueDecimal", ""),
    column("__minValueDecimal_numeric", NUMERIC, ".minValueDecimal", ""),
    column("minValueInteger", INT32, ".minValueInteger", ""),
    column("minValueInteger64", INT64, ".minValueInteger64", ""),
    column("minValuePositiveInt", INT32, ".minValuePositiveInt", ""),
    column("minValueUnsignedInt", INT32, ".minValueUnsignedInt", ""),
    column("minValueQuantity", within(&QUANTITY_COLUMNS), ".minValueQuantity", ""),
    column("maxValueDate", TEXT, ".maxValueDate", ""),
    column("__maxValueDate_start", TIMESTAMP, ".maxValueDate", ""),
    column("__maxValueDate_end", TIMESTAMP, ".maxValueDate", ""),
    column("maxValueDateTime", TEXT, ".maxValueDateTime", ""),
    column("__maxValueDateTime_start", TIMESTAMP, ".maxValueDateTime", ""),
    column("__maxValueDateTime_end", TIMESTAMP, ".maxValueDateTime", ""),
    column("maxValueInstant", TEXT, ".maxValueInstant", ""),
    column("__maxValueInstant_start", TIMESTAMP, ".maxValueInstant", ""),
    column("__maxValueInstant_end", TIMESTAMP, ".maxValueInstant", ""),
    column("maxValueTime", TEXT, ".maxValueTime", ""),
    column("maxValueDecimal", TEXT, ".maxValueDecimal", ""),
    column("__maxValueDecimal_numeric", NUMERIC, ".maxValueDecimal", ""),
    column("maxValueInteger", INT32, ".maxValueInteger", ""),
    column("maxValueInteger64", INT64, ".maxValueInteger64", ""),
    column("maxValuePositiveInt", INT32, ".maxValuePositiveInt", ""),
    column("maxValueUnsignedInt", INT32, ".maxValueUnsignedInt", ""),
    column("maxValueQuantity", within(&QUANTITY_COLUMNS), ".maxValueQuantity", ""),
    column("maxLength", INT32, ".maxLength", ""),
    column("condition", list(&TEXT), ".condition", ""),
    column(
        "constraint",
        list(&within(&ELEMENT_DEFINITION_CONSTRAINT_COLUMNS)),
        ".constraint",
        "",
    ),
    column("mustHaveValue", BOOLEAN, ".mustHaveValue", ""),
    column("valueAlternatives", list(&TEXT), ".valueAlternatives", ""),
    column("mustSupport", BOOLEAN, ".mustSupport", ""),
    column("isModifier", BOOLEAN, ".isModifier", ""),
    column("isModifierReason", TEXT, ".isModifierReason", ""),
    column("isSummary", BOOLEAN, ".isSummary", ""),
    column("binding", within(&ELEMENT_DEFINITION_BINDING_COLUMNS), ".binding", ""),
    column("mapping", list(&within(&ELEMENT_DEFINITION_MAPPING_COLUMNS)), ".mapping", ""),
];
