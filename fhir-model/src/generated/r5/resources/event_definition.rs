// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Reference,
    RelatedArtifact, TRIGGER_DEFINITION, TRIGGER_DEFINITION_COLUMNS, TriggerDefinition,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `EventDefinition`
pub struct EventDefinition {
    /// `EventDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `EventDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EventDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EventDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `EventDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EventDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EventDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EventDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EventDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `EventDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EventDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `EventDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<EventDefinitionVersionAlgorithm>,
    /// `EventDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `EventDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `EventDefinition.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `EventDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `EventDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `EventDefinition.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<EventDefinitionSubject>,
    /// `EventDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `EventDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `EventDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `EventDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `EventDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `EventDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `EventDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `EventDefinition.usage` · markdown · 0..1
    pub usage: Element<String>,
    /// `EventDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `EventDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `EventDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `EventDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `EventDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `EventDefinition.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `EventDefinition.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `EventDefinition.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `EventDefinition.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `EventDefinition.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `EventDefinition.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EventDefinition.trigger` · TriggerDefinition · 1..*
    pub trigger: Vec<TriggerDefinition>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EventDefinition, EVENT_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, subtitle, status, experimental, subject, date,
    publisher, contact, description, use_context, jurisdiction, purpose, usage,
    copyright, copyright_label, approval_date, last_review_date, effective_period, topic,
    author, editor, reviewer, endorser, related_artifact, trigger]
);
choice!(
    #[doc = " `EventDefinition.versionAlgorithm[x]`"] EventDefinitionVersionAlgorithm, [0
    => String(Element < String >), 1 => Coding(Box < Coding >)]
);
choice!(
    #[doc = " `EventDefinition.subject[x]`"] EventDefinitionSubject, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `EventDefinition`.
pub static EVENT_DEFINITION: TypeDef = TypeDef {
    name: "EventDefinition",
    path: "EventDefinition",
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
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("usage", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        summary("approvalDate", 0, 1, OF_DATE),
        summary("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        one("topic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        summary("trigger", 1, 0, of(&TRIGGER_DEFINITION)),
    ],
    keys: Lazy::new(),
};
/// The table `event_definition`.
pub static EVENT_DEFINITION_TABLE: TableDef = TableDef {
    name: "event_definition",
    doc: "One row for each EventDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EventDefinition.resourceType"),
        column("id", TEXT, "EventDefinition.id"),
        column("meta", within(&META_COLUMNS), "EventDefinition.meta"),
        column("implicitRules", TEXT, "EventDefinition.implicitRules"),
        column("language", TEXT, "EventDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EventDefinition.text"),
        column("contained", TEXTS, "EventDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "EventDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "EventDefinition.modifierExtension",
        ),
        column("url", TEXT, "EventDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EventDefinition.identifier",
        ),
        column("version", TEXT, "EventDefinition.version"),
        column("versionAlgorithmString", TEXT, "EventDefinition.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "EventDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "EventDefinition.name"),
        column("title", TEXT, "EventDefinition.title"),
        column("subtitle", TEXT, "EventDefinition.subtitle"),
        column("status", TEXT, "EventDefinition.status"),
        column("experimental", BOOLEAN, "EventDefinition.experimental"),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "EventDefinition.subjectCodeableConcept",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "EventDefinition.subjectReference",
        ),
        column("date", TEXT, "EventDefinition.date"),
        column("__date_start", TIMESTAMP, "EventDefinition.date"),
        column("__date_end", TIMESTAMP, "EventDefinition.date"),
        column("publisher", TEXT, "EventDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EventDefinition.contact",
        ),
        column("description", TEXT, "EventDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EventDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "EventDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "EventDefinition.purpose"),
        column("usage", TEXT, "EventDefinition.usage"),
        column("copyright", TEXT, "EventDefinition.copyright"),
        column("copyrightLabel", TEXT, "EventDefinition.copyrightLabel"),
        column("approvalDate", TEXT, "EventDefinition.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "EventDefinition.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "EventDefinition.approvalDate"),
        column("lastReviewDate", TEXT, "EventDefinition.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "EventDefinition.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "EventDefinition.lastReviewDate"),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "EventDefinition.effectivePeriod",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "EventDefinition.topic",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EventDefinition.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EventDefinition.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EventDefinition.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EventDefinition.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "EventDefinition.relatedArtifact",
        ),
        column(
            "trigger",
            list(&within(&TRIGGER_DEFINITION_COLUMNS)),
            "EventDefinition.trigger",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "EventDefinition.meta.lastUpdated"),
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
