// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_PERIOD, HAS_STATUS, HAS_TEXT, HAS_TYPE, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `ResearchSubject`
pub struct ResearchSubject {
    /// `ResearchSubject.id` · id · 0..1
    pub id: Element<String>,
    /// `ResearchSubject.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ResearchSubject.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ResearchSubject.language` · code · 0..1
    pub language: Element<String>,
    /// `ResearchSubject.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ResearchSubject.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ResearchSubject.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchSubject.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchSubject.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ResearchSubject.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ResearchSubject.progress` · ResearchSubjectProgress · 0..*
    pub progress: Vec<ResearchSubjectProgress>,
    /// `ResearchSubject.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `ResearchSubject.study` · Reference to ResearchStudy · 1..1
    pub study: Option<Box<Reference>>,
    /// `ResearchSubject.subject` · Reference to BiologicallyDerivedProduct, Device, Group, Medication, Patient, Specimen, Substance · 1..1
    pub subject: Option<Box<Reference>>,
    /// `ResearchSubject.assignedComparisonGroup` · id · 0..1
    pub assigned_comparison_group: Element<String>,
    /// `ResearchSubject.actualComparisonGroup` · id · 0..1
    pub actual_comparison_group: Element<String>,
    /// `ResearchSubject.consent` · Reference to Consent · 0..*
    pub consent: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchSubject, RESEARCH_SUBJECT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, progress, period,
    study, subject, assigned_comparison_group, actual_comparison_group, consent]
);
/// The definition of `ResearchSubject`.
pub static RESEARCH_SUBJECT: TypeDef = TypeDef {
    name: "ResearchSubject",
    path: "ResearchSubject",
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
        HAS_STATUS,
        one("progress", 0, 0, of(&RESEARCH_SUBJECT_PROGRESS)),
        HAS_PERIOD,
        summary("study", 1, 1, OF_REFERENCE).to(&["ResearchStudy"]),
        summary("subject", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "Group",
                    "Medication",
                    "Patient",
                    "Specimen",
                    "Substance",
                ],
            ),
        one("assignedComparisonGroup", 0, 1, OF_ID),
        one("actualComparisonGroup", 0, 1, OF_ID),
        one("consent", 0, 0, OF_REFERENCE).to(&["Consent"]),
    ],
    keys: Lazy::new(),
};
/// `ResearchSubject.progress`
pub struct ResearchSubjectProgress {
    /// `ResearchSubject.progress.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchSubject.progress.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchSubject.progress.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchSubject.progress.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.subjectState` · CodeableConcept · 0..1
    pub subject_state: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.milestone` · CodeableConcept · 0..1
    pub milestone: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.startDate` · dateTime · 0..1
    pub start_date: Element<DateTime>,
    /// `ResearchSubject.progress.endDate` · dateTime · 0..1
    pub end_date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchSubjectProgress, RESEARCH_SUBJECT_PROGRESS, [id, extension,
    modifier_extension, type_, subject_state, milestone, reason, start_date, end_date]
);
/// The definition of `ResearchSubject.progress`.
pub static RESEARCH_SUBJECT_PROGRESS: TypeDef = TypeDef {
    name: "ResearchSubjectProgress",
    path: "ResearchSubject.progress",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("subjectState", 0, 1, OF_CODEABLE_CONCEPT),
        one("milestone", 0, 1, OF_CODEABLE_CONCEPT),
        one("reason", 0, 1, OF_CODEABLE_CONCEPT),
        one("startDate", 0, 1, OF_DATE_TIME),
        one("endDate", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_SUBJECT_PROGRESS_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".subjectState", CODEABLE_CONCEPT_STRUCT),
    column(".milestone", CODEABLE_CONCEPT_STRUCT),
    column(".reason", CODEABLE_CONCEPT_STRUCT),
    column(".startDate", TEXT),
    derived("__startDate_start", TIMESTAMP, ".startDate"),
    derived("__startDate_end", TIMESTAMP, ".startDate"),
    column(".endDate", TEXT),
    derived("__endDate_start", TIMESTAMP, ".endDate"),
    derived("__endDate_end", TIMESTAMP, ".endDate"),
];
/// The table `research_subject`.
pub static RESEARCH_SUBJECT_TABLE: TableDef = TableDef {
    name: "research_subject",
    doc: "One row for each ResearchSubject.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ResearchSubject.resourceType", TEXT),
        column("ResearchSubject.id", TEXT),
        column("ResearchSubject.meta", META_STRUCT),
        column("ResearchSubject.implicitRules", TEXT),
        column("ResearchSubject.language", TEXT),
        column("ResearchSubject.text", NARRATIVE_STRUCT),
        column("ResearchSubject.contained", TEXTS),
        column("ResearchSubject.extension", EXTENSION_TEXTS),
        column("ResearchSubject.modifierExtension", EXTENSION_TEXTS),
        column("ResearchSubject.identifier", IDENTIFIER_LIST),
        column("ResearchSubject.status", TEXT),
        column(
            "ResearchSubject.progress",
            list(&within(&RESEARCH_SUBJECT_PROGRESS_COLUMNS)),
        ),
        column("ResearchSubject.period", PERIOD_STRUCT),
        column("ResearchSubject.study", REFERENCE_STRUCT_2),
        column("ResearchSubject.subject", REFERENCE_STRUCT_2),
        column("ResearchSubject.assignedComparisonGroup", TEXT),
        column("ResearchSubject.actualComparisonGroup", TEXT),
        column("ResearchSubject.consent", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ResearchSubject.meta.lastUpdated"),
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
