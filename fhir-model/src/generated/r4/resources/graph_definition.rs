// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPARTMENT_TYPE, CompartmentType, GRAPH_COMPARTMENT_RULE, GRAPH_COMPARTMENT_USE,
    GraphCompartmentRule, GraphCompartmentUse, PublicationStatus, RESOURCE_TYPE,
    ResourceType,
};
use super::super::datatypes::{
    CodeableConcept, ContactDetail, Element, Extension, Meta, Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CONTACT_DETAIL_LIST, DESCRIPTION_COLUMN,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_DATE, HAS_DESCRIPTION,
    HAS_DESCRIPTION_3, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `GraphDefinition`
pub struct GraphDefinition {
    /// `GraphDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `GraphDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `GraphDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `GraphDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `GraphDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `GraphDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `GraphDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GraphDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `GraphDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `GraphDefinition.name` · string · 1..1
    pub name: Element<String>,
    /// `GraphDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `GraphDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `GraphDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `GraphDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `GraphDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `GraphDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `GraphDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `GraphDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `GraphDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `GraphDefinition.start` · code · 1..1
    pub start: Element<ResourceType>,
    /// `GraphDefinition.profile` · canonical to StructureDefinition · 0..1
    pub profile: Element<String>,
    /// `GraphDefinition.link` · GraphDefinitionLink · 0..*
    pub link: Vec<GraphDefinitionLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinition, GRAPH_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, version, name, status, experimental,
    date, publisher, contact, description, use_context, jurisdiction, purpose, start,
    profile, link]
);
/// The definition of `GraphDefinition`.
pub static GRAPH_DEFINITION: TypeDef = TypeDef {
    name: "GraphDefinition",
    path: "GraphDefinition",
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
        HAS_URL,
        HAS_VERSION,
        summary("name", 1, 1, OF_STRING),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_3,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        summary("start", 1, 1, OF_CODE).codes(&RESOURCE_TYPE),
        one("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        one("link", 0, 0, of(&GRAPH_DEFINITION_LINK)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link`
pub struct GraphDefinitionLink {
    /// `GraphDefinition.link.id` · string · 0..1
    pub id: Option<String>,
    /// `GraphDefinition.link.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.path` · string · 0..1
    pub path: Element<String>,
    /// `GraphDefinition.link.sliceName` · string · 0..1
    pub slice_name: Element<String>,
    /// `GraphDefinition.link.min` · integer · 0..1
    pub min: Element<i32>,
    /// `GraphDefinition.link.max` · string · 0..1
    pub max: Element<String>,
    /// `GraphDefinition.link.description` · string · 0..1
    pub description: Element<String>,
    /// `GraphDefinition.link.target` · GraphDefinitionLinkTarget · 0..*
    pub target: Vec<GraphDefinitionLinkTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinitionLink, GRAPH_DEFINITION_LINK, [id, extension, modifier_extension, path,
    slice_name, min, max, description, target]
);
/// The definition of `GraphDefinition.link`.
pub static GRAPH_DEFINITION_LINK: TypeDef = TypeDef {
    name: "GraphDefinitionLink",
    path: "GraphDefinition.link",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("path", 0, 1, OF_STRING),
        one("sliceName", 0, 1, OF_STRING),
        one("min", 0, 1, OF_INTEGER),
        one("max", 0, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("target", 0, 0, of(&GRAPH_DEFINITION_LINK_TARGET)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link.target`
pub struct GraphDefinitionLinkTarget {
    /// `GraphDefinition.link.target.id` · string · 0..1
    pub id: Option<String>,
    /// `GraphDefinition.link.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.target.type` · code · 1..1
    pub type_: Element<ResourceType>,
    /// `GraphDefinition.link.target.params` · string · 0..1
    pub params: Element<String>,
    /// `GraphDefinition.link.target.profile` · canonical to StructureDefinition · 0..1
    pub profile: Element<String>,
    /// `GraphDefinition.link.target.compartment` · GraphDefinitionLinkTargetCompartment · 0..*
    pub compartment: Vec<GraphDefinitionLinkTargetCompartment>,
    /// `GraphDefinition.link.target.link` · GraphDefinitionLink · 0..*
    pub link: Vec<GraphDefinitionLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinitionLinkTarget, GRAPH_DEFINITION_LINK_TARGET, [id, extension,
    modifier_extension, type_, params, profile, compartment, link]
);
/// The definition of `GraphDefinition.link.target`.
pub static GRAPH_DEFINITION_LINK_TARGET: TypeDef = TypeDef {
    name: "GraphDefinitionLinkTarget",
    path: "GraphDefinition.link.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODE).codes(&RESOURCE_TYPE),
        one("params", 0, 1, OF_STRING),
        one("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        one("compartment", 0, 0, of(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT)),
        one("link", 0, 0, of(&GRAPH_DEFINITION_LINK)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link.target.compartment`
pub struct GraphDefinitionLinkTargetCompartment {
    /// `GraphDefinition.link.target.compartment.id` · string · 0..1
    pub id: Option<String>,
    /// `GraphDefinition.link.target.compartment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.target.compartment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.target.compartment.use` · code · 1..1
    pub use_: Element<GraphCompartmentUse>,
    /// `GraphDefinition.link.target.compartment.code` · code · 1..1
    pub code: Element<CompartmentType>,
    /// `GraphDefinition.link.target.compartment.rule` · code · 1..1
    pub rule: Element<GraphCompartmentRule>,
    /// `GraphDefinition.link.target.compartment.expression` · string · 0..1
    pub expression: Element<String>,
    /// `GraphDefinition.link.target.compartment.description` · string · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinitionLinkTargetCompartment, GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT, [id,
    extension, modifier_extension, use_, code, rule, expression, description]
);
/// The definition of `GraphDefinition.link.target.compartment`.
pub static GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT: TypeDef = TypeDef {
    name: "GraphDefinitionLinkTargetCompartment",
    path: "GraphDefinition.link.target.compartment",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("use", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_USE),
        one("code", 1, 1, OF_CODE).codes(&COMPARTMENT_TYPE),
        one("rule", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_RULE),
        one("expression", 0, 1, OF_STRING),
        HAS_DESCRIPTION,
    ],
    keys: Lazy::new(),
};
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".use", TEXT),
    CODE_COLUMN,
    column(".rule", TEXT),
    column(".expression", TEXT),
    DESCRIPTION_COLUMN,
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".params", TEXT),
    column(".profile", TEXT),
    column(
        ".compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
    ),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".sliceName", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
    DESCRIPTION_COLUMN,
    column(".target", list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS))),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS_2: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".params", TEXT),
    column(".profile", TEXT),
    column(
        ".compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
    ),
    column(".link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS))),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS_2: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".sliceName", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
    DESCRIPTION_COLUMN,
    column(".target", list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS_2))),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS_3: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".params", TEXT),
    column(".profile", TEXT),
    column(
        ".compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
    ),
    column(".link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS_2))),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS_3: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".sliceName", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
    DESCRIPTION_COLUMN,
    column(".target", list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS_3))),
];
/// The table `graph_definition`.
pub static GRAPH_DEFINITION_TABLE: TableDef = TableDef {
    name: "graph_definition",
    doc: "One row for each GraphDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("GraphDefinition.resourceType", TEXT),
        column("GraphDefinition.id", TEXT),
        column("GraphDefinition.meta", META_STRUCT),
        column("GraphDefinition.implicitRules", TEXT),
        column("GraphDefinition.language", TEXT),
        column("GraphDefinition.text", NARRATIVE_STRUCT),
        column("GraphDefinition.contained", TEXTS),
        column("GraphDefinition.extension", EXTENSION_TEXTS),
        column("GraphDefinition.modifierExtension", EXTENSION_TEXTS),
        column("GraphDefinition.url", TEXT),
        column("GraphDefinition.version", TEXT),
        column("GraphDefinition.name", TEXT),
        column("GraphDefinition.status", TEXT),
        column("GraphDefinition.experimental", BOOLEAN),
        column("GraphDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "GraphDefinition.date"),
        derived("__date_end", TIMESTAMP, "GraphDefinition.date"),
        column("GraphDefinition.publisher", TEXT),
        column("GraphDefinition.contact", CONTACT_DETAIL_LIST),
        column("GraphDefinition.description", TEXT),
        column("GraphDefinition.useContext", USAGE_CONTEXT_LIST),
        column("GraphDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("GraphDefinition.purpose", TEXT),
        column("GraphDefinition.start", TEXT),
        column("GraphDefinition.profile", TEXT),
        column("GraphDefinition.link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS_3))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "GraphDefinition.meta.lastUpdated"),
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
