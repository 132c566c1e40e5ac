// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPARTMENT_TYPE, CompartmentType, PublicationStatus, RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    Coding, ContactDetail, Element, Extension, Meta, Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODE_COLUMN, CODING_STRUCT, CONTACT_DETAIL_LIST, DOCUMENTATION_COLUMN,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_DATE, HAS_DESCRIPTION,
    HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, USAGE_CONTEXT_LIST,
};
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
    /// `CompartmentDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<CompartmentDefinitionVersionAlgorithm>,
    /// `CompartmentDefinition.name` · string · 1..1
    pub name: Element<String>,
    /// `CompartmentDefinition.title` · string · 0..1
    pub title: Element<String>,
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
    text, contained, extension, modifier_extension, url, version, version_algorithm,
    name, title, status, experimental, date, publisher, contact, description,
    use_context, purpose, code, search, resource]
);
choice!(
    #[doc = " `CompartmentDefinition.versionAlgorithm[x]`"]
    CompartmentDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box <
    Coding >)]
);
/// The definition of `CompartmentDefinition`.
pub static COMPARTMENT_DEFINITION: TypeDef = TypeDef {
    name: "CompartmentDefinition",
    path: "CompartmentDefinition",
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
        summary("url", 1, 1, OF_URI),
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        summary("name", 1, 1, OF_STRING),
        HAS_TITLE,
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_PURPOSE,
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
    /// `CompartmentDefinition.resource.startParam` · uri · 0..1
    pub start_param: Element<String>,
    /// `CompartmentDefinition.resource.endParam` · uri · 0..1
    pub end_param: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompartmentDefinitionResource, COMPARTMENT_DEFINITION_RESOURCE, [id, extension,
    modifier_extension, code, param, documentation, start_param, end_param]
);
/// The definition of `CompartmentDefinition.resource`.
pub static COMPARTMENT_DEFINITION_RESOURCE: TypeDef = TypeDef {
    name: "CompartmentDefinitionResource",
    path: "CompartmentDefinition.resource",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODE).codes(&RESOURCE_TYPE),
        summary("param", 0, 0, OF_STRING),
        one("documentation", 0, 1, OF_STRING),
        one("startParam", 0, 1, OF_URI),
        one("endParam", 0, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMPARTMENT_DEFINITION_RESOURCE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".param", TEXTS),
    DOCUMENTATION_COLUMN,
    column(".startParam", TEXT),
    column(".endParam", TEXT),
];
/// The table `compartment_definition`.
pub static COMPARTMENT_DEFINITION_TABLE: TableDef = TableDef {
    name: "compartment_definition",
    doc: "One row for each CompartmentDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CompartmentDefinition.resourceType", TEXT),
        column("CompartmentDefinition.id", TEXT),
        column("CompartmentDefinition.meta", META_STRUCT),
        column("CompartmentDefinition.implicitRules", TEXT),
        column("CompartmentDefinition.language", TEXT),
        column("CompartmentDefinition.text", NARRATIVE_STRUCT),
        column("CompartmentDefinition.contained", TEXTS),
        column("CompartmentDefinition.extension", EXTENSION_TEXTS),
        column("CompartmentDefinition.modifierExtension", EXTENSION_TEXTS),
        column("CompartmentDefinition.url", TEXT),
        column("CompartmentDefinition.version", TEXT),
        column("CompartmentDefinition.versionAlgorithmString", TEXT),
        column("CompartmentDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("CompartmentDefinition.name", TEXT),
        column("CompartmentDefinition.title", TEXT),
        column("CompartmentDefinition.status", TEXT),
        column("CompartmentDefinition.experimental", BOOLEAN),
        column("CompartmentDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "CompartmentDefinition.date"),
        derived("__date_end", TIMESTAMP, "CompartmentDefinition.date"),
        column("CompartmentDefinition.publisher", TEXT),
        column("CompartmentDefinition.contact", CONTACT_DETAIL_LIST),
        column("CompartmentDefinition.description", TEXT),
        column("CompartmentDefinition.useContext", USAGE_CONTEXT_LIST),
        column("CompartmentDefinition.purpose", TEXT),
        column("CompartmentDefinition.code", TEXT),
        column("CompartmentDefinition.search", BOOLEAN),
        column(
            "CompartmentDefinition.resource",
            list(&within(&COMPARTMENT_DEFINITION_RESOURCE_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "CompartmentDefinition.meta.lastUpdated",
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
