// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CLAIM_PROCESSING_CODES, ClaimProcessingCodes, FINANCIAL_RESOURCE_STATUS_CODES,
    FinancialResourceStatusCodes,
};
use super::super::datatypes::{
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    pub outcome: Element<ClaimProcessingCodes>,
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
        one("request", 0, 1, of(&REFERENCE)).to(&["EnrollmentRequest"]),
        one("outcome", 0, 1, OF_CODE).codes(&CLAIM_PROCESSING_CODES),
        one("disposition", 0, 1, OF_STRING),
        one("created", 0, 1, OF_DATE_TIME),
        one("organization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("requestProvider", 0, 1, of(&REFERENCE))
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
        column("resourceType", TEXT, "EnrollmentResponse.resourceType"),
        column("id", TEXT, "EnrollmentResponse.id"),
        column("meta", within(&META_COLUMNS), "EnrollmentResponse.meta"),
        column("implicitRules", TEXT, "EnrollmentResponse.implicitRules"),
        column("language", TEXT, "EnrollmentResponse.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EnrollmentResponse.text"),
        column("contained", TEXTS, "EnrollmentResponse.contained"),
        column("extension", EXTENSION_TEXTS, "EnrollmentResponse.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "EnrollmentResponse.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EnrollmentResponse.identifier",
        ),
        column("status", TEXT, "EnrollmentResponse.status"),
        column("request", within(&REFERENCE_COLUMNS_2), "EnrollmentResponse.request"),
        column("outcome", TEXT, "EnrollmentResponse.outcome"),
        column("disposition", TEXT, "EnrollmentResponse.disposition"),
        column("created", TEXT, "EnrollmentResponse.created"),
        column("__created_start", TIMESTAMP, "EnrollmentResponse.created"),
        column("__created_end", TIMESTAMP, "EnrollmentResponse.created"),
        column(
            "organization",
            within(&REFERENCE_COLUMNS_2),
            "EnrollmentResponse.organization",
        ),
        column(
            "requestProvider",
            within(&REFERENCE_COLUMNS_2),
            "EnrollmentResponse.requestProvider",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "EnrollmentResponse.meta.lastUpdated"),
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
