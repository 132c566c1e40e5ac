// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CLAIM_PROCESSING_CODES, ClaimProcessingCodes, FINANCIAL_RESOURCE_STATUS_CODES,
    FinancialResourceStatusCodes, NOTE_TYPE, NoteType,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY,
    MONEY_COLUMNS, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    pub outcome: Element<ClaimProcessingCodes>,
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
        summary("period", 0, 1, of(&PERIOD)),
        summary("created", 1, 1, OF_DATE_TIME),
        summary("paymentIssuer", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("request", 0, 1, of(&REFERENCE)).to(&["Task"]),
        one("requestor", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("outcome", 0, 1, OF_CODE).codes(&CLAIM_PROCESSING_CODES),
        one("disposition", 0, 1, OF_STRING),
        summary("paymentDate", 1, 1, OF_DATE),
        summary("paymentAmount", 1, 1, of(&MONEY)),
        one("paymentIdentifier", 0, 1, of(&IDENTIFIER)),
        one("detail", 0, 0, of(&PAYMENT_RECONCILIATION_DETAIL)),
        one("formCode", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 1, of(&IDENTIFIER)),
        one("predecessor", 0, 1, of(&IDENTIFIER)),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        one("request", 0, 1, of(&REFERENCE)),
        one("submitter", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("response", 0, 1, of(&REFERENCE)),
        one("date", 0, 1, OF_DATE),
        one("responsible", 0, 1, of(&REFERENCE)).to(&["PractitionerRole"]),
        one("payee", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("amount", 0, 1, of(&MONEY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, OF_CODE).codes(&NOTE_TYPE),
        one("text", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static PAYMENT_RECONCILIATION_DETAIL_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("predecessor", within(&IDENTIFIER_COLUMNS), ".predecessor"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("request", within(&REFERENCE_COLUMNS_2), ".request"),
    column("submitter", within(&REFERENCE_COLUMNS_2), ".submitter"),
    column("response", within(&REFERENCE_COLUMNS_2), ".response"),
    column("date", TEXT, ".date"),
    column("__date_start", TIMESTAMP, ".date"),
    column("__date_end", TIMESTAMP, ".date"),
    column("responsible", within(&REFERENCE_COLUMNS_2), ".responsible"),
    column("payee", within(&REFERENCE_COLUMNS_2), ".payee"),
    column("amount", within(&MONEY_COLUMNS), ".amount"),
];
pub(crate) static PAYMENT_RECONCILIATION_PROCESS_NOTE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("text", TEXT, ".text"),
];
/// The table `payment_reconciliation`.
pub static PAYMENT_RECONCILIATION_TABLE: TableDef = TableDef {
    name: "payment_reconciliation",
    doc: "One row for each PaymentReconciliation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "PaymentReconciliation.resourceType"),
        column("id", TEXT, "PaymentReconciliation.id"),
        column("meta", within(&META_COLUMNS), "PaymentReconciliation.meta"),
        column("implicitRules", TEXT, "PaymentReconciliation.implicitRules"),
        column("language", TEXT, "PaymentReconciliation.language"),
        column("text", within(&NARRATIVE_COLUMNS), "PaymentReconciliation.text"),
        column("contained", TEXTS, "PaymentReconciliation.contained"),
        column("extension", EXTENSION_TEXTS, "PaymentReconciliation.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "PaymentReconciliation.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "PaymentReconciliation.identifier",
        ),
        column("status", TEXT, "PaymentReconciliation.status"),
        column("period", within(&PERIOD_COLUMNS), "PaymentReconciliation.period"),
        column("created", TEXT, "PaymentReconciliation.created"),
        column("__created_start", TIMESTAMP, "PaymentReconciliation.created"),
        column("__created_end", TIMESTAMP, "PaymentReconciliation.created"),
        column(
            "paymentIssuer",
            within(&REFERENCE_COLUMNS_2),
            "PaymentReconciliation.paymentIssuer",
        ),
        column("request", within(&REFERENCE_COLUMNS_2), "PaymentReconciliation.request"),
        column(
            "requestor",
            within(&REFERENCE_COLUMNS_2),
            "PaymentReconciliation.requestor",
        ),
        column("outcome", TEXT, "PaymentReconciliation.outcome"),
        column("disposition", TEXT, "PaymentReconciliation.disposition"),
        column("paymentDate", TEXT, "PaymentReconciliation.paymentDate"),
        column("__paymentDate_start", TIMESTAMP, "PaymentReconciliation.paymentDate"),
        column("__paymentDate_end", TIMESTAMP, "PaymentReconciliation.paymentDate"),
        column(
            "paymentAmount",
            within(&MONEY_COLUMNS),
            "PaymentReconciliation.paymentAmount",
        ),
        column(
            "paymentIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "PaymentReconciliation.paymentIdentifier",
        ),
        column(
            "detail",
            list(&within(&PAYMENT_RECONCILIATION_DETAIL_COLUMNS)),
            "PaymentReconciliation.detail",
        ),
        column(
            "formCode",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "PaymentReconciliation.formCode",
        ),
        column(
            "processNote",
            list(&within(&PAYMENT_RECONCILIATION_PROCESS_NOTE_COLUMNS)),
            "PaymentReconciliation.processNote",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "PaymentReconciliation.meta.lastUpdated",
            ),
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
