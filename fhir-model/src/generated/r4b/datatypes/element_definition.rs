// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    AGGREGATION_MODE, AggregationMode, BINDING_STRENGTH, BindingStrength,
    CONSTRAINT_SEVERITY, ConstraintSeverity, DISCRIMINATOR_TYPE, DiscriminatorType,
    PROPERTY_REPRESENTATION, PropertyRepresentation, REFERENCE_VERSION_RULES,
    ReferenceVersionRules, SLICING_RULES, SlicingRules,
};
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, Address, Age, Annotation, Attachment,
    CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_POINT, CONTRIBUTOR, COUNT, CodeableConcept, CodeableReference, Coding,
    ContactDetail, ContactPoint, Contributor, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE,
    DURATION, DataRequirement, Distance, Dosage, Duration, EXPRESSION, EXTENSION,
    Element, Expression, Extension, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, MONEY,
    Money, PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RATIO, RATIO_RANGE, REFERENCE, RELATED_ARTIFACT,
    Range, Ratio, RatioRange, Reference, RelatedArtifact, SAMPLED_DATA, SIGNATURE,
    SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing, TriggerDefinition,
    USAGE_CONTEXT, UsageContext,
};
use crate::shorthand::*;
/// `ElementDefinition`
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
    /// `ElementDefinition.minValue[x]` · date, dateTime, instant, time, decimal, integer, positiveInt, unsignedInt, Quantity · 0..1
    pub min_value: Option<ElementDefinitionMinValue>,
    /// `ElementDefinition.maxValue[x]` · date, dateTime, instant, time, decimal, integer, positiveInt, unsignedInt, Quantity · 0..1
    pub max_value: Option<ElementDefinitionMaxValue>,
    /// `ElementDefinition.maxLength` · integer · 0..1
    pub max_length: Element<i32>,
    /// `ElementDefinition.condition` · id · 0..*
    pub condition: Vec<Element<String>>,
    /// `ElementDefinition.constraint` · ElementDefinitionConstraint · 0..*
    pub constraint: Vec<ElementDefinitionConstraint>,
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
    ElementDefinition, ELEMENT_DEFINITION, [id, extension, modifier_extension, path,
    representation, slice_name, slice_is_constraining, label, code, slicing, short,
    definition, comment, requirements, alias, min, max, base, content_reference, type_,
    default_value, meaning_when_missing, order_meaning, fixed, pattern, example,
    min_value, max_value, max_length, condition, constraint, must_support, is_modifier,
    is_modifier_reason, is_summary, binding, mapping]
);
choice!(
    #[doc = " `ElementDefinition.defaultValue[x]`"] ElementDefinitionDefaultValue, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Markdown(Element < String >), 11 => Oid(Element < String >), 12 =>
    PositiveInt(Element < u32 >), 13 => String(Element < String >), 14 => Time(Element <
    Time >), 15 => UnsignedInt(Element < u32 >), 16 => Uri(Element < String >), 17 =>
    Url(Element < String >), 18 => Uuid(Element < String >), 19 => Address(Box < Address
    >), 20 => Age(Box < Age >), 21 => Annotation(Box < Annotation >), 22 =>
    Attachment(Box < Attachment >), 23 => CodeableConcept(Box < CodeableConcept >), 24 =>
    CodeableReference(Box < CodeableReference >), 25 => Coding(Box < Coding >), 26 =>
    ContactPoint(Box < ContactPoint >), 27 => Count(Box < Count >), 28 => Distance(Box <
    Distance >), 29 => Duration(Box < Duration >), 30 => HumanName(Box < HumanName >), 31
    => Identifier(Box < Identifier >), 32 => Money(Box < Money >), 33 => Period(Box <
    Period >), 34 => Quantity(Box < Quantity >), 35 => Range(Box < Range >), 36 =>
    Ratio(Box < Ratio >), 37 => RatioRange(Box < RatioRange >), 38 => Reference(Box <
    Reference >), 39 => SampledData(Box < SampledData >), 40 => Signature(Box < Signature
    >), 41 => Timing(Box < Timing >), 42 => ContactDetail(Box < ContactDetail >), 43 =>
    Contributor(Box < Contributor >), 44 => DataRequirement(Box < DataRequirement >), 45
    => Expression(Box < Expression >), 46 => ParameterDefinition(Box <
    ParameterDefinition >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 =>
    TriggerDefinition(Box < TriggerDefinition >), 49 => UsageContext(Box < UsageContext
    >), 50 => Dosage(Box < Dosage >)]
);
choice!(
    #[doc = " `ElementDefinition.fixed[x]`"] ElementDefinitionFixed, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Markdown(Element < String >), 11 => Oid(Element < String >), 12 =>
    PositiveInt(Element < u32 >), 13 => String(Element < String >), 14 => Time(Element <
    Time >), 15 => UnsignedInt(Element < u32 >), 16 => Uri(Element < String >), 17 =>
    Url(Element < String >), 18 => Uuid(Element < String >), 19 => Address(Box < Address
    >), 20 => Age(Box < Age >), 21 => Annotation(Box < Annotation >), 22 =>
    Attachment(Box < Attachment >), 23 => CodeableConcept(Box < CodeableConcept >), 24 =>
    CodeableReference(Box < CodeableReference >), 25 => Coding(Box < Coding >), 26 =>
    ContactPoint(Box < ContactPoint >), 27 => Count(Box < Count >), 28 => Distance(Box <
    Distance >), 29 => Duration(Box < Duration >), 30 => HumanName(Box < HumanName >), 31
    => Identifier(Box < Identifier >), 32 => Money(Box < Money >), 33 => Period(Box <
    Period >), 34 => Quantity(Box < Quantity >), 35 => Range(Box < Range >), 36 =>
    Ratio(Box < Ratio >), 37 => RatioRange(Box < RatioRange >), 38 => Reference(Box <
    Reference >), 39 => SampledData(Box < SampledData >), 40 => Signature(Box < Signature
    >), 41 => Timing(Box < Timing >), 42 => ContactDetail(Box < ContactDetail >), 43 =>
    Contributor(Box < Contributor >), 44 => DataRequirement(Box < DataRequirement >), 45
    => Expression(Box < Expression >), 46 => ParameterDefinition(Box <
    ParameterDefinition >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 =>
    TriggerDefinition(Box < TriggerDefinition >), 49 => UsageContext(Box < UsageContext
    >), 50 => Dosage(Box < Dosage >)]
);
choice!(
    #[doc = " `ElementDefinition.pattern[x]`"] ElementDefinitionPattern, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Markdown(Element < String >), 11 => Oid(Element < String >), 12 =>
    PositiveInt(Element < u32 >), 13 => String(Element < String >), 14 => Time(Element <
    Time >), 15 => UnsignedInt(Element < u32 >), 16 => Uri(Element < String >), 17 =>
    Url(Element < String >), 18 => Uuid(Element < String >), 19 => Address(Box < Address
    >), 20 => Age(Box < Age >), 21 => Annotation(Box < Annotation >), 22 =>
    Attachment(Box < Attachment >), 23 => CodeableConcept(Box < CodeableConcept >), 24 =>
    CodeableReference(Box < CodeableReference >), 25 => Coding(Box < Coding >), 26 =>
    ContactPoint(Box < ContactPoint >), 27 => Count(Box < Count >), 28 => Distance(Box <
    Distance >), 29 => Duration(Box < Duration >), 30 => HumanName(Box < HumanName >), 31
    => Identifier(Box < Identifier >), 32 => Money(Box < Money >), 33 => Period(Box <
    Period >), 34 => Quantity(Box < Quantity >), 35 => Range(Box < Range >), 36 =>
    Ratio(Box < Ratio >), 37 => RatioRange(Box < RatioRange >), 38 => Reference(Box <
    Reference >), 39 => SampledData(Box < SampledData >), 40 => Signature(Box < Signature
    >), 41 => Timing(Box < Timing >), 42 => ContactDetail(Box < ContactDetail >), 43 =>
    Contributor(Box < Contributor >), 44 => DataRequirement(Box < DataRequirement >), 45
    => Expression(Box < Expression >), 46 => ParameterDefinition(Box <
    ParameterDefinition >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 =>
    TriggerDefinition(Box < TriggerDefinition >), 49 => UsageContext(Box < UsageContext
    >), 50 => Dosage(Box < Dosage >)]
);
choice!(
    #[doc = " `ElementDefinition.minValue[x]`"] ElementDefinitionMinValue, [0 =>
    Date(Element < Date >), 1 => DateTime(Element < DateTime >), 2 => Instant(Element <
    Instant >), 3 => Time(Element < Time >), 4 => Decimal(Element < Decimal >), 5 =>
    Integer(Element < i32 >), 6 => PositiveInt(Element < u32 >), 7 => UnsignedInt(Element
    < u32 >), 8 => Quantity(Box < Quantity >)]
);
choice!(
    #[doc = " `ElementDefinition.maxValue[x]`"] ElementDefinitionMaxValue, [0 =>
    Date(Element < Date >), 1 => DateTime(Element < DateTime >), 2 => Instant(Element <
    Instant >), 3 => Time(Element < Time >), 4 => Decimal(Element < Decimal >), 5 =>
    Integer(Element < i32 >), 6 => PositiveInt(Element < u32 >), 7 => UnsignedInt(Element
    < u32 >), 8 => Quantity(Box < Quantity >)]
);
/// The definition of `ElementDefinition`.
pub static ELEMENT_DEFINITION: TypeDef = TypeDef {
    name: "ElementDefinition",
    path: "ElementDefinition",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("path", 1, 1, OF_STRING),
        summary("representation", 0, 0, OF_CODE).codes(&PROPERTY_REPRESENTATION),
        summary("sliceName", 0, 1, OF_STRING),
        summary("sliceIsConstraining", 0, 1, OF_BOOLEAN),
        summary("label", 0, 1, OF_STRING),
        summary("code", 0, 0, of(&CODING)),
        summary("slicing", 0, 1, of(&ELEMENT_DEFINITION_SLICING)),
        summary("short", 0, 1, OF_STRING),
        summary("definition", 0, 1, OF_MARKDOWN),
        summary("comment", 0, 1, OF_MARKDOWN),
        summary("requirements", 0, 1, OF_MARKDOWN),
        summary("alias", 0, 0, OF_STRING),
        summary("min", 0, 1, OF_UNSIGNED_INT),
        summary("max", 0, 1, OF_STRING),
        summary("base", 0, 1, of(&ELEMENT_DEFINITION_BASE)),
        summary("contentReference", 0, 1, OF_URI),
        summary("type", 0, 0, of(&ELEMENT_DEFINITION_TYPE)),
        choice(
                "defaultValue",
                0,
                1,
                &[
                    alternative("defaultValueBase64Binary", OF_BASE64_BINARY),
                    alternative("defaultValueBoolean", OF_BOOLEAN),
                    alternative("defaultValueCanonical", OF_CANONICAL),
                    alternative("defaultValueCode", OF_CODE),
                    alternative("defaultValueDate", OF_DATE),
                    alternative("defaultValueDateTime", OF_DATE_TIME),
                    alternative("defaultValueDecimal", OF_DECIMAL),
                    alternative("defaultValueId", OF_ID),
                    alternative("defaultValueInstant", OF_INSTANT),
                    alternative("defaultValueInteger", OF_INTEGER),
                    alternative("defaultValueMarkdown", OF_MARKDOWN),
                    alternative("defaultValueOid", OF_OID),
                    alternative("defaultValuePositiveInt", OF_POSITIVE_INT),
                    alternative("defaultValueString", OF_STRING),
                    alternative("defaultValueTime", OF_TIME),
                    alternative("defaultValueUnsignedInt", OF_UNSIGNED_INT),
                    alternative("defaultValueUri", OF_URI),
                    alternative("defaultValueUrl", OF_URL),
                    alternative("defaultValueUuid", OF_UUID),
                    alternative("defaultValueAddress", of(&ADDRESS)),
                    alternative("defaultValueAge", of(&AGE)),
                    alternative("defaultValueAnnotation", of(&ANNOTATION)),
                    alternative("defaultValueAttachment", of(&ATTACHMENT)),
                    alternative("defaultValueCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative(
                        "defaultValueCodeableReference",
                        of(&CODEABLE_REFERENCE),
                    ),
                    alternative("defaultValueCoding", of(&CODING)),
                    alternative("defaultValueContactPoint", of(&CONTACT_POINT)),
                    alternative("defaultValueCount", of(&COUNT)),
                    alternative("defaultValueDistance", of(&DISTANCE)),
                    alternative("defaultValueDuration", of(&DURATION)),
                    alternative("defaultValueHumanName", of(&HUMAN_NAME)),
                    alternative("defaultValueIdentifier", of(&IDENTIFIER)),
                    alternative("defaultValueMoney", of(&MONEY)),
                    alternative("defaultValuePeriod", of(&PERIOD)),
                    alternative("defaultValueQuantity", of(&QUANTITY)),
                    alternative("defaultValueRange", of(&RANGE)),
                    alternative("defaultValueRatio", of(&RATIO)),
                    alternative("defaultValueRatioRange", of(&RATIO_RANGE)),
                    alternative("defaultValueReference", of(&REFERENCE)),
                    alternative("defaultValueSampledData", of(&SAMPLED_DATA)),
                    alternative("defaultValueSignature", of(&SIGNATURE)),
                    alternative("defaultValueTiming", of(&TIMING)),
                    alternative("defaultValueContactDetail", of(&CONTACT_DETAIL)),
                    alternative("defaultValueContributor", of(&CONTRIBUTOR)),
                    alternative("defaultValueDataRequirement", of(&DATA_REQUIREMENT)),
                    alternative("defaultValueExpression", of(&EXPRESSION)),
                    alternative(
                        "defaultValueParameterDefinition",
                        of(&PARAMETER_DEFINITION),
                    ),
                    alternative("defaultValueRelatedArtifact", of(&RELATED_ARTIFACT)),
                    alternative(
                        "defaultValueTriggerDefinition",
                        of(&TRIGGER_DEFINITION),
                    ),
                    alternative("defaultValueUsageContext", of(&USAGE_CONTEXT)),
                    alternative("defaultValueDosage", of(&DOSAGE)),
                ],
            )
            .summary(),
        summary("meaningWhenMissing", 0, 1, OF_MARKDOWN),
        summary("orderMeaning", 0, 1, OF_STRING),
        choice(
                "fixed",
                0,
                1,
                &[
                    alternative("fixedBase64Binary", OF_BASE64_BINARY),
                    alternative("fixedBoolean", OF_BOOLEAN),
                    alternative("fixedCanonical", OF_CANONICAL),
                    alternative("fixedCode", OF_CODE),
                    alternative("fixedDate", OF_DATE),
                    alternative("fixedDateTime", OF_DATE_TIME),
                    alternative("fixedDecimal", OF_DECIMAL),
                    alternative("fixedId", OF_ID),
                    alternative("fixedInstant", OF_INSTANT),
                    alternative("fixedInteger", OF_INTEGER),
                    alternative("fixedMarkdown", OF_MARKDOWN),
                    alternative("fixedOid", OF_OID),
                    alternative("fixedPositiveInt", OF_POSITIVE_INT),
                    alternative("fixedString", OF_STRING),
                    alternative("fixedTime", OF_TIME),
                    alternative("fixedUnsignedInt", OF_UNSIGNED_INT),
                    alternative("fixedUri", OF_URI),
                    alternative("fixedUrl", OF_URL),
                    alternative("fixedUuid", OF_UUID),
                    alternative("fixedAddress", of(&ADDRESS)),
                    alternative("fixedAge", of(&AGE)),
                    alternative("fixedAnnotation", of(&ANNOTATION)),
                    alternative("fixedAttachment", of(&ATTACHMENT)),
                    alternative("fixedCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("fixedCodeableReference", of(&CODEABLE_REFERENCE)),
                    alternative("fixedCoding", of(&CODING)),
                    alternative("fixedContactPoint", of(&CONTACT_POINT)),
                    alternative("fixedCount", of(&COUNT)),
                    alternative("fixedDistance", of(&DISTANCE)),
                    alternative("fixedDuration", of(&DURATION)),
                    alternative("fixedHumanName", of(&HUMAN_NAME)),
                    alternative("fixedIdentifier", of(&IDENTIFIER)),
                    alternative("fixedMoney", of(&MONEY)),
                    alternative("fixedPeriod", of(&PERIOD)),
                    alternative("fixedQuantity", of(&QUANTITY)),
                    alternative("fixedRange", of(&RANGE)),
                    alternative("fixedRatio", of(&RATIO)),
                    alternative("fixedRatioRange", of(&RATIO_RANGE)),
                    alternative("fixedReference", of(&REFERENCE)),
                    alternative("fixedSampledData", of(&SAMPLED_DATA)),
                    alternative("fixedSignature", of(&SIGNATURE)),
                    alternative("fixedTiming", of(&TIMING)),
                    alternative("fixedContactDetail", of(&CONTACT_DETAIL)),
                    alternative("fixedContributor", of(&CONTRIBUTOR)),
                    alternative("fixedDataRequirement", of(&DATA_REQUIREMENT)),
                    alternative("fixedExpression", of(&EXPRESSION)),
                    alternative("fixedParameterDefinition", of(&PARAMETER_DEFINITION)),
                    alternative("fixedRelatedArtifact", of(&RELATED_ARTIFACT)),
                    alternative("fixedTriggerDefinition", of(&TRIGGER_DEFINITION)),
                    alternative("fixedUsageContext", of(&USAGE_CONTEXT)),
                    alternative("fixedDosage", of(&DOSAGE)),
                ],
            )
            .summary(),
        choice(
                "pattern",
                0,
                1,
                &[
                    alternative("patternBase64Binary", OF_BASE64_BINARY),
                    alternative("patternBoolean", OF_BOOLEAN),
                    alternative("patternCanonical", OF_CANONICAL),
                    alternative("patternCode", OF_CODE),
                    alternative("patternDate", OF_DATE),
                    alternative("patternDateTime", OF_DATE_TIME),
                    alternative("patternDecimal", OF_DECIMAL),
                    alternative("patternId", OF_ID),
                    alternative("patternInstant", OF_INSTANT),
                    alternative("patternInteger", OF_INTEGER),
                    alternative("patternMarkdown", OF_MARKDOWN),
                    alternative("patternOid", OF_OID),
                    alternative("patternPositiveInt", OF_POSITIVE_INT),
                    alternative("patternString", OF_STRING),
                    alternative("patternTime", OF_TIME),
                    alternative("patternUnsignedInt", OF_UNSIGNED_INT),
                    alternative("patternUri", OF_URI),
                    alternative("patternUrl", OF_URL),
                    alternative("patternUuid", OF_UUID),
                    alternative("patternAddress", of(&ADDRESS)),
                    alternative("patternAge", of(&AGE)),
                    alternative("patternAnnotation", of(&ANNOTATION)),
                    alternative("patternAttachment", of(&ATTACHMENT)),
                    alternative("patternCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("patternCodeableReference", of(&CODEABLE_REFERENCE)),
                    alternative("patternCoding", of(&CODING)),
                    alternative("patternContactPoint", of(&CONTACT_POINT)),
                    alternative("patternCount", of(&COUNT)),
                    alternative("patternDistance", of(&DISTANCE)),
                    alternative("patternDuration", of(&DURATION)),
                    alternative("patternHumanName", of(&HUMAN_NAME)),
                    alternative("patternIdentifier", of(&IDENTIFIER)),
                    alternative("patternMoney", of(&MONEY)),
                    alternative("patternPeriod", of(&PERIOD)),
                    alternative("patternQuantity", of(&QUANTITY)),
                    alternative("patternRange", of(&RANGE)),
                    alternative("patternRatio", of(&RATIO)),
                    alternative("patternRatioRange", of(&RATIO_RANGE)),
                    alternative("patternReference", of(&REFERENCE)),
                    alternative("patternSampledData", of(&SAMPLED_DATA)),
                    alternative("patternSignature", of(&SIGNATURE)),
                    alternative("patternTiming", of(&TIMING)),
                    alternative("patternContactDetail", of(&CONTACT_DETAIL)),
                    alternative("patternContributor", of(&CONTRIBUTOR)),
                    alternative("patternDataRequirement", of(&DATA_REQUIREMENT)),
                    alternative("patternExpression", of(&EXPRESSION)),
                    alternative("patternParameterDefinition", of(&PARAMETER_DEFINITION)),
                    alternative("patternRelatedArtifact", of(&RELATED_ARTIFACT)),
                    alternative("patternTriggerDefinition", of(&TRIGGER_DEFINITION)),
                    alternative("patternUsageContext", of(&USAGE_CONTEXT)),
                    alternative("patternDosage", of(&DOSAGE)),
                ],
            )
            .summary(),
        summary("example", 0, 0, of(&ELEMENT_DEFINITION_EXAMPLE)),
        choice(
                "minValue",
                0,
                1,
                &[
                    alternative("minValueDate", OF_DATE),
                    alternative("minValueDateTime", OF_DATE_TIME),
                    alternative("minValueInstant", OF_INSTANT),
                    alternative("minValueTime", OF_TIME),
                    alternative("minValueDecimal", OF_DECIMAL),
                    alternative("minValueInteger", OF_INTEGER),
                    alternative("minValuePositiveInt", OF_POSITIVE_INT),
                    alternative("minValueUnsignedInt", OF_UNSIGNED_INT),
                    alternative("minValueQuantity", of(&QUANTITY)),
                ],
            )
            .summary(),
        choice(
                "maxValue",
                0,
                1,
                &[
                    alternative("maxValueDate", OF_DATE),
                    alternative("maxValueDateTime", OF_DATE_TIME),
                    alternative("maxValueInstant", OF_INSTANT),
                    alternative("maxValueTime", OF_TIME),
                    alternative("maxValueDecimal", OF_DECIMAL),
                    alternative("maxValueInteger", OF_INTEGER),
                    alternative("maxValuePositiveInt", OF_POSITIVE_INT),
                    alternative("maxValueUnsignedInt", OF_UNSIGNED_INT),
                    alternative("maxValueQuantity", of(&QUANTITY)),
                ],
            )
            .summary(),
        summary("maxLength", 0, 1, OF_INTEGER),
        summary("condition", 0, 0, OF_ID),
        summary("constraint", 0, 0, of(&ELEMENT_DEFINITION_CONSTRAINT)),
        summary("mustSupport", 0, 1, OF_BOOLEAN),
        summary("isModifier", 0, 1, OF_BOOLEAN),
        summary("isModifierReason", 0, 1, OF_STRING),
        summary("isSummary", 0, 1, OF_BOOLEAN),
        summary("binding", 0, 1, of(&ELEMENT_DEFINITION_BINDING)),
        summary("mapping", 0, 0, of(&ELEMENT_DEFINITION_MAPPING)),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.slicing`
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
    ElementDefinitionSlicing, ELEMENT_DEFINITION_SLICING, [id, extension, discriminator,
    description, ordered, rules]
);
/// The definition of `ElementDefinition.slicing`.
pub static ELEMENT_DEFINITION_SLICING: TypeDef = TypeDef {
    name: "ElementDefinitionSlicing",
    path: "ElementDefinition.slicing",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("discriminator", 0, 0, of(&ELEMENT_DEFINITION_SLICING_DISCRIMINATOR)),
        summary("description", 0, 1, OF_STRING),
        summary("ordered", 0, 1, OF_BOOLEAN),
        summary("rules", 1, 1, OF_CODE).codes(&SLICING_RULES),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.slicing.discriminator`
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
    ElementDefinitionSlicingDiscriminator, ELEMENT_DEFINITION_SLICING_DISCRIMINATOR, [id,
    extension, type_, path]
);
/// The definition of `ElementDefinition.slicing.discriminator`.
pub static ELEMENT_DEFINITION_SLICING_DISCRIMINATOR: TypeDef = TypeDef {
    name: "ElementDefinitionSlicingDiscriminator",
    path: "ElementDefinition.slicing.discriminator",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("type", 1, 1, OF_CODE).codes(&DISCRIMINATOR_TYPE),
        summary("path", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.base`
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
record!(ElementDefinitionBase, ELEMENT_DEFINITION_BASE, [id, extension, path, min, max]);
/// The definition of `ElementDefinition.base`.
pub static ELEMENT_DEFINITION_BASE: TypeDef = TypeDef {
    name: "ElementDefinitionBase",
    path: "ElementDefinition.base",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("path", 1, 1, OF_STRING),
        summary("min", 1, 1, OF_UNSIGNED_INT),
        summary("max", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.type`
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
    ElementDefinitionType, ELEMENT_DEFINITION_TYPE, [id, extension, code, profile,
    target_profile, aggregation, versioning]
);
/// The definition of `ElementDefinition.type`.
pub static ELEMENT_DEFINITION_TYPE: TypeDef = TypeDef {
    name: "ElementDefinitionType",
    path: "ElementDefinition.type",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("code", 1, 1, OF_URI),
        summary("profile", 0, 0, OF_CANONICAL)
            .to(&["ImplementationGuide", "StructureDefinition"]),
        summary("targetProfile", 0, 0, OF_CANONICAL)
            .to(&["ImplementationGuide", "StructureDefinition"]),
        summary("aggregation", 0, 0, OF_CODE).codes(&AGGREGATION_MODE),
        summary("versioning", 0, 1, OF_CODE).codes(&REFERENCE_VERSION_RULES),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.example`
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
    ElementDefinitionExample, ELEMENT_DEFINITION_EXAMPLE, [id, extension, label, value]
);
choice!(
    #[doc = " `ElementDefinition.example.value[x]`"] ElementDefinitionExampleValue, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Markdown(Element < String >), 11 => Oid(Element < String >), 12 =>
    PositiveInt(Element < u32 >), 13 => String(Element < String >), 14 => Time(Element <
    Time >), 15 => UnsignedInt(Element < u32 >), 16 => Uri(Element < String >), 17 =>
    Url(Element < String >), 18 => Uuid(Element < String >), 19 => Address(Box < Address
    >), 20 => Age(Box < Age >), 21 => Annotation(Box < Annotation >), 22 =>
    Attachment(Box < Attachment >), 23 => CodeableConcept(Box < CodeableConcept >), 24 =>
    CodeableReference(Box < CodeableReference >), 25 => Coding(Box < Coding >), 26 =>
    ContactPoint(Box < ContactPoint >), 27 => Count(Box < Count >), 28 => Distance(Box <
    Distance >), 29 => Duration(Box < Duration >), 30 => HumanName(Box < HumanName >), 31
    => Identifier(Box < Identifier >), 32 => Money(Box < Money >), 33 => Period(Box <
    Period >), 34 => Quantity(Box < Quantity >), 35 => Range(Box < Range >), 36 =>
    Ratio(Box < Ratio >), 37 => RatioRange(Box < RatioRange >), 38 => Reference(Box <
    Reference >), 39 => SampledData(Box < SampledData >), 40 => Signature(Box < Signature
    >), 41 => Timing(Box < Timing >), 42 => ContactDetail(Box < ContactDetail >), 43 =>
    Contributor(Box < Contributor >), 44 => DataRequirement(Box < DataRequirement >), 45
    => Expression(Box < Expression >), 46 => ParameterDefinition(Box <
    ParameterDefinition >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 =>
    TriggerDefinition(Box < TriggerDefinition >), 49 => UsageContext(Box < UsageContext
    >), 50 => Dosage(Box < Dosage >)]
);
/// The definition of `ElementDefinition.example`.
pub static ELEMENT_DEFINITION_EXAMPLE: TypeDef = TypeDef {
    name: "ElementDefinitionExample",
    path: "ElementDefinition.example",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("label", 1, 1, OF_STRING),
        choice(
                "value",
                1,
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
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.constraint`
pub struct ElementDefinitionConstraint {
    /// `ElementDefinition.constraint.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.constraint.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.constraint.key` · id · 1..1
    pub key: Element<String>,
    /// `ElementDefinition.constraint.requirements` · string · 0..1
    pub requirements: Element<String>,
    /// `ElementDefinition.constraint.severity` · code · 1..1
    pub severity: Element<ConstraintSeverity>,
    /// `ElementDefinition.constraint.human` · string · 1..1
    pub human: Element<String>,
    /// `ElementDefinition.constraint.expression` · string · 0..1
    pub expression: Element<String>,
    /// `ElementDefinition.constraint.xpath` · string · 0..1
    pub xpath: Element<String>,
    /// `ElementDefinition.constraint.source` · canonical to StructureDefinition · 0..1
    pub source: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionConstraint, ELEMENT_DEFINITION_CONSTRAINT, [id, extension, key,
    requirements, severity, human, expression, xpath, source]
);
/// The definition of `ElementDefinition.constraint`.
pub static ELEMENT_DEFINITION_CONSTRAINT: TypeDef = TypeDef {
    name: "ElementDefinitionConstraint",
    path: "ElementDefinition.constraint",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("key", 1, 1, OF_ID),
        summary("requirements", 0, 1, OF_STRING),
        summary("severity", 1, 1, OF_CODE).codes(&CONSTRAINT_SEVERITY),
        summary("human", 1, 1, OF_STRING),
        summary("expression", 0, 1, OF_STRING),
        summary("xpath", 0, 1, OF_STRING),
        summary("source", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.binding`
pub struct ElementDefinitionBinding {
    /// `ElementDefinition.binding.id` · string · 0..1
    pub id: Option<String>,
    /// `ElementDefinition.binding.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ElementDefinition.binding.strength` · code · 1..1
    pub strength: Element<BindingStrength>,
    /// `ElementDefinition.binding.description` · string · 0..1
    pub description: Element<String>,
    /// `ElementDefinition.binding.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionBinding, ELEMENT_DEFINITION_BINDING, [id, extension, strength,
    description, value_set]
);
/// The definition of `ElementDefinition.binding`.
pub static ELEMENT_DEFINITION_BINDING: TypeDef = TypeDef {
    name: "ElementDefinitionBinding",
    path: "ElementDefinition.binding",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("strength", 1, 1, OF_CODE).codes(&BINDING_STRENGTH),
        summary("description", 0, 1, OF_STRING),
        summary("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.mapping`
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
    /// `ElementDefinition.mapping.comment` · string · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ElementDefinitionMapping, ELEMENT_DEFINITION_MAPPING, [id, extension, identity,
    language, map, comment]
);
/// The definition of `ElementDefinition.mapping`.
pub static ELEMENT_DEFINITION_MAPPING: TypeDef = TypeDef {
    name: "ElementDefinitionMapping",
    path: "ElementDefinition.mapping",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("identity", 1, 1, OF_ID),
        summary("language", 0, 1, OF_CODE),
        summary("map", 1, 1, OF_STRING),
        summary("comment", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static ELEMENT_DEFINITION_SLICING_DISCRIMINATOR_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("type", TEXT, ".type"),
    column("path", TEXT, ".path"),
];
pub(crate) static ELEMENT_DEFINITION_SLICING_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column(
        "discriminator",
        list(&within(&ELEMENT_DEFINITION_SLICING_DISCRIMINATOR_COLUMNS)),
        ".discriminator",
    ),
    column("description", TEXT, ".description"),
    column("ordered", BOOLEAN, ".ordered"),
    column("rules", TEXT, ".rules"),
];
pub(crate) static ELEMENT_DEFINITION_BASE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("path", TEXT, ".path"),
    column("min", INT32, ".min"),
    column("max", TEXT, ".max"),
];
pub(crate) static ELEMENT_DEFINITION_TYPE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("code", TEXT, ".code"),
    column("profile", TEXTS, ".profile"),
    column("targetProfile", TEXTS, ".targetProfile"),
    column("aggregation", TEXTS, ".aggregation"),
    column("versioning", TEXT, ".versioning"),
];
pub(crate) static ELEMENT_DEFINITION_EXAMPLE_COLUMNS: [ColumnDef; 61] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("label", TEXT, ".label"),
    column("valueBase64Binary", TEXT, ".valueBase64Binary"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueCanonical", TEXT, ".valueCanonical"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueDate", TEXT, ".valueDate"),
    column("__valueDate_start", TIMESTAMP, ".valueDate"),
    column("__valueDate_end", TIMESTAMP, ".valueDate"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column("valueId", TEXT, ".valueId"),
    column("valueInstant", TEXT, ".valueInstant"),
    column("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    column("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueMarkdown", TEXT, ".valueMarkdown"),
    column("valueOid", TEXT, ".valueOid"),
    column("valuePositiveInt", INT32, ".valuePositiveInt"),
    column("valueString", TEXT, ".valueString"),
    column("valueTime", TEXT, ".valueTime"),
    column("valueUnsignedInt", INT32, ".valueUnsignedInt"),
    column("valueUri", TEXT, ".valueUri"),
    column("valueUrl", TEXT, ".valueUrl"),
    column("valueUuid", TEXT, ".valueUuid"),
    column("valueAddress", TEXT, ".valueAddress"),
    column("valueAge", TEXT, ".valueAge"),
    column("valueAnnotation", TEXT, ".valueAnnotation"),
    column("valueAttachment", TEXT, ".valueAttachment"),
    column("valueCodeableConcept", TEXT, ".valueCodeableConcept"),
    column("valueCodeableReference", TEXT, ".valueCodeableReference"),
    column("valueCoding", TEXT, ".valueCoding"),
    column("valueContactPoint", TEXT, ".valueContactPoint"),
    column("valueCount", TEXT, ".valueCount"),
    column("valueDistance", TEXT, ".valueDistance"),
    column("valueDuration", TEXT, ".valueDuration"),
    column("valueHumanName", TEXT, ".valueHumanName"),
    column("valueIdentifier", TEXT, ".valueIdentifier"),
    column("valueMoney", TEXT, ".valueMoney"),
    column("valuePeriod", TEXT, ".valuePeriod"),
    column("valueQuantity", TEXT, ".valueQuantity"),
    column("valueRange", TEXT, ".valueRange"),
    column("valueRatio", TEXT, ".valueRatio"),
    column("valueRatioRange", TEXT, ".valueRatioRange"),
    column("valueReference", TEXT, ".valueReference"),
    column("valueSampledData", TEXT, ".valueSampledData"),
    column("valueSignature", TEXT, ".valueSignature"),
    column("valueTiming", TEXT, ".valueTiming"),
    column("valueContactDetail", TEXT, ".valueContactDetail"),
    column("valueContributor", TEXT, ".valueContributor"),
    column("valueDataRequirement", TEXT, ".valueDataRequirement"),
    column("valueExpression", TEXT, ".valueExpression"),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition"),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact"),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition"),
    column("valueUsageContext", TEXT, ".valueUsageContext"),
    column("valueDosage", TEXT, ".valueDosage"),
];
pub(crate) static ELEMENT_DEFINITION_CONSTRAINT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("key", TEXT, ".key"),
    column("requirements", TEXT, ".requirements"),
    column("severity", TEXT, ".severity"),
    column("human", TEXT, ".human"),
    column("expression", TEXT, ".expression"),
    column("xpath", TEXT, ".xpath"),
    column("source", TEXT, ".source"),
];
pub(crate) static ELEMENT_DEFINITION_BINDING_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("strength", TEXT, ".strength"),
    column("description", TEXT, ".description"),
    column("valueSet", TEXT, ".valueSet"),
];
pub(crate) static ELEMENT_DEFINITION_MAPPING_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("identity", TEXT, ".identity"),
    column("language", TEXT, ".language"),
    column("map", TEXT, ".map"),
    column("comment", TEXT, ".comment"),
];
pub(crate) static ELEMENT_DEFINITION_COLUMNS: [ColumnDef; 238] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("path", TEXT, ".path"),
    column("representation", TEXTS, ".representation"),
    column("sliceName", TEXT, ".sliceName"),
    column("sliceIsConstraining", BOOLEAN, ".sliceIsConstraining"),
    column("label", TEXT, ".label"),
    column("code", list(&within(&CODING_COLUMNS)), ".code"),
    column("slicing", within(&ELEMENT_DEFINITION_SLICING_COLUMNS), ".slicing"),
    column("short", TEXT, ".short"),
    column("definition", TEXT, ".definition"),
    column("comment", TEXT, ".comment"),
    column("requirements", TEXT, ".requirements"),
    column("alias", TEXTS, ".alias"),
    column("min", INT32, ".min"),
    column("max", TEXT, ".max"),
    column("base", within(&ELEMENT_DEFINITION_BASE_COLUMNS), ".base"),
    column("contentReference", TEXT, ".contentReference"),
    column("type", list(&within(&ELEMENT_DEFINITION_TYPE_COLUMNS)), ".type"),
    column("defaultValueBase64Binary", TEXT, ".defaultValueBase64Binary"),
    column("defaultValueBoolean", BOOLEAN, ".defaultValueBoolean"),
    column("defaultValueCanonical", TEXT, ".defaultValueCanonical"),
    column("defaultValueCode", TEXT, ".defaultValueCode"),
    column("defaultValueDate", TEXT, ".defaultValueDate"),
    column("__defaultValueDate_start", TIMESTAMP, ".defaultValueDate"),
    column("__defaultValueDate_end", TIMESTAMP, ".defaultValueDate"),
    column("defaultValueDateTime", TEXT, ".defaultValueDateTime"),
    column("__defaultValueDateTime_start", TIMESTAMP, ".defaultValueDateTime"),
    column("__defaultValueDateTime_end", TIMESTAMP, ".defaultValueDateTime"),
    column("defaultValueDecimal", TEXT, ".defaultValueDecimal"),
    column("__defaultValueDecimal_numeric", NUMERIC, ".defaultValueDecimal"),
    column("defaultValueId", TEXT, ".defaultValueId"),
    column("defaultValueInstant", TEXT, ".defaultValueInstant"),
    column("__defaultValueInstant_start", TIMESTAMP, ".defaultValueInstant"),
    column("__defaultValueInstant_end", TIMESTAMP, ".defaultValueInstant"),
    column("defaultValueInteger", INT32, ".defaultValueInteger"),
    column("defaultValueMarkdown", TEXT, ".defaultValueMarkdown"),
    column("defaultValueOid", TEXT, ".defaultValueOid"),
    column("defaultValuePositiveInt", INT32, ".defaultValuePositiveInt"),
    column("defaultValueString", TEXT, ".defaultValueString"),
    column("defaultValueTime", TEXT, ".defaultValueTime"),
    column("defaultValueUnsignedInt", INT32, ".defaultValueUnsignedInt"),
    column("defaultValueUri", TEXT, ".defaultValueUri"),
    column("defaultValueUrl", TEXT, ".defaultValueUrl"),
    column("defaultValueUuid", TEXT, ".defaultValueUuid"),
    column("defaultValueAddress", TEXT, ".defaultValueAddress"),
    column("defaultValueAge", TEXT, ".defaultValueAge"),
    column("defaultValueAnnotation", TEXT, ".defaultValueAnnotation"),
    column("defaultValueAttachment", TEXT, ".defaultValueAttachment"),
    column("defaultValueCodeableConcept", TEXT, ".defaultValueCodeableConcept"),
    column("defaultValueCodeableReference", TEXT, ".defaultValueCodeableReference"),
    column("defaultValueCoding", TEXT, ".defaultValueCoding"),
    column("defaultValueContactPoint", TEXT, ".defaultValueContactPoint"),
    column("defaultValueCount", TEXT, ".defaultValueCount"),
    column("defaultValueDistance", TEXT, ".defaultValueDistance"),
    column("defaultValueDuration", TEXT, ".defaultValueDuration"),
    column("defaultValueHumanName", TEXT, ".defaultValueHumanName"),
    column("defaultValueIdentifier", TEXT, ".defaultValueIdentifier"),
    column("defaultValueMoney", TEXT, ".defaultValueMoney"),
    column("defaultValuePeriod", TEXT, ".defaultValuePeriod"),
    column("defaultValueQuantity", TEXT, ".defaultValueQuantity"),
    column("defaultValueRange", TEXT, ".defaultValueRange"),
    column("defaultValueRatio", TEXT, ".defaultValueRatio"),
    column("defaultValueRatioRange", TEXT, ".defaultValueRatioRange"),
    column("defaultValueReference", TEXT, ".defaultValueReference"),
    column("defaultValueSampledData", TEXT, ".defaultValueSampledData"),
    column("defaultValueSignature", TEXT, ".defaultValueSignature"),
    column("defaultValueTiming", TEXT, ".defaultValueTiming"),
    column("defaultValueContactDetail", TEXT, ".defaultValueContactDetail"),
    column("defaultValueContributor", TEXT, ".defaultValueContributor"),
    column("defaultValueDataRequirement", TEXT, ".defaultValueDataRequirement"),
    column("defaultValueExpression", TEXT, ".defaultValueExpression"),
    column("defaultValueParameterDefinition", TEXT, ".defaultValueParameterDefinition"),
    column("defaultValueRelatedArtifact", TEXT, ".defaultValueRelatedArtifact"),
    column("defaultValueTriggerDefinition", TEXT, ".defaultValueTriggerDefinition"),
    column("defaultValueUsageContext", TEXT, ".defaultValueUsageContext"),
    column("defaultValueDosage", TEXT, ".defaultValueDosage"),
    column("meaningWhenMissing", TEXT, ".meaningWhenMissing"),
    column("orderMeaning", TEXT, ".orderMeaning"),
    column("fixedBase64Binary", TEXT, ".fixedBase64Binary"),
    column("fixedBoolean", BOOLEAN, ".fixedBoolean"),
    column("fixedCanonical", TEXT, ".fixedCanonical"),
    column("fixedCode", TEXT, ".fixedCode"),
    column("fixedDate", TEXT, ".fixedDate"),
    column("__fixedDate_start", TIMESTAMP, ".fixedDate"),
    column("__fixedDate_end", TIMESTAMP, ".fixedDate"),
    column("fixedDateTime", TEXT, ".fixedDateTime"),
    column("__fixedDateTime_start", TIMESTAMP, ".fixedDateTime"),
    column("__fixedDateTime_end", TIMESTAMP, ".fixedDateTime"),
    column("fixedDecimal", TEXT, ".fixedDecimal"),
    column("__fixedDecimal_numeric", NUMERIC, ".fixedDecimal"),
    column("fixedId", TEXT, ".fixedId"),
    column("fixedInstant", TEXT, ".fixedInstant"),
    column("__fixedInstant_start", TIMESTAMP, ".fixedInstant"),
    column("__fixedInstant_end", TIMESTAMP, ".fixedInstant"),
    column("fixedInteger", INT32, ".fixedInteger"),
    column("fixedMarkdown", TEXT, ".fixedMarkdown"),
    column("fixedOid", TEXT, ".fixedOid"),
    column("fixedPositiveInt", INT32, ".fixedPositiveInt"),
    column("fixedString", TEXT, ".fixedString"),
    column("fixedTime", TEXT, ".fixedTime"),
    column("fixedUnsignedInt", INT32, ".fixedUnsignedInt"),
    column("fixedUri", TEXT, ".fixedUri"),
    column("fixedUrl", TEXT, ".fixedUrl"),
    column("fixedUuid", TEXT, ".fixedUuid"),
    column("fixedAddress", TEXT, ".fixedAddress"),
    column("fixedAge", TEXT, ".fixedAge"),
    column("fixedAnnotation", TEXT, ".fixedAnnotation"),
    column("fixedAttachment", TEXT, ".fixedAttachment"),
    column("fixedCodeableConcept", TEXT, ".fixedCodeableConcept"),
    column("fixedCodeableReference", TEXT, ".fixedCodeableReference"),
    column("fixedCoding", TEXT, ".fixedCoding"),
    column("fixedContactPoint", TEXT, ".fixedContactPoint"),
    column("fixedCount", TEXT, ".fixedCount"),
    column("fixedDistance", TEXT, ".fixedDistance"),
    column("fixedDuration", TEXT, ".fixedDuration"),
    column("fixedHumanName", TEXT, ".fixedHumanName"),
    column("fixedIdentifier", TEXT, ".fixedIdentifier"),
    column("fixedMoney", TEXT, ".fixedMoney"),
    column("fixedPeriod", TEXT, ".fixedPeriod"),
    column("fixedQuantity", TEXT, ".fixedQuantity"),
    column("fixedRange", TEXT, ".fixedRange"),
    column("fixedRatio", TEXT, ".fixedRatio"),
    column("fixedRatioRange", TEXT, ".fixedRatioRange"),
    column("fixedReference", TEXT, ".fixedReference"),
    column("fixedSampledData", TEXT, ".fixedSampledData"),
    column("fixedSignature", TEXT, ".fixedSignature"),
    column("fixedTiming", TEXT, ".fixedTiming"),
    column("fixedContactDetail", TEXT, ".fixedContactDetail"),
    column("fixedContributor", TEXT, ".fixedContributor"),
    column("fixedDataRequirement", TEXT, ".fixedDataRequirement"),
    column("fixedExpression", TEXT, ".fixedExpression"),
    column("fixedParameterDefinition", TEXT, ".fixedParameterDefinition"),
    column("fixedRelatedArtifact", TEXT, ".fixedRelatedArtifact"),
    column("fixedTriggerDefinition", TEXT, ".fixedTriggerDefinition"),
    column("fixedUsageContext", TEXT, ".fixedUsageContext"),
    column("fixedDosage", TEXT, ".fixedDosage"),
    column("patternBase64Binary", TEXT, ".patternBase64Binary"),
    column("patternBoolean", BOOLEAN, ".patternBoolean"),
    column("patternCanonical", TEXT, ".patternCanonical"),
    column("patternCode", TEXT, ".patternCode"),
    column("patternDate", TEXT, ".patternDate"),
    column("__patternDate_start", TIMESTAMP, ".patternDate"),
    column("__patternDate_end", TIMESTAMP, ".patternDate"),
    column("patternDateTime", TEXT, ".patternDateTime"),
    column("__patternDateTime_start", TIMESTAMP, ".patternDateTime"),
    column("__patternDateTime_end", TIMESTAMP, ".patternDateTime"),
    column("patternDecimal", TEXT, ".patternDecimal"),
    column("__patternDecimal_numeric", NUMERIC, ".patternDecimal"),
    column("patternId", TEXT, ".patternId"),
    column("patternInstant", TEXT, ".patternInstant"),
    column("__patternInstant_start", TIMESTAMP, ".patternInstant"),
    column("__patternInstant_end", TIMESTAMP, ".patternInstant"),
    column("patternInteger", INT32, ".patternInteger"),
    column("patternMarkdown", TEXT, ".patternMarkdown"),
    column("patternOid", TEXT, ".patternOid"),
    column("patternPositiveInt", INT32, ".patternPositiveInt"),
    column("patternString", TEXT, ".patternString"),
    column("patternTime", TEXT, ".patternTime"),
    column("patternUnsignedInt", INT32, ".patternUnsignedInt"),
    column("patternUri", TEXT, ".patternUri"),
    column("patternUrl", TEXT, ".patternUrl"),
    column("patternUuid", TEXT, ".patternUuid"),
    column("patternAddress", TEXT, ".patternAddress"),
    column("patternAge", TEXT, ".patternAge"),
    column("patternAnnotation", TEXT, ".patternAnnotation"),
    column("patternAttachment", TEXT, ".patternAttachment"),
    column("patternCodeableConcept", TEXT, ".patternCodeableConcept"),
    column("patternCodeableReference", TEXT, ".patternCodeableReference"),
    column("patternCoding", TEXT, ".patternCoding"),
    column("patternContactPoint", TEXT, ".patternContactPoint"),
    column("patternCount", TEXT, ".patternCount"),
    column("patternDistance", TEXT, ".patternDistance"),
    column("patternDuration", TEXT, ".patternDuration"),
    column("patternHumanName", TEXT, ".patternHumanName"),
    column("patternIdentifier", TEXT, ".patternIdentifier"),
    column("patternMoney", TEXT, ".patternMoney"),
    column("patternPeriod", TEXT, ".patternPeriod"),
    column("patternQuantity", TEXT, ".patternQuantity"),
    column("patternRange", TEXT, ".patternRange"),
    column("patternRatio", TEXT, ".patternRatio"),
    column("patternRatioRange", TEXT, ".patternRatioRange"),
    column("patternReference", TEXT, ".patternReference"),
    column("patternSampledData", TEXT, ".patternSampledData"),
    column("patternSignature", TEXT, ".patternSignature"),
    column("patternTiming", TEXT, ".patternTiming"),
    column("patternContactDetail", TEXT, ".patternContactDetail"),
    column("patternContributor", TEXT, ".patternContributor"),
    column("patternDataRequirement", TEXT, ".patternDataRequirement"),
    column("patternExpression", TEXT, ".patternExpression"),
    column("patternParameterDefinition", TEXT, ".patternParameterDefinition"),
    column("patternRelatedArtifact", TEXT, ".patternRelatedArtifact"),
    column("patternTriggerDefinition", TEXT, ".patternTriggerDefinition"),
    column("patternUsageContext", TEXT, ".patternUsageContext"),
    column("patternDosage", TEXT, ".patternDosage"),
    column("example", list(&within(&ELEMENT_DEFINITION_EXAMPLE_COLUMNS)), ".example"),
    column("minValueDate", TEXT, ".minValueDate"),
    column("__minValueDate_start", TIMESTAMP, ".minValueDate"),
    column("__minValueDate_end", TIMESTAMP, ".minValueDate"),
    column("minValueDateTime", TEXT, ".minValueDateTime"),
    column("__minValueDateTime_start", TIMESTAMP, ".minValueDateTime"),
    column("__minValueDateTime_end", TIMESTAMP, ".minValueDateTime"),
    column("minValueInstant", TEXT, ".minValueInstant"),
    column("__minValueInstant_start", TIMESTAMP, ".minValueInstant"),
    column("__minValueInstant_end", TIMESTAMP, ".minValueInstant"),
    column("minValueTime", TEXT, ".minValueTime"),
    column("minValueDecimal", TEXT, ".minValueDecimal"),
    column("__minValueDecimal_numeric", NUMERIC, ".minValueDecimal"),
    column("minValueInteger", INT32, ".minValueInteger"),
    column("minValuePositiveInt", INT32, ".minValuePositiveInt"),
    column("minValueUnsignedInt", INT32, ".minValueUnsignedInt"),
    column("minValueQuantity", within(&QUANTITY_COLUMNS), ".minValueQuantity"),
    column("maxValueDate", TEXT, ".maxValueDate"),
    column("__maxValueDate_start", TIMESTAMP, ".maxValueDate"),
    column("__maxValueDate_end", TIMESTAMP, ".maxValueDate"),
    column("maxValueDateTime", TEXT, ".maxValueDateTime"),
    column("__maxValueDateTime_start", TIMESTAMP, ".maxValueDateTime"),
    column("__maxValueDateTime_end", TIMESTAMP, ".maxValueDateTime"),
    column("maxValueInstant", TEXT, ".maxValueInstant"),
    column("__maxValueInstant_start", TIMESTAMP, ".maxValueInstant"),
    column("__maxValueInstant_end", TIMESTAMP, ".maxValueInstant"),
    column("maxValueTime", TEXT, ".maxValueTime"),
    column("maxValueDecimal", TEXT, ".maxValueDecimal"),
    column("__maxValueDecimal_numeric", NUMERIC, ".maxValueDecimal"),
    column("maxValueInteger", INT32, ".maxValueInteger"),
    column("maxValuePositiveInt", INT32, ".maxValuePositiveInt"),
    column("maxValueUnsignedInt", INT32, ".maxValueUnsignedInt"),
    column("maxValueQuantity", within(&QUANTITY_COLUMNS), ".maxValueQuantity"),
    column("maxLength", INT32, ".maxLength"),
    column("condition", TEXTS, ".condition"),
    column(
        "constraint",
        list(&within(&ELEMENT_DEFINITION_CONSTRAINT_COLUMNS)),
        ".constraint",
    ),
    column("mustSupport", BOOLEAN, ".mustSupport"),
    column("isModifier", BOOLEAN, ".isModifier"),
    column("isModifierReason", TEXT, ".isModifierReason"),
    column("isSummary", BOOLEAN, ".isSummary"),
    column("binding", within(&ELEMENT_DEFINITION_BINDING_COLUMNS), ".binding"),
    column("mapping", list(&within(&ELEMENT_DEFINITION_MAPPING_COLUMNS)), ".mapping"),
];
