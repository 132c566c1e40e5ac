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
    ResearchSubject, RESEARCH_SUBJECT, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => period, 11 => study, 12 => individual, 13 =>
    assigned_arm, 14 => actual_arm, 15 => consent]
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
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&RESEARCH_SUBJECT_STATUS)
            .summary()
            .modifier(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("study", 1, 1, Ty::Type(&REFERENCE)).to(&["ResearchStudy"]).summary(),
        one("individual", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("assignedArm", 0, 1, Ty::Primitive(Primitive::String)),
        one("actualArm", 0, 1, Ty::Primitive(Primitive::String)),
        one("consent", 0, 1, Ty::Type(&REFERENCE)).to(&["Consent"]),
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
        column("period", within(&PERIOD_COLUMNS), "ResearchSubject.period", ""),
        column("study", within(&REFERENCE_COLUMNS_2), "ResearchSubject.study", ""),
        column(
            "individual",
            within(&REFERENCE_COLUMNS_2),
            "ResearchSubject.individual",
            "",
        ),
        column("assignedArm", TEXT, "ResearchSubject.assignedArm", ""),
        column("actualArm", TEXT, "ResearchSubject.actualArm", ""),
        column("consent", within(&REFERENCE_COLUMNS_2), "ResearchSubject.consent", ""),
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
