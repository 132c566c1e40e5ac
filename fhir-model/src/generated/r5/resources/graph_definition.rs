// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPARTMENT_TYPE, CompartmentType, GRAPH_COMPARTMENT_RULE, GRAPH_COMPARTMENT_USE,
    GraphCompartmentRule, GraphCompartmentUse, PUBLICATION_STATUS, PublicationStatus,
    VERSION_INDEPENDENT_RESOURCE_TYPES_ALL, VersionIndependentResourceTypesAll,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
    UsageContext,
};
use super::super::resources::Resource;
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
    #[doc = " `GraphDefinition.versionAlgorithm[x]`"] GraphDefinitionVersionAlgorithm, [0
    => String(Element < String >), 1 => Coding(Box < Coding >)]
);
/// The definition of `GraphDefinition`.
pub static GRAPH_DEFINITION: TypeDef = TypeDef {
    name: "GraphDefinition",
    path: "GraphDefinition",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 1, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("use", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_USE),
        one("rule", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_RULE),
        one("code", 1, 1, OF_CODE).codes(&COMPARTMENT_TYPE),
        one("expression", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static GRAPH_DEFINITION_NODE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("nodeId", TEXT, ".nodeId"),
    column("description", TEXT, ".description"),
    column("type", TEXT, ".type"),
    column("profile", TEXT, ".profile"),
];
pub(crate) static GRAPH_DEFINITION_LINK_COMPARTMENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("use", TEXT, ".use"),
    column("rule", TEXT, ".rule"),
    column("code", TEXT, ".code"),
    column("expression", TEXT, ".expression"),
    column("description", TEXT, ".description"),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("min", INT32, ".min"),
    column("max", TEXT, ".max"),
    column("sourceId", TEXT, ".sourceId"),
    column("path", TEXT, ".path"),
    column("sliceName", TEXT, ".sliceName"),
    column("targetId", TEXT, ".targetId"),
    column("params", TEXT, ".params"),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_COMPARTMENT_COLUMNS)),
        ".compartment",
    ),
];
/// The table `graph_definition`.
pub static GRAPH_DEFINITION_TABLE: TableDef = TableDef {
    name: "graph_definition",
    doc: "One row for each GraphDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "GraphDefinition.resourceType"),
        column("id", TEXT, "GraphDefinition.id"),
        column("meta", within(&META_COLUMNS), "GraphDefinition.meta"),
        column("implicitRules", TEXT, "GraphDefinition.implicitRules"),
        column("language", TEXT, "GraphDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "GraphDefinition.text"),
        column("contained", TEXTS, "GraphDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "GraphDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "GraphDefinition.modifierExtension",
        ),
        column("url", TEXT, "GraphDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "GraphDefinition.identifier",
        ),
        column("version", TEXT, "GraphDefinition.version"),
        column("versionAlgorithmString", TEXT, "GraphDefinition.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "GraphDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "GraphDefinition.name"),
        column("title", TEXT, "GraphDefinition.title"),
        column("status", TEXT, "GraphDefinition.status"),
        column("experimental", BOOLEAN, "GraphDefinition.experimental"),
        column("date", TEXT, "GraphDefinition.date"),
        column("__date_start", TIMESTAMP, "GraphDefinition.date"),
        column("__date_end", TIMESTAMP, "GraphDefinition.date"),
        column("publisher", TEXT, "GraphDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "GraphDefinition.contact",
        ),
        column("description", TEXT, "GraphDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "GraphDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "GraphDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "GraphDefinition.purpose"),
        column("copyright", TEXT, "GraphDefinition.copyright"),
        column("copyrightLabel", TEXT, "GraphDefinition.copyrightLabel"),
        column("start", TEXT, "GraphDefinition.start"),
        column(
            "node",
            list(&within(&GRAPH_DEFINITION_NODE_COLUMNS)),
            "GraphDefinition.node",
        ),
        column(
            "link",
            list(&within(&GRAPH_DEFINITION_LINK_COLUMNS)),
            "GraphDefinition.link",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "GraphDefinition.meta.lastUpdated"),
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
