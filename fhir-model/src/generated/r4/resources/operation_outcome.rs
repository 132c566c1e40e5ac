// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ISSUE_SEVERITY, ISSUE_TYPE, IssueSeverity, IssueType};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `OperationOutcome`
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
    OperationOutcome, OPERATION_OUTCOME, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, issue]
);
/// The definition of `OperationOutcome`.
pub static OPERATION_OUTCOME: TypeDef = TypeDef {
    name: "OperationOutcome",
    path: "OperationOutcome",
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
        summary("issue", 1, 0, of(&OPERATION_OUTCOME_ISSUE)),
    ],
    keys: Lazy::new(),
};
/// `OperationOutcome.issue`
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
    OperationOutcomeIssue, OPERATION_OUTCOME_ISSUE, [id, extension, modifier_extension,
    severity, code, details, diagnostics, location, expression]
);
/// The definition of `OperationOutcome.issue`.
pub static OPERATION_OUTCOME_ISSUE: TypeDef = TypeDef {
    name: "OperationOutcomeIssue",
    path: "OperationOutcome.issue",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("severity", 1, 1, OF_CODE).codes(&ISSUE_SEVERITY),
        summary("code", 1, 1, OF_CODE).codes(&ISSUE_TYPE),
        summary("details", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("diagnostics", 0, 1, OF_STRING),
        summary("location", 0, 0, OF_STRING),
        summary("expression", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static OPERATION_OUTCOME_ISSUE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("severity", TEXT, ".severity"),
    column("code", TEXT, ".code"),
    column("details", within(&CODEABLE_CONCEPT_COLUMNS), ".details"),
    column("diagnostics", TEXT, ".diagnostics"),
    column("location", TEXTS, ".location"),
    column("expression", TEXTS, ".expression"),
];
/// The table `operation_outcome`.
pub static OPERATION_OUTCOME_TABLE: TableDef = TableDef {
    name: "operation_outcome",
    doc: "One row for each OperationOutcome.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "OperationOutcome.resourceType"),
        column("id", TEXT, "OperationOutcome.id"),
        column("meta", within(&META_COLUMNS), "OperationOutcome.meta"),
        column("implicitRules", TEXT, "OperationOutcome.implicitRules"),
        column("language", TEXT, "OperationOutcome.language"),
        column("text", within(&NARRATIVE_COLUMNS), "OperationOutcome.text"),
        column("contained", TEXTS, "OperationOutcome.contained"),
        column("extension", EXTENSION_TEXTS, "OperationOutcome.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "OperationOutcome.modifierExtension",
        ),
        column(
            "issue",
            list(&within(&OPERATION_OUTCOME_ISSUE_COLUMNS)),
            "OperationOutcome.issue",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "OperationOutcome.meta.lastUpdated"),
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
