// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT,
    IDENTIFIER_LIST, META_STRUCT, MONEY_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_MONEY, OF_REFERENCE, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `PaymentNotice`
pub struct PaymentNotice {
    /// `PaymentNotice.id` · id · 0..1
    pub id: Element<String>,
    /// `PaymentNotice.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `PaymentNotice.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `PaymentNotice.language` · code · 0..1
    pub language: Element<String>,
    /// `PaymentNotice.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `PaymentNotice.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `PaymentNotice.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PaymentNotice.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PaymentNotice.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PaymentNotice.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `PaymentNotice.request` · Reference · 0..1
    pub request: Option<Box<Reference>>,
    /// `PaymentNotice.response` · Reference · 0..1
    pub response: Option<Box<Reference>>,
    /// `PaymentNotice.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `PaymentNotice.reporter` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub reporter: Option<Box<Reference>>,
    /// `PaymentNotice.payment` · Reference to PaymentReconciliation · 0..1
    pub payment: Option<Box<Reference>>,
    /// `PaymentNotice.paymentDate` · date · 0..1
    pub payment_date: Element<Date>,
    /// `PaymentNotice.payee` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub payee: Option<Box<Reference>>,
    /// `PaymentNotice.recipient` · Reference to Organization · 1..1
    pub recipient: Option<Box<Reference>>,
    /// `PaymentNotice.amount` · Money · 1..1
    pub amount: Option<Box<Money>>,
    /// `PaymentNotice.paymentStatus` · CodeableConcept · 0..1
    pub payment_status: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PaymentNotice, PAYMENT_NOTICE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, request, response, created,
    reporter, payment, payment_date, payee, recipient, amount, payment_status]
);
/// The definition of `PaymentNotice`.
pub static PAYMENT_NOTICE: TypeDef = TypeDef {
    name: "PaymentNotice",
    path: "PaymentNotice",
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
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        one("request", 0, 1, OF_REFERENCE),
        one("response", 0, 1, OF_REFERENCE),
        summary("created", 1, 1, OF_DATE_TIME),
        one("reporter", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("payment", 0, 1, OF_REFERENCE).to(&["PaymentReconciliation"]),
        one("paymentDate", 0, 1, OF_DATE),
        one("payee", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("recipient", 1, 1, OF_REFERENCE).to(&["Organization"]),
        summary("amount", 1, 1, OF_MONEY),
        one("paymentStatus", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// The table `payment_notice`.
pub static PAYMENT_NOTICE_TABLE: TableDef = TableDef {
    name: "payment_notice",
    doc: "One row for each PaymentNotice.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("PaymentNotice.resourceType", TEXT),
        column("PaymentNotice.id", TEXT),
        column("PaymentNotice.meta", META_STRUCT),
        column("PaymentNotice.implicitRules", TEXT),
        column("PaymentNotice.language", TEXT),
        column("PaymentNotice.text", NARRATIVE_STRUCT),
        column("PaymentNotice.contained", TEXTS),
        column("PaymentNotice.extension", EXTENSION_TEXTS),
        column("PaymentNotice.modifierExtension", EXTENSION_TEXTS),
        column("PaymentNotice.identifier", IDENTIFIER_LIST),
        column("PaymentNotice.status", TEXT),
        column("PaymentNotice.request", REFERENCE_STRUCT_2),
        column("PaymentNotice.response", REFERENCE_STRUCT_2),
        column("PaymentNotice.created", TEXT),
        derived("__created_start", TIMESTAMP, "PaymentNotice.created"),
        derived("__created_end", TIMESTAMP, "PaymentNotice.created"),
        column("PaymentNotice.reporter", REFERENCE_STRUCT_2),
        column("PaymentNotice.payment", REFERENCE_STRUCT_2),
        column("PaymentNotice.paymentDate", TEXT),
        derived("__paymentDate_start", TIMESTAMP, "PaymentNotice.paymentDate"),
        derived("__paymentDate_end", TIMESTAMP, "PaymentNotice.paymentDate"),
        column("PaymentNotice.payee", REFERENCE_STRUCT_2),
        column("PaymentNotice.recipient", REFERENCE_STRUCT_2),
        column("PaymentNotice.amount", MONEY_STRUCT),
        column("PaymentNotice.paymentStatus", CODEABLE_CONCEPT_STRUCT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "PaymentNotice.meta.lastUpdated"),
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
