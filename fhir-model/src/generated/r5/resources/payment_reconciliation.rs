// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, NOTE_TYPE, NoteType,
    PAYMENT_OUTCOME, PaymentOutcome,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_PERIOD, HAS_TEXT, HAS_TYPE, HAS_TYPE_4, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_MONEY, OF_REFERENCE,
    PERIOD_STRUCT, REFERENCE_STRUCT_2, TEXT_COLUMN, TYPE_COLUMN, TYPE_COLUMN_2,
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER_2,
        HAS_TYPE_4,
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        one("kind", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_PERIOD,
        summary("created", 1, 1, OF_DATE_TIME),
        one("enterer", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("issuerType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("paymentIssuer", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Patient", "RelatedPerson"]),
        one("request", 0, 1, OF_REFERENCE).to(&["Task"]),
        one("requestor", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("outcome", 0, 1, OF_CODE).codes(&PAYMENT_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        summary("date", 1, 1, OF_DATE),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("method", 0, 1, OF_CODEABLE_CONCEPT),
        one("cardBrand", 0, 1, OF_STRING),
        one("accountNumber", 0, 1, OF_STRING),
        one("expirationDate", 0, 1, OF_DATE),
        one("processor", 0, 1, OF_STRING),
        one("referenceNumber", 0, 1, OF_STRING),
        one("authorization", 0, 1, OF_STRING),
        one("tenderedAmount", 0, 1, OF_MONEY),
        one("returnedAmount", 0, 1, OF_MONEY),
        summary("amount", 1, 1, OF_MONEY),
        one("paymentIdentifier", 0, 1, OF_IDENTIFIER),
        one("allocation", 0, 0, of(&PAYMENT_RECONCILIATION_ALLOCATION)),
        one("formCode", 0, 1, OF_CODEABLE_CONCEPT),
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
    PaymentReconciliationAllocationTargetItem, [String(Element < String >),
    Identifier(Box < Identifier >), PositiveInt(Element < u32 >)]
);
/// The definition of `PaymentReconciliation.allocation`.
pub static PAYMENT_RECONCILIATION_ALLOCATION: TypeDef = TypeDef {
    name: "PaymentReconciliationAllocation",
    path: "PaymentReconciliation.allocation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("identifier", 0, 1, OF_IDENTIFIER),
        one("predecessor", 0, 1, OF_IDENTIFIER),
        one("target", 0, 1, OF_REFERENCE)
            .to(&["Account", "ChargeItem", "Claim", "Contract", "Encounter", "Invoice"]),
        choice(
            "targetItem",
            0,
            1,
            &[
                alternative("targetItemString", OF_STRING),
                alternative("targetItemIdentifier", OF_IDENTIFIER),
                alternative("targetItemPositiveInt", OF_POSITIVE_INT),
            ],
        ),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("account", 0, 1, OF_REFERENCE).to(&["Account"]),
        HAS_TYPE,
        one("submitter", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("response", 0, 1, OF_REFERENCE).to(&["ClaimResponse"]),
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
pub(crate) static PAYMENT_RECONCILIATION_ALLOCATION_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    column(".predecessor", IDENTIFIER_STRUCT),
    column(".target", REFERENCE_STRUCT_2),
    column(".targetItemString", TEXT),
    column(".targetItemIdentifier", IDENTIFIER_STRUCT),
    column(".targetItemPositiveInt", INT32),
    column(".encounter", REFERENCE_STRUCT_2),
    column(".account", REFERENCE_STRUCT_2),
    TYPE_COLUMN,
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
        column("PaymentReconciliation.type", CODEABLE_CONCEPT_STRUCT),
        column("PaymentReconciliation.status", TEXT),
        column("PaymentReconciliation.kind", CODEABLE_CONCEPT_STRUCT),
        column("PaymentReconciliation.period", PERIOD_STRUCT),
        column("PaymentReconciliation.created", TEXT),
        derived("__created_start", TIMESTAMP, "PaymentReconciliation.created"),
        derived("__created_end", TIMESTAMP, "PaymentReconciliation.created"),
        column("PaymentReconciliation.enterer", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.issuerType", CODEABLE_CONCEPT_STRUCT),
        column("PaymentReconciliation.paymentIssuer", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.request", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.requestor", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.outcome", TEXT),
        column("PaymentReconciliation.disposition", TEXT),
        column("PaymentReconciliation.date", TEXT),
        derived("__date_start", TIMESTAMP, "PaymentReconciliation.date"),
        derived("__date_end", TIMESTAMP, "PaymentReconciliation.date"),
        column("PaymentReconciliation.location", REFERENCE_STRUCT_2),
        column("PaymentReconciliation.method", CODEABLE_CONCEPT_STRUCT),
        column("PaymentReconciliation.cardBrand", TEXT),
        column("PaymentReconciliation.accountNumber", TEXT),
        column("PaymentReconciliation.expirationDate", TEXT),
        derived(
            "__expirationDate_start",
            TIMESTAMP,
            "PaymentReconciliation.expirationDate",
        ),
        derived(
            "__expirationDate_end",
            TIMESTAMP,
            "PaymentReconciliation.expirationDate",
        ),
        column("PaymentReconciliation.processor", TEXT),
        column("PaymentReconciliation.referenceNumber", TEXT),
        column("PaymentReconciliation.authorization", TEXT),
        column("PaymentReconciliation.tenderedAmount", MONEY_STRUCT),
        column("PaymentReconciliation.returnedAmount", MONEY_STRUCT),
        column("PaymentReconciliation.amount", MONEY_STRUCT),
        column("PaymentReconciliation.paymentIdentifier", IDENTIFIER_STRUCT),
        column(
            "PaymentReconciliation.allocation",
            list(&within(&PAYMENT_RECONCILIATION_ALLOCATION_COLUMNS)),
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
