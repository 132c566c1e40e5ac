// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPARTMENT_TYPE, CompartmentType, PUBLICATION_STATUS, PublicationStatus,
    RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, ContactDetail, EXTENSION, Element, Extension,
    META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `CompartmentDefinition`
pub struct CompartmentDefinition {
    /// `CompartmentDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `CompartmentDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CompartmentDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CompartmentDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `CompartmentDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CompartmentDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CompartmentDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CompartmentDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CompartmentDefinition.url` · uri · 1..1
    pub url: Element<String>,
    /// `CompartmentDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `CompartmentDefinition.name` · string · 1..1
    pub name: Element<String>,
    /// `CompartmentDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `CompartmentDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `CompartmentDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `CompartmentDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `CompartmentDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `CompartmentDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `CompartmentDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `CompartmentDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `CompartmentDefinition.code` · code · 1..1
    pub code: Element<CompartmentType>,
    /// `CompartmentDefinition.search` · boolean · 1..1
    pub search: Element<bool>,
    /// `CompartmentDefinition.resource` · CompartmentDefinitionResource · 0..*
    pub resource: Vec<CompartmentDefinitionResource>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompartmentDefinition, COMPARTMENT_DEFINITION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, url, version, name, status,
    experimental, date, publisher, contact, description, use_context, purpose, code,
    search, resource]
);
/// The definition of `CompartmentDefinition`.
pub static COMPARTMENT_DEFINITION: TypeDef = TypeDef {
    name: "CompartmentDefinition",
    path: "CompartmentDefinition",
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
        summary("version", 0, 1, OF_STRING),
        summary("name", 1, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        summary("code", 1, 1, OF_CODE).codes(&COMPARTMENT_TYPE),
        summary("search", 1, 1, OF_BOOLEAN),
        summary("resource", 0, 0, of(&COMPARTMENT_DEFINITION_RESOURCE)),
    ],
    keys: Lazy::new(),
};
/// `CompartmentDefinition.resource`
pub struct CompartmentDefinitionResource {
    /// `CompartmentDefinition.resource.id` · string · 0..1
    pub id: Option<String>,
    /// `CompartmentDefinition.resource.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CompartmentDefinition.resource.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CompartmentDefinition.resource.code` · code · 1..1
    pub code: Element<ResourceType>,
    /// `CompartmentDefinition.resource.param` · string · 0..*
    pub param: Vec<Element<String>>,
    /// `CompartmentDefinition.resource.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompartmentDefinitionResource, COMPARTMENT_DEFINITION_RESOURCE, [id, extension,
    modifier_extension, code, param, documentation]
);
/// The definition of `CompartmentDefinition.resource`.
pub static COMPARTMENT_DEFINITION_RESOURCE: TypeDef = TypeDef {
    name: "CompartmentDefinitionResource",
    path: "CompartmentDefinition.resource",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, OF_CODE).codes(&RESOURCE_TYPE),
        summary("param", 0, 0, OF_STRING),
        one("documentation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMPARTMENT_DEFINITION_RESOURCE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("param", TEXTS, ".param"),
    column("documentation", TEXT, ".documentation"),
];
/// The table `compartment_definition`.
pub static COMPARTMENT_DEFINITION_TABLE: TableDef = TableDef {
    name: "compartment_definition",
    doc: "One row for each CompartmentDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CompartmentDefinition.resourceType"),
        column("id", TEXT, "CompartmentDefinition.id"),
        column("meta", within(&META_COLUMNS), "CompartmentDefinition.meta"),
        column("implicitRules", TEXT, "CompartmentDefinition.implicitRules"),
        column("language", TEXT, "CompartmentDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "CompartmentDefinition.text"),
        column("contained", TEXTS, "CompartmentDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "CompartmentDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "CompartmentDefinition.modifierExtension",
        ),
        column("url", TEXT, "CompartmentDefinition.url"),
        column("version", TEXT, "CompartmentDefinition.version"),
        column("name", TEXT, "CompartmentDefinition.name"),
        column("status", TEXT, "CompartmentDefinition.status"),
        column("experimental", BOOLEAN, "CompartmentDefinition.experimental"),
        column("date", TEXT, "CompartmentDefinition.date"),
        column("__date_start", TIMESTAMP, "CompartmentDefinition.date"),
        column("__date_end", TIMESTAMP, "CompartmentDefinition.date"),
        column("publisher", TEXT, "CompartmentDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "CompartmentDefinition.contact",
        ),
        column("description", TEXT, "CompartmentDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "CompartmentDefinition.useContext",
        ),
        column("purpose", TEXT, "CompartmentDefinition.purpose"),
        column("code", TEXT, "CompartmentDefinition.code"),
        column("search", BOOLEAN, "CompartmentDefinition.search"),
        column(
            "resource",
            list(&within(&COMPARTMENT_DEFINITION_RESOURCE_COLUMNS)),
            "CompartmentDefinition.resource",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "CompartmentDefinition.meta.lastUpdated",
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
