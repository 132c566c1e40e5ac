// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY,
    MONEY_COLUMNS, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `PaymentNotice.provider` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub provider: Option<Box<Reference>>,
    /// `PaymentNotice.payment` · Reference to PaymentReconciliation · 1..1
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
    provider, payment, payment_date, payee, recipient, amount, payment_status]
);
/// The definition of `PaymentNotice`.
pub static PAYMENT_NOTICE: TypeDef = TypeDef {
    name: "PaymentNotice",
    path: "PaymentNotice",
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
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        one("request", 0, 1, of(&REFERENCE)),
        one("response", 0, 1, of(&REFERENCE)),
        summary("created", 1, 1, OF_DATE_TIME),
        one("provider", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("payment", 1, 1, of(&REFERENCE)).to(&["PaymentReconciliation"]),
        one("paymentDate", 0, 1, OF_DATE),
        one("payee", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("recipient", 1, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("amount", 1, 1, of(&MONEY)),
        one("paymentStatus", 0, 1, of(&CODEABLE_CONCEPT)),
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
        column("resourceType", TEXT, "PaymentNotice.resourceType"),
        column("id", TEXT, "PaymentNotice.id"),
        column("meta", within(&META_COLUMNS), "PaymentNotice.meta"),
        column("implicitRules", TEXT, "PaymentNotice.implicitRules"),
        column("language", TEXT, "PaymentNotice.language"),
        column("text", within(&NARRATIVE_COLUMNS), "PaymentNotice.text"),
        column("contained", TEXTS, "PaymentNotice.contained"),
        column("extension", EXTENSION_TEXTS, "PaymentNotice.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "PaymentNotice.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "PaymentNotice.identifier",
        ),
        column("status", TEXT, "PaymentNotice.status"),
        column("request", within(&REFERENCE_COLUMNS_2), "PaymentNotice.request"),
        column("response", within(&REFERENCE_COLUMNS_2), "PaymentNotice.response"),
        column("created", TEXT, "PaymentNotice.created"),
        column("__created_start", TIMESTAMP, "PaymentNotice.created"),
        column("__created_end", TIMESTAMP, "PaymentNotice.created"),
        column("provider", within(&REFERENCE_COLUMNS_2), "PaymentNotice.provider"),
        column("payment", within(&REFERENCE_COLUMNS_2), "PaymentNotice.payment"),
        column("paymentDate", TEXT, "PaymentNotice.paymentDate"),
        column("__paymentDate_start", TIMESTAMP, "PaymentNotice.paymentDate"),
        column("__paymentDate_end", TIMESTAMP, "PaymentNotice.paymentDate"),
        column("payee", within(&REFERENCE_COLUMNS_2), "PaymentNotice.payee"),
        column("recipient", within(&REFERENCE_COLUMNS_2), "PaymentNotice.recipient"),
        column("amount", within(&MONEY_COLUMNS), "PaymentNotice.amount"),
        column(
            "paymentStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "PaymentNotice.paymentStatus",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "PaymentNotice.meta.lastUpdated"),
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
