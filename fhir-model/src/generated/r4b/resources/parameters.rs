// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Address, Age, Annotation, Attachment, CodeableConcept, Coding, ContactDetail,
    ContactPoint, Contributor, Count, DataRequirement, Distance, Dosage, Duration,
    Element, Expression, Extension, HumanName, Identifier, Meta, Money,
    ParameterDefinition, Period, Quantity, Range, Ratio, Reference, RelatedArtifact,
    SampledData, Signature, Timing, TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN, OF_ADDRESS, OF_AGE, OF_ANNOTATION, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_CODING, OF_CONTACT_DETAIL, OF_CONTACT_POINT, OF_CONTRIBUTOR, OF_COUNT,
    OF_DATA_REQUIREMENT, OF_DISTANCE, OF_DOSAGE, OF_DURATION, OF_EXPRESSION,
    OF_HUMAN_NAME, OF_IDENTIFIER, OF_META, OF_MONEY, OF_PARAMETER_DEFINITION, OF_PERIOD,
    OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, OF_RELATED_ARTIFACT, OF_SAMPLED_DATA,
    OF_SIGNATURE, OF_TIMING, OF_TRIGGER_DEFINITION, OF_USAGE_CONTEXT,
    VALUE_BOOLEAN_COLUMN, VALUE_STRING_COLUMN,
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
    #[doc = " `Parameters.parameter.value[x]`"] ParametersParameterValue,
    [Base64Binary(Element < String >), Boolean(Element < bool >), Canonical(Element <
    String >), Code(Element < String >), Date(Element < Date >), DateTime(Element <
    DateTime >), Decimal(Element < Decimal >), Id(Element < String >), Instant(Element <
    Instant >), Integer(Element < i32 >), Markdown(Element < String >), Oid(Element <
    String >), PositiveInt(Element < u32 >), String(Element < String >), Time(Element <
    Time >), UnsignedInt(Element < u32 >), Uri(Element < String >), Url(Element < String
    >), Uuid(Element < String >), Address(Box < Address >), Age(Box < Age >),
    Annotation(Box < Annotation >), Attachment(Box < Attachment >), CodeableConcept(Box <
    CodeableConcept >), Coding(Box < Coding >), ContactPoint(Box < ContactPoint >),
    Count(Box < Count >), Distance(Box < Distance >), Duration(Box < Duration >),
    HumanName(Box < HumanName >), Identifier(Box < Identifier >), Money(Box < Money >),
    Period(Box < Period >), Quantity(Box < Quantity >), Range(Box < Range >), Ratio(Box <
    Ratio >), Reference(Box < Reference >), SampledData(Box < SampledData >),
    Signature(Box < Signature >), Timing(Box < Timing >), ContactDetail(Box <
    ContactDetail >), Contributor(Box < Contributor >), DataRequirement(Box <
    DataRequirement >), Expression(Box < Expression >), ParameterDefinition(Box <
    ParameterDefinition >), RelatedArtifact(Box < RelatedArtifact >),
    TriggerDefinition(Box < TriggerDefinition >), UsageContext(Box < UsageContext >),
    Dosage(Box < Dosage >), Meta(Box < Meta >)]
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
                    alternative("valueReference", OF_REFERENCE),
                    alternative("valueSampledData", OF_SAMPLED_DATA),
                    alternative("valueSignature", OF_SIGNATURE),
                    alternative("valueTiming", OF_TIMING),
                    alternative("valueContactDetail", OF_CONTACT_DETAIL),
                    alternative("valueContributor", OF_CONTRIBUTOR),
                    alternative("valueDataRequirement", OF_DATA_REQUIREMENT),
                    alternative("valueExpression", OF_EXPRESSION),
                    alternative("valueParameterDefinition", OF_PARAMETER_DEFINITION),
                    alternative("valueRelatedArtifact", OF_RELATED_ARTIFACT),
                    alternative("valueTriggerDefinition", OF_TRIGGER_DEFINITION),
                    alternative("valueUsageContext", OF_USAGE_CONTEXT),
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
pub(crate) static PARAMETERS_PARAMETER_COLUMNS: [ColumnDef; 62] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueCanonical", TEXT),
    column(".valueCode", TEXT),
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    column(".valueDateTime", TEXT),
    derived("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    derived("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column(".valueDecimal", TEXT),
    derived("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column(".valueId", TEXT),
    column(".valueInstant", TEXT),
    derived("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    derived("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    column(".valueInteger", INT32),
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
    column(".valueReference", TEXT),
    column(".valueSampledData", TEXT),
    column(".valueSignature", TEXT),
    column(".valueTiming", TEXT),
    column(".valueContactDetail", TEXT),
    column(".valueContributor", TEXT),
    column(".valueDataRequirement", TEXT),
    column(".valueExpression", TEXT),
    column(".valueParameterDefinition", TEXT),
    column(".valueRelatedArtifact", TEXT),
    column(".valueTriggerDefinition", TEXT),
    column(".valueUsageContext", TEXT),
    column(".valueDosage", TEXT),
    column(".valueMeta", TEXT),
    column(".resource", TEXT),
];
pub(crate) static PARAMETERS_PARAMETER_COLUMNS_2: [ColumnDef; 63] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueCanonical", TEXT),
    column(".valueCode", TEXT),
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    column(".valueDateTime", TEXT),
    derived("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    derived("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column(".valueDecimal", TEXT),
    derived("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column(".valueId", TEXT),
    column(".valueInstant", TEXT),
    derived("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    derived("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    column(".valueInteger", INT32),
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
    column(".valueReference", TEXT),
    column(".valueSampledData", TEXT),
    column(".valueSignature", TEXT),
    column(".valueTiming", TEXT),
    column(".valueContactDetail", TEXT),
    column(".valueContributor", TEXT),
    column(".valueDataRequirement", TEXT),
    column(".valueExpression", TEXT),
    column(".valueParameterDefinition", TEXT),
    column(".valueRelatedArtifact", TEXT),
    column(".valueTriggerDefinition", TEXT),
    column(".valueUsageContext", TEXT),
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
