// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ISSUE_SEVERITY, ISSUE_TYPE, IssueSeverity, IssueType};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `OperationOutcome`
#[derive(Default)]
pub struct OperationOutcome {
    /// `OperationOutcome.id` · id · 0..1
    pub id: Element<String>,
    /// `OperationOutcome.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `OperationOutcome.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `OperationOutcome.language` · code · 0..1
    pub language: Element<String>,
    /// `OperationOutcome.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `OperationOutcome.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `OperationOutcome.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OperationOutcome.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OperationOutcome.issue` · OperationOutcomeIssue · 1..*
    pub issue: Vec<OperationOutcomeIssue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OperationOutcome, OPERATION_OUTCOME, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    issue]
);
/// The definition of `OperationOutcome`.
pub static OPERATION_OUTCOME: TypeDef = TypeDef {
    name: "OperationOutcome",
    path: "OperationOutcome",
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
        one("issue", 1, 0, Ty::Type(&OPERATION_OUTCOME_ISSUE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `OperationOutcome.issue`
#[derive(Default)]
pub struct OperationOutcomeIssue {
    /// `OperationOutcome.issue.id` · string · 0..1
    pub id: Option<String>,
    /// `OperationOutcome.issue.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OperationOutcome.issue.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OperationOutcome.issue.severity` · code · 1..1
    pub severity: Element<IssueSeverity>,
    /// `OperationOutcome.issue.code` · code · 1..1
    pub code: Element<IssueType>,
    /// `OperationOutcome.issue.details` · CodeableConcept · 0..1
    pub details: Option<Box<CodeableConcept>>,
    /// `OperationOutcome.issue.diagnostics` · string · 0..1
    pub diagnostics: Element<String>,
    /// `OperationOutcome.issue.location` · string · 0..*
    pub location: Vec<Element<String>>,
    /// `OperationOutcome.issue.expression` · string · 0..*
    pub expression: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OperationOutcomeIssue, OPERATION_OUTCOME_ISSUE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => severity, 4 => code, 5 => details, 6 => diagnostics, 7 =>
    location, 8 => expression]
);
/// The definition of `OperationOutcome.issue`.
pub static OPERATION_OUTCOME_ISSUE: TypeDef = TypeDef {
    name: "OperationOutcomeIssue",
    path: "OperationOutcome.issue",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("severity", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&ISSUE_SEVERITY)
            .summary(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code)).codes(&ISSUE_TYPE).summary(),
        one("details", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("diagnostics", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("location", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("expression", 0, 0, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static OPERATION_OUTCOME_ISSUE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("severity", TEXT, ".severity", ""),
    column("code", TEXT, ".code", ""),
    column("details", within(&CODEABLE_CONCEPT_COLUMNS), ".details", ""),
    column("diagnostics", TEXT, ".diagnostics", ""),
    column("location", list(&TEXT), ".location", ""),
    column("expression", list(&TEXT), ".expression", ""),
];
/// The table `operation_outcome`.
pub static OPERATION_OUTCOME_TABLE: TableDef = TableDef {
    name: "operation_outcome",
    doc: "One row for each OperationOutcome.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "OperationOutcome.resourceType", ""),
        column("id", TEXT, "OperationOutcome.id", ""),
        column("meta", within(&META_COLUMNS), "OperationOutcome.meta", ""),
        column("implicitRules", TEXT, "OperationOutcome.implicitRules", ""),
        column("language", TEXT, "OperationOutcome.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "OperationOutcome.text", ""),
        column("contained", list(&TEXT), "OperationOutcome.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "OperationOutcome.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "OperationOutcome.modifierExtension",
            "",
        ),
        column(
            "issue",
            list(&within(&OPERATION_OUTCOME_ISSUE_COLUMNS)),
            "OperationOutcome.issue",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "OperationOutcome.meta.lastUpdated",
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
