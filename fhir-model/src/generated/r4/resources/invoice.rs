// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    INVOICE_PRICE_COMPONENT_TYPE, INVOICE_STATUS, InvoicePriceComponentType,
    InvoiceStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_DATE, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_MONEY, OF_REFERENCE, REFERENCE_STRUCT_2, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `Invoice`
pub struct Invoice {
    /// `Invoice.id` · id · 0..1
    pub id: Element<String>,
    /// `Invoice.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Invoice.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Invoice.language` · code · 0..1
    pub language: Element<String>,
    /// `Invoice.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Invoice.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Invoice.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Invoice.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Invoice.status` · code · 1..1
    pub status: Element<InvoiceStatus>,
    /// `Invoice.cancelledReason` · string · 0..1
    pub cancelled_reason: Element<String>,
    /// `Invoice.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Invoice.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Invoice.recipient` · Reference to Organization, Patient, RelatedPerson · 0..1
    pub recipient: Option<Box<Reference>>,
    /// `Invoice.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Invoice.participant` · InvoiceParticipant · 0..*
    pub participant: Vec<InvoiceParticipant>,
    /// `Invoice.issuer` · Reference to Organization · 0..1
    pub issuer: Option<Box<Reference>>,
    /// `Invoice.account` · Reference to Account · 0..1
    pub account: Option<Box<Reference>>,
    /// `Invoice.lineItem` · InvoiceLineItem · 0..*
    pub line_item: Vec<InvoiceLineItem>,
    /// `Invoice.totalPriceComponent` · InvoiceLineItemPriceComponent · 0..*
    pub total_price_component: Vec<InvoiceLineItemPriceComponent>,
    /// `Invoice.totalNet` · Money · 0..1
    pub total_net: Option<Box<Money>>,
    /// `Invoice.totalGross` · Money · 0..1
    pub total_gross: Option<Box<Money>>,
    /// `Invoice.paymentTerms` · markdown · 0..1
    pub payment_terms: Element<String>,
    /// `Invoice.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Invoice, INVOICE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, cancelled_reason, type_, subject, recipient,
    date, participant, issuer, account, line_item, total_price_component, total_net,
    total_gross, payment_terms, note]
);
/// The definition of `Invoice`.
pub static INVOICE: TypeDef = TypeDef {
    name: "Invoice",
    path: "Invoice",
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
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&INVOICE_STATUS).modifier(),
        one("cancelledReason", 0, 1, OF_STRING),
        HAS_TYPE_2,
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("recipient", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Patient", "RelatedPerson"]),
        HAS_DATE,
        one("participant", 0, 0, of(&INVOICE_PARTICIPANT)),
        one("issuer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("account", 0, 1, OF_REFERENCE).to(&["Account"]),
        one("lineItem", 0, 0, of(&INVOICE_LINE_ITEM)),
        one("totalPriceComponent", 0, 0, of(&INVOICE_LINE_ITEM_PRICE_COMPONENT)),
        summary("totalNet", 0, 1, OF_MONEY),
        summary("totalGross", 0, 1, OF_MONEY),
        one("paymentTerms", 0, 1, OF_MARKDOWN),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `Invoice.participant`
pub struct InvoiceParticipant {
    /// `Invoice.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `Invoice.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Invoice.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.participant.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `Invoice.participant.actor` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InvoiceParticipant, INVOICE_PARTICIPANT, [id, extension, modifier_extension, role,
    actor]
);
/// The definition of `Invoice.participant`.
pub static INVOICE_PARTICIPANT: TypeDef = TypeDef {
    name: "InvoiceParticipant",
    path: "Invoice.participant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one("actor", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `Invoice.lineItem`
pub struct InvoiceLineItem {
    /// `Invoice.lineItem.id` · string · 0..1
    pub id: Option<String>,
    /// `Invoice.lineItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Invoice.lineItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.lineItem.sequence` · positiveInt · 0..1
    pub sequence: Element<u32>,
    /// `Invoice.lineItem.chargeItem[x]` · Reference, CodeableConcept to ChargeItem · 1..1
    pub charge_item: Option<InvoiceLineItemChargeItem>,
    /// `Invoice.lineItem.priceComponent` · InvoiceLineItemPriceComponent · 0..*
    pub price_component: Vec<InvoiceLineItemPriceComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InvoiceLineItem, INVOICE_LINE_ITEM, [id, extension, modifier_extension, sequence,
    charge_item, price_component]
);
choice!(
    #[doc = " `Invoice.lineItem.chargeItem[x]`"] InvoiceLineItemChargeItem,
    [Reference(Box < Reference >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `Invoice.lineItem`.
pub static INVOICE_LINE_ITEM: TypeDef = TypeDef {
    name: "InvoiceLineItem",
    path: "Invoice.lineItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 0, 1, OF_POSITIVE_INT),
        choice(
                "chargeItem",
                1,
                1,
                &[
                    alternative("chargeItemReference", OF_REFERENCE),
                    alternative("chargeItemCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(&["ChargeItem"]),
        one("priceComponent", 0, 0, of(&INVOICE_LINE_ITEM_PRICE_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `Invoice.lineItem.priceComponent`
pub struct InvoiceLineItemPriceComponent {
    /// `Invoice.lineItem.priceComponent.id` · string · 0..1
    pub id: Option<String>,
    /// `Invoice.lineItem.priceComponent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Invoice.lineItem.priceComponent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.lineItem.priceComponent.type` · code · 1..1
    pub type_: Element<InvoicePriceComponentType>,
    /// `Invoice.lineItem.priceComponent.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Invoice.lineItem.priceComponent.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `Invoice.lineItem.priceComponent.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InvoiceLineItemPriceComponent, INVOICE_LINE_ITEM_PRICE_COMPONENT, [id, extension,
    modifier_extension, type_, code, factor, amount]
);
/// The definition of `Invoice.lineItem.priceComponent`.
pub static INVOICE_LINE_ITEM_PRICE_COMPONENT: TypeDef = TypeDef {
    name: "InvoiceLineItemPriceComponent",
    path: "Invoice.lineItem.priceComponent",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODE).codes(&INVOICE_PRICE_COMPONENT_TYPE),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("factor", 0, 1, OF_DECIMAL),
        one("amount", 0, 1, OF_MONEY),
    ],
    keys: Lazy::new(),
};
pub(crate) static INVOICE_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
pub(crate) static INVOICE_LINE_ITEM_PRICE_COMPONENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    CODE_COLUMN_2,
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".amount", MONEY_STRUCT),
];
pub(crate) static INVOICE_LINE_ITEM_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".chargeItemReference", REFERENCE_STRUCT_2),
    column(".chargeItemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".priceComponent", list(&within(&INVOICE_LINE_ITEM_PRICE_COMPONENT_COLUMNS))),
];
/// The table `invoice`.
pub static INVOICE_TABLE: TableDef = TableDef {
    name: "invoice",
    doc: "One row for each Invoice.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Invoice.resourceType", TEXT),
        column("Invoice.id", TEXT),
        column("Invoice.meta", META_STRUCT),
        column("Invoice.implicitRules", TEXT),
        column("Invoice.language", TEXT),
        column("Invoice.text", NARRATIVE_STRUCT),
        column("Invoice.contained", TEXTS),
        column("Invoice.extension", EXTENSION_TEXTS),
        column("Invoice.modifierExtension", EXTENSION_TEXTS),
        column("Invoice.identifier", IDENTIFIER_LIST),
        column("Invoice.status", TEXT),
        column("Invoice.cancelledReason", TEXT),
        column("Invoice.type", CODEABLE_CONCEPT_STRUCT),
        column("Invoice.subject", REFERENCE_STRUCT_2),
        column("Invoice.recipient", REFERENCE_STRUCT_2),
        column("Invoice.date", TEXT),
        derived("__date_start", TIMESTAMP, "Invoice.date"),
        derived("__date_end", TIMESTAMP, "Invoice.date"),
        column("Invoice.participant", list(&within(&INVOICE_PARTICIPANT_COLUMNS))),
        column("Invoice.issuer", REFERENCE_STRUCT_2),
        column("Invoice.account", REFERENCE_STRUCT_2),
        column("Invoice.lineItem", list(&within(&INVOICE_LINE_ITEM_COLUMNS))),
        column(
            "Invoice.totalPriceComponent",
            list(&within(&INVOICE_LINE_ITEM_PRICE_COMPONENT_COLUMNS)),
        ),
        column("Invoice.totalNet", MONEY_STRUCT),
        column("Invoice.totalGross", MONEY_STRUCT),
        column("Invoice.paymentTerms", TEXT),
        column("Invoice.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Invoice.meta.lastUpdated"),
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
