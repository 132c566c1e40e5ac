// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ISSUE_SEVERITY, ISSUE_TYPE, IssueSeverity, IssueType};
use super::super::datatypes::{CodeableConcept, Element, Extension, Meta, Narrative};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODE_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION,
    HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("severity", 1, 1, OF_CODE).codes(&ISSUE_SEVERITY),
        summary("code", 1, 1, OF_CODE).codes(&ISSUE_TYPE),
        summary("details", 0, 1, OF_CODEABLE_CONCEPT),
        summary("diagnostics", 0, 1, OF_STRING),
        summary("location", 0, 0, OF_STRING),
        summary("expression", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static OPERATION_OUTCOME_ISSUE_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".severity", TEXT),
    CODE_COLUMN,
    column(".details", CODEABLE_CONCEPT_STRUCT),
    column(".diagnostics", TEXT),
    column(".location", TEXTS),
    column(".expression", TEXTS),
];
/// The table `operation_outcome`.
pub static OPERATION_OUTCOME_TABLE: TableDef = TableDef {
    name: "operation_outcome",
    doc: "One row for each OperationOutcome.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("OperationOutcome.resourceType", TEXT),
        column("OperationOutcome.id", TEXT),
        column("OperationOutcome.meta", META_STRUCT),
        column("OperationOutcome.implicitRules", TEXT),
        column("OperationOutcome.language", TEXT),
        column("OperationOutcome.text", NARRATIVE_STRUCT),
        column("OperationOutcome.contained", TEXTS),
        column("OperationOutcome.extension", EXTENSION_TEXTS),
        column("OperationOutcome.modifierExtension", EXTENSION_TEXTS),
        column(
            "OperationOutcome.issue",
            list(&within(&OPERATION_OUTCOME_ISSUE_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "OperationOutcome.meta.lastUpdated"),
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
