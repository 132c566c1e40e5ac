// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXAMPLE_SCENARIO_ACTOR_TYPE, ExampleScenarioActorType, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_STRUCT, CONTACT_DETAIL_LIST, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION,
    HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, META_STRUCT,
    NARRATIVE_STRUCT, USAGE_CONTEXT_LIST,
};
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
    #[doc = " `ActorDefinition.versionAlgorithm[x]`"] ActorDefinitionVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `ActorDefinition`.
pub static ACTOR_DEFINITION: TypeDef = TypeDef {
    name: "ActorDefinition",
    path: "ActorDefinition",
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
        HAS_NAME,
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
        column("ActorDefinition.resourceType", TEXT),
        column("ActorDefinition.id", TEXT),
        column("ActorDefinition.meta", META_STRUCT),
        column("ActorDefinition.implicitRules", TEXT),
        column("ActorDefinition.language", TEXT),
        column("ActorDefinition.text", NARRATIVE_STRUCT),
        column("ActorDefinition.contained", TEXTS),
        column("ActorDefinition.extension", EXTENSION_TEXTS),
        column("ActorDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ActorDefinition.url", TEXT),
        column("ActorDefinition.identifier", IDENTIFIER_LIST),
        column("ActorDefinition.version", TEXT),
        column("ActorDefinition.versionAlgorithmString", TEXT),
        column("ActorDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("ActorDefinition.name", TEXT),
        column("ActorDefinition.title", TEXT),
        column("ActorDefinition.status", TEXT),
        column("ActorDefinition.experimental", BOOLEAN),
        column("ActorDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ActorDefinition.date"),
        derived("__date_end", TIMESTAMP, "ActorDefinition.date"),
        column("ActorDefinition.publisher", TEXT),
        column("ActorDefinition.contact", CONTACT_DETAIL_LIST),
        column("ActorDefinition.description", TEXT),
        column("ActorDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ActorDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ActorDefinition.purpose", TEXT),
        column("ActorDefinition.copyright", TEXT),
        column("ActorDefinition.copyrightLabel", TEXT),
        column("ActorDefinition.type", TEXT),
        column("ActorDefinition.documentation", TEXT),
        column("ActorDefinition.reference", TEXTS),
        column("ActorDefinition.capabilities", TEXT),
        column("ActorDefinition.derivedFrom", TEXTS),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ActorDefinition.meta.lastUpdated"),
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
