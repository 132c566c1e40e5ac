// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Reference,
    RelatedArtifact, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    #[doc = " `ResearchDefinition.subject[x]`"] ResearchDefinitionSubject, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `ResearchDefinition`.
pub static RESEARCH_DEFINITION: TypeDef = TypeDef {
    name: "ResearchDefinition",
    path: "ResearchDefinition",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        one("shortTitle", 0, 1, OF_STRING),
        one("subtitle", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("subjectReference", of(&REFERENCE)),
                ],
            )
            .to(&["Group"]),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        one("comment", 0, 0, OF_STRING),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("usage", 0, 1, OF_STRING),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        one("topic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
        summary("population", 1, 1, of(&REFERENCE)).to(&["ResearchElementDefinition"]),
        summary("exposure", 0, 1, of(&REFERENCE)).to(&["ResearchElementDefinition"]),
        summary("exposureAlternative", 0, 1, of(&REFERENCE))
            .to(&["ResearchElementDefinition"]),
        summary("outcome", 0, 1, of(&REFERENCE)).to(&["ResearchElementDefinition"]),
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
        column("resourceType", TEXT, "ResearchDefinition.resourceType"),
        column("id", TEXT, "ResearchDefinition.id"),
        column("meta", within(&META_COLUMNS), "ResearchDefinition.meta"),
        column("implicitRules", TEXT, "ResearchDefinition.implicitRules"),
        column("language", TEXT, "ResearchDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ResearchDefinition.text"),
        column("contained", TEXTS, "ResearchDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ResearchDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ResearchDefinition.modifierExtension",
        ),
        column("url", TEXT, "ResearchDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ResearchDefinition.identifier",
        ),
        column("version", TEXT, "ResearchDefinition.version"),
        column("name", TEXT, "ResearchDefinition.name"),
        column("title", TEXT, "ResearchDefinition.title"),
        column("shortTitle", TEXT, "ResearchDefinition.shortTitle"),
        column("subtitle", TEXT, "ResearchDefinition.subtitle"),
        column("status", TEXT, "ResearchDefinition.status"),
        column("experimental", BOOLEAN, "ResearchDefinition.experimental"),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchDefinition.subjectCodeableConcept",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "ResearchDefinition.subjectReference",
        ),
        column("date", TEXT, "ResearchDefinition.date"),
        column("__date_start", TIMESTAMP, "ResearchDefinition.date"),
        column("__date_end", TIMESTAMP, "ResearchDefinition.date"),
        column("publisher", TEXT, "ResearchDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchDefinition.contact",
        ),
        column("description", TEXT, "ResearchDefinition.description"),
        column("comment", TEXTS, "ResearchDefinition.comment"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ResearchDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "ResearchDefinition.purpose"),
        column("usage", TEXT, "ResearchDefinition.usage"),
        column("copyright", TEXT, "ResearchDefinition.copyright"),
        column("approvalDate", TEXT, "ResearchDefinition.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ResearchDefinition.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ResearchDefinition.approvalDate"),
        column("lastReviewDate", TEXT, "ResearchDefinition.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "ResearchDefinition.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "ResearchDefinition.lastReviewDate"),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ResearchDefinition.effectivePeriod",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchDefinition.topic",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchDefinition.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchDefinition.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchDefinition.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchDefinition.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ResearchDefinition.relatedArtifact",
        ),
        column("library", TEXTS, "ResearchDefinition.library"),
        column(
            "population",
            within(&REFERENCE_COLUMNS_2),
            "ResearchDefinition.population",
        ),
        column("exposure", within(&REFERENCE_COLUMNS_2), "ResearchDefinition.exposure"),
        column(
            "exposureAlternative",
            within(&REFERENCE_COLUMNS_2),
            "ResearchDefinition.exposureAlternative",
        ),
        column("outcome", within(&REFERENCE_COLUMNS_2), "ResearchDefinition.outcome"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ResearchDefinition.meta.lastUpdated"),
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
