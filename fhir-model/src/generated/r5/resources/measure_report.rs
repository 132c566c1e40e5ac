// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEASURE_REPORT_STATUS, MEASURE_REPORT_TYPE, MeasureReportStatus, MeasureReportType,
    SUBMIT_DATA_UPDATE_TYPE, SubmitDataUpdateType,
};
use super::super::datatypes::{
    CodeableConcept, Duration, Element, Extension, Identifier, Meta, Narrative, Period,
    Quantity, Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, DURATION_STRUCT, EXTENSION_COLUMN, HAS_CODE,
    HAS_CONTAINED, HAS_DATE, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, LINK_ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_DURATION, OF_PERIOD, OF_QUANTITY, OF_RANGE,
    OF_REFERENCE, PERIOD_STRUCT, QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, VALUE_BOOLEAN_COLUMN, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_QUANTITY_COLUMN, VALUE_REFERENCE_COLUMN,
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
    /// `MeasureReport.dataUpdateType` · code · 0..1
    pub data_update_type: Element<SubmitDataUpdateType>,
    /// `MeasureReport.measure` · canonical to Measure · 0..1
    pub measure: Element<String>,
    /// `MeasureReport.subject` · Reference to CareTeam, Device, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub subject: Option<Box<Reference>>,
    /// `MeasureReport.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `MeasureReport.reporter` · Reference to Group, Organization, Practitioner, PractitionerRole · 0..1
    pub reporter: Option<Box<Reference>>,
    /// `MeasureReport.reportingVendor` · Reference to Organization · 0..1
    pub reporting_vendor: Option<Box<Reference>>,
    /// `MeasureReport.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `MeasureReport.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// `MeasureReport.inputParameters` · Reference to Parameters · 0..1
    pub input_parameters: Option<Box<Reference>>,
    /// `MeasureReport.scoring` · CodeableConcept · 0..1
    pub scoring: Option<Box<CodeableConcept>>,
    /// `MeasureReport.improvementNotation` · CodeableConcept · 0..1
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group` · MeasureReportGroup · 0..*
    pub group: Vec<MeasureReportGroup>,
    /// `MeasureReport.supplementalData` · Reference · 0..*
    pub supplemental_data: Vec<Reference>,
    /// `MeasureReport.evaluatedResource` · Reference · 0..*
    pub evaluated_resource: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReport, MEASURE_REPORT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, type_, data_update_type, measure,
    subject, date, reporter, reporting_vendor, location, period, input_parameters,
    scoring, improvement_notation, group, supplemental_data, evaluated_resource]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&MEASURE_REPORT_STATUS).modifier(),
        summary("type", 1, 1, OF_CODE).codes(&MEASURE_REPORT_TYPE),
        summary("dataUpdateType", 0, 1, OF_CODE)
            .codes(&SUBMIT_DATA_UPDATE_TYPE)
            .modifier(),
        summary("measure", 0, 1, OF_CANONICAL).to(&["Measure"]),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        HAS_DATE,
        summary("reporter", 0, 1, OF_REFERENCE)
            .to(&["Group", "Organization", "Practitioner", "PractitionerRole"]),
        one("reportingVendor", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("period", 1, 1, OF_PERIOD),
        one("inputParameters", 0, 1, OF_REFERENCE).to(&["Parameters"]),
        summary("scoring", 0, 1, OF_CODEABLE_CONCEPT).modifier(),
        summary("improvementNotation", 0, 1, OF_CODEABLE_CONCEPT).modifier(),
        one("group", 0, 0, of(&MEASURE_REPORT_GROUP)),
        one("supplementalData", 0, 0, OF_REFERENCE),
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
    /// `MeasureReport.group.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `MeasureReport.group.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.subject` · Reference to CareTeam, Device, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub subject: Option<Box<Reference>>,
    /// `MeasureReport.group.population` · MeasureReportGroupPopulation · 0..*
    pub population: Vec<MeasureReportGroupPopulation>,
    /// `MeasureReport.group.measureScore[x]` · Quantity, dateTime, CodeableConcept, Period, Range, Duration · 0..1
    pub measure_score: Option<MeasureReportGroupMeasureScore>,
    /// `MeasureReport.group.stratifier` · MeasureReportGroupStratifier · 0..*
    pub stratifier: Vec<MeasureReportGroupStratifier>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroup, MEASURE_REPORT_GROUP, [id, extension, modifier_extension,
    link_id, code, subject, population, measure_score, stratifier]
);
choice!(
    #[doc = " `MeasureReport.group.measureScore[x]`"] MeasureReportGroupMeasureScore,
    [Quantity(Box < Quantity >), DateTime(Element < DateTime >), CodeableConcept(Box <
    CodeableConcept >), Period(Box < Period >), Range(Box < Range >), Duration(Box <
    Duration >)]
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
        one("linkId", 0, 1, OF_STRING),
        HAS_CODE,
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("population", 0, 0, of(&MEASURE_REPORT_GROUP_POPULATION)),
        choice(
                "measureScore",
                0,
                1,
                &[
                    alternative("measureScoreQuantity", OF_QUANTITY),
                    alternative("measureScoreDateTime", OF_DATE_TIME),
                    alternative("measureScoreCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("measureScorePeriod", OF_PERIOD),
                    alternative("measureScoreRange", OF_RANGE),
                    alternative("measureScoreDuration", OF_DURATION),
                ],
            )
            .summary(),
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
    /// `MeasureReport.group.population.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `MeasureReport.group.population.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.population.count` · integer · 0..1
    pub count: Element<i32>,
    /// `MeasureReport.group.population.subjectResults` · Reference to List · 0..1
    pub subject_results: Option<Box<Reference>>,
    /// `MeasureReport.group.population.subjectReport` · Reference to MeasureReport · 0..*
    pub subject_report: Vec<Reference>,
    /// `MeasureReport.group.population.subjects` · Reference to Group · 0..1
    pub subjects: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupPopulation, MEASURE_REPORT_GROUP_POPULATION, [id, extension,
    modifier_extension, link_id, code, count, subject_results, subject_report, subjects]
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
        one("linkId", 0, 1, OF_STRING),
        HAS_CODE,
        one("count", 0, 1, OF_INTEGER),
        one("subjectResults", 0, 1, OF_REFERENCE).to(&["List"]),
        one("subjectReport", 0, 0, OF_REFERENCE).to(&["MeasureReport"]),
        one("subjects", 0, 1, OF_REFERENCE).to(&["Group"]),
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
    /// `MeasureReport.group.stratifier.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `MeasureReport.group.stratifier.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum` · MeasureReportGroupStratifierStratum · 0..*
    pub stratum: Vec<MeasureReportGroupStratifierStratum>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifier, MEASURE_REPORT_GROUP_STRATIFIER, [id, extension,
    modifier_extension, link_id, code, stratum]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
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
    /// `MeasureReport.group.stratifier.stratum.value[x]` · CodeableConcept, boolean, Quantity, Range, Reference · 0..1
    pub value: Option<MeasureReportGroupStratifierStratumValue>,
    /// `MeasureReport.group.stratifier.stratum.component` · MeasureReportGroupStratifierStratumComponent · 0..*
    pub component: Vec<MeasureReportGroupStratifierStratumComponent>,
    /// `MeasureReport.group.stratifier.stratum.population` · MeasureReportGroupStratifierStratumPopulation · 0..*
    pub population: Vec<MeasureReportGroupStratifierStratumPopulation>,
    /// `MeasureReport.group.stratifier.stratum.measureScore[x]` · Quantity, dateTime, CodeableConcept, Period, Range, Duration · 0..1
    pub measure_score: Option<MeasureReportGroupStratifierStratumMeasureScore>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifierStratum, MEASURE_REPORT_GROUP_STRATIFIER_STRATUM, [id,
    extension, modifier_extension, value, component, population, measure_score]
);
choice!(
    #[doc = " `MeasureReport.group.stratifier.stratum.value[x]`"]
    MeasureReportGroupStratifierStratumValue, [CodeableConcept(Box < CodeableConcept >),
    Boolean(Element < bool >), Quantity(Box < Quantity >), Range(Box < Range >),
    Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MeasureReport.group.stratifier.stratum.measureScore[x]`"]
    MeasureReportGroupStratifierStratumMeasureScore, [Quantity(Box < Quantity >),
    DateTime(Element < DateTime >), CodeableConcept(Box < CodeableConcept >), Period(Box
    < Period >), Range(Box < Range >), Duration(Box < Duration >)]
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
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueReference", OF_REFERENCE),
            ],
        ),
        one("component", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT)),
        one("population", 0, 0, of(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION)),
        choice(
            "measureScore",
            0,
            1,
            &[
                alternative("measureScoreQuantity", OF_QUANTITY),
                alternative("measureScoreDateTime", OF_DATE_TIME),
                alternative("measureScoreCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("measureScorePeriod", OF_PERIOD),
                alternative("measureScoreRange", OF_RANGE),
                alternative("measureScoreDuration", OF_DURATION),
            ],
        ),
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
    /// `MeasureReport.group.stratifier.stratum.component.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `MeasureReport.group.stratifier.stratum.component.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.component.value[x]` · CodeableConcept, boolean, Quantity, Range, Reference · 1..1
    pub value: Option<MeasureReportGroupStratifierStratumComponentValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifierStratumComponent,
    MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT, [id, extension,
    modifier_extension, link_id, code, value]
);
choice!(
    #[doc = " `MeasureReport.group.stratifier.stratum.component.value[x]`"]
    MeasureReportGroupStratifierStratumComponentValue, [CodeableConcept(Box <
    CodeableConcept >), Boolean(Element < bool >), Quantity(Box < Quantity >), Range(Box
    < Range >), Reference(Box < Reference >)]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueReference", OF_REFERENCE),
            ],
        ),
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
    /// `MeasureReport.group.stratifier.stratum.population.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `MeasureReport.group.stratifier.stratum.population.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.population.count` · integer · 0..1
    pub count: Element<i32>,
    /// `MeasureReport.group.stratifier.stratum.population.subjectResults` · Reference to List · 0..1
    pub subject_results: Option<Box<Reference>>,
    /// `MeasureReport.group.stratifier.stratum.population.subjectReport` · Reference to MeasureReport · 0..*
    pub subject_report: Vec<Reference>,
    /// `MeasureReport.group.stratifier.stratum.population.subjects` · Reference to Group · 0..1
    pub subjects: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureReportGroupStratifierStratumPopulation,
    MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION, [id, extension,
    modifier_extension, link_id, code, count, subject_results, subject_report, subjects]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("count", 0, 1, OF_INTEGER),
        one("subjectResults", 0, 1, OF_REFERENCE).to(&["List"]),
        one("subjectReport", 0, 0, OF_REFERENCE).to(&["MeasureReport"]),
        one("subjects", 0, 1, OF_REFERENCE).to(&["Group"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_REPORT_GROUP_POPULATION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    column(".count", INT32),
    column(".subjectResults", REFERENCE_STRUCT_2),
    column(".subjectReport", REFERENCE_LIST_2),
    column(".subjects", REFERENCE_STRUCT_2),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    VALUE_REFERENCE_COLUMN,
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    column(".count", INT32),
    column(".subjectResults", REFERENCE_STRUCT_2),
    column(".subjectReport", REFERENCE_LIST_2),
    column(".subjects", REFERENCE_STRUCT_2),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS: [ColumnDef; 18] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    VALUE_REFERENCE_COLUMN,
    column(
        ".component",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_COLUMNS)),
    ),
    column(
        ".population",
        list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION_COLUMNS)),
    ),
    column(".measureScoreQuantity", QUANTITY_STRUCT),
    column(".measureScoreDateTime", TEXT),
    derived("__measureScoreDateTime_start", TIMESTAMP, ".measureScoreDateTime"),
    derived("__measureScoreDateTime_end", TIMESTAMP, ".measureScoreDateTime"),
    column(".measureScoreCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".measureScorePeriod", PERIOD_STRUCT),
    column(".measureScoreRange", RANGE_STRUCT),
    column(".measureScoreDuration", DURATION_STRUCT),
];
pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    column(".stratum", list(&within(&MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COLUMNS))),
];
pub(crate) static MEASURE_REPORT_GROUP_COLUMNS: [ColumnDef; 16] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    column(".subject", REFERENCE_STRUCT_2),
    column(".population", list(&within(&MEASURE_REPORT_GROUP_POPULATION_COLUMNS))),
    column(".measureScoreQuantity", QUANTITY_STRUCT),
    column(".measureScoreDateTime", TEXT),
    derived("__measureScoreDateTime_start", TIMESTAMP, ".measureScoreDateTime"),
    derived("__measureScoreDateTime_end", TIMESTAMP, ".measureScoreDateTime"),
    column(".measureScoreCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".measureScorePeriod", PERIOD_STRUCT),
    column(".measureScoreRange", RANGE_STRUCT),
    column(".measureScoreDuration", DURATION_STRUCT),
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
        column("MeasureReport.dataUpdateType", TEXT),
        column("MeasureReport.measure", TEXT),
        column("MeasureReport.subject", REFERENCE_STRUCT_2),
        column("MeasureReport.date", TEXT),
        derived("__date_start", TIMESTAMP, "MeasureReport.date"),
        derived("__date_end", TIMESTAMP, "MeasureReport.date"),
        column("MeasureReport.reporter", REFERENCE_STRUCT_2),
        column("MeasureReport.reportingVendor", REFERENCE_STRUCT_2),
        column("MeasureReport.location", REFERENCE_STRUCT_2),
        column("MeasureReport.period", PERIOD_STRUCT),
        column("MeasureReport.inputParameters", REFERENCE_STRUCT_2),
        column("MeasureReport.scoring", CODEABLE_CONCEPT_STRUCT),
        column("MeasureReport.improvementNotation", CODEABLE_CONCEPT_STRUCT),
        column("MeasureReport.group", list(&within(&MEASURE_REPORT_GROUP_COLUMNS))),
        column("MeasureReport.supplementalData", REFERENCE_LIST_2),
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
