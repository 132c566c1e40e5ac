// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, NOTE_TYPE, NoteType,
    REMITTANCE_OUTCOME, RemittanceOutcome,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE_2,
    IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_IDENTIFIER, OF_MONEY, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_STRUCT_2,
    TEXT_COLUMN, TYPE_COLUMN, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `PaymentReconciliation`
pub struct PaymentReconciliation {
    /// `PaymentReconciliation.id` · id · 0..1
    pub id: Element<String>,
    /// `PaymentReconciliation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `PaymentReconciliation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `PaymentReconciliation.language` · code · 0..1
    pub language: Element<String>,
    /// `PaymentReconciliation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `PaymentReconciliation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `PaymentReconciliation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PaymentReconciliation.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `PaymentReconciliation.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `PaymentReconciliation.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `PaymentReconciliation.paymentIssuer` · Reference to Organization · 0..1
    pub payment_issuer: Option<Box<Reference>>,
    /// `PaymentReconciliation.request` · Reference to Task · 0..1
    pub request: Option<Box<Reference>>,
    /// `PaymentReconciliation.requestor` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub requestor: Option<Box<Reference>>,
    /// `PaymentReconciliation.outcome` · code · 0..1
    pub outcome: Element<RemittanceOutcome>,
    /// `PaymentReconciliation.disposition` · string · 0..1
    pub disposition: Element<String>,
    /// `PaymentReconciliation.paymentDate` · date · 1..1
    pub payment_date: Element<Date>,
    /// `PaymentReconciliation.paymentAmount` · Money · 1..1
    pub payment_amount: Option<Box<Money>>,
    /// `PaymentReconciliation.paymentIdentifier` · Identifier · 0..1
    pub payment_identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.detail` · PaymentReconciliationDetail · 0..*
    pub detail: Vec<PaymentReconciliationDetail>,
    /// `PaymentReconciliation.formCode` · CodeableConcept · 0..1
    pub form_code: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.processNote` · PaymentReconciliationProcessNote · 0..*
    pub process_note: Vec<PaymentReconciliationProcessNote>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PaymentReconciliation, PAYMENT_RECONCILIATION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, status, period, created,
    payment_issuer, request, requestor, outcome, disposition, payment_date,
    payment_amount, payment_identifier, detail, form_code, process_note]
);
/// The definition of `PaymentReconciliation`.
pub static PAYMENT_RECONCILIATION: TypeDef = TypeDef {
    name: "PaymentReconciliation",
    path: "PaymentReconciliation",
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
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        summary("period", 0, 1, OF_PERIOD),
        summary("created", 1, 1, OF_DATE_TIME),
        summary("paymentIssuer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("request", 0, 1, OF_REFERENCE).to(&["Task"]),
        one("requestor", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("outcome", 0, 1, OF_CODE).codes(&REMITTANCE_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        summary("paymentDate", 1, 1, OF_DATE),
        summary("paymentAmount", 1, 1, OF_MONEY),
        one("paymentIdentifier", 0, 1, OF_IDENTIFIER),
        one("detail", 0, 0, of(&PAYMENT_RECONCILIATION_DETAIL)),
        one("formCode", 0, 1, OF_CODEABLE_CONCEPT),
        one("processNote", 0, 0, of(&PAYMENT_RECONCILIATION_PROCESS_NOTE)),
    ],
    keys: Lazy::new(),
};
/// `PaymentReconciliation.detail`
pub struct PaymentReconciliationDetail {
    /// `PaymentReconciliation.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `PaymentReconciliation.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.detail.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.detail.predecessor` · Identifier · 0..1
    pub predecessor: Option<Box<Identifier>>,
    /// `PaymentReconciliation.detail.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.detail.request` · Reference · 0..1
    pub request: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.submitter` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub submitter: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.response` · Reference · 0..1
    pub response: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.date` · date · 0..1
    pub date: Element<Date>,
    /// `PaymentReconciliation.detail.responsible` · Reference to PractitionerRole · 0..1
    pub responsible: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.payee` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub payee: Option<Box<Reference>>,
    /// `PaymentReconciliation.detail.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PaymentReconciliationDetail, PAYMENT_RECONCILIATION_DETAIL, [id, extension,
    modifier_extension, identifier, predecessor, type_, request, submitter, response,
    date, responsible, payee, amount]
);
/// The definition of `PaymentReconciliation.detail`.
pub static PAYMENT_RECONCILIATION_DETAIL: TypeDef = TypeDef {
    name: "PaymentReconciliationDetail",
    path: "PaymentReconciliation.detail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("identifier", 0, 1, OF_IDENTIFIER),
        one("predecessor", 0, 1, OF_IDENTIFIER),
        HAS_TYPE_2,
        one("request", 0, 1, OF_REFERENCE),
        one("submitter", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("response", 0, 1, OF_REFERENCE),
        one("date", 0, 1, OF_DATE),
        one("responsible", 0, 1, OF_REFERENCE).to(&["PractitionerRole"]),
        one("payee", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("amount", 0, 1, OF_MONEY),
    ],
    keys: Lazy::new(),
};
/// `PaymentReconciliation.processNote`
pub struct PaymentReconciliationProcessNote {
    /// `PaymentReconciliation.processNote.id` · string · 0..1
    pub id: Option<String>,
    /// `PaymentReconciliation.processNote.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.processNote.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.processNote.type` · code · 0..1
    pub type_: Element<NoteType>,
    /// `PaymentReconciliation.processNote.text` · string · 0..1
    pub text: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PaymentReconciliationProcessNote, PAYMENT_RECONCILIATION_PROCESS_NOTE, [id,
    extension, modifier_extension, type_, text]
);
/// The definition of `PaymentReconciliation.processNote`.
pub static PAYMENT_RECONCILIATION_PROCESS_NOTE: TypeDef = TypeDef {
    name: "PaymentReconciliationProcessNote",
    path: "PaymentReconciliation.processNote",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 0, 1, OF_CODE).codes(&NOTE_TYPE),
        one("text", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static PAYMENT_RECONCILIATION_DETAIL_COLUMNS: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    column(".predecessor", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".request", REFERENCE_STRUCT_2),
    column(".submitter", REFERENCE_STRUCT_2),
    column(".response", REFERENCE_STRUCT_2),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".responsible", REFERENCE_STRUCT_2),
    column(".payee", REFERENCE_STRUCT_2),
    column(".amount", MONEY_STRUCT),
];
pub(crate) static PAYMENT_RECONCILIATION_PROCESS_NOTE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    TEXT_COLUMN,
];
/// The table `payment_reconciliation`.
pub static PAYMENT_RECONCILIATION_TABLE: TableDef = TableDef {
    name: "payment_reconciliation",
    doc: "One row for each PaymentReconciliation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("PaymentReconciliation.resourceType", TEXT),
        column("PaymentReconciliation.id", TEXT),
        column("PaymentReconciliation.meta", META_STRUCT),
        column("PaymentReconciliation.implicitRules", TEXT),
        column("PaymentReconciliation.language", TEXT),
        column("PaymentReconciliation.text", NARRATIVE_STRUCT),
        column("PaymentReconciliation.contained", TEXTS),
        column("PaymentReconciliation.extension", EXTENSION_TEXTS),
        column("PaymentReconciliation.modifierExtension", EXTENSION_TEXTS),
        column("PaymentReconciliation.identifier", IDENTIFIER_LIST),
        column("PaymentReconciliation.status", TEXT),
        column("PaymentReconciliation.period", PERIOD_STRUCT),
        column("PaymentReconciliation.created", TEXT),
        derived("__created_start", TIMESTAMP, "PaymentReconciliation.created"),
        derived("__created_end", TIMESTAMP, "PaymentReconciliation.created"),
        column("PaymentReconciliation.paymentIssuer", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.request", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.requestor", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.outcome", TEXT),
        column("PaymentReconciliation.disposition", TEXT),
        column("PaymentReconciliation.paymentDate", TEXT),
        derived("__paymentDate_start", TIMESTAMP, "PaymentReconciliation.paymentDate"),
        derived("__paymentDate_end", TIMESTAMP, "PaymentReconciliation.paymentDate"),
        column("PaymentReconciliation.paymentAmount", MONEY_STRUCT),
        column("PaymentReconciliation.paymentIdentifier", IDENTIFIER_STRUCT),
        column(
            "PaymentReconciliation.detail",
            list(&within(&PAYMENT_RECONCILIATION_DETAIL_COLUMNS)),
        ),
        column("PaymentReconciliation.formCode", CODEABLE_CONCEPT_STRUCT),
        column(
            "PaymentReconciliation.processNote",
            list(&within(&PAYMENT_RECONCILIATION_PROCESS_NOTE_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "PaymentReconciliation.meta.lastUpdated",
            ),
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
