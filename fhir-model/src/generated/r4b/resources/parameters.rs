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
#[derive(Default)]
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
record!(
    Parameters, PARAMETERS, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    parameter]
);
/// The definition of `Parameters`.
pub static PARAMETERS: TypeDef = TypeDef {
    name: "Parameters",
    path: "Parameters",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("parameter", 0, 0, Ty::Type(&PARAMETERS_PARAMETER)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Parameters.parameter`
#[derive(Default)]
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
    ParametersParameter, PARAMETERS_PARAMETER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => name, 4 => value, 5 => resource, 6 => part]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "value",
                0,
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
                    alternative("valueReference", Ty::Type(&REFERENCE)),
                    alternative("valueSampledData", Ty::Type(&SAMPLED_DATA)),
                    alternative("valueSignature", Ty::Type(&SIGNATURE)),
                    alternative("valueTiming", Ty::Type(&TIMING)),
                    alternative("valueContactDetail", Ty::Type(&CONTACT_DETAIL)),
                    alternative("valueContributor", Ty::Type(&CONTRIBUTOR)),
                    alternative("valueDataRequirement", Ty::Type(&DATA_REQUIREMENT)),
                    alternative("valueExpression", Ty::Type(&EXPRESSION)),
                    alternative(
                        "valueParameterDefinition",
                        Ty::Type(&PARAMETER_DEFINITION),
                    ),
                    alternative("valueRelatedArtifact", Ty::Type(&RELATED_ARTIFACT)),
                    alternative("valueTriggerDefinition", Ty::Type(&TRIGGER_DEFINITION)),
                    alternative("valueUsageContext", Ty::Type(&USAGE_CONTEXT)),
                    alternative("valueDosage", Ty::Type(&DOSAGE)),
                    alternative("valueMeta", Ty::Type(&META)),
                ],
            )
            .summary(),
        one("resource", 0, 1, Ty::Resource).summary(),
        one("part", 0, 0, Ty::Type(&PARAMETERS_PARAMETER)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static PARAMETERS_PARAMETER_COLUMNS: [ColumnDef; 62] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
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
    column("valueReference", TEXT, ".valueReference", ""),
    column("valueSampledData", TEXT, ".valueSampledData", ""),
    column("valueSignature", TEXT, ".valueSignature", ""),
    column("valueTiming", TEXT, ".valueTiming", ""),
    column("valueContactDetail", TEXT, ".valueContactDetail", ""),
    column("valueContributor", TEXT, ".valueContributor", ""),
    column("valueDataRequirement", TEXT, ".valueDataRequirement", ""),
    column("valueExpression", TEXT, ".valueExpression", ""),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition", ""),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact", ""),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition", ""),
    column("valueUsageContext", TEXT, ".valueUsageContext", ""),
    column("valueDosage", TEXT, ".valueDosage", ""),
    column("valueMeta", TEXT, ".valueMeta", ""),
    column("resource", TEXT, ".resource", ""),
];
pub(crate) static PARAMETERS_PARAMETER_COLUMNS_2: [ColumnDef; 63] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
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
    column("valueReference", TEXT, ".valueReference", ""),
    column("valueSampledData", TEXT, ".valueSampledData", ""),
    column("valueSignature", TEXT, ".valueSignature", ""),
    column("valueTiming", TEXT, ".valueTiming", ""),
    column("valueContactDetail", TEXT, ".valueContactDetail", ""),
    column("valueContributor", TEXT, ".valueContributor", ""),
    column("valueDataRequirement", TEXT, ".valueDataRequirement", ""),
    column("valueExpression", TEXT, ".valueExpression", ""),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition", ""),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact", ""),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition", ""),
    column("valueUsageContext", TEXT, ".valueUsageContext", ""),
    column("valueDosage", TEXT, ".valueDosage", ""),
    column("valueMeta", TEXT, ".valueMeta", ""),
    column("resource", TEXT, ".resource", ""),
    column("part", list(&within(&PARAMETERS_PARAMETER_COLUMNS)), ".part", ""),
];
/// The table `parameters`.
pub static PARAMETERS_TABLE: TableDef = TableDef {
    name: "parameters",
    doc: "One row for each Parameters.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Parameters.resourceType", ""),
        column("id", TEXT, "Parameters.id", ""),
        column("meta", within(&META_COLUMNS), "Parameters.meta", ""),
        column("implicitRules", TEXT, "Parameters.implicitRules", ""),
        column("language", TEXT, "Parameters.language", ""),
        column(
            "parameter",
            list(&within(&PARAMETERS_PARAMETER_COLUMNS_2)),
            "Parameters.parameter",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Parameters.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
