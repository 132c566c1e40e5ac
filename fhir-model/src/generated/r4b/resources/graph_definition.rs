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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("version", 0, 1, OF_STRING),
        summary("name", 1, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("path", 0, 1, OF_STRING),
        one("sliceName", 0, 1, OF_STRING),
        one("min", 0, 1, OF_INTEGER),
        one("max", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("use", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_USE),
        one("code", 1, 1, OF_CODE).codes(&COMPARTMENT_TYPE),
        one("rule", 1, 1, OF_CODE).codes(&GRAPH_COMPARTMENT_RULE),
        one("expression", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("use", TEXT, ".use"),
    column("code", TEXT, ".code"),
    column("rule", TEXT, ".rule"),
    column("expression", TEXT, ".expression"),
    column("description", TEXT, ".description"),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("params", TEXT, ".params"),
    column("profile", TEXT, ".profile"),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
        ".compartment",
    ),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("path", TEXT, ".path"),
    column("sliceName", TEXT, ".sliceName"),
    column("min", INT32, ".min"),
    column("max", TEXT, ".max"),
    column("description", TEXT, ".description"),
    column("target", list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS)), ".target"),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS_2: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("params", TEXT, ".params"),
    column("profile", TEXT, ".profile"),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
        ".compartment",
    ),
    column("link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS)), ".link"),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS_2: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("path", TEXT, ".path"),
    column("sliceName", TEXT, ".sliceName"),
    column("min", INT32, ".min"),
    column("max", TEXT, ".max"),
    column("description", TEXT, ".description"),
    column("target", list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS_2)), ".target"),
];
pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COLUMNS_3: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("params", TEXT, ".params"),
    column("profile", TEXT, ".profile"),
    column(
        "compartment",
        list(&within(&GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT_COLUMNS)),
        ".compartment",
    ),
    column("link", list(&within(&GRAPH_DEFINITION_LINK_COLUMNS_2)), ".link"),
];
pub(crate) static GRAPH_DEFINITION_LINK_COLUMNS_3: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("path", TEXT, ".path"),
    column("sliceName", TEXT, ".sliceName"),
    column("min", INT32, ".min"),
    column("max", TEXT, ".max"),
    column("description", TEXT, ".description"),
    column("target", list(&within(&GRAPH_DEFINITION_LINK_TARGET_COLUMNS_3)), ".target"),
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
        column("version", TEXT, "GraphDefinition.version"),
        column("name", TEXT, "GraphDefinition.name"),
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
        column("start", TEXT, "GraphDefinition.start"),
        column("profile", TEXT, "GraphDefinition.profile"),
        column(
            "link",
            list(&within(&GRAPH_DEFINITION_LINK_COLUMNS_3)),
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
