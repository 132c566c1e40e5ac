// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXAMPLE_SCENARIO_ACTOR_TYPE, ExampleScenarioActorType, PUBLICATION_STATUS,
    PublicationStatus,
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
/// `ActorDefinition`
#[derive(Default)]
pub struct ActorDefinition {
    /// `ActorDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ActorDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ActorDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ActorDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ActorDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ActorDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ActorDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ActorDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ActorDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `ActorDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ActorDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ActorDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ActorDefinitionVersionAlgorithm>,
    /// `ActorDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ActorDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ActorDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ActorDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ActorDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ActorDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ActorDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ActorDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ActorDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ActorDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ActorDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ActorDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ActorDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ActorDefinition.type` · code · 1..1
    pub type_: Element<ExampleScenarioActorType>,
    /// `ActorDefinition.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// `ActorDefinition.reference` · url · 0..*
    pub reference: Vec<Element<String>>,
    /// `ActorDefinition.capabilities` · canonical to CapabilityStatement · 0..1
    pub capabilities: Element<String>,
    /// `ActorDefinition.derivedFrom` · canonical to ActorDefinition · 0..*
    pub derived_from: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ActorDefinition, ACTOR_DEFINITION, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => version_algorithm, 12 => name, 13 =>
    title, 14 => status, 15 => experimental, 16 => date, 17 => publisher, 18 => contact,
    19 => description, 20 => use_context, 21 => jurisdiction, 22 => purpose, 23 =>
    copyright, 24 => copyright_label, 25 => type_, 26 => documentation, 27 => reference,
    28 => capabilities, 29 => derived_from]
);
choice!(
    #[doc = " `ActorDefinition.versionAlgorithm[x]`"] ActorDefinitionVersionAlgorithm, [0
    => String(Element < String >), 1 => Coding(Box < Coding >)]
);
/// The definition of `ActorDefinition`.
pub static ACTOR_DEFINITION: TypeDef = TypeDef {
    name: "ActorDefinition",
    path: "ActorDefinition",
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
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
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
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&EXAMPLE_SCENARIO_ACTOR_TYPE)
            .summary(),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("reference", 0, 0, Ty::Primitive(Primitive::Url)),
        one("capabilities", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["CapabilityStatement"]),
        one("derivedFrom", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["ActorDefinition"]),
    ],
    keys: Lazy::new(),
};
/// The table `actor_definition`.
pub static ACTOR_DEFINITION_TABLE: TableDef = TableDef {
    name: "actor_definition",
    doc: "One row for each ActorDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ActorDefinition.resourceType", ""),
        column("id", TEXT, "ActorDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "ActorDefinition.meta", ""),
        column("implicitRules", TEXT, "ActorDefinition.implicitRules", ""),
        column("language", TEXT, "ActorDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ActorDefinition.text", ""),
        column("contained", list(&TEXT), "ActorDefinition.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ActorDefinition.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ActorDefinition.modifierExtension",
            "",
        ),
        column("url", TEXT, "ActorDefinition.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ActorDefinition.identifier",
            "",
        ),
        column("version", TEXT, "ActorDefinition.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "ActorDefinition.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ActorDefinition.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "ActorDefinition.name", ""),
        column("title", TEXT, "ActorDefinition.title", ""),
        column("status", TEXT, "ActorDefinition.status", ""),
        column("experimental", BOOLEAN, "ActorDefinition.experimental", ""),
        column("date", TEXT, "ActorDefinition.date", ""),
        column("__date_start", TIMESTAMP, "ActorDefinition.date", ""),
        column("__date_end", TIMESTAMP, "ActorDefinition.date", ""),
        column("publisher", TEXT, "ActorDefinition.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActorDefinition.contact",
            "",
        ),
        column("description", TEXT, "ActorDefinition.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ActorDefinition.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActorDefinition.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "ActorDefinition.purpose", ""),
        column("copyright", TEXT, "ActorDefinition.copyright", ""),
        column("copyrightLabel", TEXT, "ActorDefinition.copyrightLabel", ""),
        column("type", TEXT, "ActorDefinition.type", ""),
        column("documentation", TEXT, "ActorDefinition.documentation", ""),
        column("reference", list(&TEXT), "ActorDefinition.reference", ""),
        column("capabilities", TEXT, "ActorDefinition.capabilities", ""),
        column("derivedFrom", list(&TEXT), "ActorDefinition.derivedFrom", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ActorDefinition.meta.lastUpdated",
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
