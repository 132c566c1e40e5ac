// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Reference, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Evidence`
pub struct Evidence {
    /// `Evidence.id` · id · 0..1
    pub id: Element<String>,
    /// `Evidence.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Evidence.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Evidence.language` · code · 0..1
    pub language: Element<String>,
    /// `Evidence.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Evidence.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Evidence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.url` · uri · 0..1
    pub url: Element<String>,
    /// `Evidence.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Evidence.version` · string · 0..1
    pub version: Element<String>,
    /// `Evidence.name` · string · 0..1
    pub name: Element<String>,
    /// `Evidence.title` · string · 0..1
    pub title: Element<String>,
    /// `Evidence.shortTitle` · string · 0..1
    pub short_title: Element<String>,
    /// `Evidence.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `Evidence.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Evidence.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Evidence.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Evidence.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Evidence.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Evidence.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Evidence.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Evidence.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Evidence.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `Evidence.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `Evidence.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `Evidence.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `Evidence.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `Evidence.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `Evidence.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `Evidence.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `Evidence.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Evidence.exposureBackground` · Reference to EvidenceVariable · 1..1
    pub exposure_background: Option<Box<Reference>>,
    /// `Evidence.exposureVariant` · Reference to EvidenceVariable · 0..*
    pub exposure_variant: Vec<Reference>,
    /// `Evidence.outcome` · Reference to EvidenceVariable · 0..*
    pub outcome: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Evidence, EVIDENCE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, name, title, short_title, subtitle,
    status, date, publisher, contact, description, note, use_context, jurisdiction,
    copyright, approval_date, last_review_date, effective_period, topic, author, editor,
    reviewer, endorser, related_artifact, exposure_background, exposure_variant, outcome]
);
/// The definition of `Evidence`.
pub static EVIDENCE: TypeDef = TypeDef {
    name: "Evidence",
    path: "Evidence",
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
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
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
        summary("exposureBackground", 1, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
        summary("exposureVariant", 0, 0, of(&REFERENCE)).to(&["EvidenceVariable"]),
        summary("outcome", 0, 0, of(&REFERENCE)).to(&["EvidenceVariable"]),
    ],
    keys: Lazy::new(),
};
/// The table `evidence`.
pub static EVIDENCE_TABLE: TableDef = TableDef {
    name: "evidence",
    doc: "One row for each Evidence.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Evidence.resourceType"),
        column("id", TEXT, "Evidence.id"),
        column("meta", within(&META_COLUMNS), "Evidence.meta"),
        column("implicitRules", TEXT, "Evidence.implicitRules"),
        column("language", TEXT, "Evidence.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Evidence.text"),
        column("contained", TEXTS, "Evidence.contained"),
        column("extension", EXTENSION_TEXTS, "Evidence.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Evidence.modifierExtension"),
        column("url", TEXT, "Evidence.url"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Evidence.identifier"),
        column("version", TEXT, "Evidence.version"),
        column("name", TEXT, "Evidence.name"),
        column("title", TEXT, "Evidence.title"),
        column("shortTitle", TEXT, "Evidence.shortTitle"),
        column("subtitle", TEXT, "Evidence.subtitle"),
        column("status", TEXT, "Evidence.status"),
        column("date", TEXT, "Evidence.date"),
        column("__date_start", TIMESTAMP, "Evidence.date"),
        column("__date_end", TIMESTAMP, "Evidence.date"),
        column("publisher", TEXT, "Evidence.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.contact"),
        column("description", TEXT, "Evidence.description"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Evidence.note"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Evidence.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Evidence.jurisdiction",
        ),
        column("copyright", TEXT, "Evidence.copyright"),
        column("approvalDate", TEXT, "Evidence.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "Evidence.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "Evidence.approvalDate"),
        column("lastReviewDate", TEXT, "Evidence.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "Evidence.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "Evidence.lastReviewDate"),
        column("effectivePeriod", within(&PERIOD_COLUMNS), "Evidence.effectivePeriod"),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Evidence.topic"),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.author"),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.editor"),
        column("reviewer", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.reviewer"),
        column("endorser", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.endorser"),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "Evidence.relatedArtifact",
        ),
        column(
            "exposureBackground",
            within(&REFERENCE_COLUMNS_2),
            "Evidence.exposureBackground",
        ),
        column(
            "exposureVariant",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Evidence.exposureVariant",
        ),
        column("outcome", list(&within(&REFERENCE_COLUMNS_2)), "Evidence.outcome"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Evidence.meta.lastUpdated"),
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
