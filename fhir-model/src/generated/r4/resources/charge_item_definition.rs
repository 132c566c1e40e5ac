// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    INVOICE_PRICE_COMPONENT_TYPE, InvoicePriceComponentType, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Money,
    Narrative, Period, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CODE, HAS_CONTACT, HAS_CONTAINED,
    HAS_COPYRIGHT, HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_PUBLISHER,
    HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_MONEY, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_LIST_2, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("url", 1, 1, OF_URI),
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_TITLE,
        summary("derivedFromUri", 0, 0, OF_URI),
        summary("partOf", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("replaces", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("description", 0, 1, OF_MARKDOWN),
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_COPYRIGHT,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        HAS_CODE,
        one("instance", 0, 0, OF_REFERENCE).to(&["Device", "Medication", "Substance"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".language", TEXT),
    column(".expression", TEXT),
];
pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    CODE_COLUMN_2,
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".amount", MONEY_STRUCT),
];
pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(
        ".applicability",
        list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
    ),
    column(
        ".priceComponent",
        list(&within(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_PRICE_COMPONENT_COLUMNS)),
    ),
];
/// The table `charge_item_definition`.
pub static CHARGE_ITEM_DEFINITION_TABLE: TableDef = TableDef {
    name: "charge_item_definition",
    doc: "One row for each ChargeItemDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ChargeItemDefinition.resourceType", TEXT),
        column("ChargeItemDefinition.id", TEXT),
        column("ChargeItemDefinition.meta", META_STRUCT),
        column("ChargeItemDefinition.implicitRules", TEXT),
        column("ChargeItemDefinition.language", TEXT),
        column("ChargeItemDefinition.text", NARRATIVE_STRUCT),
        column("ChargeItemDefinition.contained", TEXTS),
        column("ChargeItemDefinition.extension", EXTENSION_TEXTS),
        column("ChargeItemDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ChargeItemDefinition.url", TEXT),
        column("ChargeItemDefinition.identifier", IDENTIFIER_LIST),
        column("ChargeItemDefinition.version", TEXT),
        column("ChargeItemDefinition.title", TEXT),
        column("ChargeItemDefinition.derivedFromUri", TEXTS),
        column("ChargeItemDefinition.partOf", TEXTS),
        column("ChargeItemDefinition.replaces", TEXTS),
        column("ChargeItemDefinition.status", TEXT),
        column("ChargeItemDefinition.experimental", BOOLEAN),
        column("ChargeItemDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ChargeItemDefinition.date"),
        derived("__date_end", TIMESTAMP, "ChargeItemDefinition.date"),
        column("ChargeItemDefinition.publisher", TEXT),
        column("ChargeItemDefinition.contact", CONTACT_DETAIL_LIST),
        column("ChargeItemDefinition.description", TEXT),
        column("ChargeItemDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ChargeItemDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ChargeItemDefinition.copyright", TEXT),
        column("ChargeItemDefinition.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        column("ChargeItemDefinition.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ChargeItemDefinition.lastReviewDate",
        ),
        derived(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ChargeItemDefinition.lastReviewDate",
        ),
        column("ChargeItemDefinition.effectivePeriod", PERIOD_STRUCT),
        column("ChargeItemDefinition.code", CODEABLE_CONCEPT_STRUCT),
        column("ChargeItemDefinition.instance", REFERENCE_LIST_2),
        column(
            "ChargeItemDefinition.applicability",
            list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
        ),
        column(
            "ChargeItemDefinition.propertyGroup",
            list(&within(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ChargeItemDefinition.meta.lastUpdated",
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
