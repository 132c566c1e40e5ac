// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPARTMENT_TYPE, CompartmentType, GRAPH_COMPARTMENT_RULE, GRAPH_COMPARTMENT_USE,
    GraphCompartmentRule, GraphCompartmentUse, PUBLICATION_STATUS, PublicationStatus,
    RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXTENSION, Element, Extension, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
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
    GraphDefinition, GRAPH_DEFINITION, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => version, 10 => name, 11 => status, 12 => experimental, 13 => date, 14 =>
    publisher, 15 => contact, 16 => description, 17 => use_context, 18 => jurisdiction,
    19 => purpose, 20 => start, 21 => profile, 22 => link]
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
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
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
        one("start", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&RESOURCE_TYPE)
            .summary(),
        one("profile", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"]),
        one("link", 0, 0, Ty::Type(&GRAPH_DEFINITION_LINK)),
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
    GraphDefinitionLink, GRAPH_DEFINITION_LINK, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => path, 4 => slice_name, 5 => min, 6 => max, 7 => description,
    8 => target]
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
        one("path", 0, 1, Ty::Primitive(Primitive::String)),
        one("sliceName", 0, 1, Ty::Primitive(Primitive::String)),
        one("min", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("max", 0, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("target", 0, 0, Ty::Type(&GRAPH_DEFINITION_LINK_TARGET)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link.target`
#[derive(Default)]
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
    GraphDefinitionLinkTarget, GRAPH_DEFINITION_LINK_TARGET, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => type_, 4 => params, 5 => profile, 6 => compartment, 7 =>
    link]
);
/// The definition of `GraphDefinition.link.target`.
pub static GRAPH_DEFINITION_LINK_TARGET: TypeDef = TypeDef {
    name: "GraphDefinitionLinkTarget",
    path: "GraphDefinition.link.target",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&RESOURCE_TYPE),
        one("params", 0, 1, Ty::Primitive(Primitive::String)),
        one("profile", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"]),
        one("compartment", 0, 0, Ty::Type(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT)),
        one("link", 0, 0, Ty::Type(&GRAPH_DEFINITION_LINK)),
    ],
    keys: Lazy::new(),
};
/// `GraphDefinition.link.target.compartment`
#[derive(Default)]
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
    GraphDefinitionLinkTargetCompartment, GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => use_, 4 => code, 5 => rule, 6 =>
    expression, 7 => description]
);
/// The definition of `GraphDefinition.link.target.compartment`.
pub static GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT: TypeDef = TypeDef {
    name: "GraphDefinitionLinkTargetCompartment",
    path: "GraphDefinition.link.target.compartment",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("use", 1, 1, Ty::Primitive(Primitive::Code)).codes(&GRAPH_COMPARTMENT_USE),
        one("code", 1, 1, Ty::Primitive(Primitive::Code)).codes(&COMPARTMENT_TYPE),
        one("rule", 1, 1, Ty::Primitive(Primitive::Code)).codes(&GRAPH_COMPARTMENT_RULE),
        one("expression", 0, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("use", TEXT, ".use", ""),
    column("code", TEXT, ".code", ""),
    column("rule", TEXT, ".rule", ""),
    column("expression", TEXT, ".expression", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("params", TEXT, ".params", ""),
    column("profile", TEXT, ".profile", ""),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
        ".compartment",
        "",
    ),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("path", TEXT, ".path", ""),
    column("sliceName", TEXT, ".sliceName", ""),
    column("min", INT32, ".min", ""),
    column("max", TEXT, ".max", ""),
    column("description", TEXT, ".description", ""),
    column("target", list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS)), ".target", ""),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS_2: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("params", TEXT, ".params", ""),
    column("profile", TEXT, ".profile", ""),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
        ".compartment",
        "",
    ),
    column("link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS)), ".link", ""),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS_2: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("path", TEXT, ".path", ""),
    column("sliceName", TEXT, ".sliceName", ""),
    column("min", INT32, ".min", ""),
    column("max", TEXT, ".max", ""),
    column("description", TEXT, ".description", ""),
    column(
        "target",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS_2)),
        ".target",
        "",
    ),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS_3: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("params", TEXT, ".params", ""),
    column("profile", TEXT, ".profile", ""),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
        ".compartment",
        "",
    ),
    column("link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS_2)), ".link", ""),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS_3: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("path", TEXT, ".path", ""),
    column("sliceName", TEXT, ".sliceName", ""),
    column("min", INT32, ".min", ""),
    column("max", TEXT, ".max", ""),
    column("description", TEXT, ".description", ""),
    column(
        "target",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS_3)),
        ".target",
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
        column("version", TEXT, "GraphDefinition.version", ""),
        column("name", TEXT, "GraphDefinition.name", ""),
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
        column("start", TEXT, "GraphDefinition.start", ""),
        column("profile", TEXT, "GraphDefinition.profile", ""),
        column(
            "link",
            list(&within(&GRAPH_DEFINITION_LINK_COLUMNS_3)),
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
