// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{INVOICE_STATUS, InvoiceStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONETARY_COMPONENT,
    MONETARY_COMPONENT_COLUMNS, MONEY, MONEY_COLUMNS, Meta, MonetaryComponent, Money,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Invoice`
#[derive(Default)]
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
    /// `Invoice.creation` · dateTime · 0..1
    pub creation: Element<DateTime>,
    /// `Invoice.period[x]` · date, Period · 0..1
    pub period: Option<InvoicePeriod>,
    /// `Invoice.participant` · InvoiceParticipant · 0..*
    pub participant: Vec<InvoiceParticipant>,
    /// `Invoice.issuer` · Reference to Organization · 0..1
    pub issuer: Option<Box<Reference>>,
    /// `Invoice.account` · Reference to Account · 0..1
    pub account: Option<Box<Reference>>,
    /// `Invoice.lineItem` · InvoiceLineItem · 0..*
    pub line_item: Vec<InvoiceLineItem>,
    /// `Invoice.totalPriceComponent` · MonetaryComponent · 0..*
    pub total_price_component: Vec<MonetaryComponent>,
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
    Invoice, INVOICE, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text,
    5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    status, 10 => cancelled_reason, 11 => type_, 12 => subject, 13 => recipient, 14 =>
    date, 15 => creation, 16 => period, 17 => participant, 18 => issuer, 19 => account,
    20 => line_item, 21 => total_price_component, 22 => total_net, 23 => total_gross, 24
    => payment_terms, 25 => note]
);
choice!(
    #[doc = " `Invoice.period[x]`"] InvoicePeriod, [0 => Date(Element < Date >), 1 =>
    Period(Box < Period >)]
);
/// The definition of `Invoice`.
pub static INVOICE: TypeDef = TypeDef {
    name: "Invoice",
    path: "Invoice",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&INVOICE_STATUS)
            .summary()
            .modifier(),
        one("cancelledReason", 0, 1, Ty::Primitive(Primitive::String)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
        one("recipient", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Patient", "RelatedPerson"])
            .summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("creation", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        choice(
                "period",
                0,
                1,
                &[
                    alternative("periodDate", Ty::Primitive(Primitive::Date)),
                    alternative("periodPeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("participant", 0, 0, Ty::Type(&INVOICE_PARTICIPANT)),
        one("issuer", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("account", 0, 1, Ty::Type(&REFERENCE)).to(&["Account"]),
        one("lineItem", 0, 0, Ty::Type(&INVOICE_LINE_ITEM)),
        one("totalPriceComponent", 0, 0, Ty::Type(&MONETARY_COMPONENT)),
        one("totalNet", 0, 1, Ty::Type(&MONEY)).summary(),
        one("totalGross", 0, 1, Ty::Type(&MONEY)).summary(),
        one("paymentTerms", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `Invoice.participant`
#[derive(Default)]
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
    InvoiceParticipant, INVOICE_PARTICIPANT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => role, 4 => actor]
);
/// The definition of `Invoice.participant`.
pub static INVOICE_PARTICIPANT: TypeDef = TypeDef {
    name: "InvoiceParticipant",
    path: "Invoice.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("role", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
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
#[derive(Default)]
pub struct InvoiceLineItem {
    /// `Invoice.lineItem.id` · string · 0..1
    pub id: Option<String>,
    /// `Invoice.lineItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Invoice.lineItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Invoice.lineItem.sequence` · positiveInt · 0..1
    pub sequence: Element<u32>,
    /// `Invoice.lineItem.serviced[x]` · date, Period · 0..1
    pub serviced: Option<InvoiceLineItemServiced>,
    /// `Invoice.lineItem.chargeItem[x]` · Reference, CodeableConcept to ChargeItem · 1..1
    pub charge_item: Option<InvoiceLineItemChargeItem>,
    /// `Invoice.lineItem.priceComponent` · MonetaryComponent · 0..*
    pub price_component: Vec<MonetaryComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InvoiceLineItem, INVOICE_LINE_ITEM, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => sequence, 4 => serviced, 5 => charge_item, 6 =>
    price_component]
);
choice!(
    #[doc = " `Invoice.lineItem.serviced[x]`"] InvoiceLineItemServiced, [0 =>
    Date(Element < Date >), 1 => Period(Box < Period >)]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        choice(
            "serviced",
            0,
            1,
            &[
                alternative("servicedDate", Ty::Primitive(Primitive::Date)),
                alternative("servicedPeriod", Ty::Type(&PERIOD)),
            ],
        ),
        choice(
                "chargeItem",
                1,
                1,
                &[
                    alternative("chargeItemReference", Ty::Type(&REFERENCE)),
                    alternative("chargeItemCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                ],
            )
            .to(&["ChargeItem"]),
        one("priceComponent", 0, 0, Ty::Type(&MONETARY_COMPONENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static INVOICE_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static INVOICE_LINE_ITEM_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("servicedDate", TEXT, ".servicedDate", ""),
    column("__servicedDate_start", TIMESTAMP, ".servicedDate", ""),
    column("__servicedDate_end", TIMESTAMP, ".servicedDate", ""),
    column("servicedPeriod", within(&PERIOD_COLUMNS), ".servicedPeriod", ""),
    column(
        "chargeItemReference",
        within(&REFERENCE_COLUMNS_2),
        ".chargeItemReference",
        "",
    ),
    column(
        "chargeItemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".chargeItemCodeableConcept",
        "",
    ),
    column(
        "priceComponent",
        list(&within(&MONETARY_COMPONENT_COLUMNS)),
        ".priceComponent",
        "",
    ),
];
/// The table `invoice`.
pub static INVOICE_TABLE: TableDef = TableDef {
    name: "invoice",
    doc: "One row for each Invoice.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Invoice.resourceType", ""),
        column("id", TEXT, "Invoice.id", ""),
        column("meta", within(&META_COLUMNS), "Invoice.meta", ""),
        column("implicitRules", TEXT, "Invoice.implicitRules", ""),
        column("language", TEXT, "Invoice.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Invoice.text", ""),
        column("contained", list(&TEXT), "Invoice.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Invoice.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Invoice.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Invoice.identifier",
            "",
        ),
        column("status", TEXT, "Invoice.status", ""),
        column("cancelledReason", TEXT, "Invoice.cancelledReason", ""),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Invoice.type", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "Invoice.subject", ""),
        column("recipient", within(&REFERENCE_COLUMNS_2), "Invoice.recipient", ""),
        column("date", TEXT, "Invoice.date", ""),
        column("__date_start", TIMESTAMP, "Invoice.date", ""),
        column("__date_end", TIMESTAMP, "Invoice.date", ""),
        column("creation", TEXT, "Invoice.creation", ""),
        column("__creation_start", TIMESTAMP, "Invoice.creation", ""),
        column("__creation_end", TIMESTAMP, "Invoice.creation", ""),
        column("periodDate", TEXT, "Invoice.periodDate", ""),
        column("__periodDate_start", TIMESTAMP, "Invoice.periodDate", ""),
        column("__periodDate_end", TIMESTAMP, "Invoice.periodDate", ""),
        column("periodPeriod", within(&PERIOD_COLUMNS), "Invoice.periodPeriod", ""),
        column(
            "participant",
            list(&within(&INVOICE_PARTICIPANT_COLUMNS)),
            "Invoice.participant",
            "",
        ),
        column("issuer", within(&REFERENCE_COLUMNS_2), "Invoice.issuer", ""),
        column("account", within(&REFERENCE_COLUMNS_2), "Invoice.account", ""),
        column(
            "lineItem",
            list(&within(&INVOICE_LINE_ITEM_COLUMNS)),
            "Invoice.lineItem",
            "",
        ),
        column(
            "totalPriceComponent",
            list(&within(&MONETARY_COMPONENT_COLUMNS)),
            "Invoice.totalPriceComponent",
            "",
        ),
        column("totalNet", within(&MONEY_COLUMNS), "Invoice.totalNet", ""),
        column("totalGross", within(&MONEY_COLUMNS), "Invoice.totalGross", ""),
        column("paymentTerms", TEXT, "Invoice.paymentTerms", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Invoice.note", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Invoice.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
