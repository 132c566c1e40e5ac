// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes};
use super::super::datatypes::{
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        one("created", 0, 1, OF_DATE_TIME),
        one("insurer", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("provider", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("candidate", 0, 1, of(&REFERENCE)).to(&["Patient"]),
        one("coverage", 0, 1, of(&REFERENCE)).to(&["Coverage"]),
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
        column("resourceType", TEXT, "EnrollmentRequest.resourceType"),
        column("id", TEXT, "EnrollmentRequest.id"),
        column("meta", within(&META_COLUMNS), "EnrollmentRequest.meta"),
        column("implicitRules", TEXT, "EnrollmentRequest.implicitRules"),
        column("language", TEXT, "EnrollmentRequest.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EnrollmentRequest.text"),
        column("contained", TEXTS, "EnrollmentRequest.contained"),
        column("extension", EXTENSION_TEXTS, "EnrollmentRequest.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "EnrollmentRequest.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EnrollmentRequest.identifier",
        ),
        column("status", TEXT, "EnrollmentRequest.status"),
        column("created", TEXT, "EnrollmentRequest.created"),
        column("__created_start", TIMESTAMP, "EnrollmentRequest.created"),
        column("__created_end", TIMESTAMP, "EnrollmentRequest.created"),
        column("insurer", within(&REFERENCE_COLUMNS_2), "EnrollmentRequest.insurer"),
        column("provider", within(&REFERENCE_COLUMNS_2), "EnrollmentRequest.provider"),
        column("candidate", within(&REFERENCE_COLUMNS_2), "EnrollmentRequest.candidate"),
        column("coverage", within(&REFERENCE_COLUMNS_2), "EnrollmentRequest.coverage"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "EnrollmentRequest.meta.lastUpdated"),
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
