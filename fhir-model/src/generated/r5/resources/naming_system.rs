// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    NAMING_SYSTEM_IDENTIFIER_TYPE, NAMING_SYSTEM_TYPE, NamingSystemIdentifierType,
    NamingSystemType, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, CONTACT_DETAIL_LIST,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL,
    HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_TYPE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CONTACT_DETAIL, OF_PERIOD, OF_RELATED_ARTIFACT, PERIOD_COLUMN, PERIOD_STRUCT,
    RELATED_ARTIFACT_LIST, TYPE_COLUMN_2, USAGE_CONTEXT_LIST, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `NamingSystem`
pub struct NamingSystem {
    /// `NamingSystem.id` · id · 0..1
    pub id: Element<String>,
    /// `NamingSystem.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `NamingSystem.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `NamingSystem.language` · code · 0..1
    pub language: Element<String>,
    /// `NamingSystem.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `NamingSystem.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `NamingSystem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NamingSystem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NamingSystem.url` · uri · 0..1
    pub url: Element<String>,
    /// `NamingSystem.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `NamingSystem.version` · string · 0..1
    pub version: Element<String>,
    /// `NamingSystem.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<NamingSystemVersionAlgorithm>,
    /// `NamingSystem.name` · string · 1..1
    pub name: Element<String>,
    /// `NamingSystem.title` · string · 0..1
    pub title: Element<String>,
    /// `NamingSystem.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `NamingSystem.kind` · code · 1..1
    pub kind: Element<NamingSystemType>,
    /// `NamingSystem.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `NamingSystem.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `NamingSystem.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `NamingSystem.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `NamingSystem.responsible` · string · 0..1
    pub responsible: Element<String>,
    /// `NamingSystem.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `NamingSystem.description` · markdown · 0..1
    pub description: Element<String>,
    /// `NamingSystem.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `NamingSystem.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `NamingSystem.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `NamingSystem.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `NamingSystem.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `NamingSystem.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `NamingSystem.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `NamingSystem.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `NamingSystem.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `NamingSystem.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `NamingSystem.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `NamingSystem.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `NamingSystem.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `NamingSystem.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `NamingSystem.usage` · string · 0..1
    pub usage: Element<String>,
    /// `NamingSystem.uniqueId` · NamingSystemUniqueId · 1..*
    pub unique_id: Vec<NamingSystemUniqueId>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NamingSystem, NAMING_SYSTEM, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, version_algorithm, name,
    title, status, kind, experimental, date, publisher, contact, responsible, type_,
    description, use_context, jurisdiction, purpose, copyright, copyright_label,
    approval_date, last_review_date, effective_period, topic, author, editor, reviewer,
    endorser, related_artifact, usage, unique_id]
);
choice!(
    #[doc = " `NamingSystem.versionAlgorithm[x]`"] NamingSystemVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `NamingSystem`.
pub static NAMING_SYSTEM: TypeDef = TypeDef {
    name: "NamingSystem",
    path: "NamingSystem",
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
        summary("name", 1, 1, OF_STRING),
        HAS_TITLE,
        HAS_STATUS,
        summary("kind", 1, 1, OF_CODE).codes(&NAMING_SYSTEM_TYPE),
        HAS_EXPERIMENTAL,
        summary("date", 1, 1, OF_DATE_TIME),
        HAS_PUBLISHER,
        HAS_CONTACT,
        one("responsible", 0, 1, OF_STRING),
        HAS_TYPE,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("usage", 0, 1, OF_STRING),
        summary("uniqueId", 1, 0, of(&NAMING_SYSTEM_UNIQUE_ID)),
    ],
    keys: Lazy::new(),
};
/// `NamingSystem.uniqueId`
pub struct NamingSystemUniqueId {
    /// `NamingSystem.uniqueId.id` · string · 0..1
    pub id: Option<String>,
    /// `NamingSystem.uniqueId.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NamingSystem.uniqueId.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NamingSystem.uniqueId.type` · code · 1..1
    pub type_: Element<NamingSystemIdentifierType>,
    /// `NamingSystem.uniqueId.value` · string · 1..1
    pub value: Element<String>,
    /// `NamingSystem.uniqueId.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// `NamingSystem.uniqueId.comment` · string · 0..1
    pub comment: Element<String>,
    /// `NamingSystem.uniqueId.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `NamingSystem.uniqueId.authoritative` · boolean · 0..1
    pub authoritative: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NamingSystemUniqueId, NAMING_SYSTEM_UNIQUE_ID, [id, extension, modifier_extension,
    type_, value, preferred, comment, period, authoritative]
);
/// The definition of `NamingSystem.uniqueId`.
pub static NAMING_SYSTEM_UNIQUE_ID: TypeDef = TypeDef {
    name: "NamingSystemUniqueId",
    path: "NamingSystem.uniqueId",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&NAMING_SYSTEM_IDENTIFIER_TYPE),
        summary("value", 1, 1, OF_STRING),
        one("preferred", 0, 1, OF_BOOLEAN),
        one("comment", 0, 1, OF_STRING),
        one("period", 0, 1, OF_PERIOD),
        one("authoritative", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static NAMING_SYSTEM_UNIQUE_ID_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    VALUE_COLUMN,
    column(".preferred", BOOLEAN),
    column(".comment", TEXT),
    PERIOD_COLUMN,
    column(".authoritative", BOOLEAN),
];
/// The table `naming_system`.
pub static NAMING_SYSTEM_TABLE: TableDef = TableDef {
    name: "naming_system",
    doc: "One row for each NamingSystem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("NamingSystem.resourceType", TEXT),
        column("NamingSystem.id", TEXT),
        column("NamingSystem.meta", META_STRUCT),
        column("NamingSystem.implicitRules", TEXT),
        column("NamingSystem.language", TEXT),
        column("NamingSystem.text", NARRATIVE_STRUCT),
        column("NamingSystem.contained", TEXTS),
        column("NamingSystem.extension", EXTENSION_TEXTS),
        column("NamingSystem.modifierExtension", EXTENSION_TEXTS),
        column("NamingSystem.url", TEXT),
        column("NamingSystem.identifier", IDENTIFIER_LIST),
        column("NamingSystem.version", TEXT),
        column("NamingSystem.versionAlgorithmString", TEXT),
        column("NamingSystem.versionAlgorithmCoding", CODING_STRUCT),
        column("NamingSystem.name", TEXT),
        column("NamingSystem.title", TEXT),
        column("NamingSystem.status", TEXT),
        column("NamingSystem.kind", TEXT),
        column("NamingSystem.experimental", BOOLEAN),
        column("NamingSystem.date", TEXT),
        derived("__date_start", TIMESTAMP, "NamingSystem.date"),
        derived("__date_end", TIMESTAMP, "NamingSystem.date"),
        column("NamingSystem.publisher", TEXT),
        column("NamingSystem.contact", CONTACT_DETAIL_LIST),
        column("NamingSystem.responsible", TEXT),
        column("NamingSystem.type", CODEABLE_CONCEPT_STRUCT),
        column("NamingSystem.description", TEXT),
        column("NamingSystem.useContext", USAGE_CONTEXT_LIST),
        column("NamingSystem.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("NamingSystem.purpose", TEXT),
        column("NamingSystem.copyright", TEXT),
        column("NamingSystem.copyrightLabel", TEXT),
        column("NamingSystem.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "NamingSystem.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "NamingSystem.approvalDate"),
        column("NamingSystem.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "NamingSystem.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "NamingSystem.lastReviewDate"),
        column("NamingSystem.effectivePeriod", PERIOD_STRUCT),
        column("NamingSystem.topic", CODEABLE_CONCEPT_LIST),
        column("NamingSystem.author", CONTACT_DETAIL_LIST),
        column("NamingSystem.editor", CONTACT_DETAIL_LIST),
        column("NamingSystem.reviewer", CONTACT_DETAIL_LIST),
        column("NamingSystem.endorser", CONTACT_DETAIL_LIST),
        column("NamingSystem.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("NamingSystem.usage", TEXT),
        column("NamingSystem.uniqueId", list(&within(&NAMING_SYSTEM_UNIQUE_ID_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "NamingSystem.meta.lastUpdated"),
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
