// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEASURE_IMPROVEMENT_NOTATION, MEASURE_REPORT_STATUS, MEASURE_REPORT_TYPE,
    MeasureReportStatus, MeasureReportType,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN,
    HAS_CODE, HAS_CONTAINED, HAS_DATE, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_PERIOD,
    OF_QUANTITY, OF_REFERENCE, PERIOD_STRUCT, QUANTITY_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `MeasureReport`
pub struct MeasureReport {
    /// `MeasureReport.id` · id · 0..1
    pub id: Element<String>,
    /// `MeasureReport.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MeasureReport.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MeasureReport.language` · code · 0..1
    pub language: Element<String>,
    /// `MeasureReport.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MeasureReport.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MeasureReport.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MeasureReport.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MeasureReport.status` · code · 1..1
    pub status: Element<MeasureReportStatus>,
    /// `MeasureReport.type` · code · 1..1
    pub type_: Element<MeasureReportType>,
    /// `MeasureReport.measure` · canonical to Measure · 1..1
    pub measure: Element<String>,
    /// `MeasureReport.subject` · Reference to Device, Group, Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub subject: Option<Box<Reference>>,
    /// `MeasureReport.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `MeasureReport.reporter` · Reference to Location, Organization, Practitioner, PractitionerRole · 0..1
    pub reporter: Option<Box<Reference>>,
    /// `MeasureReport.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// `MeasureReport.improvementNotation` · CodeableConcept · 0..1
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group` · MeasureReportGroup · 0..*
    pub group: Vec<MeasureReportGroup>,
    /// `MeasureReport.evaluatedResource` · Reference · 0..*
    pub evaluated_resource: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReport, MEASURE_REPORT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, type_, measure, subject, date,
    reporter, period, improvement_notation, group, evaluated_resource]
);
/// The definition of `MeasureReport`.
pub static MEASURE_REPORT: TypeDef = TypeDef {
    name: "MeasureReport",
    path: "MeasureReport",
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
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&MEASURE_REPORT_STATUS).modifier(),
        summary("type", 1, 1, OF_CODE).codes(&MEASURE_REPORT_TYPE),
        summary("measure", 1, 1, OF_CANONICAL).to(&["Measure"]),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        HAS_DATE,
        summary("reporter", 0, 1, OF_REFERENCE)
            .to(&["Location", "Organization", "Practitioner", "PractitionerRole"]),
        summary("period", 1, 1, OF_PERIOD),
        summary("improvementNotation", 0, 1, OF_CODEABLE_CONCEPT)
            .codes(&MEASURE_IMPROVEMENT_NOTATION)
            .modifier(),
        one("group", 0, 0, of(&MEASURE_REPORT_GROUP)),
        one("evaluatedResource", 0, 0, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group`
pub struct MeasureReportGroup {
    /// `MeasureReport.group.id` · string · 0..1
    pub id: Option<String>,
    /// `MeasureReport.group.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.population` · MeasureReportGroupPopulation · 0..*
    pub population: Vec<MeasureReportGroupPopulation>,
    /// `MeasureReport.group.measureScore` · Quantity · 0..1
    pub measure_score: Option<Box<Quantity>>,
    /// `MeasureReport.group.stratifier` · MeasureReportGroupStratifier · 0..*
    pub stratifier: Vec<MeasureReportGroupStratifier>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroup, MEASURE_REPORT_GROUP, [id, extension, modifier_extension, code,
    population, measure_score, stratifier]
);
/// The definition of `MeasureReport.group`.
pub static MEASURE_REPORT_GROUP: TypeDef = TypeDef {
    name: "MeasureReportGroup",
    path: "MeasureReport.group",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_CODE,
        one("population", 0, 0, of(&MEASURE_REPORT_GROUP_POPULATION)),
        summary("measureScore", 0, 1, OF_QUANTITY),
        one("stratifier", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER)),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.population`
pub struct MeasureReportGroupPopulation {
    /// `MeasureReport.group.population.id` · string · 0..1
    pub id: Option<String>,
    /// `MeasureReport.group.population.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.population.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.population.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.population.count` · integer · 0..1
    pub count: Element<i32>,
    /// `MeasureReport.group.population.subjectResults` · Reference to List · 0..1
    pub subject_results: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupPopulation, MEASURE_REPORT_GROUP_POPULATION, [id, extension,
    modifier_extension, code, count, subject_results]
);
/// The definition of `MeasureReport.group.population`.
pub static MEASURE_REPORT_GROUP_POPULATION: TypeDef = TypeDef {
    name: "MeasureReportGroupPopulation",
    path: "MeasureReport.group.population",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_CODE,
        one("count", 0, 1, OF_INTEGER),
        one("subjectResults", 0, 1, OF_REFERENCE).to(&["List"]),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier`
pub struct MeasureReportGroupStratifier {
    /// `MeasureReport.group.stratifier.id` · string · 0..1
    pub id: Option<String>,
    /// `MeasureReport.group.stratifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `MeasureReport.group.stratifier.stratum` · MeasureReportGroupStratifierStratum · 0..*
    pub stratum: Vec<MeasureReportGroupStratifierStratum>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifier, MEASURE_REPORT_GROUP_STRATIFIER, [id, extension,
    modifier_extension, code, stratum]
);
/// The definition of `MeasureReport.group.stratifier`.
pub static MEASURE_REPORT_GROUP_STRATIFIER: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifier",
    path: "MeasureReport.group.stratifier",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 0, OF_CODEABLE_CONCEPT),
        one("stratum", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM)),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier.stratum`
pub struct MeasureReportGroupStratifierStratum {
    /// `MeasureReport.group.stratifier.stratum.id` · string · 0..1
    pub id: Option<String>,
    /// `MeasureReport.group.stratifier.stratum.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.value` · CodeableConcept · 0..1
    pub value: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.component` · MeasureReportGroupStratifierStratumComponent · 0..*
    pub component: Vec<MeasureReportGroupStratifierStratumComponent>,
    /// `MeasureReport.group.stratifier.stratum.population` · MeasureReportGroupStratifierStratumPopulation · 0..*
    pub population: Vec<MeasureReportGroupStratifierStratumPopulation>,
    /// `MeasureReport.group.stratifier.stratum.measureScore` · Quantity · 0..1
    pub measure_score: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifierStratum, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM, [id,
    extension, modifier_extension, value, component, population, measure_score]
);
/// The definition of `MeasureReport.group.stratifier.stratum`.
pub static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifierStratum",
    path: "MeasureReport.group.stratifier.stratum",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("value", 0, 1, OF_CODEABLE_CONCEPT),
        one("component", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT)),
        one("population", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION)),
        one("measureScore", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier.stratum.component`
pub struct MeasureReportGroupStratifierStratumComponent {
    /// `MeasureReport.group.stratifier.stratum.component.id` · string · 0..1
    pub id: Option<String>,
    /// `MeasureReport.group.stratifier.stratum.component.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.component.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.component.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.component.value` · CodeableConcept · 1..1
    pub value: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifierStratumComponent,
    MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT, [id, extension,
    modifier_extension, code, value]
);
/// The definition of `MeasureReport.group.stratifier.stratum.component`.
pub static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifierStratumComponent",
    path: "MeasureReport.group.stratifier.stratum.component",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("value", 1, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier.stratum.population`
pub struct MeasureReportGroupStratifierStratumPopulation {
    /// `MeasureReport.group.stratifier.stratum.population.id` · string · 0..1
    pub id: Option<String>,
    /// `MeasureReport.group.stratifier.stratum.population.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.population.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.population.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.population.count` · integer · 0..1
    pub count: Element<i32>,
    /// `MeasureReport.group.stratifier.stratum.population.subjectResults` · Reference to List · 0..1
    pub subject_results: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifierStratumPopulation,
    MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION, [id, extension,
    modifier_extension, code, count, subject_results]
);
/// The definition of `MeasureReport.group.stratifier.stratum.population`.
pub static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifierStratumPopulation",
    path: "MeasureReport.group.stratifier.stratum.population",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("count", 0, 1, OF_INTEGER),
        one("subjectResults", 0, 1, OF_REFERENCE).to(&["List"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_REPORT_GROUP_POPULATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".count", INT32),
    column(".subjectResults", REFERENCE_STRUCT_2),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".value", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".count", INT32),
    column(".subjectResults", REFERENCE_STRUCT_2),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".value", CODEABLE_CONCEPT_STRUCT),
    column(
        ".component",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS)),
    ),
    column(
        ".population",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS)),
    ),
    column(".measureScore", QUANTITY_STRUCT),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".stratum", list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS))),
];
pub(crate) static MEASURE_REPORT_GROUP_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".population", list(&within(&MEASURE_REPORT_GROUP_POPULATION_COLUMNS))),
    column(".measureScore", QUANTITY_STRUCT),
    column(".stratifier", list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_COLUMNS))),
];
/// The table `measure_report`.
pub static MEASURE_REPORT_TABLE: TableDef = TableDef {
    name: "measure_report",
    doc: "One row for each MeasureReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MeasureReport.resourceType", TEXT),
        column("MeasureReport.id", TEXT),
        column("MeasureReport.meta", META_STRUCT),
        column("MeasureReport.implicitRules", TEXT),
        column("MeasureReport.language", TEXT),
        column("MeasureReport.text", NARRATIVE_STRUCT),
        column("MeasureReport.contained", TEXTS),
        column("MeasureReport.extension", EXTENSION_TEXTS),
        column("MeasureReport.modifierExtension", EXTENSION_TEXTS),
        column("MeasureReport.identifier", IDENTIFIER_LIST),
        column("MeasureReport.status", TEXT),
        column("MeasureReport.type", TEXT),
        column("MeasureReport.measure", TEXT),
        column("MeasureReport.subject", REFERENCE_STRUCT_2),
        column("MeasureReport.date", TEXT),
        derived("__date_start", TIMESTAMP, "MeasureReport.date"),
        derived("__date_end", TIMESTAMP, "MeasureReport.date"),
        column("MeasureReport.reporter", REFERENCE_STRUCT_2),
        column("MeasureReport.period", PERIOD_STRUCT),
        column("MeasureReport.improvementNotation", CODEABLE_CONCEPT_STRUCT),
        column("MeasureReport.group", list(&within(&MEASURE_REPORT_GROUP_COLUMNS))),
        column("MeasureReport.evaluatedResource", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "MeasureReport.meta.lastUpdated"),
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
