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
#[derive(Default)]
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
    ObservationDefinition, OBSERVATION_DEFINITION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => category, 9 => code, 10 => identifier, 11 =>
    permitted_data_type, 12 => multiple_results_allowed, 13 => method, 14 =>
    preferred_report_name, 15 => quantitative_details, 16 => qualified_interval, 17 =>
    valid_coded_value_set, 18 => normal_coded_value_set, 19 => abnormal_coded_value_set,
    20 => critical_coded_value_set]
);
/// The definition of `ObservationDefinition`.
pub static OBSERVATION_DEFINITION: TypeDef = TypeDef {
    name: "ObservationDefinition",
    path: "ObservationDefinition",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("permittedDataType", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&OBSERVATION_DATA_TYPE),
        one("multipleResultsAllowed", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("method", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("preferredReportName", 0, 1, Ty::Primitive(Primitive::String)),
        one(
            "quantitativeDetails",
            0,
            1,
            Ty::Type(&OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS),
        ),
        one(
            "qualifiedInterval",
            0,
            0,
            Ty::Type(&OBSERVATION_DEFINITION_QUALIFIED_INTERVAL),
        ),
        one("validCodedValueSet", 0, 1, Ty::Type(&REFERENCE)).to(&["ValueSet"]),
        one("normalCodedValueSet", 0, 1, Ty::Type(&REFERENCE)).to(&["ValueSet"]),
        one("abnormalCodedValueSet", 0, 1, Ty::Type(&REFERENCE)).to(&["ValueSet"]),
        one("criticalCodedValueSet", 0, 1, Ty::Type(&REFERENCE)).to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.quantitativeDetails`
#[derive(Default)]
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
    OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => customary_unit, 4 => unit, 5 => conversion_factor, 6 =>
    decimal_precision]
);
/// The definition of `ObservationDefinition.quantitativeDetails`.
pub static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS: TypeDef = TypeDef {
    name: "ObservationDefinitionQuantitativeDetails",
    path: "ObservationDefinition.quantitativeDetails",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("customaryUnit", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("unit", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("conversionFactor", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("decimalPrecision", 0, 1, Ty::Primitive(Primitive::Integer)),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.qualifiedInterval`
#[derive(Default)]
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
    ObservationDefinitionQualifiedInterval, OBSERVATION_DEFINITION_QUALIFIED_INTERVAL, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => category, 4 => range, 5 =>
    context, 6 => applies_to, 7 => gender, 8 => age, 9 => gestational_age, 10 =>
    condition]
);
/// The definition of `ObservationDefinition.qualifiedInterval`.
pub static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL: TypeDef = TypeDef {
    name: "ObservationDefinitionQualifiedInterval",
    path: "ObservationDefinition.qualifiedInterval",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("category", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&OBSERVATION_RANGE_CATEGORY),
        one("range", 0, 1, Ty::Type(&RANGE)),
        one("context", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("appliesTo", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("gender", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADMINISTRATIVE_GENDER),
        one("age", 0, 1, Ty::Type(&RANGE)),
        one("gestationalAge", 0, 1, Ty::Type(&RANGE)),
        one("condition", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("customaryUnit", within(&CODEABLE_CONCEPT_COLUMNS), ".customaryUnit", ""),
    column("unit", within(&CODEABLE_CONCEPT_COLUMNS), ".unit", ""),
    column("conversionFactor", TEXT, ".conversionFactor", ""),
    column("__conversionFactor_numeric", NUMERIC, ".conversionFactor", ""),
    column("decimalPrecision", INT32, ".decimalPrecision", ""),
];
pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("category", TEXT, ".category", ""),
    column("range", within(&RANGE_COLUMNS), ".range", ""),
    column("context", within(&CODEABLE_CONCEPT_COLUMNS), ".context", ""),
    column("appliesTo", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".appliesTo", ""),
    column("gender", TEXT, ".gender", ""),
    column("age", within(&RANGE_COLUMNS), ".age", ""),
    column("gestationalAge", within(&RANGE_COLUMNS), ".gestationalAge", ""),
    column("condition", TEXT, ".condition", ""),
];
/// The table `observation_definition`.
pub static OBSERVATION_DEFINITION_TABLE: TableDef = TableDef {
    name: "observation_definition",
    doc: "One row for each ObservationDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ObservationDefinition.resourceType", ""),
        column("id", TEXT, "ObservationDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "ObservationDefinition.meta", ""),
        column("implicitRules", TEXT, "ObservationDefinition.implicitRules", ""),
        column("language", TEXT, "ObservationDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ObservationDefinition.text", ""),
        column("contained", list(&TEXT), "ObservationDefinition.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "ObservationDefinition.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ObservationDefinition.modifierExtension",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.category",
            "",
        ),
        column(
            "code",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.code",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ObservationDefinition.identifier",
            "",
        ),
        column(
            "permittedDataType",
            list(&TEXT),
            "ObservationDefinition.permittedDataType",
            "",
        ),
        column(
            "multipleResultsAllowed",
            BOOLEAN,
            "ObservationDefinition.multipleResultsAllowed",
            "",
        ),
        column(
            "method",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.method",
            "",
        ),
        column(
            "preferredReportName",
            TEXT,
            "ObservationDefinition.preferredReportName",
            "",
        ),
        column(
            "quantitativeDetails",
            within(&OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS_COLUMNS),
            "ObservationDefinition.quantitativeDetails",
            "",
        ),
        column(
            "qualifiedInterval",
            list(&within(&OBSERVATION_DEFINITION_QUALIFIED_INTERVAL_COLUMNS)),
            "ObservationDefinition.qualifiedInterval",
            "",
        ),
        column(
            "validCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.validCodedValueSet",
            "",
        ),
        column(
            "normalCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.normalCodedValueSet",
            "",
        ),
        column(
            "abnormalCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.abnormalCodedValueSet",
            "",
        ),
        column(
            "criticalCodedValueSet",
            within(&REFERENCE_COLUMNS_2),
            "ObservationDefinition.criticalCodedValueSet",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ObservationDefinition.meta.lastUpdated",
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
