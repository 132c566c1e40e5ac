// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Address, Age, Annotation, Attachment, Availability, CodeableConcept,
    CodeableReference, Coding, ContactDetail, ContactPoint, Count, DataRequirement,
    Distance, Dosage, Duration, Element, Expression, ExtendedContactDetail, Extension,
    HumanName, Identifier, Meta, Money, ParameterDefinition, Period, Quantity, Range,
    Ratio, RatioRange, Reference, RelatedArtifact, SampledData, Signature, Timing,
    TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN, OF_ADDRESS, OF_AGE, OF_ANNOTATION, OF_ATTACHMENT, OF_AVAILABILITY,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CODING, OF_CONTACT_DETAIL,
    OF_CONTACT_POINT, OF_COUNT, OF_DATA_REQUIREMENT, OF_DISTANCE, OF_DOSAGE, OF_DURATION,
    OF_EXPRESSION, OF_EXTENDED_CONTACT_DETAIL, OF_HUMAN_NAME, OF_IDENTIFIER, OF_META,
    OF_MONEY, OF_PARAMETER_DEFINITION, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO,
    OF_RATIO_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT, OF_SAMPLED_DATA, OF_SIGNATURE,
    OF_TIMING, OF_TRIGGER_DEFINITION, OF_USAGE_CONTEXT, VALUE_BOOLEAN_COLUMN,
    VALUE_DATE_COLUMN, VALUE_DATE_TIME_COLUMN, VALUE_DECIMAL_COLUMN,
    VALUE_INTEGER_COLUMN, VALUE_STRING_COLUMN, __VALUE_DATE_END_COLUMN,
    __VALUE_DATE_START_COLUMN, __VALUE_DATE_TIME_END_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN, __VALUE_DECIMAL_NUMERIC_COLUMN,
};
use crate::shorthand::*;
/// `Parameters`
pub struct Parameters {
    /// `Parameters.id` · id · 0..1
    pub id: Element<String>,
    /// `Parameters.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Parameters.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Parameters.language` · code · 0..1
    pub language: Element<String>,
    /// `Parameters.parameter` · ParametersParameter · 0..*
    pub parameter: Vec<ParametersParameter>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Parameters, PARAMETERS, [id, meta, implicit_rules, language, parameter]);
/// The definition of `Parameters`.
pub static PARAMETERS: TypeDef = TypeDef {
    name: "Parameters",
    path: "Parameters",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        summary("parameter", 0, 0, of(&PARAMETERS_PARAMETER)),
    ],
    keys: Lazy::new(),
};
/// `Parameters.parameter`
pub struct ParametersParameter {
    /// `Parameters.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `Parameters.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Parameters.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Parameters.parameter.name` · string · 1..1
    pub name: Element<String>,
    /// `Parameters.parameter.value[x]` · any type · 0..1
    pub value: Option<ParametersParameterValue>,
    /// `Parameters.parameter.resource` · Resource · 0..1
    pub resource: Option<Resource>,
    /// `Parameters.parameter.part` · ParametersParameter · 0..*
    pub part: Vec<ParametersParameter>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ParametersParameter, PARAMETERS_PARAMETER, [id, extension, modifier_extension, name,
    value, resource, part]
);
choice!(
    #[doc = " `Parameters.parameter.value[x]`"] ParametersParameterValue, [0 =>
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
/// The definition of `Parameters.parameter`.
pub static PARAMETERS_PARAMETER: TypeDef = TypeDef {
    name: "ParametersParameter",
    path: "Parameters.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_STRING),
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
                    alternative(
                        "valueExtendedContactDetail",
                        OF_EXTENDED_CONTACT_DETAIL,
                    ),
                    alternative("valueDosage", OF_DOSAGE),
                    alternative("valueMeta", OF_META),
                ],
            )
            .summary(),
        summary("resource", 0, 1, OF_RESOURCE),
        summary("part", 0, 0, of(&PARAMETERS_PARAMETER)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PARAMETERS_PARAMETER_COLUMNS: [ColumnDef; 66] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
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
    column(".resource", TEXT),
];
pub(crate) static PARAMETERS_PARAMETER_COLUMNS_2: [ColumnDef; 67] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
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
    column(".resource", TEXT),
    column(".part", list(&within(&PARAMETERS_PARAMETER_COLUMNS))),
];
/// The table `parameters`.
pub static PARAMETERS_TABLE: TableDef = TableDef {
    name: "parameters",
    doc: "One row for each Parameters.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Parameters.resourceType", TEXT),
        column("Parameters.id", TEXT),
        column("Parameters.meta", META_STRUCT),
        column("Parameters.implicitRules", TEXT),
        column("Parameters.language", TEXT),
        column("Parameters.parameter", list(&within(&PARAMETERS_PARAMETER_COLUMNS_2))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Parameters.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", derived("_source_file", TEXT, "")),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("Bytes before it in the file", derived("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};
