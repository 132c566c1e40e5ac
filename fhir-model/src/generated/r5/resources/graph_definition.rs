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
#[derive(Default)]
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
    GraphDefinition, GRAPH_DEFINITION, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => version_algorithm, 12 => name, 13 =>
    title, 14 => status, 15 => experimental, 16 => date, 17 => publisher, 18 => contact,
    19 => description, 20 => use_context, 21 => jurisdiction, 22 => purpose, 23 =>
    copyright, 24 => copyright_label, 25 => start, 26 => node, 27 => link]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative(
                        "versionAlgorithmString",
                        Ty::Primitive(Primitive::String),
                    ),
                    alternative("versionAlgorithmCoding", Ty::Type(&CODING)),
                ],
            )
            .summary(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyrightLabel", 0, 1, Ty::Primitive(Primitive::String)),
        one("start", 0, 1, Ty::Primitive(Primitive::Id)),
        one("node", 0, 0, Ty::Type(&GRAPH_DEFINITION_NODE)),
        one("link", 0, 0, Ty::Type(&GRAPH_DEFINITION_LINK)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.node`
#[derive(Default)]
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
    GraphDefinitionNode, GRAPH_DEFINITION_NODE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => node_id, 4 => description, 5 => type_, 6 => profile]
);
/// The definition of `GraphDefinition.node`.
pub static GRAPH_DEFINITION_NODE: TypeDef = TypeDef {
    name: "GraphDefinitionNode",
    path: "GraphDefinition.node",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("nodeId", 1, 1, Ty::Primitive(Primitive::Id)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&VERSION_INDEPENDENT_RESOURCE_TYPES_ALL),
        one("profile", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link`
#[derive(Default)]
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
    GraphDefinitionLink, GRAPH_DEFINITION_LINK, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => description, 4 => min, 5 => max, 6 => source_id, 7 => path,
    8 => slice_name, 9 => target_id, 10 => params, 11 => compartment]
);
/// The definition of `GraphDefinition.link`.
pub static GRAPH_DEFINITION_LINK: TypeDef = TypeDef {
    name: "GraphDefinitionLink",
    path: "GraphDefinition.link",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("min", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("max", 0, 1, Ty::Primitive(Primitive::String)),
        one("sourceId", 1, 1, Ty::Primitive(Primitive::Id)),
        one("path", 0, 1, Ty::Primitive(Primitive::String)),
        one("sliceName", 0, 1, Ty::Primitive(Primitive::String)),
        one("targetId", 1, 1, Ty::Primitive(Primitive::Id)),
        one("params", 0, 1, Ty::Primitive(Primitive::String)),
        one("compartment", 0, 0, Ty::Type(&GRAPH_DEFINITION_LINK_COMPARTMENT)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link.compartment`
#[derive(Default)]
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
    GraphDefinitionLinkCompartment, GRAPH_DEFINITION_LINK_COMPARTMENT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => use_, 4 => rule, 5 => code, 6 => expression,
    7 => description]
);
/// The definition of `GraphDefinition.link.compartment`.
pub static GRAPH_DEFINITION_LINK_COMPARTMENT: TypeDef = TypeDef {
    name: "GraphDefinitionLinkCompartment",
    path: "GraphDefinition.link.compartment",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("use", 1, 1, Ty::Primitive(Primitive::Code)).codes(&GRAPH_COMPARTMENT_USE),
        one("rule", 1, 1, Ty::Primitive(Primitive::Code)).codes(&GRAPH_COMPARTMENT_RULE),
        one("code", 1, 1, Ty::Primitive(Primitive::Code)).codes(&COMPARTMENT_TYPE),
        one("expression", 0, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
pub(crate) static GRAPH_DEFINITION_NODE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("nodeId", TEXT, ".nodeId", ""),
    column("description", TEXT, ".description", ""),
    column("type", TEXT, ".type", ""),
    column("profile", TEXT, ".profile", ""),
];
pub(crate) static GRAPH_DEFINITION_LINK_COMPARTMENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("use", TEXT, ".use", ""),
    column("rule", TEXT, ".rule", ""),
    column("code", TEXT, ".code", ""),
    column("expression", TEXT, ".expression", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("min", INT32, ".min", ""),
    column("max", TEXT, ".max", ""),
    column("sourceId", TEXT, ".sourceId", ""),
    column("path", TEXT, ".path", ""),
    column("sliceName", TEXT, ".sliceName", ""),
    column("targetId", TEXT, ".targetId", ""),
    column("params", TEXT, ".params", ""),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_COMPARTMENT_COLUMNS)),
        ".compartment",
        "",
    ),
];
/// The table `graph_definition`.
pub static GRAPH_DEFINITION_TABLE: TableDef = TableDef {
    name: "graph_definition",
    doc: "One row for each GraphDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "GraphDefinition.resourceType", ""),
        column("id", TEXT, "GraphDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "GraphDefinition.meta", ""),
        column("implicitRules", TEXT, "GraphDefinition.implicitRules", ""),
        column("language", TEXT, "GraphDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "GraphDefinition.text", ""),
        column("contained", list(&TEXT), "GraphDefinition.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "GraphDefinition.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "GraphDefinition.modifierExtension",
            "",
        ),
        column("url", TEXT, "GraphDefinition.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "GraphDefinition.identifier",
            "",
        ),
        column("version", TEXT, "GraphDefinition.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "GraphDefinition.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "GraphDefinition.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "GraphDefinition.name", ""),
        column("title", TEXT, "GraphDefinition.title", ""),
        column("status", TEXT, "GraphDefinition.status", ""),
        column("experimental", BOOLEAN, "GraphDefinition.experimental", ""),
        column("date", TEXT, "GraphDefinition.date", ""),
        column("__date_start", TIMESTAMP, "GraphDefinition.date", ""),
        column("__date_end", TIMESTAMP, "GraphDefinition.date", ""),
        column("publisher", TEXT, "GraphDefinition.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "GraphDefinition.contact",
            "",
        ),
        column("description", TEXT, "GraphDefinition.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "GraphDefinition.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "GraphDefinition.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "GraphDefinition.purpose", ""),
        column("copyright", TEXT, "GraphDefinition.copyright", ""),
        column("copyrightLabel", TEXT, "GraphDefinition.copyrightLabel", ""),
        column("start", TEXT, "GraphDefinition.start", ""),
        column(
            "node",
            list(&within(&GRAPH_DEFINITION_NODE_COLUMNS)),
            "GraphDefinition.node",
            "",
        ),
        column(
            "link",
            list(&within(&GRAPH_DEFINITION_LINK_COLUMNS)),
            "GraphDefinition.link",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "GraphDefinition.meta.lastUpdated",
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
