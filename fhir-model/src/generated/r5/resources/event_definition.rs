// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, RelatedArtifact, TRIGGER_DEFINITION_COLUMNS,
    TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, CONTACT_DETAIL_LIST,
    HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE,
    HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, META_STRUCT,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_PERIOD, OF_REFERENCE,
    OF_RELATED_ARTIFACT, OF_TRIGGER_DEFINITION, PERIOD_STRUCT, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, USAGE_CONTEXT_LIST,
};
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
    #[doc = " `EventDefinition.versionAlgorithm[x]`"] EventDefinitionVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
choice!(
    #[doc = " `EventDefinition.subject[x]`"] EventDefinitionSubject, [CodeableConcept(Box
    < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `EventDefinition`.
pub static EVENT_DEFINITION: TypeDef = TypeDef {
    name: "EventDefinition",
    path: "EventDefinition",
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
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        one("usage", 0, 1, OF_MARKDOWN),
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        summary("approvalDate", 0, 1, OF_DATE),
        summary("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        summary("trigger", 1, 0, OF_TRIGGER_DEFINITION),
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
        column("EventDefinition.resourceType", TEXT),
        column("EventDefinition.id", TEXT),
        column("EventDefinition.meta", META_STRUCT),
        column("EventDefinition.implicitRules", TEXT),
        column("EventDefinition.language", TEXT),
        column("EventDefinition.text", NARRATIVE_STRUCT),
        column("EventDefinition.contained", TEXTS),
        column("EventDefinition.extension", EXTENSION_TEXTS),
        column("EventDefinition.modifierExtension", EXTENSION_TEXTS),
        column("EventDefinition.url", TEXT),
        column("EventDefinition.identifier", IDENTIFIER_LIST),
        column("EventDefinition.version", TEXT),
        column("EventDefinition.versionAlgorithmString", TEXT),
        column("EventDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("EventDefinition.name", TEXT),
        column("EventDefinition.title", TEXT),
        column("EventDefinition.subtitle", TEXT),
        column("EventDefinition.status", TEXT),
        column("EventDefinition.experimental", BOOLEAN),
        column("EventDefinition.subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("EventDefinition.subjectReference", REFERENCE_STRUCT_2),
        column("EventDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "EventDefinition.date"),
        derived("__date_end", TIMESTAMP, "EventDefinition.date"),
        column("EventDefinition.publisher", TEXT),
        column("EventDefinition.contact", CONTACT_DETAIL_LIST),
        column("EventDefinition.description", TEXT),
        column("EventDefinition.useContext", USAGE_CONTEXT_LIST),
        column("EventDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("EventDefinition.purpose", TEXT),
        column("EventDefinition.usage", TEXT),
        column("EventDefinition.copyright", TEXT),
        column("EventDefinition.copyrightLabel", TEXT),
        column("EventDefinition.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "EventDefinition.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "EventDefinition.approvalDate"),
        column("EventDefinition.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "EventDefinition.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "EventDefinition.lastReviewDate"),
        column("EventDefinition.effectivePeriod", PERIOD_STRUCT),
        column("EventDefinition.topic", CODEABLE_CONCEPT_LIST),
        column("EventDefinition.author", CONTACT_DETAIL_LIST),
        column("EventDefinition.editor", CONTACT_DETAIL_LIST),
        column("EventDefinition.reviewer", CONTACT_DETAIL_LIST),
        column("EventDefinition.endorser", CONTACT_DETAIL_LIST),
        column("EventDefinition.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("EventDefinition.trigger", list(&within(&TRIGGER_DEFINITION_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "EventDefinition.meta.lastUpdated"),
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
