// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, DATA_REQUIREMENT, DATA_REQUIREMENT_COLUMNS, DataRequirement,
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PARAMETER_DEFINITION,
    PARAMETER_DEFINITION_COLUMNS, PERIOD, PERIOD_COLUMNS, ParameterDefinition, Period,
    REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS,
    Reference, RelatedArtifact, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Library`
pub struct Library {
    /// `Library.id` · id · 0..1
    pub id: Element<String>,
    /// `Library.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Library.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Library.language` · code · 0..1
    pub language: Element<String>,
    /// `Library.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Library.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Library.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Library.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Library.url` · uri · 0..1
    pub url: Element<String>,
    /// `Library.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Library.version` · string · 0..1
    pub version: Element<String>,
    /// `Library.name` · string · 0..1
    pub name: Element<String>,
    /// `Library.title` · string · 0..1
    pub title: Element<String>,
    /// `Library.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `Library.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Library.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `Library.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Library.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<LibrarySubject>,
    /// `Library.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Library.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Library.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Library.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Library.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Library.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Library.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `Library.usage` · string · 0..1
    pub usage: Element<String>,
    /// `Library.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Library.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `Library.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `Library.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `Library.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `Library.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `Library.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `Library.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `Library.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `Library.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Library.parameter` · ParameterDefinition · 0..*
    pub parameter: Vec<ParameterDefinition>,
    /// `Library.dataRequirement` · DataRequirement · 0..*
    pub data_requirement: Vec<DataRequirement>,
    /// `Library.content` · Attachment · 0..*
    pub content: Vec<Attachment>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Library, LIBRARY, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, name, title, subtitle, status,
    experimental, type_, subject, date, publisher, contact, description, use_context,
    jurisdiction, purpose, usage, copyright, approval_date, last_review_date,
    effective_period, topic, author, editor, reviewer, endorser, related_artifact,
    parameter, data_requirement, content]
);
choice!(
    #[doc = " `Library.subject[x]`"] LibrarySubject, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `Library`.
pub static LIBRARY: TypeDef = TypeDef {
    name: "Library",
    path: "Library",
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
        one("subtitle", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("parameter", 0, 0, of(&PARAMETER_DEFINITION)),
        one("dataRequirement", 0, 0, of(&DATA_REQUIREMENT)),
        summary("content", 0, 0, of(&ATTACHMENT)),
    ],
    keys: Lazy::new(),
};
/// The table `library`.
pub static LIBRARY_TABLE: TableDef = TableDef {
    name: "library",
    doc: "One row for each Library.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Library.resourceType"),
        column("id", TEXT, "Library.id"),
        column("meta", within(&META_COLUMNS), "Library.meta"),
        column("implicitRules", TEXT, "Library.implicitRules"),
        column("language", TEXT, "Library.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Library.text"),
        column("contained", TEXTS, "Library.contained"),
        column("extension", EXTENSION_TEXTS, "Library.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Library.modifierExtension"),
        column("url", TEXT, "Library.url"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Library.identifier"),
        column("version", TEXT, "Library.version"),
        column("name", TEXT, "Library.name"),
        column("title", TEXT, "Library.title"),
        column("subtitle", TEXT, "Library.subtitle"),
        column("status", TEXT, "Library.status"),
        column("experimental", BOOLEAN, "Library.experimental"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Library.type"),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Library.subjectCodeableConcept",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "Library.subjectReference",
        ),
        column("date", TEXT, "Library.date"),
        column("__date_start", TIMESTAMP, "Library.date"),
        column("__date_end", TIMESTAMP, "Library.date"),
        column("publisher", TEXT, "Library.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "Library.contact"),
        column("description", TEXT, "Library.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Library.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Library.jurisdiction",
        ),
        column("purpose", TEXT, "Library.purpose"),
        column("usage", TEXT, "Library.usage"),
        column("copyright", TEXT, "Library.copyright"),
        column("approvalDate", TEXT, "Library.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "Library.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "Library.approvalDate"),
        column("lastReviewDate", TEXT, "Library.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "Library.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "Library.lastReviewDate"),
        column("effectivePeriod", within(&PERIOD_COLUMNS), "Library.effectivePeriod"),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Library.topic"),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "Library.author"),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "Library.editor"),
        column("reviewer", list(&within(&CONTACT_DETAIL_COLUMNS)), "Library.reviewer"),
        column("endorser", list(&within(&CONTACT_DETAIL_COLUMNS)), "Library.endorser"),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "Library.relatedArtifact",
        ),
        column(
            "parameter",
            list(&within(&PARAMETER_DEFINITION_COLUMNS)),
            "Library.parameter",
        ),
        column(
            "dataRequirement",
            list(&within(&DATA_REQUIREMENT_COLUMNS)),
            "Library.dataRequirement",
        ),
        column("content", list(&within(&ATTACHMENT_COLUMNS)), "Library.content"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Library.meta.lastUpdated"),
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
