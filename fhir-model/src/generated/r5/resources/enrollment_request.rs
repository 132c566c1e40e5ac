// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes};
use super::super::datatypes::{
    Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST,
    META_STRUCT, NARRATIVE_STRUCT, OF_REFERENCE, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `EnrollmentRequest`
pub struct EnrollmentRequest {
    /// `EnrollmentRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `EnrollmentRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EnrollmentRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EnrollmentRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `EnrollmentRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EnrollmentRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EnrollmentRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EnrollmentRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EnrollmentRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EnrollmentRequest.status` · code · 0..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `EnrollmentRequest.created` · dateTime · 0..1
    pub created: Element<DateTime>,
    /// `EnrollmentRequest.insurer` · Reference to Organization · 0..1
    pub insurer: Option<Box<Reference>>,
    /// `EnrollmentRequest.provider` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub provider: Option<Box<Reference>>,
    /// `EnrollmentRequest.candidate` · Reference to Patient · 0..1
    pub candidate: Option<Box<Reference>>,
    /// `EnrollmentRequest.coverage` · Reference to Coverage · 0..1
    pub coverage: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EnrollmentRequest, ENROLLMENT_REQUEST, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, created, insurer,
    provider, candidate, coverage]
);
/// The definition of `EnrollmentRequest`.
pub static ENROLLMENT_REQUEST: TypeDef = TypeDef {
    name: "EnrollmentRequest",
    path: "EnrollmentRequest",
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
        HAS_IDENTIFIER_2,
        summary("status", 0, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        one("created", 0, 1, OF_DATE_TIME),
        one("insurer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("provider", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("candidate", 0, 1, OF_REFERENCE).to(&["Patient"]),
        one("coverage", 0, 1, OF_REFERENCE).to(&["Coverage"]),
    ],
    keys: Lazy::new(),
};
/// The table `enrollment_request`.
pub static ENROLLMENT_REQUEST_TABLE: TableDef = TableDef {
    name: "enrollment_request",
    doc: "One row for each EnrollmentRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("EnrollmentRequest.resourceType", TEXT),
        column("EnrollmentRequest.id", TEXT),
        column("EnrollmentRequest.meta", META_STRUCT),
        column("EnrollmentRequest.implicitRules", TEXT),
        column("EnrollmentRequest.language", TEXT),
        column("EnrollmentRequest.text", NARRATIVE_STRUCT),
        column("EnrollmentRequest.contained", TEXTS),
        column("EnrollmentRequest.extension", EXTENSION_TEXTS),
        column("EnrollmentRequest.modifierExtension", EXTENSION_TEXTS),
        column("EnrollmentRequest.identifier", IDENTIFIER_LIST),
        column("EnrollmentRequest.status", TEXT),
        column("EnrollmentRequest.created", TEXT),
        derived("__created_start", TIMESTAMP, "EnrollmentRequest.created"),
        derived("__created_end", TIMESTAMP, "EnrollmentRequest.created"),
        column("EnrollmentRequest.insurer", REFERENCE_STRUCT_2),
        column("EnrollmentRequest.provider", REFERENCE_STRUCT_2),
        column("EnrollmentRequest.candidate", REFERENCE_STRUCT_2),
        column("EnrollmentRequest.coverage", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "EnrollmentRequest.meta.lastUpdated"),
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
