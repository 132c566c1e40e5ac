// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, NOTE_TYPE, NoteType,
    PAYMENT_OUTCOME, PaymentOutcome,
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
    /// `PaymentReconciliation.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `PaymentReconciliation.kind` · CodeableConcept · 0..1
    pub kind: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `PaymentReconciliation.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `PaymentReconciliation.enterer` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub enterer: Option<Box<Reference>>,
    /// `PaymentReconciliation.issuerType` · CodeableConcept · 0..1
    pub issuer_type: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.paymentIssuer` · Reference to Organization, Patient, RelatedPerson · 0..1
    pub payment_issuer: Option<Box<Reference>>,
    /// `PaymentReconciliation.request` · Reference to Task · 0..1
    pub request: Option<Box<Reference>>,
    /// `PaymentReconciliation.requestor` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub requestor: Option<Box<Reference>>,
    /// `PaymentReconciliation.outcome` · code · 0..1
    pub outcome: Element<PaymentOutcome>,
    /// `PaymentReconciliation.disposition` · string · 0..1
    pub disposition: Element<String>,
    /// `PaymentReconciliation.date` · date · 1..1
    pub date: Element<Date>,
    /// `PaymentReconciliation.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `PaymentReconciliation.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.cardBrand` · string · 0..1
    pub card_brand: Element<String>,
    /// `PaymentReconciliation.accountNumber` · string · 0..1
    pub account_number: Element<String>,
    /// `PaymentReconciliation.expirationDate` · date · 0..1
    pub expiration_date: Element<Date>,
    /// `PaymentReconciliation.processor` · string · 0..1
    pub processor: Element<String>,
    /// `PaymentReconciliation.referenceNumber` · string · 0..1
    pub reference_number: Element<String>,
    /// `PaymentReconciliation.authorization` · string · 0..1
    pub authorization: Element<String>,
    /// `PaymentReconciliation.tenderedAmount` · Money · 0..1
    pub tendered_amount: Option<Box<Money>>,
    /// `PaymentReconciliation.returnedAmount` · Money · 0..1
    pub returned_amount: Option<Box<Money>>,
    /// `PaymentReconciliation.amount` · Money · 1..1
    pub amount: Option<Box<Money>>,
    /// `PaymentReconciliation.paymentIdentifier` · Identifier · 0..1
    pub payment_identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.allocation` · PaymentReconciliationAllocation · 0..*
    pub allocation: Vec<PaymentReconciliationAllocation>,
    /// `PaymentReconciliation.formCode` · CodeableConcept · 0..1
    pub form_code: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.processNote` · PaymentReconciliationProcessNote · 0..*
    pub process_note: Vec<PaymentReconciliationProcessNote>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PaymentReconciliation, PAYMENT_RECONCILIATION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, type_, status, kind,
    period, created, enterer, issuer_type, payment_issuer, request, requestor, outcome,
    disposition, date, location, method, card_brand, account_number, expiration_date,
    processor, reference_number, authorization, tendered_amount, returned_amount, amount,
    payment_identifier, allocation, form_code, process_note]
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
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        one("kind", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("period", 0, 1, of(&PERIOD)),
        summary("created", 1, 1, OF_DATE_TIME),
        one("enterer", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("issuerType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("paymentIssuer", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Patient", "RelatedPerson"]),
        one("request", 0, 1, of(&REFERENCE)).to(&["Task"]),
        one("requestor", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("outcome", 0, 1, OF_CODE).codes(&PAYMENT_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        summary("date", 1, 1, OF_DATE),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("cardBrand", 0, 1, OF_STRING),
        one("accountNumber", 0, 1, OF_STRING),
        one("expirationDate", 0, 1, OF_DATE),
        one("processor", 0, 1, OF_STRING),
        one("referenceNumber", 0, 1, OF_STRING),
        one("authorization", 0, 1, OF_STRING),
        one("tenderedAmount", 0, 1, of(&MONEY)),
        one("returnedAmount", 0, 1, of(&MONEY)),
        summary("amount", 1, 1, of(&MONEY)),
        one("paymentIdentifier", 0, 1, of(&IDENTIFIER)),
        one("allocation", 0, 0, of(&PAYMENT_RECONCILIATION_ALLOCATION)),
        one("formCode", 0, 1, of(&CODEABLE_CONCEPT)),
        one("processNote", 0, 0, of(&PAYMENT_RECONCILIATION_PROCESS_NOTE)),
    ],
    keys: Lazy::new(),
};
/// `PaymentReconciliation.allocation`
pub struct PaymentReconciliationAllocation {
    /// `PaymentReconciliation.allocation.id` · string · 0..1
    pub id: Option<String>,
    /// `PaymentReconciliation.allocation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PaymentReconciliation.allocation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PaymentReconciliation.allocation.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `PaymentReconciliation.allocation.predecessor` · Identifier · 0..1
    pub predecessor: Option<Box<Identifier>>,
    /// `PaymentReconciliation.allocation.target` · Reference to Account, ChargeItem, Claim, Contract, Encounter, Invoice · 0..1
    pub target: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.targetItem[x]` · string, Identifier, positiveInt · 0..1
    pub target_item: Option<PaymentReconciliationAllocationTargetItem>,
    /// `PaymentReconciliation.allocation.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.account` · Reference to Account · 0..1
    pub account: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PaymentReconciliation.allocation.submitter` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub submitter: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.response` · Reference to ClaimResponse · 0..1
    pub response: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.date` · date · 0..1
    pub date: Element<Date>,
    /// `PaymentReconciliation.allocation.responsible` · Reference to PractitionerRole · 0..1
    pub responsible: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.payee` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub payee: Option<Box<Reference>>,
    /// `PaymentReconciliation.allocation.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PaymentReconciliationAllocation, PAYMENT_RECONCILIATION_ALLOCATION, [id, extension,
    modifier_extension, identifier, predecessor, target, target_item, encounter, account,
    type_, submitter, response, date, responsible, payee, amount]
);
choice!(
    #[doc = " `PaymentReconciliation.allocation.targetItem[x]`"]
    PaymentReconciliationAllocationTargetItem, [0 => String(Element < String >), 1 =>
    Identifier(Box < Identifier >), 2 => PositiveInt(Element < u32 >)]
);
/// The definition of `PaymentReconciliation.allocation`.
pub static PAYMENT_RECONCILIATION_ALLOCATION: TypeDef = TypeDef {
    name: "PaymentReconciliationAllocation",
    path: "PaymentReconciliation.allocation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 1, of(&IDENTIFIER)),
        one("predecessor", 0, 1, of(&IDENTIFIER)),
        one("target", 0, 1, of(&REFERENCE))
            .to(&["Account", "ChargeItem", "Claim", "Contract", "Encounter", "Invoice"]),
        choice(
            "targetItem",
            0,
            1,
            &[
                alternative("targetItemString", OF_STRING),
                alternative("targetItemIdentifier", of(&IDENTIFIER)),
                alternative("targetItemPositiveInt", OF_POSITIVE_INT),
            ],
        ),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("account", 0, 1, of(&REFERENCE)).to(&["Account"]),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("submitter", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("response", 0, 1, of(&REFERENCE)).to(&["ClaimResponse"]),
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
pub(crate) static PAYMENT_RECONCILIATION_ALLOCATION_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("predecessor", within(&IDENTIFIER_COLUMNS), ".predecessor"),
    column("target", within(&REFERENCE_COLUMNS_2), ".target"),
    column("targetItemString", TEXT, ".targetItemString"),
    column("targetItemIdentifier", within(&IDENTIFIER_COLUMNS), ".targetItemIdentifier"),
    column("targetItemPositiveInt", INT32, ".targetItemPositiveInt"),
    column("encounter", within(&REFERENCE_COLUMNS_2), ".encounter"),
    column("account", within(&REFERENCE_COLUMNS_2), ".account"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
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
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "PaymentReconciliation.type"),
        column("status", TEXT, "PaymentReconciliation.status"),
        column("kind", within(&CODEABLE_CONCEPT_COLUMNS), "PaymentReconciliation.kind"),
        column("period", within(&PERIOD_COLUMNS), "PaymentReconciliation.period"),
        column("created", TEXT, "PaymentReconciliation.created"),
        column("__created_start", TIMESTAMP, "PaymentReconciliation.created"),
        column("__created_end", TIMESTAMP, "PaymentReconciliation.created"),
        column("enterer", within(&REFERENCE_COLUMNS_2), "PaymentReconciliation.enterer"),
        column(
            "issuerType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "PaymentReconciliation.issuerType",
        ),
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
        column("date", TEXT, "PaymentReconciliation.date"),
        column("__date_start", TIMESTAMP, "PaymentReconciliation.date"),
        column("__date_end", TIMESTAMP, "PaymentReconciliation.date"),
        column(
            "location",
            within(&REFERENCE_COLUMNS_2),
            "PaymentReconciliation.location",
        ),
        column(
            "method",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "PaymentReconciliation.method",
        ),
        column("cardBrand", TEXT, "PaymentReconciliation.cardBrand"),
        column("accountNumber", TEXT, "PaymentReconciliation.accountNumber"),
        column("expirationDate", TEXT, "PaymentReconciliation.expirationDate"),
        column(
            "__expirationDate_start",
            TIMESTAMP,
            "PaymentReconciliation.expirationDate",
        ),
        column(
            "__expirationDate_end",
            TIMESTAMP,
            "PaymentReconciliation.expirationDate",
        ),
        column("processor", TEXT, "PaymentReconciliation.processor"),
        column("referenceNumber", TEXT, "PaymentReconciliation.referenceNumber"),
        column("authorization", TEXT, "PaymentReconciliation.authorization"),
        column(
            "tenderedAmount",
            within(&MONEY_COLUMNS),
            "PaymentReconciliation.tenderedAmount",
        ),
        column(
            "returnedAmount",
            within(&MONEY_COLUMNS),
            "PaymentReconciliation.returnedAmount",
        ),
        column("amount", within(&MONEY_COLUMNS), "PaymentReconciliation.amount"),
        column(
            "paymentIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "PaymentReconciliation.paymentIdentifier",
        ),
        column(
            "allocation",
            list(&within(&PAYMENT_RECONCILIATION_ALLOCATION_COLUMNS)),
            "PaymentReconciliation.allocation",
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
