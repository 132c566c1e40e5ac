// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    INVOICE_PRICE_COMPONENT_TYPE, INVOICE_STATUS, InvoicePriceComponentType,
    InvoiceStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY, MONEY_COLUMNS, Meta,
    Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2,
    Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&INVOICE_STATUS).modifier(),
        one("cancelledReason", 0, 1, OF_STRING),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("recipient", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Patient", "RelatedPerson"]),
        summary("date", 0, 1, OF_DATE_TIME),
        one("participant", 0, 0, of(&INVOICE_PARTICIPANT)),
        one("issuer", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("account", 0, 1, of(&REFERENCE)).to(&["Account"]),
        one("lineItem", 0, 0, of(&INVOICE_LINE_ITEM)),
        one("totalPriceComponent", 0, 0, of(&INVOICE_LINE_ITEM_PRICE_COMPONENT)),
        summary("totalNet", 0, 1, of(&MONEY)),
        summary("totalGross", 0, 1, of(&MONEY)),
        one("paymentTerms", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("role", 0, 1, of(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, of(&REFERENCE))
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
    #[doc = " `Invoice.lineItem.chargeItem[x]`"] InvoiceLineItemChargeItem, [0 =>
    Reference(Box < Reference >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `Invoice.lineItem`.
pub static INVOICE_LINE_ITEM: TypeDef = TypeDef {
    name: "InvoiceLineItem",
    path: "Invoice.lineItem",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("sequence", 0, 1, OF_POSITIVE_INT),
        choice(
                "chargeItem",
                1,
                1,
                &[
                    alternative("chargeItemReference", of(&REFERENCE)),
                    alternative("chargeItemCodeableConcept", of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, OF_CODE).codes(&INVOICE_PRICE_COMPONENT_TYPE),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("factor", 0, 1, OF_DECIMAL),
        one("amount", 0, 1, of(&MONEY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static INVOICE_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static INVOICE_LINE_ITEM_PRICE_COMPONENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("factor", TEXT, ".factor"),
    column("__factor_numeric", NUMERIC, ".factor"),
    column("amount", within(&MONEY_COLUMNS), ".amount"),
];
pub(crate) static INVOICE_LINE_ITEM_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sequence", INT32, ".sequence"),
    column("chargeItemReference", within(&REFERENCE_COLUMNS_2), ".chargeItemReference"),
    column(
        "chargeItemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".chargeItemCodeableConcept",
    ),
    column(
        "priceComponent",
        list(&within(&INVOICE_LINE_ITEM_PRICE_COMPONENT_COLUMNS)),
        ".priceComponent",
    ),
];
/// The table `invoice`.
pub static INVOICE_TABLE: TableDef = TableDef {
    name: "invoice",
    doc: "One row for each Invoice.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Invoice.resourceType"),
        column("id", TEXT, "Invoice.id"),
        column("meta", within(&META_COLUMNS), "Invoice.meta"),
        column("implicitRules", TEXT, "Invoice.implicitRules"),
        column("language", TEXT, "Invoice.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Invoice.text"),
        column("contained", TEXTS, "Invoice.contained"),
        column("extension", EXTENSION_TEXTS, "Invoice.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Invoice.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Invoice.identifier"),
        column("status", TEXT, "Invoice.status"),
        column("cancelledReason", TEXT, "Invoice.cancelledReason"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Invoice.type"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Invoice.subject"),
        column("recipient", within(&REFERENCE_COLUMNS_2), "Invoice.recipient"),
        column("date", TEXT, "Invoice.date"),
        column("__date_start", TIMESTAMP, "Invoice.date"),
        column("__date_end", TIMESTAMP, "Invoice.date"),
        column(
            "participant",
            list(&within(&INVOICE_PARTICIPANT_COLUMNS)),
            "Invoice.participant",
        ),
        column("issuer", within(&REFERENCE_COLUMNS_2), "Invoice.issuer"),
        column("account", within(&REFERENCE_COLUMNS_2), "Invoice.account"),
        column(
            "lineItem",
            list(&within(&INVOICE_LINE_ITEM_COLUMNS)),
            "Invoice.lineItem",
        ),
        column(
            "totalPriceComponent",
            list(&within(&INVOICE_LINE_ITEM_PRICE_COMPONENT_COLUMNS)),
            "Invoice.totalPriceComponent",
        ),
        column("totalNet", within(&MONEY_COLUMNS), "Invoice.totalNet"),
        column("totalGross", within(&MONEY_COLUMNS), "Invoice.totalGross"),
        column("paymentTerms", TEXT, "Invoice.paymentTerms"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Invoice.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Invoice.meta.lastUpdated"),
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
