// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPARTMENT_TYPE, CompartmentType, GRAPH_COMPARTMENT_RULE, GRAPH_COMPARTMENT_USE,
    GraphCompartmentRule, GraphCompartmentUse, PublicationStatus,
    VERSION_INDEPENDENT_RESOURCE_TYPES_ALL, VersionIndependentResourceTypesAll,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CODING_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
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
    /// `GraphDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `GraphDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `GraphDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<GraphDefinitionVersionAlgorithm>,
    /// `GraphDefinition.name` · string · 1..1
    pub name: Element<String>,
    /// `GraphDefinition.title` · string · 0..1
    pub title: Element<String>,
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
    /// `GraphDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `GraphDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `GraphDefinition.start` · id · 0..1
    pub start: Element<String>,
    /// `GraphDefinition.node` · GraphDefinitionNode · 0..*
    pub node: Vec<GraphDefinitionNode>,
    /// `GraphDefinition.link` · GraphDefinitionLink · 0..*
    pub link: Vec<GraphDefinitionLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinition, GRAPH_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label, start,
    node, link]
);
choice!(
    #[doc = " `GraphDefinition.versionAlgorithm[x]`"] GraphDefinitionVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
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
        HAS_MODIFIER_EXTENSION,
        HAS_URL,
        HAS_IDENTIFIER,
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
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        one("start", 0, 1, OF_ID),
        one("node", 0, 0, of(&GRAPH_DEFINITION_NODE)),
        one("link", 0, 0, of(&GRAPH_DEFINITION_LINK)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.node`
pub struct GraphDefinitionNode {
    /// `GraphDefinition.node.id` · string · 0..1
    pub id: Option<String>,
    /// `GraphDefinition.node.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GraphDefinition.node.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.node.nodeId` · id · 1..1
    pub node_id: Element<String>,
    /// `GraphDefinition.node.description` · string · 0..1
    pub description: Element<String>,
    /// `GraphDefinition.node.type` · code · 1..1
    pub type_: Element<VersionIndependentResourceTypesAll>,
    /// `GraphDefinition.node.profile` · canonical to StructureDefinition · 0..1
    pub profile: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinitionNode, GRAPH_DEFINITION_NODE, [id, extension, modifier_extension,
    node_id, description, type_, profile]
);
/// The definition of `GraphDefinition.node`.
pub static GRAPH_DEFINITION_NODE: TypeDef = TypeDef {
    name: "GraphDefinitionNode",
    path: "GraphDefinition.node",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("nodeId", 1, 1, OF_ID),
        one("description", 0, 1, OF_STRING),
        one("type", 1, 1, OF_CODE).codes(&VERSION_INDEPENDENT_RESOURCE_TYPES_ALL),
        one("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
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
    /// `GraphDefinition.link.description` · string · 0..1
    pub description: Element<String>,
    /// `GraphDefinition.link.min` · integer · 0..1
    pub min: Element<i32>,
    /// `GraphDefinition.link.max` · string · 0..1
    pub max: Element<String>,
    /// `GraphDefinition.link.sourceId` · id · 1..1
    pub source_id: Element<String>,
    /// `GraphDefinition.link.path` · string · 0..1
    pub path: Element<String>,
    /// `GraphDefinition.link.sliceName` · string · 0..1
    pub slice_name: Element<String>,
    /// `GraphDefinition.link.targetId` · id · 1..1
    pub target_id: Element<String>,
    /// `GraphDefinition.link.params` · string · 0..1
    pub params: Element<String>,
    /// `GraphDefinition.link.compartment` · GraphDefinitionLinkCompartment · 0..*
    pub compartment: Vec<GraphDefinitionLinkCompartment>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinitionLink, GRAPH_DEFINITION_LINK, [id, extension, modifier_extension,
    description, min, max, source_id, path, slice_name, target_id, params, compartment]
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
        one("description", 0, 1, OF_STRING),
        one("min", 0, 1, OF_INTEGER),
        one("max", 0, 1, OF_STRING),
        one("sourceId", 1, 1, OF_ID),
        one("path", 0, 1, OF_STRING),
        one("sliceName", 0, 1, OF_STRING),
        one("targetId", 1, 1, OF_ID),
        one("params", 0, 1, OF_STRING),
        one("compartment", 0, 0, of(&GRAPH_DEFINITION_LINK_COMPARTMENT)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link.compartment`
pub struct GraphDefinitionLinkCompartment {
    /// `GraphDefinition.link.compartment.id` · string · 0..1
    pub id: Option<String>,
    /// `GraphDefinition.link.compartment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.compartment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.compartment.use` · code · 1..1
    pub use_: Element<GraphCompartmentUse>,
    /// `GraphDefinition.link.compartment.rule` · code · 1..1
    pub rule: Element<GraphCompartmentRule>,
    /// `GraphDefinition.link.compartment.code` · code · 1..1
    pub code: Element<CompartmentType>,
    /// `GraphDefinition.link.compartment.expression` · string · 0..1
    pub expression: Element<String>,
    /// `GraphDefinition.link.compartment.description` · string · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GraphDefinitionLinkCompartment, GRAPH_DEFINITION_LINK_COMPARTMENT, [id, extension,
    modifier_extension, use_, rule, code, expression, description]
);
/// The definition of `GraphDefinition.link.compartment`.
pub static GRAPH_DEFINITION_LINK_COMPARTMENT: TypeDef = TypeDef {
    name: "GraphDefinitionLinkCompartment",
    path: "GraphDefinition.link.compartment",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("use", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_USE),
        one("rule", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_RULE),
        one("code", 1, 1, OF_CODE).codes(&COMPARTMENT_TYPE),
        one("expression", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static GRAPH_DEFINITION_NODE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".nodeId", TEXT),
    DESCRIPTION_COLUMN,
    TYPE_COLUMN_2,
    column(".profile", TEXT),
];
pub(crate) static GRAPH_DEFINITION_LINK_COMPARTMENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".use", TEXT),
    column(".rule", TEXT),
    CODE_COLUMN,
    column(".expression", TEXT),
    DESCRIPTION_COLUMN,
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".min", INT32),
    column(".max", TEXT),
    column(".sourceId", TEXT),
    column(".path", TEXT),
    column(".sliceName", TEXT),
    column(".targetId", TEXT),
    column(".params", TEXT),
    column(".compartment", list(&within(&GRAPH_DEFINITION_LINK_COMPARTMENT_COLUMNS))),
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
        column("GraphDefinition.identifier", IDENTIFIER_LIST),
        column("GraphDefinition.version", TEXT),
        column("GraphDefinition.versionAlgorithmString", TEXT),
        column("GraphDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("GraphDefinition.name", TEXT),
        column("GraphDefinition.title", TEXT),
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
        column("GraphDefinition.copyright", TEXT),
        column("GraphDefinition.copyrightLabel", TEXT),
        column("GraphDefinition.start", TEXT),
        column("GraphDefinition.node", list(&within(&GRAPH_DEFINITION_NODE_COLUMNS))),
        column("GraphDefinition.link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS))),
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
