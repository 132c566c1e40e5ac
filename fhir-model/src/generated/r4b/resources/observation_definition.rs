// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, OBSERVATION_DATA_TYPE,
    OBSERVATION_RANGE_CATEGORY, ObservationDataType, ObservationRangeCategory,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, RANGE, RANGE_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ObservationDefinition`
pub struct ObservationDefinition {
    /// `ObservationDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ObservationDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ObservationDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ObservationDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ObservationDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ObservationDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ObservationDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `ObservationDefinition.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ObservationDefinition.permittedDataType` · code · 0..*
    pub permitted_data_type: Vec<Element<ObservationDataType>>,
    /// `ObservationDefinition.multipleResultsAllowed` · boolean · 0..1
    pub multiple_results_allowed: Element<bool>,
    /// `ObservationDefinition.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.preferredReportName` · string · 0..1
    pub preferred_report_name: Element<String>,
    /// `ObservationDefinition.quantitativeDetails` · ObservationDefinitionQuantitativeDetails · 0..1
    pub quantitative_details: Option<Box<ObservationDefinitionQuantitativeDetails>>,
    /// `ObservationDefinition.qualifiedInterval` · ObservationDefinitionQualifiedInterval · 0..*
    pub qualified_interval: Vec<ObservationDefinitionQualifiedInterval>,
    /// `ObservationDefinition.validCodedValueSet` · Reference to ValueSet · 0..1
    pub valid_coded_value_set: Option<Box<Reference>>,
    /// `ObservationDefinition.normalCodedValueSet` · Reference to ValueSet · 0..1
    pub normal_coded_value_set: Option<Box<Reference>>,
    /// `ObservationDefinition.abnormalCodedValueSet` · Reference to ValueSet · 0..1
    pub abnormal_coded_value_set: Option<Box<Reference>>,
    /// `ObservationDefinition.criticalCodedValueSet` · Reference to ValueSet · 0..1
    pub critical_coded_value_set: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationDefinition, OBSERVATION_DEFINITION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, category, code, identifier,
    permitted_data_type, multiple_results_allowed, method, preferred_report_name,
    quantitative_details, qualified_interval, valid_coded_value_set,
    normal_coded_value_set, abnormal_coded_value_set, critical_coded_value_set]
);
/// The definition of `ObservationDefinition`.
pub static OBSERVATION_DEFINITION: TypeDef = TypeDef {
    name: "ObservationDefinition",
    path: "ObservationDefinition",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        one("permittedDataType", 0, 0, OF_CODE).codes(&OBSERVATION_DATA_TYPE),
        one("multipleResultsAllowed", 0, 1, OF_BOOLEAN),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("preferredReportName", 0, 1, OF_STRING),
        one(
            "quantitativeDetails",
            0,
            1,
            of(&OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS),
        ),
        one("qualifiedInterval", 0, 0, of(&OBSERVATION_DEFINITION_QUALIFIED_INTERVAL)),
        one("validCodedValueSet", 0, 1, of(&REFERENCE)).to(&["ValueSet"]),
        one("normalCodedValueSet", 0, 1, of(&REFERENCE)).to(&["ValueSet"]),
        one("abnormalCodedValueSet", 0, 1, of(&REFERENCE)).to(&["ValueSet"]),
        one("criticalCodedValueSet", 0, 1, of(&REFERENCE)).to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.quantitativeDetails`
pub struct ObservationDefinitionQuantitativeDetails {
    /// `ObservationDefinition.quantitativeDetails.id` · string · 0..1
    pub id: Option<String>,
    /// `ObservationDefinition.quantitativeDetails.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.quantitativeDetails.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.quantitativeDetails.customaryUnit` · CodeableConcept · 0..1
    pub customary_unit: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.quantitativeDetails.unit` · CodeableConcept · 0..1
    pub unit: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.quantitativeDetails.conversionFactor` · decimal · 0..1
    pub conversion_factor: Element<Decimal>,
    /// `ObservationDefinition.quantitativeDetails.decimalPrecision` · integer · 0..1
    pub decimal_precision: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationDefinitionQuantitativeDetails,
    OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS, [id, extension, modifier_extension,
    customary_unit, unit, conversion_factor, decimal_precision]
);
/// The definition of `ObservationDefinition.quantitativeDetails`.
pub static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS: TypeDef = TypeDef {
    name: "ObservationDefinitionQuantitativeDetails",
    path: "ObservationDefinition.quantitativeDetails",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("customaryUnit", 0, 1, of(&CODEABLE_CONCEPT)),
        one("unit", 0, 1, of(&CODEABLE_CONCEPT)),
        one("conversionFactor", 0, 1, OF_DECIMAL),
        one("decimalPrecision", 0, 1, OF_INTEGER),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.qualifiedInterval`
pub struct ObservationDefinitionQualifiedInterval {
    /// `ObservationDefinition.qualifiedInterval.id` · string · 0..1
    pub id: Option<String>,
    /// `ObservationDefinition.qualifiedInterval.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedInterval.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedInterval.category` · code · 0..1
    pub category: Element<ObservationRangeCategory>,
    /// `ObservationDefinition.qualifiedInterval.range` · Range · 0..1
    pub range: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedInterval.context` · CodeableConcept · 0..1
    pub context: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.qualifiedInterval.appliesTo` · CodeableConcept · 0..*
    pub applies_to: Vec<CodeableConcept>,
    /// `ObservationDefinition.qualifiedInterval.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `ObservationDefinition.qualifiedInterval.age` · Range · 0..1
    pub age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedInterval.gestationalAge` · Range · 0..1
    pub gestational_age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedInterval.condition` · string · 0..1
    pub condition: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationDefinitionQualifiedInterval, OBSERVATION_DEFINITION_QUALIFIED_INTERVAL,
    [id, extension, modifier_extension, category, range, context, applies_to, gender,
    age, gestational_age, condition]
);
/// The definition of `ObservationDefinition.qualifiedInterval`.
pub static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL: TypeDef = TypeDef {
    name: "ObservationDefinitionQualifiedInterval",
    path: "ObservationDefinition.qualifiedInterval",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("category", 0, 1, OF_CODE).codes(&OBSERVATION_RANGE_CATEGORY),
        one("range", 0, 1, of(&RANGE)),
        one("context", 0, 1, of(&CODEABLE_CONCEPT)),
        one("appliesTo", 0, 0, of(&CODEABLE_CONCEPT)),
        one("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        one("age", 0, 1, of(&RANGE)),
        one("gestationalAge", 0, 1, of(&RANGE)),
        one("condition", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("customaryUnit", within(&CODEABLE_CONCEPT_COLUMNS), ".customaryUnit"),
    column("unit", within(&CODEABLE_CONCEPT_COLUMNS), ".unit"),
    column("conversionFactor", TEXT, ".conversionFactor"),
    column("__conversionFactor_numeric", NUMERIC, ".conversionFactor"),
    column("decimalPrecision", INT32, ".decimalPrecision"),
];
pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("category", TEXT, ".category"),
    column("range", within(&RANGE_COLUMNS), ".range"),
    column("context", within(&CODEABLE_CONCEPT_COLUMNS), ".context"),
    column("appliesTo", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".appliesTo"),
    column("gender", TEXT, ".gender"),
    column("age", within(&RANGE_COLUMNS), ".age"),
    column("gestationalAge", within(&RANGE_COLUMNS), ".gestationalAge"),
    column("condition", TEXT, ".condition"),
];
/// The table `observation_definition`.
pub static OBSERVATION_DEFINITION_TABLE: TableDef = TableDef {
    name: "observation_definition",
    doc: "One row for each ObservationDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ObservationDefinition.resourceType"),
        column("id", TEXT, "ObservationDefinition.id"),
        column("meta", within(&META_COLUMNS), "ObservationDefinition.meta"),
        column("implicitRules", TEXT, "ObservationDefinition.implicitRules"),
        column("language", TEXT, "ObservationDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ObservationDefinition.text"),
        column("contained", TEXTS, "ObservationDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ObservationDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ObservationDefinition.modifierExtension",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ObservationDefinition.code"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ObservationDefinition.identifier",
        ),
        column("permittedDataType", TEXTS, "ObservationDefinition.permittedDataType"),
        column(
            "multipleResultsAllowed",
            BOOLEAN,
            "ObservationDefinition.multipleResultsAllowed",
        ),
        column(
            "method",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.method",
        ),
        column("preferredReportName", TEXT, "ObservationDefinition.preferredReportName"),
        column(
            "quantitativeDetails",
            within(&OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS_COLUMNS),
            "ObservationDefinition.quantitativeDetails",
        ),
        column(
            "qualifiedInterval",
            list(&within(&OBSERVATION_DEFINITION_QUALIFIED_INTERVAL_COLUMNS)),
            "ObservationDefinition.qualifiedInterval",
        ),
        column(
            "validCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.validCodedValueSet",
        ),
        column(
            "normalCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.normalCodedValueSet",
        ),
        column(
            "abnormalCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.abnormalCodedValueSet",
        ),
        column(
            "criticalCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.criticalCodedValueSet",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ObservationDefinition.meta.lastUpdated",
            ),
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
