// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        one("progress", 0, 0, of(&RESEARCH_SUBJECT_PROGRESS)),
        summary("period", 0, 1, of(&PERIOD)),
        summary("study", 1, 1, of(&REFERENCE)).to(&["ResearchStudy"]),
        summary("subject", 1, 1, of(&REFERENCE))
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
        one("consent", 0, 0, of(&REFERENCE)).to(&["Consent"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("subjectState", 0, 1, of(&CODEABLE_CONCEPT)),
        one("milestone", 0, 1, of(&CODEABLE_CONCEPT)),
        one("reason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("startDate", 0, 1, OF_DATE_TIME),
        one("endDate", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_SUBJECT_PROGRESS_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("subjectState", within(&CODEABLE_CONCEPT_COLUMNS), ".subjectState"),
    column("milestone", within(&CODEABLE_CONCEPT_COLUMNS), ".milestone"),
    column("reason", within(&CODEABLE_CONCEPT_COLUMNS), ".reason"),
    column("startDate", TEXT, ".startDate"),
    column("__startDate_start", TIMESTAMP, ".startDate"),
    column("__startDate_end", TIMESTAMP, ".startDate"),
    column("endDate", TEXT, ".endDate"),
    column("__endDate_start", TIMESTAMP, ".endDate"),
    column("__endDate_end", TIMESTAMP, ".endDate"),
];
/// The table `research_subject`.
pub static RESEARCH_SUBJECT_TABLE: TableDef = TableDef {
    name: "research_subject",
    doc: "One row for each ResearchSubject.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ResearchSubject.resourceType"),
        column("id", TEXT, "ResearchSubject.id"),
        column("meta", within(&META_COLUMNS), "ResearchSubject.meta"),
        column("implicitRules", TEXT, "ResearchSubject.implicitRules"),
        column("language", TEXT, "ResearchSubject.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ResearchSubject.text"),
        column("contained", TEXTS, "ResearchSubject.contained"),
        column("extension", EXTENSION_TEXTS, "ResearchSubject.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ResearchSubject.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ResearchSubject.identifier",
        ),
        column("status", TEXT, "ResearchSubject.status"),
        column(
            "progress",
            list(&within(&RESEARCH_SUBJECT_PROGRESS_COLUMNS)),
            "ResearchSubject.progress",
        ),
        column("period", within(&PERIOD_COLUMNS), "ResearchSubject.period"),
        column("study", within(&REFERENCE_COLUMNS_2), "ResearchSubject.study"),
        column("subject", within(&REFERENCE_COLUMNS_2), "ResearchSubject.subject"),
        column(
            "assignedComparisonGroup",
            TEXT,
            "ResearchSubject.assignedComparisonGroup",
        ),
        column("actualComparisonGroup", TEXT, "ResearchSubject.actualComparisonGroup"),
        column(
            "consent",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchSubject.consent",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ResearchSubject.meta.lastUpdated"),
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
