// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_DETAIL_LIST, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE, HAS_EXPERIMENTAL, HAS_EXTENSION,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS,
    HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST,
    META_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_PERIOD,
    OF_REFERENCE, OF_RELATED_ARTIFACT, PERIOD_STRUCT, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `ResearchDefinition`
pub struct ResearchDefinition {
    /// `ResearchDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ResearchDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ResearchDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ResearchDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ResearchDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ResearchDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ResearchDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `ResearchDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ResearchDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ResearchDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ResearchDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ResearchDefinition.shortTitle` · string · 0..1
    pub short_title: Element<String>,
    /// `ResearchDefinition.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `ResearchDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ResearchDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ResearchDefinition.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<ResearchDefinitionSubject>,
    /// `ResearchDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ResearchDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ResearchDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ResearchDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ResearchDefinition.comment` · string · 0..*
    pub comment: Vec<Element<String>>,
    /// `ResearchDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ResearchDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ResearchDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ResearchDefinition.usage` · string · 0..1
    pub usage: Element<String>,
    /// `ResearchDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ResearchDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ResearchDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ResearchDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ResearchDefinition.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `ResearchDefinition.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `ResearchDefinition.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `ResearchDefinition.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `ResearchDefinition.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `ResearchDefinition.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchDefinition.library` · canonical to Library · 0..*
    pub library: Vec<Element<String>>,
    /// `ResearchDefinition.population` · Reference to ResearchElementDefinition · 1..1
    pub population: Option<Box<Reference>>,
    /// `ResearchDefinition.exposure` · Reference to ResearchElementDefinition · 0..1
    pub exposure: Option<Box<Reference>>,
    /// `ResearchDefinition.exposureAlternative` · Reference to ResearchElementDefinition · 0..1
    pub exposure_alternative: Option<Box<Reference>>,
    /// `ResearchDefinition.outcome` · Reference to ResearchElementDefinition · 0..1
    pub outcome: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchDefinition, RESEARCH_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version, name, title,
    short_title, subtitle, status, experimental, subject, date, publisher, contact,
    description, comment, use_context, jurisdiction, purpose, usage, copyright,
    approval_date, last_review_date, effective_period, topic, author, editor, reviewer,
    endorser, related_artifact, library, population, exposure, exposure_alternative,
    outcome]
);
choice!(
    #[doc = " `ResearchDefinition.subject[x]`"] ResearchDefinitionSubject,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `ResearchDefinition`.
pub static RESEARCH_DEFINITION: TypeDef = TypeDef {
    name: "ResearchDefinition",
    path: "ResearchDefinition",
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
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_NAME,
        HAS_TITLE,
        one("shortTitle", 0, 1, OF_STRING),
        one("subtitle", 0, 1, OF_STRING),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("subjectReference", OF_REFERENCE),
                ],
            )
            .to(&["Group"]),
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("description", 0, 1, OF_MARKDOWN),
        one("comment", 0, 0, OF_STRING),
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        one("usage", 0, 1, OF_STRING),
        HAS_COPYRIGHT,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
        summary("population", 1, 1, OF_REFERENCE).to(&["ResearchElementDefinition"]),
        summary("exposure", 0, 1, OF_REFERENCE).to(&["ResearchElementDefinition"]),
        summary("exposureAlternative", 0, 1, OF_REFERENCE)
            .to(&["ResearchElementDefinition"]),
        summary("outcome", 0, 1, OF_REFERENCE).to(&["ResearchElementDefinition"]),
    ],
    keys: Lazy::new(),
};
/// The table `research_definition`.
pub static RESEARCH_DEFINITION_TABLE: TableDef = TableDef {
    name: "research_definition",
    doc: "One row for each ResearchDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ResearchDefinition.resourceType", TEXT),
        column("ResearchDefinition.id", TEXT),
        column("ResearchDefinition.meta", META_STRUCT),
        column("ResearchDefinition.implicitRules", TEXT),
        column("ResearchDefinition.language", TEXT),
        column("ResearchDefinition.text", NARRATIVE_STRUCT),
        column("ResearchDefinition.contained", TEXTS),
        column("ResearchDefinition.extension", EXTENSION_TEXTS),
        column("ResearchDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ResearchDefinition.url", TEXT),
        column("ResearchDefinition.identifier", IDENTIFIER_LIST),
        column("ResearchDefinition.version", TEXT),
        column("ResearchDefinition.name", TEXT),
        column("ResearchDefinition.title", TEXT),
        column("ResearchDefinition.shortTitle", TEXT),
        column("ResearchDefinition.subtitle", TEXT),
        column("ResearchDefinition.status", TEXT),
        column("ResearchDefinition.experimental", BOOLEAN),
        column("ResearchDefinition.subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("ResearchDefinition.subjectReference", REFERENCE_STRUCT_2),
        column("ResearchDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ResearchDefinition.date"),
        derived("__date_end", TIMESTAMP, "ResearchDefinition.date"),
        column("ResearchDefinition.publisher", TEXT),
        column("ResearchDefinition.contact", CONTACT_DETAIL_LIST),
        column("ResearchDefinition.description", TEXT),
        column("ResearchDefinition.comment", TEXTS),
        column("ResearchDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ResearchDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ResearchDefinition.purpose", TEXT),
        column("ResearchDefinition.usage", TEXT),
        column("ResearchDefinition.copyright", TEXT),
        column("ResearchDefinition.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "ResearchDefinition.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "ResearchDefinition.approvalDate"),
        column("ResearchDefinition.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ResearchDefinition.lastReviewDate",
        ),
        derived("__lastReviewDate_end", TIMESTAMP, "ResearchDefinition.lastReviewDate"),
        column("ResearchDefinition.effectivePeriod", PERIOD_STRUCT),
        column("ResearchDefinition.topic", CODEABLE_CONCEPT_LIST),
        column("ResearchDefinition.author", CONTACT_DETAIL_LIST),
        column("ResearchDefinition.editor", CONTACT_DETAIL_LIST),
        column("ResearchDefinition.reviewer", CONTACT_DETAIL_LIST),
        column("ResearchDefinition.endorser", CONTACT_DETAIL_LIST),
        column("ResearchDefinition.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("ResearchDefinition.library", TEXTS),
        column("ResearchDefinition.population", REFERENCE_STRUCT_2),
        column("ResearchDefinition.exposure", REFERENCE_STRUCT_2),
        column("ResearchDefinition.exposureAlternative", REFERENCE_STRUCT_2),
        column("ResearchDefinition.outcome", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ResearchDefinition.meta.lastUpdated"),
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
