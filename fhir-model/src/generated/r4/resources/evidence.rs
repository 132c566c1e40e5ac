// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CONTACT_DETAIL_LIST, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_NOTE, HAS_PUBLISHER, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST, META_STRUCT,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_PERIOD, OF_REFERENCE,
    OF_RELATED_ARTIFACT, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, USAGE_CONTEXT_LIST,
};
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
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("description", 0, 1, OF_MARKDOWN),
        HAS_NOTE,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
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
        summary("exposureBackground", 1, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
        summary("exposureVariant", 0, 0, OF_REFERENCE).to(&["EvidenceVariable"]),
        summary("outcome", 0, 0, OF_REFERENCE).to(&["EvidenceVariable"]),
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
        column("Evidence.resourceType", TEXT),
        column("Evidence.id", TEXT),
        column("Evidence.meta", META_STRUCT),
        column("Evidence.implicitRules", TEXT),
        column("Evidence.language", TEXT),
        column("Evidence.text", NARRATIVE_STRUCT),
        column("Evidence.contained", TEXTS),
        column("Evidence.extension", EXTENSION_TEXTS),
        column("Evidence.modifierExtension", EXTENSION_TEXTS),
        column("Evidence.url", TEXT),
        column("Evidence.identifier", IDENTIFIER_LIST),
        column("Evidence.version", TEXT),
        column("Evidence.name", TEXT),
        column("Evidence.title", TEXT),
        column("Evidence.shortTitle", TEXT),
        column("Evidence.subtitle", TEXT),
        column("Evidence.status", TEXT),
        column("Evidence.date", TEXT),
        derived("__date_start", TIMESTAMP, "Evidence.date"),
        derived("__date_end", TIMESTAMP, "Evidence.date"),
        column("Evidence.publisher", TEXT),
        column("Evidence.contact", CONTACT_DETAIL_LIST),
        column("Evidence.description", TEXT),
        column("Evidence.note", ANNOTATION_LIST),
        column("Evidence.useContext", USAGE_CONTEXT_LIST),
        column("Evidence.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("Evidence.copyright", TEXT),
        column("Evidence.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "Evidence.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "Evidence.approvalDate"),
        column("Evidence.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "Evidence.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "Evidence.lastReviewDate"),
        column("Evidence.effectivePeriod", PERIOD_STRUCT),
        column("Evidence.topic", CODEABLE_CONCEPT_LIST),
        column("Evidence.author", CONTACT_DETAIL_LIST),
        column("Evidence.editor", CONTACT_DETAIL_LIST),
        column("Evidence.reviewer", CONTACT_DETAIL_LIST),
        column("Evidence.endorser", CONTACT_DETAIL_LIST),
        column("Evidence.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("Evidence.exposureBackground", REFERENCE_STRUCT_2),
        column("Evidence.exposureVariant", REFERENCE_LIST_2),
        column("Evidence.outcome", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Evidence.meta.lastUpdated"),
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
