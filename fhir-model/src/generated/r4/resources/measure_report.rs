// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEASURE_IMPROVEMENT_NOTATION, MEASURE_REPORT_STATUS, MEASURE_REPORT_TYPE,
    MeasureReportStatus, MeasureReportType,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&MEASURE_REPORT_STATUS).modifier(),
        summary("type", 1, 1, OF_CODE).codes(&MEASURE_REPORT_TYPE),
        summary("measure", 1, 1, OF_CANONICAL).to(&["Measure"]),
        summary("subject", 0, 1, of(&REFERENCE))
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
        summary("date", 0, 1, OF_DATE_TIME),
        summary("reporter", 0, 1, of(&REFERENCE))
            .to(&["Location", "Organization", "Practitioner", "PractitionerRole"]),
        summary("period", 1, 1, of(&PERIOD)),
        summary("improvementNotation", 0, 1, of(&CODEABLE_CONCEPT))
            .codes(&MEASURE_IMPROVEMENT_NOTATION)
            .modifier(),
        one("group", 0, 0, of(&MEASURE_REPORT_GROUP)),
        one("evaluatedResource", 0, 0, of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("population", 0, 0, of(&MEASURE_REPORT_GROUP_POPULATION)),
        summary("measureScore", 0, 1, of(&QUANTITY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("count", 0, 1, OF_INTEGER),
        one("subjectResults", 0, 1, of(&REFERENCE)).to(&["List"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("value", 0, 1, of(&CODEABLE_CONCEPT)),
        one("component", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT)),
        one("population", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION)),
        one("measureScore", 0, 1, of(&QUANTITY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("value", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("count", 0, 1, OF_INTEGER),
        one("subjectResults", 0, 1, of(&REFERENCE)).to(&["List"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_REPORT_GROUP_POPULATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("count", INT32, ".count"),
    column("subjectResults", within(&REFERENCE_COLUMNS_2), ".subjectResults"),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("value", within(&CODEABLE_CONCEPT_COLUMNS), ".value"),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("count", INT32, ".count"),
    column("subjectResults", within(&REFERENCE_COLUMNS_2), ".subjectResults"),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("value", within(&CODEABLE_CONCEPT_COLUMNS), ".value"),
    column(
        "component",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS)),
        ".component",
    ),
    column(
        "population",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS)),
        ".population",
    ),
    column("measureScore", within(&QUANTITY_COLUMNS), ".measureScore"),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code"),
    column(
        "stratum",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS)),
        ".stratum",
    ),
];
pub(crate) static MEASURE_REPORT_GROUP_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "population",
        list(&within(&MEASURE_REPORT_GROUP_POPULATION_COLUMNS)),
        ".population",
    ),
    column("measureScore", within(&QUANTITY_COLUMNS), ".measureScore"),
    column(
        "stratifier",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_COLUMNS)),
        ".stratifier",
    ),
];
/// The table `measure_report`.
pub static MEASURE_REPORT_TABLE: TableDef = TableDef {
    name: "measure_report",
    doc: "One row for each MeasureReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MeasureReport.resourceType"),
        column("id", TEXT, "MeasureReport.id"),
        column("meta", within(&META_COLUMNS), "MeasureReport.meta"),
        column("implicitRules", TEXT, "MeasureReport.implicitRules"),
        column("language", TEXT, "MeasureReport.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MeasureReport.text"),
        column("contained", TEXTS, "MeasureReport.contained"),
        column("extension", EXTENSION_TEXTS, "MeasureReport.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "MeasureReport.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MeasureReport.identifier",
        ),
        column("status", TEXT, "MeasureReport.status"),
        column("type", TEXT, "MeasureReport.type"),
        column("measure", TEXT, "MeasureReport.measure"),
        column("subject", within(&REFERENCE_COLUMNS_2), "MeasureReport.subject"),
        column("date", TEXT, "MeasureReport.date"),
        column("__date_start", TIMESTAMP, "MeasureReport.date"),
        column("__date_end", TIMESTAMP, "MeasureReport.date"),
        column("reporter", within(&REFERENCE_COLUMNS_2), "MeasureReport.reporter"),
        column("period", within(&PERIOD_COLUMNS), "MeasureReport.period"),
        column(
            "improvementNotation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MeasureReport.improvementNotation",
        ),
        column(
            "group",
            list(&within(&MEASURE_REPORT_GROUP_COLUMNS)),
            "MeasureReport.group",
        ),
        column(
            "evaluatedResource",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MeasureReport.evaluatedResource",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MeasureReport.meta.lastUpdated"),
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
