// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, REMITTANCE_OUTCOME,
    RemittanceOutcome,
};
use super::super::datatypes::{
    Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    META_STRUCT, NARRATIVE_STRUCT, OF_REFERENCE, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `EnrollmentResponse`
pub struct EnrollmentResponse {
    /// `EnrollmentResponse.id` · id · 0..1
    pub id: Element<String>,
    /// `EnrollmentResponse.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EnrollmentResponse.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EnrollmentResponse.language` · code · 0..1
    pub language: Element<String>,
    /// `EnrollmentResponse.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EnrollmentResponse.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EnrollmentResponse.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EnrollmentResponse.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EnrollmentResponse.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EnrollmentResponse.status` · code · 0..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `EnrollmentResponse.request` · Reference to EnrollmentRequest · 0..1
    pub request: Option<Box<Reference>>,
    /// `EnrollmentResponse.outcome` · code · 0..1
    pub outcome: Element<RemittanceOutcome>,
    /// `EnrollmentResponse.disposition` · string · 0..1
    pub disposition: Element<String>,
    /// `EnrollmentResponse.created` · dateTime · 0..1
    pub created: Element<DateTime>,
    /// `EnrollmentResponse.organization` · Reference to Organization · 0..1
    pub organization: Option<Box<Reference>>,
    /// `EnrollmentResponse.requestProvider` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub request_provider: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EnrollmentResponse, ENROLLMENT_RESPONSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, request, outcome,
    disposition, created, organization, request_provider]
);
/// The definition of `EnrollmentResponse`.
pub static ENROLLMENT_RESPONSE: TypeDef = TypeDef {
    name: "EnrollmentResponse",
    path: "EnrollmentResponse",
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
        HAS_IDENTIFIER_2,
        summary("status", 0, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        one("request", 0, 1, OF_REFERENCE).to(&["EnrollmentRequest"]),
        one("outcome", 0, 1, OF_CODE).codes(&REMITTANCE_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        one("created", 0, 1, OF_DATE_TIME),
        one("organization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("requestProvider", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
/// The table `enrollment_response`.
pub static ENROLLMENT_RESPONSE_TABLE: TableDef = TableDef {
    name: "enrollment_response",
    doc: "One row for each EnrollmentResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("EnrollmentResponse.resourceType", TEXT),
        column("EnrollmentResponse.id", TEXT),
        column("EnrollmentResponse.meta", META_STRUCT),
        column("EnrollmentResponse.implicitRules", TEXT),
        column("EnrollmentResponse.language", TEXT),
        column("EnrollmentResponse.text", NARRATIVE_STRUCT),
        column("EnrollmentResponse.contained", TEXTS),
        column("EnrollmentResponse.extension", EXTENSION_TEXTS),
        column("EnrollmentResponse.modifierExtension", EXTENSION_TEXTS),
        column("EnrollmentResponse.identifier", IDENTIFIER_LIST),
        column("EnrollmentResponse.status", TEXT),
        column("EnrollmentResponse.request", REFERENCE_STRUCT_2),
        column("EnrollmentResponse.outcome", TEXT),
        column("EnrollmentResponse.disposition", TEXT),
        column("EnrollmentResponse.created", TEXT),
        derived("__created_start", TIMESTAMP, "EnrollmentResponse.created"),
        derived("__created_end", TIMESTAMP, "EnrollmentResponse.created"),
        column("EnrollmentResponse.organization", REFERENCE_STRUCT_2),
        column("EnrollmentResponse.requestProvider", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "EnrollmentResponse.meta.lastUpdated"),
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
