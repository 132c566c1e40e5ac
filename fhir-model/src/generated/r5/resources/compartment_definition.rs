// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPARTMENT_TYPE, CompartmentType, PUBLICATION_STATUS, PublicationStatus,
    RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    CODING, CODING_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, Coding,
    ContactDetail, EXTENSION, Element, Extension, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `CompartmentDefinition`
#[derive(Default)]
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
    CompartmentDefinition, COMPARTMENT_DEFINITION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => url, 9 => version, 10 => version_algorithm, 11 => name, 12
    => title, 13 => status, 14 => experimental, 15 => date, 16 => publisher, 17 =>
    contact, 18 => description, 19 => use_context, 20 => purpose, 21 => code, 22 =>
    search, 23 => resource]
);
choice!(
    #[doc = " `CompartmentDefinition.versionAlgorithm[x]`"]
    CompartmentDefinitionVersionAlgorithm, [0 => String(Element < String >), 1 =>
    Coding(Box < Coding >)]
);
/// The definition of `CompartmentDefinition`.
pub static COMPARTMENT_DEFINITION: TypeDef = TypeDef {
    name: "CompartmentDefinition",
    path: "CompartmentDefinition",
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
        one("url", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
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
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("code", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&COMPARTMENT_TYPE)
            .summary(),
        one("search", 1, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("resource", 0, 0, Ty::Type(&COMPARTMENT_DEFINITION_RESOURCE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `CompartmentDefinition.resource`
#[derive(Default)]
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
    CompartmentDefinitionResource, COMPARTMENT_DEFINITION_RESOURCE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => param, 5 => documentation, 6 =>
    start_param, 7 => end_param]
);
/// The definition of `CompartmentDefinition.resource`.
pub static COMPARTMENT_DEFINITION_RESOURCE: TypeDef = TypeDef {
    name: "CompartmentDefinitionResource",
    path: "CompartmentDefinition.resource",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&RESOURCE_TYPE)
            .summary(),
        one("param", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("documentation", 0, 1, Ty::Primitive(Primitive::String)),
        one("startParam", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("endParam", 0, 1, Ty::Primitive(Primitive::Uri)),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMPARTMENT_DEFINITION_RESOURCE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("param", list(&TEXT), ".param", ""),
    column("documentation", TEXT, ".documentation", ""),
    column("startParam", TEXT, ".startParam", ""),
    column("endParam", TEXT, ".endParam", ""),
];
/// The table `compartment_definition`.
pub static COMPARTMENT_DEFINITION_TABLE: TableDef = TableDef {
    name: "compartment_definition",
    doc: "One row for each CompartmentDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CompartmentDefinition.resourceType", ""),
        column("id", TEXT, "CompartmentDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "CompartmentDefinition.meta", ""),
        column("implicitRules", TEXT, "CompartmentDefinition.implicitRules", ""),
        column("language", TEXT, "CompartmentDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "CompartmentDefinition.text", ""),
        column("contained", list(&TEXT), "CompartmentDefinition.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "CompartmentDefinition.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "CompartmentDefinition.modifierExtension",
            "",
        ),
        column("url", TEXT, "CompartmentDefinition.url", ""),
        column("version", TEXT, "CompartmentDefinition.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "CompartmentDefinition.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "CompartmentDefinition.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "CompartmentDefinition.name", ""),
        column("title", TEXT, "CompartmentDefinition.title", ""),
        column("status", TEXT, "CompartmentDefinition.status", ""),
        column("experimental", BOOLEAN, "CompartmentDefinition.experimental", ""),
        column("date", TEXT, "CompartmentDefinition.date", ""),
        column("__date_start", TIMESTAMP, "CompartmentDefinition.date", ""),
        column("__date_end", TIMESTAMP, "CompartmentDefinition.date", ""),
        column("publisher", TEXT, "CompartmentDefinition.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "CompartmentDefinition.contact",
            "",
        ),
        column("description", TEXT, "CompartmentDefinition.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "CompartmentDefinition.useContext",
            "",
        ),
        column("purpose", TEXT, "CompartmentDefinition.purpose", ""),
        column("code", TEXT, "CompartmentDefinition.code", ""),
        column("search", BOOLEAN, "CompartmentDefinition.search", ""),
        column(
            "resource",
            list(&within(&COMPARTMENT_DEFINITION_RESOURCE_COLUMNS)),
            "CompartmentDefinition.resource",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "CompartmentDefinition.meta.lastUpdated",
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
