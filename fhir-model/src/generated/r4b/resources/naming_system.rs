// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    NAMING_SYSTEM_IDENTIFIER_TYPE, NAMING_SYSTEM_TYPE, NamingSystemIdentifierType,
    NamingSystemType, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXTENSION, Element, Extension, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `NamingSystem`
pub struct NamingSystem {
    /// `NamingSystem.id` · id · 0..1
    pub id: Element<String>,
    /// `NamingSystem.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `NamingSystem.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `NamingSystem.language` · code · 0..1
    pub language: Element<String>,
    /// `NamingSystem.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `NamingSystem.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `NamingSystem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NamingSystem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NamingSystem.name` · string · 1..1
    pub name: Element<String>,
    /// `NamingSystem.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `NamingSystem.kind` · code · 1..1
    pub kind: Element<NamingSystemType>,
    /// `NamingSystem.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `NamingSystem.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `NamingSystem.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `NamingSystem.responsible` · string · 0..1
    pub responsible: Element<String>,
    /// `NamingSystem.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `NamingSystem.description` · markdown · 0..1
    pub description: Element<String>,
    /// `NamingSystem.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `NamingSystem.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `NamingSystem.usage` · string · 0..1
    pub usage: Element<String>,
    /// `NamingSystem.uniqueId` · NamingSystemUniqueId · 1..*
    pub unique_id: Vec<NamingSystemUniqueId>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NamingSystem, NAMING_SYSTEM, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, name, status, kind, date, publisher, contact,
    responsible, type_, description, use_context, jurisdiction, usage, unique_id]
);
/// The definition of `NamingSystem`.
pub static NAMING_SYSTEM: TypeDef = TypeDef {
    name: "NamingSystem",
    path: "NamingSystem",
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
        summary("name", 1, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("kind", 1, 1, OF_CODE).codes(&NAMING_SYSTEM_TYPE),
        summary("date", 1, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("responsible", 0, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("usage", 0, 1, OF_STRING),
        summary("uniqueId", 1, 0, of(&NAMING_SYSTEM_UNIQUE_ID)),
    ],
    keys: Lazy::new(),
};
/// `NamingSystem.uniqueId`
pub struct NamingSystemUniqueId {
    /// `NamingSystem.uniqueId.id` · string · 0..1
    pub id: Option<String>,
    /// `NamingSystem.uniqueId.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NamingSystem.uniqueId.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NamingSystem.uniqueId.type` · code · 1..1
    pub type_: Element<NamingSystemIdentifierType>,
    /// `NamingSystem.uniqueId.value` · string · 1..1
    pub value: Element<String>,
    /// `NamingSystem.uniqueId.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// `NamingSystem.uniqueId.comment` · string · 0..1
    pub comment: Element<String>,
    /// `NamingSystem.uniqueId.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NamingSystemUniqueId, NAMING_SYSTEM_UNIQUE_ID, [id, extension, modifier_extension,
    type_, value, preferred, comment, period]
);
/// The definition of `NamingSystem.uniqueId`.
pub static NAMING_SYSTEM_UNIQUE_ID: TypeDef = TypeDef {
    name: "NamingSystemUniqueId",
    path: "NamingSystem.uniqueId",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, OF_CODE).codes(&NAMING_SYSTEM_IDENTIFIER_TYPE),
        summary("value", 1, 1, OF_STRING),
        one("preferred", 0, 1, OF_BOOLEAN),
        one("comment", 0, 1, OF_STRING),
        one("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static NAMING_SYSTEM_UNIQUE_ID_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("value", TEXT, ".value"),
    column("preferred", BOOLEAN, ".preferred"),
    column("comment", TEXT, ".comment"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
/// The table `naming_system`.
pub static NAMING_SYSTEM_TABLE: TableDef = TableDef {
    name: "naming_system",
    doc: "One row for each NamingSystem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "NamingSystem.resourceType"),
        column("id", TEXT, "NamingSystem.id"),
        column("meta", within(&META_COLUMNS), "NamingSystem.meta"),
        column("implicitRules", TEXT, "NamingSystem.implicitRules"),
        column("language", TEXT, "NamingSystem.language"),
        column("text", within(&NARRATIVE_COLUMNS), "NamingSystem.text"),
        column("contained", TEXTS, "NamingSystem.contained"),
        column("extension", EXTENSION_TEXTS, "NamingSystem.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "NamingSystem.modifierExtension"),
        column("name", TEXT, "NamingSystem.name"),
        column("status", TEXT, "NamingSystem.status"),
        column("kind", TEXT, "NamingSystem.kind"),
        column("date", TEXT, "NamingSystem.date"),
        column("__date_start", TIMESTAMP, "NamingSystem.date"),
        column("__date_end", TIMESTAMP, "NamingSystem.date"),
        column("publisher", TEXT, "NamingSystem.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "NamingSystem.contact",
        ),
        column("responsible", TEXT, "NamingSystem.responsible"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "NamingSystem.type"),
        column("description", TEXT, "NamingSystem.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "NamingSystem.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NamingSystem.jurisdiction",
        ),
        column("usage", TEXT, "NamingSystem.usage"),
        column(
            "uniqueId",
            list(&within(&NAMING_SYSTEM_UNIQUE_ID_COLUMNS)),
            "NamingSystem.uniqueId",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "NamingSystem.meta.lastUpdated"),
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
