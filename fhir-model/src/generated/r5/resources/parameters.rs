// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ATTACHMENT, AVAILABILITY, Address, Age, Annotation,
    Attachment, Availability, CODEABLE_CONCEPT, CODEABLE_REFERENCE, CODING,
    CONTACT_DETAIL, CONTACT_POINT, COUNT, CodeableConcept, CodeableReference, Coding,
    ContactDetail, ContactPoint, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    DataRequirement, Distance, Dosage, Duration, EXPRESSION, EXTENDED_CONTACT_DETAIL,
    EXTENSION, Element, Expression, ExtendedContactDetail, Extension, HUMAN_NAME,
    HumanName, IDENTIFIER, Identifier, META, META_COLUMNS, MONEY, Meta, Money,
    PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period, QUANTITY, Quantity, RANGE,
    RATIO, RATIO_RANGE, REFERENCE, RELATED_ARTIFACT, Range, Ratio, RatioRange, Reference,
    RelatedArtifact, SAMPLED_DATA, SIGNATURE, SampledData, Signature, TIMING,
    TRIGGER_DEFINITION, Timing, TriggerDefinition, USAGE_CONTEXT, UsageContext,
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
                    alternative(
                        "valueExtendedContactDetail",
                        of(&EXTENDED_CONTACT_DETAIL),
                    ),
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
pub(crate) static PARAMETERS_PARAMETER_COLUMNS: [ColumnDef; 66] = [
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
    column("valueInteger64", INT64, ".valueInteger64"),
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
    column("valueDataRequirement", TEXT, ".valueDataRequirement"),
    column("valueExpression", TEXT, ".valueExpression"),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition"),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact"),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition"),
    column("valueUsageContext", TEXT, ".valueUsageContext"),
    column("valueAvailability", TEXT, ".valueAvailability"),
    column("valueExtendedContactDetail", TEXT, ".valueExtendedContactDetail"),
    column("valueDosage", TEXT, ".valueDosage"),
    column("valueMeta", TEXT, ".valueMeta"),
    column("resource", TEXT, ".resource"),
];
pub(crate) static PARAMETERS_PARAMETER_COLUMNS_2: [ColumnDef; 67] = [
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
    column("valueInteger64", INT64, ".valueInteger64"),
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
    column("valueDataRequirement", TEXT, ".valueDataRequirement"),
    column("valueExpression", TEXT, ".valueExpression"),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition"),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact"),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition"),
    column("valueUsageContext", TEXT, ".valueUsageContext"),
    column("valueAvailability", TEXT, ".valueAvailability"),
    column("valueExtendedContactDetail", TEXT, ".valueExtendedContactDetail"),
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
