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
#[derive(Default)]
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
    MeasureReport, MEASURE_REPORT, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => type_, 11 => measure, 12 => subject, 13 => date, 14 =>
    reporter, 15 => period, 16 => improvement_notation, 17 => group, 18 =>
    evaluated_resource]
);
/// The definition of `MeasureReport`.
pub static MEASURE_REPORT: TypeDef = TypeDef {
    name: "MeasureReport",
    path: "MeasureReport",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&MEASURE_REPORT_STATUS)
            .summary()
            .modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&MEASURE_REPORT_TYPE)
            .summary(),
        one("measure", 1, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["Measure"])
            .summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("reporter", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Location", "Organization", "Practitioner", "PractitionerRole"])
            .summary(),
        one("period", 1, 1, Ty::Type(&PERIOD)).summary(),
        one("improvementNotation", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .codes(&MEASURE_IMPROVEMENT_NOTATION)
            .summary()
            .modifier(),
        one("group", 0, 0, Ty::Type(&MEASURE_REPORT_GROUP)),
        one("evaluatedResource", 0, 0, Ty::Type(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group`
#[derive(Default)]
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
    MeasureReportGroup, MEASURE_REPORT_GROUP, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => population, 5 => measure_score, 6 => stratifier]
);
/// The definition of `MeasureReport.group`.
pub static MEASURE_REPORT_GROUP: TypeDef = TypeDef {
    name: "MeasureReportGroup",
    path: "MeasureReport.group",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("population", 0, 0, Ty::Type(&MEASURE_REPORT_GROUP_POPULATION)),
        one("measureScore", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("stratifier", 0, 0, Ty::Type(&MEASURE_REPORT_GROUP_STRATIFIER)),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.population`
#[derive(Default)]
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
    MeasureReportGroupPopulation, MEASURE_REPORT_GROUP_POPULATION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => count, 5 => subject_results]
);
/// The definition of `MeasureReport.group.population`.
pub static MEASURE_REPORT_GROUP_POPULATION: TypeDef = TypeDef {
    name: "MeasureReportGroupPopulation",
    path: "MeasureReport.group.population",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("count", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("subjectResults", 0, 1, Ty::Type(&REFERENCE)).to(&["List"]),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier`
#[derive(Default)]
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
    MeasureReportGroupStratifier, MEASURE_REPORT_GROUP_STRATIFIER, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => stratum]
);
/// The definition of `MeasureReport.group.stratifier`.
pub static MEASURE_REPORT_GROUP_STRATIFIER: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifier",
    path: "MeasureReport.group.stratifier",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("stratum", 0, 0, Ty::Type(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM)),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier.stratum`
#[derive(Default)]
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
    MeasureReportGroupStratifierStratum, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => value, 4 => component, 5 =>
    population, 6 => measure_score]
);
/// The definition of `MeasureReport.group.stratifier.stratum`.
pub static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifierStratum",
    path: "MeasureReport.group.stratifier.stratum",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("value", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one(
            "component",
            0,
            0,
            Ty::Type(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT),
        ),
        one(
            "population",
            0,
            0,
            Ty::Type(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION),
        ),
        one("measureScore", 0, 1, Ty::Type(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier.stratum.component`
#[derive(Default)]
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
    MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => value]
);
/// The definition of `MeasureReport.group.stratifier.stratum.component`.
pub static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifierStratumComponent",
    path: "MeasureReport.group.stratifier.stratum.component",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("value", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `MeasureReport.group.stratifier.stratum.population`
#[derive(Default)]
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
    MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => count, 5 => subject_results]
);
/// The definition of `MeasureReport.group.stratifier.stratum.population`.
pub static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION: TypeDef = TypeDef {
    name: "MeasureReportGroupStratifierStratumPopulation",
    path: "MeasureReport.group.stratifier.stratum.population",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("count", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("subjectResults", 0, 1, Ty::Type(&REFERENCE)).to(&["List"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_REPORT_GROUP_POPULATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("count", INT32, ".count", ""),
    column("subjectResults", within(&REFERENCE_COLUMNS_2), ".subjectResults", ""),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("value", within(&CODEABLE_CONCEPT_COLUMNS), ".value", ""),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("count", INT32, ".count", ""),
    column("subjectResults", within(&REFERENCE_COLUMNS_2), ".subjectResults", ""),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("value", within(&CODEABLE_CONCEPT_COLUMNS), ".value", ""),
    column(
        "component",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS)),
        ".component",
        "",
    ),
    column(
        "population",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS)),
        ".population",
        "",
    ),
    column("measureScore", within(&QUANTITY_COLUMNS), ".measureScore", ""),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column(
        "stratum",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS)),
        ".stratum",
        "",
    ),
];
pub(crate) static MEASURE_REPORT_GROUP_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column(
        "population",
        list(&within(&MEASURE_REPORT_GROUP_POPULATION_COLUMNS)),
        ".population",
        "",
    ),
    column("measureScore", within(&QUANTITY_COLUMNS), ".measureScore", ""),
    column(
        "stratifier",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_COLUMNS)),
        ".stratifier",
        "",
    ),
];
/// The table `measure_report`.
pub static MEASURE_REPORT_TABLE: TableDef = TableDef {
    name: "measure_report",
    doc: "One row for each MeasureReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MeasureReport.resourceType", ""),
        column("id", TEXT, "MeasureReport.id", ""),
        column("meta", within(&META_COLUMNS), "MeasureReport.meta", ""),
        column("implicitRules", TEXT, "MeasureReport.implicitRules", ""),
        column("language", TEXT, "MeasureReport.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "MeasureReport.text", ""),
        column("contained", list(&TEXT), "MeasureReport.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "MeasureReport.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MeasureReport.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MeasureReport.identifier",
            "",
        ),
        column("status", TEXT, "MeasureReport.status", ""),
        column("type", TEXT, "MeasureReport.type", ""),
        column("measure", TEXT, "MeasureReport.measure", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "MeasureReport.subject", ""),
        column("date", TEXT, "MeasureReport.date", ""),
        column("__date_start", TIMESTAMP, "MeasureReport.date", ""),
        column("__date_end", TIMESTAMP, "MeasureReport.date", ""),
        column("reporter", within(&REFERENCE_COLUMNS_2), "MeasureReport.reporter", ""),
        column("period", within(&PERIOD_COLUMNS), "MeasureReport.period", ""),
        column(
            "improvementNotation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MeasureReport.improvementNotation",
            "",
        ),
        column(
            "group",
            list(&within(&MEASURE_REPORT_GROUP_COLUMNS)),
            "MeasureReport.group",
            "",
        ),
        column(
            "evaluatedResource",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MeasureReport.evaluatedResource",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MeasureReport.meta.lastUpdated",
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
