// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    Attachment, CodeableConcept, Coding, ContactDetail, DataRequirement, Element,
    Extension, Identifier, Meta, Narrative, PARAMETER_DEFINITION_COLUMNS,
    ParameterDefinition, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT,
    CONTACT_DETAIL_LIST, DATA_REQUIREMENT_STRUCT, HAS_CONTACT, HAS_CONTAINED,
    HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION_2, HAS_EXPERIMENTAL,
    HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE,
    HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_TYPE_4, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION,
    HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_DATA_REQUIREMENT, OF_PARAMETER_DEFINITION,
    OF_PERIOD, OF_REFERENCE, OF_RELATED_ARTIFACT, PERIOD_STRUCT, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, USAGE_CONTEXT_LIST,
};
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
    /// `Library.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<LibraryVersionAlgorithm>,
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
    /// `Library.usage` · markdown · 0..1
    pub usage: Element<String>,
    /// `Library.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Library.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
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
    modifier_extension, url, identifier, version, version_algorithm, name, title,
    subtitle, status, experimental, type_, subject, date, publisher, contact,
    description, use_context, jurisdiction, purpose, usage, copyright, copyright_label,
    approval_date, last_review_date, effective_period, topic, author, editor, reviewer,
    endorser, related_artifact, parameter, data_requirement, content]
);
choice!(
    #[doc = " `Library.versionAlgorithm[x]`"] LibraryVersionAlgorithm, [String(Element <
    String >), Coding(Box < Coding >)]
);
choice!(
    #[doc = " `Library.subject[x]`"] LibrarySubject, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Library`.
pub static LIBRARY: TypeDef = TypeDef {
    name: "Library",
    path: "Library",
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
        HAS_TYPE_4,
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
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        one("usage", 0, 1, OF_MARKDOWN),
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
        one("parameter", 0, 0, OF_PARAMETER_DEFINITION),
        one("dataRequirement", 0, 0, OF_DATA_REQUIREMENT),
        summary("content", 0, 0, OF_ATTACHMENT),
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
        column("Library.resourceType", TEXT),
        column("Library.id", TEXT),
        column("Library.meta", META_STRUCT),
        column("Library.implicitRules", TEXT),
        column("Library.language", TEXT),
        column("Library.text", NARRATIVE_STRUCT),
        column("Library.contained", TEXTS),
        column("Library.extension", EXTENSION_TEXTS),
        column("Library.modifierExtension", EXTENSION_TEXTS),
        column("Library.url", TEXT),
        column("Library.identifier", IDENTIFIER_LIST),
        column("Library.version", TEXT),
        column("Library.versionAlgorithmString", TEXT),
        column("Library.versionAlgorithmCoding", CODING_STRUCT),
        column("Library.name", TEXT),
        column("Library.title", TEXT),
        column("Library.subtitle", TEXT),
        column("Library.status", TEXT),
        column("Library.experimental", BOOLEAN),
        column("Library.type", CODEABLE_CONCEPT_STRUCT),
        column("Library.subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("Library.subjectReference", REFERENCE_STRUCT_2),
        column("Library.date", TEXT),
        derived("__date_start", TIMESTAMP, "Library.date"),
        derived("__date_end", TIMESTAMP, "Library.date"),
        column("Library.publisher", TEXT),
        column("Library.contact", CONTACT_DETAIL_LIST),
        column("Library.description", TEXT),
        column("Library.useContext", USAGE_CONTEXT_LIST),
        column("Library.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("Library.purpose", TEXT),
        column("Library.usage", TEXT),
        column("Library.copyright", TEXT),
        column("Library.copyrightLabel", TEXT),
        column("Library.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "Library.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "Library.approvalDate"),
        column("Library.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "Library.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "Library.lastReviewDate"),
        column("Library.effectivePeriod", PERIOD_STRUCT),
        column("Library.topic", CODEABLE_CONCEPT_LIST),
        column("Library.author", CONTACT_DETAIL_LIST),
        column("Library.editor", CONTACT_DETAIL_LIST),
        column("Library.reviewer", CONTACT_DETAIL_LIST),
        column("Library.endorser", CONTACT_DETAIL_LIST),
        column("Library.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("Library.parameter", list(&within(&PARAMETER_DEFINITION_COLUMNS))),
        column("Library.dataRequirement", list(&DATA_REQUIREMENT_STRUCT)),
        column("Library.content", ATTACHMENT_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Library.meta.lastUpdated"),
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
