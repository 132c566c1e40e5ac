// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADDITIONAL_BINDING_PURPOSE_VS, AGGREGATION_MODE, AdditionalBindingPurposeVS,
    AggregationMode, BINDING_STRENGTH, BindingStrength, CONSTRAINT_SEVERITY,
    ConstraintSeverity, DISCRIMINATOR_TYPE, DiscriminatorType, PROPERTY_REPRESENTATION,
    PropertyRepresentation, REFERENCE_VERSION_RULES, ReferenceVersionRules,
    SLICING_RULES, SlicingRules,
};
use super::super::datatypes::{
    Address, Age, Annotation, Attachment, Availability, CodeableConcept,
    CodeableReference, Coding, ContactDetail, ContactPoint, Count, DataRequirement,
    Distance, Dosage, Duration, Element, Expression, ExtendedContactDetail, Extension,
    HumanName, Identifier, Meta, Money, ParameterDefinition, Period, Quantity, Range,
    Ratio, RatioRange, Reference, RelatedArtifact, SampledData, Signature, Timing,
    TriggerDefinition, UsageContext,
};
use super::super::shared::{
    CODE_COLUMN, CODING_LIST, DESCRIPTION_COLUMN, DOCUMENTATION_COLUMN, EXTENSION_COLUMN,
    HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID, HAS_MODIFIER_EXTENSION, ID_COLUMN,
    MODIFIER_EXTENSION_COLUMN, OF_ADDRESS, OF_AGE, OF_ANNOTATION, OF_ATTACHMENT,
    OF_AVAILABILITY, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CODING,
    OF_CONTACT_DETAIL, OF_CONTACT_POINT, OF_COUNT, OF_DATA_REQUIREMENT, OF_DISTANCE,
    OF_DOSAGE, OF_DURATION, OF_EXPRESSION, OF_EXTENDED_CONTACT_DETAIL, OF_HUMAN_NAME,
    OF_IDENTIFIER, OF_META, OF_MONEY, OF_PARAMETER_DEFINITION, OF_PERIOD, OF_QUANTITY,
    OF_RANGE, OF_RATIO, OF_RATIO_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    OF_SAMPLED_DATA, OF_SIGNATURE, OF_TIMING, OF_TRIGGER_DEFINITION, OF_USAGE_CONTEXT,
    QUANTITY_STRUCT, TYPE_COLUMN_2, USAGE_CONTEXT_LIST, VALUE_BOOLEAN_COLUMN,
    VALUE_DATE_COLUMN, VALUE_DATE_TIME_COLUMN, VALUE_DECIMAL_COLUMN,
    VALUE_INTEGER_COLUMN, VALUE_STRING_COLUMN, __VALUE_DATE_END_COLUMN,
    __VALUE_DATE_START_COLUMN, __VALUE_DATE_TIME_END_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN, __VALUE_DECIMAL_NUMERIC_COLUMN,
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
    ElementDefinition, ELEMENT_DEFINITION, [id, extension, modifier_extension, path,
    representation, slice_name, slice_is_constraining, label, code, slicing, short,
    definition, comment, requirements, alias, min, max, base, content_reference, type_,
    default_value, meaning_when_missing, order_meaning, fixed, pattern, example,
    min_value, max_value, max_length, condition, constraint, must_have_value,
    value_alternatives, must_support, is_modifier, is_modifier_reason, is_summary,
    binding, mapping]
);
choice!(
    #[doc = " `ElementDefinition.defaultValue[x]`"] ElementDefinitionDefaultValue,
    [Base64Binary(Element < String >), Boolean(Element < bool >), Canonical(Element <
    String >), Code(Element < String >), Date(Element < Date >), DateTime(Element <
    DateTime >), Decimal(Element < Decimal >), Id(Element < String >), Instant(Element <
    Instant >), Integer(Element < i32 >), Integer64(Element < i64 >), Markdown(Element <
    String >), Oid(Element < String >), PositiveInt(Element < u32 >), String(Element <
    String >), Time(Element < Time >), UnsignedInt(Element < u32 >), Uri(Element < String
    >), Url(Element < String >), Uuid(Element < String >), Address(Box < Address >),
    Age(Box < Age >), Annotation(Box < Annotation >), Attachment(Box < Attachment >),
    CodeableConcept(Box < CodeableConcept >), CodeableReference(Box < CodeableReference
    >), Coding(Box < Coding >), ContactPoint(Box < ContactPoint >), Count(Box < Count >),
    Distance(Box < Distance >), Duration(Box < Duration >), HumanName(Box < HumanName >),
    Identifier(Box < Identifier >), Money(Box < Money >), Period(Box < Period >),
    Quantity(Box < Quantity >), Range(Box < Range >), Ratio(Box < Ratio >),
    RatioRange(Box < RatioRange >), Reference(Box < Reference >), SampledData(Box <
    SampledData >), Signature(Box < Signature >), Timing(Box < Timing >),
    ContactDetail(Box < ContactDetail >), DataRequirement(Box < DataRequirement >),
    Expression(Box < Expression >), ParameterDefinition(Box < ParameterDefinition >),
    RelatedArtifact(Box < RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition
    >), UsageContext(Box < UsageContext >), Availability(Box < Availability >),
    ExtendedContactDetail(Box < ExtendedContactDetail >), Dosage(Box < Dosage >),
    Meta(Box < Meta >)]
);
choice!(
    #[doc = " `ElementDefinition.fixed[x]`"] ElementDefinitionFixed,
    [Base64Binary(Element < String >), Boolean(Element < bool >), Canonical(Element <
    String >), Code(Element < String >), Date(Element < Date >), DateTime(Element <
    DateTime >), Decimal(Element < Decimal >), Id(Element < String >), Instant(Element <
    Instant >), Integer(Element < i32 >), Integer64(Element < i64 >), Markdown(Element <
    String >), Oid(Element < String >), PositiveInt(Element < u32 >), String(Element <
    String >), Time(Element < Time >), UnsignedInt(Element < u32 >), Uri(Element < String
    >), Url(Element < String >), Uuid(Element < String >), Address(Box < Address >),
    Age(Box < Age >), Annotation(Box < Annotation >), Attachment(Box < Attachment >),
    CodeableConcept(Box < CodeableConcept >), CodeableReference(Box < CodeableReference
    >), Coding(Box < Coding >), ContactPoint(Box < ContactPoint >), Count(Box < Count >),
    Distance(Box < Distance >), Duration(Box < Duration >), HumanName(Box < HumanName >),
    Identifier(Box < Identifier >), Money(Box < Money >), Period(Box < Period >),
    Quantity(Box < Quantity >), Range(Box < Range >), Ratio(Box < Ratio >),
    RatioRange(Box < RatioRange >), Reference(Box < Reference >), SampledData(Box <
    SampledData >), Signature(Box < Signature >), Timing(Box < Timing >),
    ContactDetail(Box < ContactDetail >), DataRequirement(Box < DataRequirement >),
    Expression(Box < Expression >), ParameterDefinition(Box < ParameterDefinition >),
    RelatedArtifact(Box < RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition
    >), UsageContext(Box < UsageContext >), Availability(Box < Availability >),
    ExtendedContactDetail(Box < ExtendedContactDetail >), Dosage(Box < Dosage >),
    Meta(Box < Meta >)]
);
choice!(
    #[doc = " `ElementDefinition.pattern[x]`"] ElementDefinitionPattern,
    [Base64Binary(Element < String >), Boolean(Element < bool >), Canonical(Element <
    String >), Code(Element < String >), Date(Element < Date >), DateTime(Element <
    DateTime >), Decimal(Element < Decimal >), Id(Element < String >), Instant(Element <
    Instant >), Integer(Element < i32 >), Integer64(Element < i64 >), Markdown(Element <
    String >), Oid(Element < String >), PositiveInt(Element < u32 >), String(Element <
    String >), Time(Element < Time >), UnsignedInt(Element < u32 >), Uri(Element < String
    >), Url(Element < String >), Uuid(Element < String >), Address(Box < Address >),
    Age(Box < Age >), Annotation(Box < Annotation >), Attachment(Box < Attachment >),
    CodeableConcept(Box < CodeableConcept >), CodeableReference(Box < CodeableReference
    >), Coding(Box < Coding >), ContactPoint(Box < ContactPoint >), Count(Box < Count >),
    Distance(Box < Distance >), Duration(Box < Duration >), HumanName(Box < HumanName >),
    Identifier(Box < Identifier >), Money(Box < Money >), Period(Box < Period >),
    Quantity(Box < Quantity >), Range(Box < Range >), Ratio(Box < Ratio >),
    RatioRange(Box < RatioRange >), Reference(Box < Reference >), SampledData(Box <
    SampledData >), Signature(Box < Signature >), Timing(Box < Timing >),
    ContactDetail(Box < ContactDetail >), DataRequirement(Box < DataRequirement >),
    Expression(Box < Expression >), ParameterDefinition(Box < ParameterDefinition >),
    RelatedArtifact(Box < RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition
    >), UsageContext(Box < UsageContext >), Availability(Box < Availability >),
    ExtendedContactDetail(Box < ExtendedContactDetail >), Dosage(Box < Dosage >),
    Meta(Box < Meta >)]
);
choice!(
    #[doc = " `ElementDefinition.minValue[x]`"] ElementDefinitionMinValue, [Date(Element
    < Date >), DateTime(Element < DateTime >), Instant(Element < Instant >), Time(Element
    < Time >), Decimal(Element < Decimal >), Integer(Element < i32 >), Integer64(Element
    < i64 >), PositiveInt(Element < u32 >), UnsignedInt(Element < u32 >), Quantity(Box <
    Quantity >)]
);
choice!(
    #[doc = " `ElementDefinition.maxValue[x]`"] ElementDefinitionMaxValue, [Date(Element
    < Date >), DateTime(Element < DateTime >), Instant(Element < Instant >), Time(Element
    < Time >), Decimal(Element < Decimal >), Integer(Element < i32 >), Integer64(Element
    < i64 >), PositiveInt(Element < u32 >), UnsignedInt(Element < u32 >), Quantity(Box <
    Quantity >)]
);
/// The definition of `ElementDefinition`.
pub static ELEMENT_DEFINITION: TypeDef = TypeDef {
    name: "ElementDefinition",
    path: "ElementDefinition",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("path", 1, 1, OF_STRING),
        summary("representation", 0, 0, OF_CODE).codes(&PROPERTY_REPRESENTATION),
        summary("sliceName", 0, 1, OF_STRING),
        summary("sliceIsConstraining", 0, 1, OF_BOOLEAN),
        summary("label", 0, 1, OF_STRING),
        summary("code", 0, 0, OF_CODING),
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
                    alternative("defaultValueInteger64", OF_INTEGER64),
                    alternative("defaultValueMarkdown", OF_MARKDOWN),
                    alternative("defaultValueOid", OF_OID),
                    alternative("defaultValuePositiveInt", OF_POSITIVE_INT),
                    alternative("defaultValueString", OF_STRING),
                    alternative("defaultValueTime", OF_TIME),
                    alternative("defaultValueUnsignedInt", OF_UNSIGNED_INT),
                    alternative("defaultValueUri", OF_URI),
                    alternative("defaultValueUrl", OF_URL),
                    alternative("defaultValueUuid", OF_UUID),
                    alternative("defaultValueAddress", OF_ADDRESS),
                    alternative("defaultValueAge", OF_AGE),
                    alternative("defaultValueAnnotation", OF_ANNOTATION),
                    alternative("defaultValueAttachment", OF_ATTACHMENT),
                    alternative("defaultValueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("defaultValueCodeableReference", OF_CODEABLE_REFERENCE),
                    alternative("defaultValueCoding", OF_CODING),
                    alternative("defaultValueContactPoint", OF_CONTACT_POINT),
                    alternative("defaultValueCount", OF_COUNT),
                    alternative("defaultValueDistance", OF_DISTANCE),
                    alternative("defaultValueDuration", OF_DURATION),
                    alternative("defaultValueHumanName", OF_HUMAN_NAME),
                    alternative("defaultValueIdentifier", OF_IDENTIFIER),
                    alternative("defaultValueMoney", OF_MONEY),
                    alternative("defaultValuePeriod", OF_PERIOD),
                    alternative("defaultValueQuantity", OF_QUANTITY),
                    alternative("defaultValueRange", OF_RANGE),
                    alternative("defaultValueRatio", OF_RATIO),
                    alternative("defaultValueRatioRange", OF_RATIO_RANGE),
                    alternative("defaultValueReference", OF_REFERENCE),
                    alternative("defaultValueSampledData", OF_SAMPLED_DATA),
                    alternative("defaultValueSignature", OF_SIGNATURE),
                    alternative("defaultValueTiming", OF_TIMING),
                    alternative("defaultValueContactDetail", OF_CONTACT_DETAIL),
                    alternative("defaultValueDataRequirement", OF_DATA_REQUIREMENT),
                    alternative("defaultValueExpression", OF_EXPRESSION),
                    alternative(
                        "defaultValueParameterDefinition",
                        OF_PARAMETER_DEFINITION,
                    ),
                    alternative("defaultValueRelatedArtifact", OF_RELATED_ARTIFACT),
                    alternative("defaultValueTriggerDefinition", OF_TRIGGER_DEFINITION),
                    alternative("defaultValueUsageContext", OF_USAGE_CONTEXT),
                    alternative("defaultValueAvailability", OF_AVAILABILITY),
                    alternative(
                        "defaultValueExtendedContactDetail",
                        OF_EXTENDED_CONTACT_DETAIL,
                    ),
                    alternative("defaultValueDosage", OF_DOSAGE),
                    alternative("defaultValueMeta", OF_META),
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
                    alternative("fixedInteger64", OF_INTEGER64),
                    alternative("fixedMarkdown", OF_MARKDOWN),
                    alternative("fixedOid", OF_OID),
                    alternative("fixedPositiveInt", OF_POSITIVE_INT),
                    alternative("fixedString", OF_STRING),
                    alternative("fixedTime", OF_TIME),
                    alternative("fixedUnsignedInt", OF_UNSIGNED_INT),
                    alternative("fixedUri", OF_URI),
                    alternative("fixedUrl", OF_URL),
                    alternative("fixedUuid", OF_UUID),
                    alternative("fixedAddress", OF_ADDRESS),
                    alternative("fixedAge", OF_AGE),
                    alternative("fixedAnnotation", OF_ANNOTATION),
                    alternative("fixedAttachment", OF_ATTACHMENT),
                    alternative("fixedCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("fixedCodeableReference", OF_CODEABLE_REFERENCE),
                    alternative("fixedCoding", OF_CODING),
                    alternative("fixedContactPoint", OF_CONTACT_POINT),
                    alternative("fixedCount", OF_COUNT),
                    alternative("fixedDistance", OF_DISTANCE),
                    alternative("fixedDuration", OF_DURATION),
                    alternative("fixedHumanName", OF_HUMAN_NAME),
                    alternative("fixedIdentifier", OF_IDENTIFIER),
                    alternative("fixedMoney", OF_MONEY),
                    alternative("fixedPeriod", OF_PERIOD),
                    alternative("fixedQuantity", OF_QUANTITY),
                    alternative("fixedRange", OF_RANGE),
                    alternative("fixedRatio", OF_RATIO),
                    alternative("fixedRatioRange", OF_RATIO_RANGE),
                    alternative("fixedReference", OF_REFERENCE),
                    alternative("fixedSampledData", OF_SAMPLED_DATA),
                    alternative("fixedSignature", OF_SIGNATURE),
                    alternative("fixedTiming", OF_TIMING),
                    alternative("fixedContactDetail", OF_CONTACT_DETAIL),
                    alternative("fixedDataRequirement", OF_DATA_REQUIREMENT),
                    alternative("fixedExpression", OF_EXPRESSION),
                    alternative("fixedParameterDefinition", OF_PARAMETER_DEFINITION),
                    alternative("fixedRelatedArtifact", OF_RELATED_ARTIFACT),
                    alternative("fixedTriggerDefinition", OF_TRIGGER_DEFINITION),
                    alternative("fixedUsageContext", OF_USAGE_CONTEXT),
                    alternative("fixedAvailability", OF_AVAILABILITY),
                    alternative(
                        "fixedExtendedContactDetail",
                        OF_EXTENDED_CONTACT_DETAIL,
                    ),
                    alternative("fixedDosage", OF_DOSAGE),
                    alternative("fixedMeta", OF_META),
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
                    alternative("patternInteger64", OF_INTEGER64),
                    alternative("patternMarkdown", OF_MARKDOWN),
                    alternative("patternOid", OF_OID),
                    alternative("patternPositiveInt", OF_POSITIVE_INT),
                    alternative("patternString", OF_STRING),
                    alternative("patternTime", OF_TIME),
                    alternative("patternUnsignedInt", OF_UNSIGNED_INT),
                    alternative("patternUri", OF_URI),
                    alternative("patternUrl", OF_URL),
                    alternative("patternUuid", OF_UUID),
                    alternative("patternAddress", OF_ADDRESS),
                    alternative("patternAge", OF_AGE),
                    alternative("patternAnnotation", OF_ANNOTATION),
                    alternative("patternAttachment", OF_ATTACHMENT),
                    alternative("patternCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("patternCodeableReference", OF_CODEABLE_REFERENCE),
                    alternative("patternCoding", OF_CODING),
                    alternative("patternContactPoint", OF_CONTACT_POINT),
                    alternative("patternCount", OF_COUNT),
                    alternative("patternDistance", OF_DISTANCE),
                    alternative("patternDuration", OF_DURATION),
                    alternative("patternHumanName", OF_HUMAN_NAME),
                    alternative("patternIdentifier", OF_IDENTIFIER),
                    alternative("patternMoney", OF_MONEY),
                    alternative("patternPeriod", OF_PERIOD),
                    alternative("patternQuantity", OF_QUANTITY),
                    alternative("patternRange", OF_RANGE),
                    alternative("patternRatio", OF_RATIO),
                    alternative("patternRatioRange", OF_RATIO_RANGE),
                    alternative("patternReference", OF_REFERENCE),
                    alternative("patternSampledData", OF_SAMPLED_DATA),
                    alternative("patternSignature", OF_SIGNATURE),
                    alternative("patternTiming", OF_TIMING),
                    alternative("patternContactDetail", OF_CONTACT_DETAIL),
                    alternative("patternDataRequirement", OF_DATA_REQUIREMENT),
                    alternative("patternExpression", OF_EXPRESSION),
                    alternative("patternParameterDefinition", OF_PARAMETER_DEFINITION),
                    alternative("patternRelatedArtifact", OF_RELATED_ARTIFACT),
                    alternative("patternTriggerDefinition", OF_TRIGGER_DEFINITION),
                    alternative("patternUsageContext", OF_USAGE_CONTEXT),
                    alternative("patternAvailability", OF_AVAILABILITY),
                    alternative(
                        "patternExtendedContactDetail",
                        OF_EXTENDED_CONTACT_DETAIL,
                    ),
                    alternative("patternDosage", OF_DOSAGE),
                    alternative("patternMeta", OF_META),
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
                    alternative("minValueInteger64", OF_INTEGER64),
                    alternative("minValuePositiveInt", OF_POSITIVE_INT),
                    alternative("minValueUnsignedInt", OF_UNSIGNED_INT),
                    alternative("minValueQuantity", OF_QUANTITY),
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
                    alternative("maxValueInteger64", OF_INTEGER64),
                    alternative("maxValuePositiveInt", OF_POSITIVE_INT),
                    alternative("maxValueUnsignedInt", OF_UNSIGNED_INT),
                    alternative("maxValueQuantity", OF_QUANTITY),
                ],
            )
            .summary(),
        summary("maxLength", 0, 1, OF_INTEGER),
        summary("condition", 0, 0, OF_ID),
        summary("constraint", 0, 0, of(&ELEMENT_DEFINITION_CONSTRAINT)),
        summary("mustHaveValue", 0, 1, OF_BOOLEAN),
        summary("valueAlternatives", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
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
        HAS_ID,
        HAS_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
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
    #[doc = " `ElementDefinition.example.value[x]`"] ElementDefinitionExampleValue,
    [Base64Binary(Element < String >), Boolean(Element < bool >), Canonical(Element <
    String >), Code(Element < String >), Date(Element < Date >), DateTime(Element <
    DateTime >), Decimal(Element < Decimal >), Id(Element < String >), Instant(Element <
    Instant >), Integer(Element < i32 >), Integer64(Element < i64 >), Markdown(Element <
    String >), Oid(Element < String >), PositiveInt(Element < u32 >), String(Element <
    String >), Time(Element < Time >), UnsignedInt(Element < u32 >), Uri(Element < String
    >), Url(Element < String >), Uuid(Element < String >), Address(Box < Address >),
    Age(Box < Age >), Annotation(Box < Annotation >), Attachment(Box < Attachment >),
    CodeableConcept(Box < CodeableConcept >), CodeableReference(Box < CodeableReference
    >), Coding(Box < Coding >), ContactPoint(Box < ContactPoint >), Count(Box < Count >),
    Distance(Box < Distance >), Duration(Box < Duration >), HumanName(Box < HumanName >),
    Identifier(Box < Identifier >), Money(Box < Money >), Period(Box < Period >),
    Quantity(Box < Quantity >), Range(Box < Range >), Ratio(Box < Ratio >),
    RatioRange(Box < RatioRange >), Reference(Box < Reference >), SampledData(Box <
    SampledData >), Signature(Box < Signature >), Timing(Box < Timing >),
    ContactDetail(Box < ContactDetail >), DataRequirement(Box < DataRequirement >),
    Expression(Box < Expression >), ParameterDefinition(Box < ParameterDefinition >),
    RelatedArtifact(Box < RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition
    >), UsageContext(Box < UsageContext >), Availability(Box < Availability >),
    ExtendedContactDetail(Box < ExtendedContactDetail >), Dosage(Box < Dosage >),
    Meta(Box < Meta >)]
);
/// The definition of `ElementDefinition.example`.
pub static ELEMENT_DEFINITION_EXAMPLE: TypeDef = TypeDef {
    name: "ElementDefinitionExample",
    path: "ElementDefinition.example",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
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
                    alternative(
                        "valueExtendedContactDetail",
                        OF_EXTENDED_CONTACT_DETAIL,
                    ),
                    alternative("valueDosage", OF_DOSAGE),
                    alternative("valueMeta", OF_META),
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
    ElementDefinitionConstraint, ELEMENT_DEFINITION_CONSTRAINT, [id, extension, key,
    requirements, severity, suppress, human, expression, source]
);
/// The definition of `ElementDefinition.constraint`.
pub static ELEMENT_DEFINITION_CONSTRAINT: TypeDef = TypeDef {
    name: "ElementDefinitionConstraint",
    path: "ElementDefinition.constraint",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("key", 1, 1, OF_ID),
        summary("requirements", 0, 1, OF_MARKDOWN),
        summary("severity", 1, 1, OF_CODE).codes(&CONSTRAINT_SEVERITY),
        summary("suppress", 0, 1, OF_BOOLEAN),
        summary("human", 1, 1, OF_STRING),
        summary("expression", 0, 1, OF_STRING),
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
    ElementDefinitionBinding, ELEMENT_DEFINITION_BINDING, [id, extension, strength,
    description, value_set, additional]
);
/// The definition of `ElementDefinition.binding`.
pub static ELEMENT_DEFINITION_BINDING: TypeDef = TypeDef {
    name: "ElementDefinitionBinding",
    path: "ElementDefinition.binding",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("strength", 1, 1, OF_CODE).codes(&BINDING_STRENGTH),
        HAS_DESCRIPTION_2,
        summary("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        summary("additional", 0, 0, of(&ELEMENT_DEFINITION_BINDING_ADDITIONAL)),
    ],
    keys: Lazy::new(),
};
/// `ElementDefinition.binding.additional`
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
    ElementDefinitionBindingAdditional, ELEMENT_DEFINITION_BINDING_ADDITIONAL, [id,
    extension, purpose, value_set, documentation, short_doco, usage, any]
);
/// The definition of `ElementDefinition.binding.additional`.
pub static ELEMENT_DEFINITION_BINDING_ADDITIONAL: TypeDef = TypeDef {
    name: "ElementDefinitionBindingAdditional",
    path: "ElementDefinition.binding.additional",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("purpose", 1, 1, OF_CODE).codes(&ADDITIONAL_BINDING_PURPOSE_VS),
        summary("valueSet", 1, 1, OF_CANONICAL).to(&["ValueSet"]),
        summary("documentation", 0, 1, OF_MARKDOWN),
        summary("shortDoco", 0, 1, OF_STRING),
        summary("usage", 0, 0, OF_USAGE_CONTEXT),
        summary("any", 0, 1, OF_BOOLEAN),
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
    /// `ElementDefinition.mapping.comment` · markdown · 0..1
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
        HAS_ID,
        HAS_EXTENSION,
        summary("identity", 1, 1, OF_ID),
        summary("language", 0, 1, OF_CODE),
        summary("map", 1, 1, OF_STRING),
        summary("comment", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static ELEMENT_DEFINITION_SLICING_DISCRIMINATOR_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".path", TEXT),
];
pub(crate) static ELEMENT_DEFINITION_SLICING_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(
        ".discriminator",
        list(&within(&ELEMENT_DEFINITION_SLICING_DISCRIMINATOR_COLUMNS)),
    ),
    DESCRIPTION_COLUMN,
    column(".ordered", BOOLEAN),
    column(".rules", TEXT),
];
pub(crate) static ELEMENT_DEFINITION_BASE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
];
pub(crate) static ELEMENT_DEFINITION_TYPE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".profile", TEXTS),
    column(".targetProfile", TEXTS),
    column(".aggregation", TEXTS),
    column(".versioning", TEXT),
];
pub(crate) static ELEMENT_DEFINITION_EXAMPLE_COLUMNS: [ColumnDef; 64] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".label", TEXT),
    column(".valueBase64Binary", TEXT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueCanonical", TEXT),
    column(".valueCode", TEXT),
    VALUE_DATE_COLUMN,
    __VALUE_DATE_START_COLUMN,
    __VALUE_DATE_END_COLUMN,
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    VALUE_DECIMAL_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
    column(".valueId", TEXT),
    column(".valueInstant", TEXT),
    derived("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    derived("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    VALUE_INTEGER_COLUMN,
    column(".valueInteger64", INT64),
    column(".valueMarkdown", TEXT),
    column(".valueOid", TEXT),
    column(".valuePositiveInt", INT32),
    VALUE_STRING_COLUMN,
    column(".valueTime", TEXT),
    column(".valueUnsignedInt", INT32),
    column(".valueUri", TEXT),
    column(".valueUrl", TEXT),
    column(".valueUuid", TEXT),
    column(".valueAddress", TEXT),
    column(".valueAge", TEXT),
    column(".valueAnnotation", TEXT),
    column(".valueAttachment", TEXT),
    column(".valueCodeableConcept", TEXT),
    column(".valueCodeableReference", TEXT),
    column(".valueCoding", TEXT),
    column(".valueContactPoint", TEXT),
    column(".valueCount", TEXT),
    column(".valueDistance", TEXT),
    column(".valueDuration", TEXT),
    column(".valueHumanName", TEXT),
    column(".valueIdentifier", TEXT),
    column(".valueMoney", TEXT),
    column(".valuePeriod", TEXT),
    column(".valueQuantity", TEXT),
    column(".valueRange", TEXT),
    column(".valueRatio", TEXT),
    column(".valueRatioRange", TEXT),
    column(".valueReference", TEXT),
    column(".valueSampledData", TEXT),
    column(".valueSignature", TEXT),
    column(".valueTiming", TEXT),
    column(".valueContactDetail", TEXT),
    column(".valueDataRequirement", TEXT),
    column(".valueExpression", TEXT),
    column(".valueParameterDefinition", TEXT),
    column(".valueRelatedArtifact", TEXT),
    column(".valueTriggerDefinition", TEXT),
    column(".valueUsageContext", TEXT),
    column(".valueAvailability", TEXT),
    column(".valueExtendedContactDetail", TEXT),
    column(".valueDosage", TEXT),
    column(".valueMeta", TEXT),
];
pub(crate) static ELEMENT_DEFINITION_CONSTRAINT_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".key", TEXT),
    column(".requirements", TEXT),
    column(".severity", TEXT),
    column(".suppress", BOOLEAN),
    column(".human", TEXT),
    column(".expression", TEXT),
    column(".source", TEXT),
];
pub(crate) static ELEMENT_DEFINITION_BINDING_ADDITIONAL_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".purpose", TEXT),
    column(".valueSet", TEXT),
    DOCUMENTATION_COLUMN,
    column(".shortDoco", TEXT),
    column(".usage", USAGE_CONTEXT_LIST),
    column(".any", BOOLEAN),
];
pub(crate) static ELEMENT_DEFINITION_BINDING_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".strength", TEXT),
    DESCRIPTION_COLUMN,
    column(".valueSet", TEXT),
    column(".additional", list(&within(&ELEMENT_DEFINITION_BINDING_ADDITIONAL_COLUMNS))),
];
pub(crate) static ELEMENT_DEFINITION_MAPPING_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".identity", TEXT),
    column(".language", TEXT),
    column(".map", TEXT),
    column(".comment", TEXT),
];
pub(crate) static ELEMENT_DEFINITION_COLUMNS: [ColumnDef; 251] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".representation", TEXTS),
    column(".sliceName", TEXT),
    column(".sliceIsConstraining", BOOLEAN),
    column(".label", TEXT),
    column(".code", CODING_LIST),
    column(".slicing", within(&ELEMENT_DEFINITION_SLICING_COLUMNS)),
    column(".short", TEXT),
    column(".definition", TEXT),
    column(".comment", TEXT),
    column(".requirements", TEXT),
    column(".alias", TEXTS),
    column(".min", INT32),
    column(".max", TEXT),
    column(".base", within(&ELEMENT_DEFINITION_BASE_COLUMNS)),
    column(".contentReference", TEXT),
    column(".type", list(&within(&ELEMENT_DEFINITION_TYPE_COLUMNS))),
    column(".defaultValueBase64Binary", TEXT),
    column(".defaultValueBoolean", BOOLEAN),
    column(".defaultValueCanonical", TEXT),
    column(".defaultValueCode", TEXT),
    column(".defaultValueDate", TEXT),
    derived("__defaultValueDate_start", TIMESTAMP, ".defaultValueDate"),
    derived("__defaultValueDate_end", TIMESTAMP, ".defaultValueDate"),
    column(".defaultValueDateTime", TEXT),
    derived("__defaultValueDateTime_start", TIMESTAMP, ".defaultValueDateTime"),
    derived("__defaultValueDateTime_end", TIMESTAMP, ".defaultValueDateTime"),
    column(".defaultValueDecimal", TEXT),
    derived("__defaultValueDecimal_numeric", NUMERIC, ".defaultValueDecimal"),
    column(".defaultValueId", TEXT),
    column(".defaultValueInstant", TEXT),
    derived("__defaultValueInstant_start", TIMESTAMP, ".defaultValueInstant"),
    derived("__defaultValueInstant_end", TIMESTAMP, ".defaultValueInstant"),
    column(".defaultValueInteger", INT32),
    column(".defaultValueInteger64", INT64),
    column(".defaultValueMarkdown", TEXT),
    column(".defaultValueOid", TEXT),
    column(".defaultValuePositiveInt", INT32),
    column(".defaultValueString", TEXT),
    column(".defaultValueTime", TEXT),
    column(".defaultValueUnsignedInt", INT32),
    column(".defaultValueUri", TEXT),
    column(".defaultValueUrl", TEXT),
    column(".defaultValueUuid", TEXT),
    column(".defaultValueAddress", TEXT),
    column(".defaultValueAge", TEXT),
    column(".defaultValueAnnotation", TEXT),
    column(".defaultValueAttachment", TEXT),
    column(".defaultValueCodeableConcept", TEXT),
    column(".defaultValueCodeableReference", TEXT),
    column(".defaultValueCoding", TEXT),
    column(".defaultValueContactPoint", TEXT),
    column(".defaultValueCount", TEXT),
    column(".defaultValueDistance", TEXT),
    column(".defaultValueDuration", TEXT),
    column(".defaultValueHumanName", TEXT),
    column(".defaultValueIdentifier", TEXT),
    column(".defaultValueMoney", TEXT),
    column(".defaultValuePeriod", TEXT),
    column(".defaultValueQuantity", TEXT),
    column(".defaultValueRange", TEXT),
    column(".defaultValueRatio", TEXT),
    column(".defaultValueRatioRange", TEXT),
    column(".defaultValueReference", TEXT),
    column(".defaultValueSampledData", TEXT),
    column(".defaultValueSignature", TEXT),
    column(".defaultValueTiming", TEXT),
    column(".defaultValueContactDetail", TEXT),
    column(".defaultValueDataRequirement", TEXT),
    column(".defaultValueExpression", TEXT),
    column(".defaultValueParameterDefinition", TEXT),
    column(".defaultValueRelatedArtifact", TEXT),
    column(".defaultValueTriggerDefinition", TEXT),
    column(".defaultValueUsageContext", TEXT),
    column(".defaultValueAvailability", TEXT),
    column(".defaultValueExtendedContactDetail", TEXT),
    column(".defaultValueDosage", TEXT),
    column(".defaultValueMeta", TEXT),
    column(".meaningWhenMissing", TEXT),
    column(".orderMeaning", TEXT),
    column(".fixedBase64Binary", TEXT),
    column(".fixedBoolean", BOOLEAN),
    column(".fixedCanonical", TEXT),
    column(".fixedCode", TEXT),
    column(".fixedDate", TEXT),
    derived("__fixedDate_start", TIMESTAMP, ".fixedDate"),
    derived("__fixedDate_end", TIMESTAMP, ".fixedDate"),
    column(".fixedDateTime", TEXT),
    derived("__fixedDateTime_start", TIMESTAMP, ".fixedDateTime"),
    derived("__fixedDateTime_end", TIMESTAMP, ".fixedDateTime"),
    column(".fixedDecimal", TEXT),
    derived("__fixedDecimal_numeric", NUMERIC, ".fixedDecimal"),
    column(".fixedId", TEXT),
    column(".fixedInstant", TEXT),
    derived("__fixedInstant_start", TIMESTAMP, ".fixedInstant"),
    derived("__fixedInstant_end", TIMESTAMP, ".fixedInstant"),
    column(".fixedInteger", INT32),
    column(".fixedInteger64", INT64),
    column(".fixedMarkdown", TEXT),
    column(".fixedOid", TEXT),
    column(".fixedPositiveInt", INT32),
    column(".fixedString", TEXT),
    column(".fixedTime", TEXT),
    column(".fixedUnsignedInt", INT32),
    column(".fixedUri", TEXT),
    column(".fixedUrl", TEXT),
    column(".fixedUuid", TEXT),
    column(".fixedAddress", TEXT),
    column(".fixedAge", TEXT),
    column(".fixedAnnotation", TEXT),
    column(".fixedAttachment", TEXT),
    column(".fixedCodeableConcept", TEXT),
    column(".fixedCodeableReference", TEXT),
    column(".fixedCoding", TEXT),
    column(".fixedContactPoint", TEXT),
    column(".fixedCount", TEXT),
    column(".fixedDistance", TEXT),
    column(".fixedDuration", TEXT),
    column(".fixedHumanName", TEXT),
    column(".fixedIdentifier", TEXT),
    column(".fixedMoney", TEXT),
    column(".fixedPeriod", TEXT),
    column(".fixedQuantity", TEXT),
    column(".fixedRange", TEXT),
    column(".fixedRatio", TEXT),
    column(".fixedRatioRange", TEXT),
    column(".fixedReference", TEXT),
    column(".fixedSampledData", TEXT),
    column(".fixedSignature", TEXT),
    column(".fixedTiming", TEXT),
    column(".fixedContactDetail", TEXT),
    column(".fixedDataRequirement", TEXT),
    column(".fixedExpression", TEXT),
    column(".fixedParameterDefinition", TEXT),
    column(".fixedRelatedArtifact", TEXT),
    column(".fixedTriggerDefinition", TEXT),
    column(".fixedUsageContext", TEXT),
    column(".fixedAvailability", TEXT),
    column(".fixedExtendedContactDetail", TEXT),
    column(".fixedDosage", TEXT),
    column(".fixedMeta", TEXT),
    column(".patternBase64Binary", TEXT),
    column(".patternBoolean", BOOLEAN),
    column(".patternCanonical", TEXT),
    column(".patternCode", TEXT),
    column(".patternDate", TEXT),
    derived("__patternDate_start", TIMESTAMP, ".patternDate"),
    derived("__patternDate_end", TIMESTAMP, ".patternDate"),
    column(".patternDateTime", TEXT),
    derived("__patternDateTime_start", TIMESTAMP, ".patternDateTime"),
    derived("__patternDateTime_end", TIMESTAMP, ".patternDateTime"),
    column(".patternDecimal", TEXT),
    derived("__patternDecimal_numeric", NUMERIC, ".patternDecimal"),
    column(".patternId", TEXT),
    column(".patternInstant", TEXT),
    derived("__patternInstant_start", TIMESTAMP, ".patternInstant"),
    derived("__patternInstant_end", TIMESTAMP, ".patternInstant"),
    column(".patternInteger", INT32),
    column(".patternInteger64", INT64),
    column(".patternMarkdown", TEXT),
    column(".patternOid", TEXT),
    column(".patternPositiveInt", INT32),
    column(".patternString", TEXT),
    column(".patternTime", TEXT),
    column(".patternUnsignedInt", INT32),
    column(".patternUri", TEXT),
    column(".patternUrl", TEXT),
    column(".patternUuid", TEXT),
    column(".patternAddress", TEXT),
    column(".patternAge", TEXT),
    column(".patternAnnotation", TEXT),
    column(".patternAttachment", TEXT),
    column(".patternCodeableConcept", TEXT),
    column(".patternCodeableReference", TEXT),
    column(".patternCoding", TEXT),
    column(".patternContactPoint", TEXT),
    column(".patternCount", TEXT),
    column(".patternDistance", TEXT),
    column(".patternDuration", TEXT),
    column(".patternHumanName", TEXT),
    column(".patternIdentifier", TEXT),
    column(".patternMoney", TEXT),
    column(".patternPeriod", TEXT),
    column(".patternQuantity", TEXT),
    column(".patternRange", TEXT),
    column(".patternRatio", TEXT),
    column(".patternRatioRange", TEXT),
    column(".patternReference", TEXT),
    column(".patternSampledData", TEXT),
    column(".patternSignature", TEXT),
    column(".patternTiming", TEXT),
    column(".patternContactDetail", TEXT),
    column(".patternDataRequirement", TEXT),
    column(".patternExpression", TEXT),
    column(".patternParameterDefinition", TEXT),
    column(".patternRelatedArtifact", TEXT),
    column(".patternTriggerDefinition", TEXT),
    column(".patternUsageContext", TEXT),
    column(".patternAvailability", TEXT),
    column(".patternExtendedContactDetail", TEXT),
    column(".patternDosage", TEXT),
    column(".patternMeta", TEXT),
    column(".example", list(&within(&ELEMENT_DEFINITION_EXAMPLE_COLUMNS))),
    column(".minValueDate", TEXT),
    derived("__minValueDate_start", TIMESTAMP, ".minValueDate"),
    derived("__minValueDate_end", TIMESTAMP, ".minValueDate"),
    column(".minValueDateTime", TEXT),
    derived("__minValueDateTime_start", TIMESTAMP, ".minValueDateTime"),
    derived("__minValueDateTime_end", TIMESTAMP, ".minValueDateTime"),
    column(".minValueInstant", TEXT),
    derived("__minValueInstant_start", TIMESTAMP, ".minValueInstant"),
    derived("__minValueInstant_end", TIMESTAMP, ".minValueInstant"),
    column(".minValueTime", TEXT),
    column(".minValueDecimal", TEXT),
    derived("__minValueDecimal_numeric", NUMERIC, ".minValueDecimal"),
    column(".minValueInteger", INT32),
    column(".minValueInteger64", INT64),
    column(".minValuePositiveInt", INT32),
    column(".minValueUnsignedInt", INT32),
    column(".minValueQuantity", QUANTITY_STRUCT),
    column(".maxValueDate", TEXT),
    derived("__maxValueDate_start", TIMESTAMP, ".maxValueDate"),
    derived("__maxValueDate_end", TIMESTAMP, ".maxValueDate"),
    column(".maxValueDateTime", TEXT),
    derived("__maxValueDateTime_start", TIMESTAMP, ".maxValueDateTime"),
    derived("__maxValueDateTime_end", TIMESTAMP, ".maxValueDateTime"),
    column(".maxValueInstant", TEXT),
    derived("__maxValueInstant_start", TIMESTAMP, ".maxValueInstant"),
    derived("__maxValueInstant_end", TIMESTAMP, ".maxValueInstant"),
    column(".maxValueTime", TEXT),
    column(".maxValueDecimal", TEXT),
    derived("__maxValueDecimal_numeric", NUMERIC, ".maxValueDecimal"),
    column(".maxValueInteger", INT32),
    column(".maxValueInteger64", INT64),
    column(".maxValuePositiveInt", INT32),
    column(".maxValueUnsignedInt", INT32),
    column(".maxValueQuantity", QUANTITY_STRUCT),
    column(".maxLength", INT32),
    column(".condition", TEXTS),
    column(".constraint", list(&within(&ELEMENT_DEFINITION_CONSTRAINT_COLUMNS))),
    column(".mustHaveValue", BOOLEAN),
    column(".valueAlternatives", TEXTS),
    column(".mustSupport", BOOLEAN),
    column(".isModifier", BOOLEAN),
    column(".isModifierReason", TEXT),
    column(".isSummary", BOOLEAN),
    column(".binding", within(&ELEMENT_DEFINITION_BINDING_COLUMNS)),
    column(".mapping", list(&within(&ELEMENT_DEFINITION_MAPPING_COLUMNS))),
];
