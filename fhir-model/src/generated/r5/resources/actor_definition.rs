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
    ActorDefinition, ACTOR_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label, type_,
    documentation, reference, capabilities, derived_from]
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
        summary("name", 0, 1, OF_STRING),
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
        summary("type", 1, 1, OF_CODE).codes(&EXAMPLE_SCENARIO_ACTOR_TYPE),
        one("documentation", 0, 1, OF_MARKDOWN),
        one("reference", 0, 0, OF_URL),
        one("capabilities", 0, 1, OF_CANONICAL).to(&["CapabilityStatement"]),
        one("derivedFrom", 0, 0, OF_CANONICAL).to(&["ActorDefinition"]),
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
        column("resourceType", TEXT, "ActorDefinition.resourceType"),
        column("id", TEXT, "ActorDefinition.id"),
        column("meta", within(&META_COLUMNS), "ActorDefinition.meta"),
        column("implicitRules", TEXT, "ActorDefinition.implicitRules"),
        column("language", TEXT, "ActorDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ActorDefinition.text"),
        column("contained", TEXTS, "ActorDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ActorDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ActorDefinition.modifierExtension",
        ),
        column("url", TEXT, "ActorDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ActorDefinition.identifier",
        ),
        column("version", TEXT, "ActorDefinition.version"),
        column("versionAlgorithmString", TEXT, "ActorDefinition.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ActorDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ActorDefinition.name"),
        column("title", TEXT, "ActorDefinition.title"),
        column("status", TEXT, "ActorDefinition.status"),
        column("experimental", BOOLEAN, "ActorDefinition.experimental"),
        column("date", TEXT, "ActorDefinition.date"),
        column("__date_start", TIMESTAMP, "ActorDefinition.date"),
        column("__date_end", TIMESTAMP, "ActorDefinition.date"),
        column("publisher", TEXT, "ActorDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActorDefinition.contact",
        ),
        column("description", TEXT, "ActorDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ActorDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActorDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "ActorDefinition.purpose"),
        column("copyright", TEXT, "ActorDefinition.copyright"),
        column("copyrightLabel", TEXT, "ActorDefinition.copyrightLabel"),
        column("type", TEXT, "ActorDefinition.type"),
        column("documentation", TEXT, "ActorDefinition.documentation"),
        column("reference", TEXTS, "ActorDefinition.reference"),
        column("capabilities", TEXT, "ActorDefinition.capabilities"),
        column("derivedFrom", TEXTS, "ActorDefinition.derivedFrom"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ActorDefinition.meta.lastUpdated"),
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
