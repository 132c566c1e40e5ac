// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, Address, Age, Annotation, Attachment,
    CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CONTACT_POINT, CONTRIBUTOR, COUNT,
    CodeableConcept, Coding, ContactDetail, ContactPoint, Contributor, Count,
    DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION, DataRequirement, Distance, Dosage,
    Duration, EXPRESSION, EXTENSION, Element, Expression, Extension, HUMAN_NAME,
    HumanName, IDENTIFIER, Identifier, META, META_COLUMNS, MONEY, Meta, Money,
    PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period, QUANTITY, Quantity, RANGE,
    RATIO, REFERENCE, RELATED_ARTIFACT, Range, Ratio, Reference, RelatedArtifact,
    SAMPLED_DATA, SIGNATURE, SampledData, Signature, TIMING, TRIGGER_DEFINITION, Timing,
    TriggerDefinition, USAGE_CONTEXT, UsageContext,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
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
    >), 10 => Markdown(Element < String >), 11 => Oid(Element < String >), 12 =>
    PositiveInt(Element < u32 >), 13 => String(Element < String >), 14 => Time(Element <
    Time >), 15 => UnsignedInt(Element < u32 >), 16 => Uri(Element < String >), 17 =>
    Url(Element < String >), 18 => Uuid(Element < String >), 19 => Address(Box < Address
    >), 20 => Age(Box < Age >), 21 => Annotation(Box < Annotation >), 22 =>
    Attachment(Box < Attachment >), 23 => CodeableConcept(Box < CodeableConcept >), 24 =>
    Coding(Box < Coding >), 25 => ContactPoint(Box < ContactPoint >), 26 => Count(Box <
    Count >), 27 => Distance(Box < Distance >), 28 => Duration(Box < Duration >), 29 =>
    HumanName(Box < HumanName >), 30 => Identifier(Box < Identifier >), 31 => Money(Box <
    Money >), 32 => Period(Box < Period >), 33 => Quantity(Box < Quantity >), 34 =>
    Range(Box < Range >), 35 => Ratio(Box < Ratio >), 36 => Reference(Box < Reference >),
    37 => SampledData(Box < SampledData >), 38 => Signature(Box < Signature >), 39 =>
    Timing(Box < Timing >), 40 => ContactDetail(Box < ContactDetail >), 41 =>
    Contributor(Box < Contributor >), 42 => DataRequirement(Box < DataRequirement >), 43
    => Expression(Box < Expression >), 44 => ParameterDefinition(Box <
    ParameterDefinition >), 45 => RelatedArtifact(Box < RelatedArtifact >), 46 =>
    TriggerDefinition(Box < TriggerDefinition >), 47 => UsageContext(Box < UsageContext
    >), 48 => Dosage(Box < Dosage >), 49 => Meta(Box < Meta >)]
);
/// The definition of `Parameters.parameter`.
pub static PARAMETERS_PARAMETER: TypeDef = TypeDef {
    name: "ParametersParameter",
    path: "Parameters.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
                    alternative("valueAddress", of(&ADDRESS)),
                    alternative("valueAge", of(&AGE)),
                    alternative("valueAnnotation", of(&ANNOTATION)),
                    alternative("valueAttachment", of(&ATTACHMENT)),
                    alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
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
                    alternative("valueMeta", of(&META)),
                ],
            )
            .summary(),
        summary("resource", 0, 1, OF_RESOURCE),
        summary("part", 0, 0, of(&PARAMETERS_PARAMETER)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PARAMETERS_PARAMETER_COLUMNS: [ColumnDef; 62] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
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
    column("valueMeta", TEXT, ".valueMeta"),
    column("resource", TEXT, ".resource"),
];
pub(crate) static PARAMETERS_PARAMETER_COLUMNS_2: [ColumnDef; 63] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
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
    column("valueMeta", TEXT, ".valueMeta"),
    column("resource", TEXT, ".resource"),
    column("part", list(&within(&PARAMETERS_PARAMETER_COLUMNS)), ".part"),
];
/// The table `parameters`.
pub static PARAMETERS_TABLE: TableDef = TableDef {
    name: "parameters",
    doc: "One row for each Parameters.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Parameters.resourceType"),
        column("id", TEXT, "Parameters.id"),
        column("meta", within(&META_COLUMNS), "Parameters.meta"),
        column("implicitRules", TEXT, "Parameters.implicitRules"),
        column("language", TEXT, "Parameters.language"),
        column(
            "parameter",
            list(&within(&PARAMETERS_PARAMETER_COLUMNS_2)),
            "Parameters.parameter",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Parameters.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", column("_source_file", TEXT, "")),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("Bytes before it in the file", column("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};
