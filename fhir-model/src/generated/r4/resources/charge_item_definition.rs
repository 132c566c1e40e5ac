// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    INVOICE_PRICE_COMPONENT_TYPE, InvoicePriceComponentType, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY, MONEY_COLUMNS, Meta,
    Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
    UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ChargeItemDefinition`
pub struct ChargeItemDefinition {
    /// `ChargeItemDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ChargeItemDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ChargeItemDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ChargeItemDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ChargeItemDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ChargeItemDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ChargeItemDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.url` · uri · 1..1
    pub url: Element<String>,
    /// `ChargeItemDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ChargeItemDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ChargeItemDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ChargeItemDefinition.derivedFromUri` · uri · 0..*
    pub derived_from_uri: Vec<Element<String>>,
    /// `ChargeItemDefinition.partOf` · canonical to ChargeItemDefinition · 0..*
    pub part_of: Vec<Element<String>>,
    /// `ChargeItemDefinition.replaces` · canonical to ChargeItemDefinition · 0..*
    pub replaces: Vec<Element<String>>,
    /// `ChargeItemDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ChargeItemDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ChargeItemDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ChargeItemDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ChargeItemDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ChargeItemDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ChargeItemDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ChargeItemDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ChargeItemDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ChargeItemDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ChargeItemDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ChargeItemDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ChargeItemDefinition.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItemDefinition.instance` · Reference to Device, Medication, Substance · 0..*
    pub instance: Vec<Reference>,
    /// `ChargeItemDefinition.applicability` · ChargeItemDefinitionApplicability · 0..*
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup` · ChargeItemDefinitionPropertyGroup · 0..*
    pub property_group: Vec<ChargeItemDefinitionPropertyGroup>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemDefinition, CHARGE_ITEM_DEFINITION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, url, identifier, version, title,
    derived_from_uri, part_of, replaces, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, copyright, approval_date, last_review_date,
    effective_period, code, instance, applicability, property_group]
);
/// The definition of `ChargeItemDefinition`.
pub static CHARGE_ITEM_DEFINITION: TypeDef = TypeDef {
    name: "ChargeItemDefinition",
    path: "ChargeItemDefinition",
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
        summary("url", 1, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("derivedFromUri", 0, 0, OF_URI),
        summary("partOf", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("replaces", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("instance", 0, 0, of(&REFERENCE)).to(&["Device", "Medication", "Substance"]),
        one("applicability", 0, 0, of(&CHARGE_ITEM_DEFINITION_APPLICABILITY)),
        one("propertyGroup", 0, 0, of(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP)),
    ],
    keys: Lazy::new(),
};
/// `ChargeItemDefinition.applicability`
pub struct ChargeItemDefinitionApplicability {
    /// `ChargeItemDefinition.applicability.id` · string · 0..1
    pub id: Option<String>,
    /// `ChargeItemDefinition.applicability.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.description` · string · 0..1
    pub description: Element<String>,
    /// `ChargeItemDefinition.applicability.language` · string · 0..1
    pub language: Element<String>,
    /// `ChargeItemDefinition.applicability.expression` · string · 0..1
    pub expression: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemDefinitionApplicability, CHARGE_ITEM_DEFINITION_APPLICABILITY, [id,
    extension, modifier_extension, description, language, expression]
);
/// The definition of `ChargeItemDefinition.applicability`.
pub static CHARGE_ITEM_DEFINITION_APPLICABILITY: TypeDef = TypeDef {
    name: "ChargeItemDefinitionApplicability",
    path: "ChargeItemDefinition.applicability",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("language", 0, 1, OF_STRING),
        one("expression", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ChargeItemDefinition.propertyGroup`
pub struct ChargeItemDefinitionPropertyGroup {
    /// `ChargeItemDefinition.propertyGroup.id` · string · 0..1
    pub id: Option<String>,
    /// `ChargeItemDefinition.propertyGroup.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.applicability` · ChargeItemDefinitionApplicability · 0..*
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent` · ChargeItemDefinitionPropertyGroupPriceComponent · 0..*
    pub price_component: Vec<ChargeItemDefinitionPropertyGroupPriceComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemDefinitionPropertyGroup, CHARGE_ITEM_DEFINITION_PROPERTY_GROUP, [id,
    extension, modifier_extension, applicability, price_component]
);
/// The definition of `ChargeItemDefinition.propertyGroup`.
pub static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP: TypeDef = TypeDef {
    name: "ChargeItemDefinitionPropertyGroup",
    path: "ChargeItemDefinition.propertyGroup",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("applicability", 0, 0, of(&CHARGE_ITEM_DEFINITION_APPLICABILITY)),
        one(
            "priceComponent",
            0,
            0,
            of(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT),
        ),
    ],
    keys: Lazy::new(),
};
/// `ChargeItemDefinition.propertyGroup.priceComponent`
pub struct ChargeItemDefinitionPropertyGroupPriceComponent {
    /// `ChargeItemDefinition.propertyGroup.priceComponent.id` · string · 0..1
    pub id: Option<String>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.type` · code · 1..1
    pub type_: Element<InvoicePriceComponentType>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemDefinitionPropertyGroupPriceComponent,
    CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT, [id, extension,
    modifier_extension, type_, code, factor, amount]
);
/// The definition of `ChargeItemDefinition.propertyGroup.priceComponent`.
pub static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT: TypeDef = TypeDef {
    name: "ChargeItemDefinitionPropertyGroupPriceComponent",
    path: "ChargeItemDefinition.propertyGroup.priceComponent",
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
pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("language", TEXT, ".language"),
    column("expression", TEXT, ".expression"),
];
pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("factor", TEXT, ".factor"),
    column("__factor_numeric", NUMERIC, ".factor"),
    column("amount", within(&MONEY_COLUMNS), ".amount"),
];
pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "applicability",
        list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
        ".applicability",
    ),
    column(
        "priceComponent",
        list(&within(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT_COLUMNS)),
        ".priceComponent",
    ),
];
/// The table `charge_item_definition`.
pub static CHARGE_ITEM_DEFINITION_TABLE: TableDef = TableDef {
    name: "charge_item_definition",
    doc: "One row for each ChargeItemDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ChargeItemDefinition.resourceType"),
        column("id", TEXT, "ChargeItemDefinition.id"),
        column("meta", within(&META_COLUMNS), "ChargeItemDefinition.meta"),
        column("implicitRules", TEXT, "ChargeItemDefinition.implicitRules"),
        column("language", TEXT, "ChargeItemDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ChargeItemDefinition.text"),
        column("contained", TEXTS, "ChargeItemDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ChargeItemDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ChargeItemDefinition.modifierExtension",
        ),
        column("url", TEXT, "ChargeItemDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ChargeItemDefinition.identifier",
        ),
        column("version", TEXT, "ChargeItemDefinition.version"),
        column("title", TEXT, "ChargeItemDefinition.title"),
        column("derivedFromUri", TEXTS, "ChargeItemDefinition.derivedFromUri"),
        column("partOf", TEXTS, "ChargeItemDefinition.partOf"),
        column("replaces", TEXTS, "ChargeItemDefinition.replaces"),
        column("status", TEXT, "ChargeItemDefinition.status"),
        column("experimental", BOOLEAN, "ChargeItemDefinition.experimental"),
        column("date", TEXT, "ChargeItemDefinition.date"),
        column("__date_start", TIMESTAMP, "ChargeItemDefinition.date"),
        column("__date_end", TIMESTAMP, "ChargeItemDefinition.date"),
        column("publisher", TEXT, "ChargeItemDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ChargeItemDefinition.contact",
        ),
        column("description", TEXT, "ChargeItemDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ChargeItemDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ChargeItemDefinition.jurisdiction",
        ),
        column("copyright", TEXT, "ChargeItemDefinition.copyright"),
        column("approvalDate", TEXT, "ChargeItemDefinition.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        column("lastReviewDate", TEXT, "ChargeItemDefinition.lastReviewDate"),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ChargeItemDefinition.lastReviewDate",
        ),
        column("__lastReviewDate_end", TIMESTAMP, "ChargeItemDefinition.lastReviewDate"),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ChargeItemDefinition.effectivePeriod",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ChargeItemDefinition.code"),
        column(
            "instance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ChargeItemDefinition.instance",
        ),
        column(
            "applicability",
            list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
            "ChargeItemDefinition.applicability",
        ),
        column(
            "propertyGroup",
            list(&within(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS)),
            "ChargeItemDefinition.propertyGroup",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ChargeItemDefinition.meta.lastUpdated",
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
