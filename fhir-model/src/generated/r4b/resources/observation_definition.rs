// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, OBSERVATION_DATA_TYPE,
    OBSERVATION_RANGE_CATEGORY, ObservationDataType, ObservationRangeCategory,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_RANGE, OF_REFERENCE, RANGE_STRUCT, REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        HAS_IDENTIFIER,
        one("permittedDataType", 0, 0, OF_CODE).codes(&OBSERVATION_DATA_TYPE),
        one("multipleResultsAllowed", 0, 1, OF_BOOLEAN),
        one("method", 0, 1, OF_CODEABLE_CONCEPT),
        one("preferredReportName", 0, 1, OF_STRING),
        one(
            "quantitativeDetails",
            0,
            1,
            of(&OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS),
        ),
        one("qualifiedInterval", 0, 0, of(&OBSERVATION_DEFINITION_QUALIFIED_INTERVAL)),
        one("validCodedValueSet", 0, 1, OF_REFERENCE).to(&["ValueSet"]),
        one("normalCodedValueSet", 0, 1, OF_REFERENCE).to(&["ValueSet"]),
        one("abnormalCodedValueSet", 0, 1, OF_REFERENCE).to(&["ValueSet"]),
        one("criticalCodedValueSet", 0, 1, OF_REFERENCE).to(&["ValueSet"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("customaryUnit", 0, 1, OF_CODEABLE_CONCEPT),
        one("unit", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 0, 1, OF_CODE).codes(&OBSERVATION_RANGE_CATEGORY),
        one("range", 0, 1, OF_RANGE),
        one("context", 0, 1, OF_CODEABLE_CONCEPT),
        one("appliesTo", 0, 0, OF_CODEABLE_CONCEPT),
        one("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        one("age", 0, 1, OF_RANGE),
        one("gestationalAge", 0, 1, OF_RANGE),
        one("condition", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".customaryUnit", CODEABLE_CONCEPT_STRUCT),
    column(".unit", CODEABLE_CONCEPT_STRUCT),
    column(".conversionFactor", TEXT),
    derived("__conversionFactor_numeric", NUMERIC, ".conversionFactor"),
    column(".decimalPrecision", INT32),
];
pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", TEXT),
    column(".range", RANGE_STRUCT),
    column(".context", CODEABLE_CONCEPT_STRUCT),
    column(".appliesTo", CODEABLE_CONCEPT_LIST),
    column(".gender", TEXT),
    column(".age", RANGE_STRUCT),
    column(".gestationalAge", RANGE_STRUCT),
    column(".condition", TEXT),
];
/// The table `observation_definition`.
pub static OBSERVATION_DEFINITION_TABLE: TableDef = TableDef {
    name: "observation_definition",
    doc: "One row for each ObservationDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ObservationDefinition.resourceType", TEXT),
        column("ObservationDefinition.id", TEXT),
        column("ObservationDefinition.meta", META_STRUCT),
        column("ObservationDefinition.implicitRules", TEXT),
        column("ObservationDefinition.language", TEXT),
        column("ObservationDefinition.text", NARRATIVE_STRUCT),
        column("ObservationDefinition.contained", TEXTS),
        column("ObservationDefinition.extension", EXTENSION_TEXTS),
        column("ObservationDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ObservationDefinition.category", CODEABLE_CONCEPT_LIST),
        column("ObservationDefinition.code", CODEABLE_CONCEPT_STRUCT),
        column("ObservationDefinition.identifier", IDENTIFIER_LIST),
        column("ObservationDefinition.permittedDataType", TEXTS),
        column("ObservationDefinition.multipleResultsAllowed", BOOLEAN),
        column("ObservationDefinition.method", CODEABLE_CONCEPT_STRUCT),
        column("ObservationDefinition.preferredReportName", TEXT),
        column(
            "ObservationDefinition.quantitativeDetails",
            within(&OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS_COLUMNS),
        ),
        column(
            "ObservationDefinition.qualifiedInterval",
            list(&within(&OBSERVATION_DEFINITION_QUALIFIED_INTERVAL_COLUMNS)),
        ),
        column("ObservationDefinition.validCodedValueSet", REFERENCE_STRUCT_2),
        column("ObservationDefinition.normalCodedValueSet", REFERENCE_STRUCT_2),
        column("ObservationDefinition.abnormalCodedValueSet", REFERENCE_STRUCT_2),
        column("ObservationDefinition.criticalCodedValueSet", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ObservationDefinition.meta.lastUpdated",
            ),
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
