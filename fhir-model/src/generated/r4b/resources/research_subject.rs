// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RESEARCH_SUBJECT_STATUS, ResearchSubjectStatus};
use super::super::datatypes::{
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS,
    Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
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
    pub status: Element<ResearchSubjectStatus>,
    /// `ResearchSubject.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `ResearchSubject.study` · Reference to ResearchStudy · 1..1
    pub study: Option<Box<Reference>>,
    /// `ResearchSubject.individual` · Reference to Patient · 1..1
    pub individual: Option<Box<Reference>>,
    /// `ResearchSubject.assignedArm` · string · 0..1
    pub assigned_arm: Element<String>,
    /// `ResearchSubject.actualArm` · string · 0..1
    pub actual_arm: Element<String>,
    /// `ResearchSubject.consent` · Reference to Consent · 0..1
    pub consent: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchSubject, RESEARCH_SUBJECT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, period, study,
    individual, assigned_arm, actual_arm, consent]
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
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&RESEARCH_SUBJECT_STATUS).modifier(),
        summary("period", 0, 1, of(&PERIOD)),
        summary("study", 1, 1, of(&REFERENCE)).to(&["ResearchStudy"]),
        summary("individual", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        one("assignedArm", 0, 1, OF_STRING),
        one("actualArm", 0, 1, OF_STRING),
        one("consent", 0, 1, of(&REFERENCE)).to(&["Consent"]),
    ],
    keys: Lazy::new(),
};
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
        column("period", within(&PERIOD_COLUMNS), "ResearchSubject.period"),
        column("study", within(&REFERENCE_COLUMNS_2), "ResearchSubject.study"),
        column("individual", within(&REFERENCE_COLUMNS_2), "ResearchSubject.individual"),
        column("assignedArm", TEXT, "ResearchSubject.assignedArm"),
        column("actualArm", TEXT, "ResearchSubject.actualArm"),
        column("consent", within(&REFERENCE_COLUMNS_2), "ResearchSubject.consent"),
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
