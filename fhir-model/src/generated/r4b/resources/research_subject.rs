// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RESEARCH_SUBJECT_STATUS, ResearchSubjectStatus};
use super::super::datatypes::{
    Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    META_STRUCT, NARRATIVE_STRUCT, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_STRUCT_2,
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&RESEARCH_SUBJECT_STATUS).modifier(),
        summary("period", 0, 1, OF_PERIOD),
        summary("study", 1, 1, OF_REFERENCE).to(&["ResearchStudy"]),
        summary("individual", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("assignedArm", 0, 1, OF_STRING),
        one("actualArm", 0, 1, OF_STRING),
        one("consent", 0, 1, OF_REFERENCE).to(&["Consent"]),
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
        column("ResearchSubject.period", PERIOD_STRUCT),
        column("ResearchSubject.study", REFERENCE_STRUCT_2),
        column("ResearchSubject.individual", REFERENCE_STRUCT_2),
        column("ResearchSubject.assignedArm", TEXT),
        column("ResearchSubject.actualArm", TEXT),
        column("ResearchSubject.consent", REFERENCE_STRUCT_2),
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
