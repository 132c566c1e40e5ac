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
#[derive(Default)]
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
    ResearchSubject, RESEARCH_SUBJECT, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => progress, 11 => period, 12 => study, 13 => subject, 14
    => assigned_comparison_group, 15 => actual_comparison_group, 16 => consent]
);
/// The definition of `ResearchSubject`.
pub static RESEARCH_SUBJECT: TypeDef = TypeDef {
    name: "ResearchSubject",
    path: "ResearchSubject",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("progress", 0, 0, Ty::Type(&RESEARCH_SUBJECT_PROGRESS)),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("study", 1, 1, Ty::Type(&REFERENCE)).to(&["ResearchStudy"]).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("assignedComparisonGroup", 0, 1, Ty::Primitive(Primitive::Id)),
        one("actualComparisonGroup", 0, 1, Ty::Primitive(Primitive::Id)),
        one("consent", 0, 0, Ty::Type(&REFERENCE)).to(&["Consent"]),
    ],
    keys: Lazy::new(),
};
/// `ResearchSubject.progress`
#[derive(Default)]
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
    ResearchSubjectProgress, RESEARCH_SUBJECT_PROGRESS, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => subject_state, 5 => milestone, 6 => reason, 7 =>
    start_date, 8 => end_date]
);
/// The definition of `ResearchSubject.progress`.
pub static RESEARCH_SUBJECT_PROGRESS: TypeDef = TypeDef {
    name: "ResearchSubjectProgress",
    path: "ResearchSubject.progress",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("subjectState", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("milestone", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("reason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("startDate", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("endDate", 0, 1, Ty::Primitive(Primitive::DateTime)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_SUBJECT_PROGRESS_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("subjectState", within(&CODEABLE_CONCEPT_COLUMNS), ".subjectState", ""),
    column("milestone", within(&CODEABLE_CONCEPT_COLUMNS), ".milestone", ""),
    column("reason", within(&CODEABLE_CONCEPT_COLUMNS), ".reason", ""),
    column("startDate", TEXT, ".startDate", ""),
    column("__startDate_start", TIMESTAMP, ".startDate", ""),
    column("__startDate_end", TIMESTAMP, ".startDate", ""),
    column("endDate", TEXT, ".endDate", ""),
    column("__endDate_start", TIMESTAMP, ".endDate", ""),
    column("__endDate_end", TIMESTAMP, ".endDate", ""),
];
/// The table `research_subject`.
pub static RESEARCH_SUBJECT_TABLE: TableDef = TableDef {
    name: "research_subject",
    doc: "One row for each ResearchSubject.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ResearchSubject.resourceType", ""),
        column("id", TEXT, "ResearchSubject.id", ""),
        column("meta", within(&META_COLUMNS), "ResearchSubject.meta", ""),
        column("implicitRules", TEXT, "ResearchSubject.implicitRules", ""),
        column("language", TEXT, "ResearchSubject.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ResearchSubject.text", ""),
        column("contained", list(&TEXT), "ResearchSubject.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ResearchSubject.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ResearchSubject.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ResearchSubject.identifier",
            "",
        ),
        column("status", TEXT, "ResearchSubject.status", ""),
        column(
            "progress",
            list(&within(&RESEARCH_SUBJECT_PROGRESS_COLUMNS)),
            "ResearchSubject.progress",
            "",
        ),
        column("period", within(&PERIOD_COLUMNS), "ResearchSubject.period", ""),
        column("study", within(&REFERENCE_COLUMNS_2), "ResearchSubject.study", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "ResearchSubject.subject", ""),
        column(
            "assignedComparisonGroup",
            TEXT,
            "ResearchSubject.assignedComparisonGroup",
            "",
        ),
        column(
            "actualComparisonGroup",
            TEXT,
            "ResearchSubject.actualComparisonGroup",
            "",
        ),
        column(
            "consent",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchSubject.consent",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ResearchSubject.meta.lastUpdated",
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
