// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PublicationStatus, RELATED_ARTIFACT_TYPE_EXPANDED, RelatedArtifactTypeExpanded,
};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, Coding, ContactDetail, Element, Extension,
    Identifier, Meta, Narrative, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODING_STRUCT, CONTACT_DETAIL_LIST, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED,
    HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_NOTE, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE,
    HAS_TYPE, HAS_TYPE_2, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    NOTE_COLUMN, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_IDENTIFIER,
    OF_PERIOD, OF_REFERENCE, OF_RELATED_ARTIFACT, PERIOD_COLUMN, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TEXT_COLUMN,
    TITLE_COLUMN, TYPE_COLUMN, TYPE_COLUMN_2, USAGE_CONTEXT_LIST, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `Citation`
pub struct Citation {
    /// `Citation.id` · id · 0..1
    pub id: Element<String>,
    /// `Citation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Citation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Citation.language` · code · 0..1
    pub language: Element<String>,
    /// `Citation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Citation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Citation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.url` · uri · 0..1
    pub url: Element<String>,
    /// `Citation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Citation.version` · string · 0..1
    pub version: Element<String>,
    /// `Citation.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<CitationVersionAlgorithm>,
    /// `Citation.name` · string · 0..1
    pub name: Element<String>,
    /// `Citation.title` · string · 0..1
    pub title: Element<String>,
    /// `Citation.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Citation.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `Citation.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Citation.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Citation.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Citation.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Citation.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Citation.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Citation.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `Citation.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Citation.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `Citation.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `Citation.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `Citation.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `Citation.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `Citation.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `Citation.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `Citation.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `Citation.summary` · CitationSummary · 0..*
    pub summary: Vec<CitationSummary>,
    /// `Citation.classification` · CitationClassification · 0..*
    pub classification: Vec<CitationClassification>,
    /// `Citation.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Citation.currentState` · CodeableConcept · 0..*
    pub current_state: Vec<CodeableConcept>,
    /// `Citation.statusDate` · CitationStatusDate · 0..*
    pub status_date: Vec<CitationStatusDate>,
    /// `Citation.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Citation.citedArtifact` · CitationCitedArtifact · 0..1
    pub cited_artifact: Option<Box<CitationCitedArtifact>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Citation, CITATION, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, version_algorithm, name, title, status,
    experimental, date, publisher, contact, description, use_context, jurisdiction,
    purpose, copyright, copyright_label, approval_date, last_review_date,
    effective_period, author, editor, reviewer, endorser, summary, classification, note,
    current_state, status_date, related_artifact, cited_artifact]
);
choice!(
    #[doc = " `Citation.versionAlgorithm[x]`"] CitationVersionAlgorithm, [String(Element
    < String >), Coding(Box < Coding >)]
);
/// The definition of `Citation`.
pub static CITATION: TypeDef = TypeDef {
    name: "Citation",
    path: "Citation",
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
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("summary", 0, 0, of(&CITATION_SUMMARY)),
        one("classification", 0, 0, of(&CITATION_CLASSIFICATION)),
        HAS_NOTE,
        one("currentState", 0, 0, OF_CODEABLE_CONCEPT),
        one("statusDate", 0, 0, of(&CITATION_STATUS_DATE)),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("citedArtifact", 0, 1, of(&CITATION_CITED_ARTIFACT)),
    ],
    keys: Lazy::new(),
};
/// `Citation.summary`
pub struct CitationSummary {
    /// `Citation.summary.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.summary.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.summary.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.summary.style` · CodeableConcept · 0..1
    pub style: Option<Box<CodeableConcept>>,
    /// `Citation.summary.text` · markdown · 1..1
    pub text: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationSummary, CITATION_SUMMARY, [id, extension, modifier_extension, style, text]
);
/// The definition of `Citation.summary`.
pub static CITATION_SUMMARY: TypeDef = TypeDef {
    name: "CitationSummary",
    path: "Citation.summary",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("style", 0, 1, OF_CODEABLE_CONCEPT),
        summary("text", 1, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `Citation.classification`
pub struct CitationClassification {
    /// `Citation.classification.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.classification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.classification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.classification.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Citation.classification.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationClassification, CITATION_CLASSIFICATION, [id, extension, modifier_extension,
    type_, classifier]
);
/// The definition of `Citation.classification`.
pub static CITATION_CLASSIFICATION: TypeDef = TypeDef {
    name: "CitationClassification",
    path: "Citation.classification",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("classifier", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Citation.statusDate`
pub struct CitationStatusDate {
    /// `Citation.statusDate.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.statusDate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.statusDate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.statusDate.activity` · CodeableConcept · 1..1
    pub activity: Option<Box<CodeableConcept>>,
    /// `Citation.statusDate.actual` · boolean · 0..1
    pub actual: Element<bool>,
    /// `Citation.statusDate.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationStatusDate, CITATION_STATUS_DATE, [id, extension, modifier_extension,
    activity, actual, period]
);
/// The definition of `Citation.statusDate`.
pub static CITATION_STATUS_DATE: TypeDef = TypeDef {
    name: "CitationStatusDate",
    path: "Citation.statusDate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("activity", 1, 1, OF_CODEABLE_CONCEPT),
        one("actual", 0, 1, OF_BOOLEAN),
        one("period", 1, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact`
pub struct CitationCitedArtifact {
    /// `Citation.citedArtifact.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Citation.citedArtifact.relatedIdentifier` · Identifier · 0..*
    pub related_identifier: Vec<Identifier>,
    /// `Citation.citedArtifact.dateAccessed` · dateTime · 0..1
    pub date_accessed: Element<DateTime>,
    /// `Citation.citedArtifact.version` · CitationCitedArtifactVersion · 0..1
    pub version: Option<Box<CitationCitedArtifactVersion>>,
    /// `Citation.citedArtifact.currentState` · CodeableConcept · 0..*
    pub current_state: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.statusDate` · CitationCitedArtifactStatusDate · 0..*
    pub status_date: Vec<CitationCitedArtifactStatusDate>,
    /// `Citation.citedArtifact.title` · CitationCitedArtifactTitle · 0..*
    pub title: Vec<CitationCitedArtifactTitle>,
    /// `Citation.citedArtifact.abstract` · CitationCitedArtifactAbstract · 0..*
    pub abstract_: Vec<CitationCitedArtifactAbstract>,
    /// `Citation.citedArtifact.part` · CitationCitedArtifactPart · 0..1
    pub part: Option<Box<CitationCitedArtifactPart>>,
    /// `Citation.citedArtifact.relatesTo` · CitationCitedArtifactRelatesTo · 0..*
    pub relates_to: Vec<CitationCitedArtifactRelatesTo>,
    /// `Citation.citedArtifact.publicationForm` · CitationCitedArtifactPublicationForm · 0..*
    pub publication_form: Vec<CitationCitedArtifactPublicationForm>,
    /// `Citation.citedArtifact.webLocation` · CitationCitedArtifactWebLocation · 0..*
    pub web_location: Vec<CitationCitedArtifactWebLocation>,
    /// `Citation.citedArtifact.classification` · CitationCitedArtifactClassification · 0..*
    pub classification: Vec<CitationCitedArtifactClassification>,
    /// `Citation.citedArtifact.contributorship` · CitationCitedArtifactContributorship · 0..1
    pub contributorship: Option<Box<CitationCitedArtifactContributorship>>,
    /// `Citation.citedArtifact.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifact, CITATION_CITED_ARTIFACT, [id, extension, modifier_extension,
    identifier, related_identifier, date_accessed, version, current_state, status_date,
    title, abstract_, part, relates_to, publication_form, web_location, classification,
    contributorship, note]
);
/// The definition of `Citation.citedArtifact`.
pub static CITATION_CITED_ARTIFACT: TypeDef = TypeDef {
    name: "CitationCitedArtifact",
    path: "Citation.citedArtifact",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("relatedIdentifier", 0, 0, OF_IDENTIFIER),
        summary("dateAccessed", 0, 1, OF_DATE_TIME),
        one("version", 0, 1, of(&CITATION_CITED_ARTIFACT_VERSION)),
        one("currentState", 0, 0, OF_CODEABLE_CONCEPT),
        one("statusDate", 0, 0, of(&CITATION_CITED_ARTIFACT_STATUS_DATE)),
        one("title", 0, 0, of(&CITATION_CITED_ARTIFACT_TITLE)),
        one("abstract", 0, 0, of(&CITATION_CITED_ARTIFACT_ABSTRACT)),
        one("part", 0, 1, of(&CITATION_CITED_ARTIFACT_PART)),
        one("relatesTo", 0, 0, of(&CITATION_CITED_ARTIFACT_RELATES_TO)),
        one("publicationForm", 0, 0, of(&CITATION_CITED_ARTIFACT_PUBLICATION_FORM)),
        one("webLocation", 0, 0, of(&CITATION_CITED_ARTIFACT_WEB_LOCATION)),
        one("classification", 0, 0, of(&CITATION_CITED_ARTIFACT_CLASSIFICATION)),
        one("contributorship", 0, 1, of(&CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP)),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.version`
pub struct CitationCitedArtifactVersion {
    /// `Citation.citedArtifact.version.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.version.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.version.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.version.value` · string · 1..1
    pub value: Element<String>,
    /// `Citation.citedArtifact.version.baseCitation` · Reference to Citation · 0..1
    pub base_citation: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactVersion, CITATION_CITED_ARTIFACT_VERSION, [id, extension,
    modifier_extension, value, base_citation]
);
/// The definition of `Citation.citedArtifact.version`.
pub static CITATION_CITED_ARTIFACT_VERSION: TypeDef = TypeDef {
    name: "CitationCitedArtifactVersion",
    path: "Citation.citedArtifact.version",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("value", 1, 1, OF_STRING),
        one("baseCitation", 0, 1, OF_REFERENCE).to(&["Citation"]),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.statusDate`
pub struct CitationCitedArtifactStatusDate {
    /// `Citation.citedArtifact.statusDate.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.statusDate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.statusDate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.statusDate.activity` · CodeableConcept · 1..1
    pub activity: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.statusDate.actual` · boolean · 0..1
    pub actual: Element<bool>,
    /// `Citation.citedArtifact.statusDate.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactStatusDate, CITATION_CITED_ARTIFACT_STATUS_DATE, [id, extension,
    modifier_extension, activity, actual, period]
);
/// The definition of `Citation.citedArtifact.statusDate`.
pub static CITATION_CITED_ARTIFACT_STATUS_DATE: TypeDef = TypeDef {
    name: "CitationCitedArtifactStatusDate",
    path: "Citation.citedArtifact.statusDate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("activity", 1, 1, OF_CODEABLE_CONCEPT),
        one("actual", 0, 1, OF_BOOLEAN),
        one("period", 1, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.title`
pub struct CitationCitedArtifactTitle {
    /// `Citation.citedArtifact.title.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.title.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.title.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.title.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.title.language` · CodeableConcept · 0..1
    pub language: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.title.text` · markdown · 1..1
    pub text: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactTitle, CITATION_CITED_ARTIFACT_TITLE, [id, extension,
    modifier_extension, type_, language, text]
);
/// The definition of `Citation.citedArtifact.title`.
pub static CITATION_CITED_ARTIFACT_TITLE: TypeDef = TypeDef {
    name: "CitationCitedArtifactTitle",
    path: "Citation.citedArtifact.title",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("language", 0, 1, OF_CODEABLE_CONCEPT),
        one("text", 1, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.abstract`
pub struct CitationCitedArtifactAbstract {
    /// `Citation.citedArtifact.abstract.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.abstract.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.abstract.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.abstract.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.abstract.language` · CodeableConcept · 0..1
    pub language: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.abstract.text` · markdown · 1..1
    pub text: Element<String>,
    /// `Citation.citedArtifact.abstract.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactAbstract, CITATION_CITED_ARTIFACT_ABSTRACT, [id, extension,
    modifier_extension, type_, language, text, copyright]
);
/// The definition of `Citation.citedArtifact.abstract`.
pub static CITATION_CITED_ARTIFACT_ABSTRACT: TypeDef = TypeDef {
    name: "CitationCitedArtifactAbstract",
    path: "Citation.citedArtifact.abstract",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("language", 0, 1, OF_CODEABLE_CONCEPT),
        one("text", 1, 1, OF_MARKDOWN),
        HAS_COPYRIGHT,
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.part`
pub struct CitationCitedArtifactPart {
    /// `Citation.citedArtifact.part.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.part.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.part.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.part.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.part.value` · string · 0..1
    pub value: Element<String>,
    /// `Citation.citedArtifact.part.baseCitation` · Reference to Citation · 0..1
    pub base_citation: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactPart, CITATION_CITED_ARTIFACT_PART, [id, extension,
    modifier_extension, type_, value, base_citation]
);
/// The definition of `Citation.citedArtifact.part`.
pub static CITATION_CITED_ARTIFACT_PART: TypeDef = TypeDef {
    name: "CitationCitedArtifactPart",
    path: "Citation.citedArtifact.part",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("value", 0, 1, OF_STRING),
        one("baseCitation", 0, 1, OF_REFERENCE).to(&["Citation"]),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.relatesTo`
pub struct CitationCitedArtifactRelatesTo {
    /// `Citation.citedArtifact.relatesTo.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.relatesTo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.relatesTo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.relatesTo.type` · code · 1..1
    pub type_: Element<RelatedArtifactTypeExpanded>,
    /// `Citation.citedArtifact.relatesTo.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.relatesTo.label` · string · 0..1
    pub label: Element<String>,
    /// `Citation.citedArtifact.relatesTo.display` · string · 0..1
    pub display: Element<String>,
    /// `Citation.citedArtifact.relatesTo.citation` · markdown · 0..1
    pub citation: Element<String>,
    /// `Citation.citedArtifact.relatesTo.document` · Attachment · 0..1
    pub document: Option<Box<Attachment>>,
    /// `Citation.citedArtifact.relatesTo.resource` · canonical · 0..1
    pub resource: Element<String>,
    /// `Citation.citedArtifact.relatesTo.resourceReference` · Reference · 0..1
    pub resource_reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactRelatesTo, CITATION_CITED_ARTIFACT_RELATES_TO, [id, extension,
    modifier_extension, type_, classifier, label, display, citation, document, resource,
    resource_reference]
);
/// The definition of `Citation.citedArtifact.relatesTo`.
pub static CITATION_CITED_ARTIFACT_RELATES_TO: TypeDef = TypeDef {
    name: "CitationCitedArtifactRelatesTo",
    path: "Citation.citedArtifact.relatesTo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODE).codes(&RELATED_ARTIFACT_TYPE_EXPANDED),
        one("classifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("label", 0, 1, OF_STRING),
        one("display", 0, 1, OF_STRING),
        one("citation", 0, 1, OF_MARKDOWN),
        one("document", 0, 1, OF_ATTACHMENT),
        one("resource", 0, 1, OF_CANONICAL),
        one("resourceReference", 0, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.publicationForm`
pub struct CitationCitedArtifactPublicationForm {
    /// `Citation.citedArtifact.publicationForm.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.publicationForm.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.publishedIn` · CitationCitedArtifactPublicationFormPublishedIn · 0..1
    pub published_in: Option<Box<CitationCitedArtifactPublicationFormPublishedIn>>,
    /// `Citation.citedArtifact.publicationForm.citedMedium` · CodeableConcept · 0..1
    pub cited_medium: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.publicationForm.volume` · string · 0..1
    pub volume: Element<String>,
    /// `Citation.citedArtifact.publicationForm.issue` · string · 0..1
    pub issue: Element<String>,
    /// `Citation.citedArtifact.publicationForm.articleDate` · dateTime · 0..1
    pub article_date: Element<DateTime>,
    /// `Citation.citedArtifact.publicationForm.publicationDateText` · string · 0..1
    pub publication_date_text: Element<String>,
    /// `Citation.citedArtifact.publicationForm.publicationDateSeason` · string · 0..1
    pub publication_date_season: Element<String>,
    /// `Citation.citedArtifact.publicationForm.lastRevisionDate` · dateTime · 0..1
    pub last_revision_date: Element<DateTime>,
    /// `Citation.citedArtifact.publicationForm.language` · CodeableConcept · 0..*
    pub language: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.publicationForm.accessionNumber` · string · 0..1
    pub accession_number: Element<String>,
    /// `Citation.citedArtifact.publicationForm.pageString` · string · 0..1
    pub page_string: Element<String>,
    /// `Citation.citedArtifact.publicationForm.firstPage` · string · 0..1
    pub first_page: Element<String>,
    /// `Citation.citedArtifact.publicationForm.lastPage` · string · 0..1
    pub last_page: Element<String>,
    /// `Citation.citedArtifact.publicationForm.pageCount` · string · 0..1
    pub page_count: Element<String>,
    /// `Citation.citedArtifact.publicationForm.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactPublicationForm, CITATION_CITED_ARTIFACT_PUBLICATION_FORM, [id,
    extension, modifier_extension, published_in, cited_medium, volume, issue,
    article_date, publication_date_text, publication_date_season, last_revision_date,
    language, accession_number, page_string, first_page, last_page, page_count,
    copyright]
);
/// The definition of `Citation.citedArtifact.publicationForm`.
pub static CITATION_CITED_ARTIFACT_PUBLICATION_FORM: TypeDef = TypeDef {
    name: "CitationCitedArtifactPublicationForm",
    path: "Citation.citedArtifact.publicationForm",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one(
            "publishedIn",
            0,
            1,
            of(&CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN),
        ),
        one("citedMedium", 0, 1, OF_CODEABLE_CONCEPT),
        one("volume", 0, 1, OF_STRING),
        one("issue", 0, 1, OF_STRING),
        one("articleDate", 0, 1, OF_DATE_TIME),
        one("publicationDateText", 0, 1, OF_STRING),
        one("publicationDateSeason", 0, 1, OF_STRING),
        one("lastRevisionDate", 0, 1, OF_DATE_TIME),
        one("language", 0, 0, OF_CODEABLE_CONCEPT),
        one("accessionNumber", 0, 1, OF_STRING),
        one("pageString", 0, 1, OF_STRING),
        one("firstPage", 0, 1, OF_STRING),
        one("lastPage", 0, 1, OF_STRING),
        one("pageCount", 0, 1, OF_STRING),
        HAS_COPYRIGHT,
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.publicationForm.publishedIn`
pub struct CitationCitedArtifactPublicationFormPublishedIn {
    /// `Citation.citedArtifact.publicationForm.publishedIn.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.title` · string · 0..1
    pub title: Element<String>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.publisher` · Reference to Organization · 0..1
    pub publisher: Option<Box<Reference>>,
    /// `Citation.citedArtifact.publicationForm.publishedIn.publisherLocation` · string · 0..1
    pub publisher_location: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactPublicationFormPublishedIn,
    CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN, [id, extension,
    modifier_extension, type_, identifier, title, publisher, publisher_location]
);
/// The definition of `Citation.citedArtifact.publicationForm.publishedIn`.
pub static CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN: TypeDef = TypeDef {
    name: "CitationCitedArtifactPublicationFormPublishedIn",
    path: "Citation.citedArtifact.publicationForm.publishedIn",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        HAS_IDENTIFIER_2,
        one("title", 0, 1, OF_STRING),
        one("publisher", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("publisherLocation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.webLocation`
pub struct CitationCitedArtifactWebLocation {
    /// `Citation.citedArtifact.webLocation.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.webLocation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.webLocation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.webLocation.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.webLocation.url` · uri · 0..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactWebLocation, CITATION_CITED_ARTIFACT_WEB_LOCATION, [id,
    extension, modifier_extension, classifier, url]
);
/// The definition of `Citation.citedArtifact.webLocation`.
pub static CITATION_CITED_ARTIFACT_WEB_LOCATION: TypeDef = TypeDef {
    name: "CitationCitedArtifactWebLocation",
    path: "Citation.citedArtifact.webLocation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("classifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("url", 0, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.classification`
pub struct CitationCitedArtifactClassification {
    /// `Citation.citedArtifact.classification.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.classification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.classification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.classification.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.classification.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.classification.artifactAssessment` · Reference to ArtifactAssessment · 0..*
    pub artifact_assessment: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactClassification, CITATION_CITED_ARTIFACT_CLASSIFICATION, [id,
    extension, modifier_extension, type_, classifier, artifact_assessment]
);
/// The definition of `Citation.citedArtifact.classification`.
pub static CITATION_CITED_ARTIFACT_CLASSIFICATION: TypeDef = TypeDef {
    name: "CitationCitedArtifactClassification",
    path: "Citation.citedArtifact.classification",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("classifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("artifactAssessment", 0, 0, OF_REFERENCE).to(&["ArtifactAssessment"]),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.contributorship`
pub struct CitationCitedArtifactContributorship {
    /// `Citation.citedArtifact.contributorship.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.contributorship.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.complete` · boolean · 0..1
    pub complete: Element<bool>,
    /// `Citation.citedArtifact.contributorship.entry` · CitationCitedArtifactContributorshipEntry · 0..*
    pub entry: Vec<CitationCitedArtifactContributorshipEntry>,
    /// `Citation.citedArtifact.contributorship.summary` · CitationCitedArtifactContributorshipSummary · 0..*
    pub summary: Vec<CitationCitedArtifactContributorshipSummary>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactContributorship, CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP, [id,
    extension, modifier_extension, complete, entry, summary]
);
/// The definition of `Citation.citedArtifact.contributorship`.
pub static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP: TypeDef = TypeDef {
    name: "CitationCitedArtifactContributorship",
    path: "Citation.citedArtifact.contributorship",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("complete", 0, 1, OF_BOOLEAN),
        one("entry", 0, 0, of(&CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY)),
        one("summary", 0, 0, of(&CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY)),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.contributorship.entry`
pub struct CitationCitedArtifactContributorshipEntry {
    /// `Citation.citedArtifact.contributorship.entry.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.contributorship.entry.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.contributor` · Reference to Organization, Practitioner · 1..1
    pub contributor: Option<Box<Reference>>,
    /// `Citation.citedArtifact.contributorship.entry.forenameInitials` · string · 0..1
    pub forename_initials: Element<String>,
    /// `Citation.citedArtifact.contributorship.entry.affiliation` · Reference to Organization, PractitionerRole · 0..*
    pub affiliation: Vec<Reference>,
    /// `Citation.citedArtifact.contributorship.entry.contributionType` · CodeableConcept · 0..*
    pub contribution_type: Vec<CodeableConcept>,
    /// `Citation.citedArtifact.contributorship.entry.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance` · CitationCitedArtifactContributorshipEntryContributionInstance · 0..*
    pub contribution_instance: Vec<
        CitationCitedArtifactContributorshipEntryContributionInstance,
    >,
    /// `Citation.citedArtifact.contributorship.entry.correspondingContact` · boolean · 0..1
    pub corresponding_contact: Element<bool>,
    /// `Citation.citedArtifact.contributorship.entry.rankingOrder` · positiveInt · 0..1
    pub ranking_order: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactContributorshipEntry,
    CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY, [id, extension, modifier_extension,
    contributor, forename_initials, affiliation, contribution_type, role,
    contribution_instance, corresponding_contact, ranking_order]
);
/// The definition of `Citation.citedArtifact.contributorship.entry`.
pub static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY: TypeDef = TypeDef {
    name: "CitationCitedArtifactContributorshipEntry",
    path: "Citation.citedArtifact.contributorship.entry",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("contributor", 1, 1, OF_REFERENCE).to(&["Organization", "Practitioner"]),
        one("forenameInitials", 0, 1, OF_STRING),
        one("affiliation", 0, 0, OF_REFERENCE).to(&["Organization", "PractitionerRole"]),
        one("contributionType", 0, 0, OF_CODEABLE_CONCEPT),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one(
            "contributionInstance",
            0,
            0,
            of(&CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE),
        ),
        one("correspondingContact", 0, 1, OF_BOOLEAN),
        one("rankingOrder", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.contributorship.entry.contributionInstance`
pub struct CitationCitedArtifactContributorshipEntryContributionInstance {
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.entry.contributionInstance.time` · dateTime · 0..1
    pub time: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactContributorshipEntryContributionInstance,
    CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE, [id, extension,
    modifier_extension, type_, time]
);
/// The definition of `Citation.citedArtifact.contributorship.entry.contributionInstance`.
pub static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE: TypeDef = TypeDef {
    name: "CitationCitedArtifactContributorshipEntryContributionInstance",
    path: "Citation.citedArtifact.contributorship.entry.contributionInstance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("time", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
/// `Citation.citedArtifact.contributorship.summary`
pub struct CitationCitedArtifactContributorshipSummary {
    /// `Citation.citedArtifact.contributorship.summary.id` · string · 0..1
    pub id: Option<String>,
    /// `Citation.citedArtifact.contributorship.summary.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.summary.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Citation.citedArtifact.contributorship.summary.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.summary.style` · CodeableConcept · 0..1
    pub style: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.summary.source` · CodeableConcept · 0..1
    pub source: Option<Box<CodeableConcept>>,
    /// `Citation.citedArtifact.contributorship.summary.value` · markdown · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CitationCitedArtifactContributorshipSummary,
    CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY, [id, extension, modifier_extension,
    type_, style, source, value]
);
/// The definition of `Citation.citedArtifact.contributorship.summary`.
pub static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY: TypeDef = TypeDef {
    name: "CitationCitedArtifactContributorshipSummary",
    path: "Citation.citedArtifact.contributorship.summary",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("style", 0, 1, OF_CODEABLE_CONCEPT),
        one("source", 0, 1, OF_CODEABLE_CONCEPT),
        one("value", 1, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static CITATION_SUMMARY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".style", CODEABLE_CONCEPT_STRUCT),
    TEXT_COLUMN,
];
pub(crate) static CITATION_CLASSIFICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".classifier", CODEABLE_CONCEPT_LIST),
];
pub(crate) static CITATION_STATUS_DATE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".activity", CODEABLE_CONCEPT_STRUCT),
    column(".actual", BOOLEAN),
    PERIOD_COLUMN,
];
pub(crate) static CITATION_CITED_ARTIFACT_VERSION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    VALUE_COLUMN,
    column(".baseCitation", REFERENCE_STRUCT_2),
];
pub(crate) static CITATION_CITED_ARTIFACT_STATUS_DATE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".activity", CODEABLE_CONCEPT_STRUCT),
    column(".actual", BOOLEAN),
    PERIOD_COLUMN,
];
pub(crate) static CITATION_CITED_ARTIFACT_TITLE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".language", CODEABLE_CONCEPT_STRUCT),
    TEXT_COLUMN,
];
pub(crate) static CITATION_CITED_ARTIFACT_ABSTRACT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
    TEXT_COLUMN,
    column(".copyright", TEXT),
];
pub(crate) static CITATION_CITED_ARTIFACT_PART_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_COLUMN,
    column(".baseCitation", REFERENCE_STRUCT_2),
];
pub(crate) static CITATION_CITED_ARTIFACT_RELATES_TO_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".classifier", CODEABLE_CONCEPT_LIST),
    column(".label", TEXT),
    column(".display", TEXT),
    column(".citation", TEXT),
    column(".document", ATTACHMENT_STRUCT),
    column(".resource", TEXT),
    column(".resourceReference", REFERENCE_STRUCT_2),
];
pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TITLE_COLUMN,
    column(".publisher", REFERENCE_STRUCT_2),
    column(".publisherLocation", TEXT),
];
pub(crate) static CITATION_CITED_ARTIFACT_PUBLICATION_FORM_COLUMNS: [ColumnDef; 22] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(
        ".publishedIn",
        within(&CITATION_CITED_ARTIFACT_PUBLICATION_FORM_PUBLISHED_IN_COLUMNS),
    ),
    column(".citedMedium", CODEABLE_CONCEPT_STRUCT),
    column(".volume", TEXT),
    column(".issue", TEXT),
    column(".articleDate", TEXT),
    derived("__articleDate_start", TIMESTAMP, ".articleDate"),
    derived("__articleDate_end", TIMESTAMP, ".articleDate"),
    column(".publicationDateText", TEXT),
    column(".publicationDateSeason", TEXT),
    column(".lastRevisionDate", TEXT),
    derived("__lastRevisionDate_start", TIMESTAMP, ".lastRevisionDate"),
    derived("__lastRevisionDate_end", TIMESTAMP, ".lastRevisionDate"),
    column(".language", CODEABLE_CONCEPT_LIST),
    column(".accessionNumber", TEXT),
    column(".pageString", TEXT),
    column(".firstPage", TEXT),
    column(".lastPage", TEXT),
    column(".pageCount", TEXT),
    column(".copyright", TEXT),
];
pub(crate) static CITATION_CITED_ARTIFACT_WEB_LOCATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".classifier", CODEABLE_CONCEPT_LIST),
    column(".url", TEXT),
];
pub(crate) static CITATION_CITED_ARTIFACT_CLASSIFICATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".classifier", CODEABLE_CONCEPT_LIST),
    column(".artifactAssessment", REFERENCE_LIST_2),
];
pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".time", TEXT),
    derived("__time_start", TIMESTAMP, ".time"),
    derived("__time_end", TIMESTAMP, ".time"),
];
pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".contributor", REFERENCE_STRUCT_2),
    column(".forenameInitials", TEXT),
    column(".affiliation", REFERENCE_LIST_2),
    column(".contributionType", CODEABLE_CONCEPT_LIST),
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(
        ".contributionInstance",
        list(
            &within(
                &CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_CONTRIBUTION_INSTANCE_COLUMNS,
            ),
        ),
    ),
    column(".correspondingContact", BOOLEAN),
    column(".rankingOrder", INT32),
];
pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".style", CODEABLE_CONCEPT_STRUCT),
    column(".source", CODEABLE_CONCEPT_STRUCT),
    VALUE_COLUMN,
];
pub(crate) static CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".complete", BOOLEAN),
    column(
        ".entry",
        list(&within(&CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_ENTRY_COLUMNS)),
    ),
    column(
        ".summary",
        list(&within(&CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_SUMMARY_COLUMNS)),
    ),
];
pub(crate) static CITATION_CITED_ARTIFACT_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    column(".relatedIdentifier", IDENTIFIER_LIST),
    column(".dateAccessed", TEXT),
    derived("__dateAccessed_start", TIMESTAMP, ".dateAccessed"),
    derived("__dateAccessed_end", TIMESTAMP, ".dateAccessed"),
    column(".version", within(&CITATION_CITED_ARTIFACT_VERSION_COLUMNS)),
    column(".currentState", CODEABLE_CONCEPT_LIST),
    column(".statusDate", list(&within(&CITATION_CITED_ARTIFACT_STATUS_DATE_COLUMNS))),
    column(".title", list(&within(&CITATION_CITED_ARTIFACT_TITLE_COLUMNS))),
    column(".abstract", list(&within(&CITATION_CITED_ARTIFACT_ABSTRACT_COLUMNS))),
    column(".part", within(&CITATION_CITED_ARTIFACT_PART_COLUMNS)),
    column(".relatesTo", list(&within(&CITATION_CITED_ARTIFACT_RELATES_TO_COLUMNS))),
    column(
        ".publicationForm",
        list(&within(&CITATION_CITED_ARTIFACT_PUBLICATION_FORM_COLUMNS)),
    ),
    column(".webLocation", list(&within(&CITATION_CITED_ARTIFACT_WEB_LOCATION_COLUMNS))),
    column(
        ".classification",
        list(&within(&CITATION_CITED_ARTIFACT_CLASSIFICATION_COLUMNS)),
    ),
    column(".contributorship", within(&CITATION_CITED_ARTIFACT_CONTRIBUTORSHIP_COLUMNS)),
    NOTE_COLUMN,
];
/// The table `citation`.
pub static CITATION_TABLE: TableDef = TableDef {
    name: "citation",
    doc: "One row for each Citation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Citation.resourceType", TEXT),
        column("Citation.id", TEXT),
        column("Citation.meta", META_STRUCT),
        column("Citation.implicitRules", TEXT),
        column("Citation.language", TEXT),
        column("Citation.text", NARRATIVE_STRUCT),
        column("Citation.contained", TEXTS),
        column("Citation.extension", EXTENSION_TEXTS),
        column("Citation.modifierExtension", EXTENSION_TEXTS),
        column("Citation.url", TEXT),
        column("Citation.identifier", IDENTIFIER_LIST),
        column("Citation.version", TEXT),
        column("Citation.versionAlgorithmString", TEXT),
        column("Citation.versionAlgorithmCoding", CODING_STRUCT),
        column("Citation.name", TEXT),
        column("Citation.title", TEXT),
        column("Citation.status", TEXT),
        column("Citation.experimental", BOOLEAN),
        column("Citation.date", TEXT),
        derived("__date_start", TIMESTAMP, "Citation.date"),
        derived("__date_end", TIMESTAMP, "Citation.date"),
        column("Citation.publisher", TEXT),
        column("Citation.contact", CONTACT_DETAIL_LIST),
        column("Citation.description", TEXT),
        column("Citation.useContext", USAGE_CONTEXT_LIST),
        column("Citation.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("Citation.purpose", TEXT),
        column("Citation.copyright", TEXT),
        column("Citation.copyrightLabel", TEXT),
        column("Citation.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "Citation.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "Citation.approvalDate"),
        column("Citation.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "Citation.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "Citation.lastReviewDate"),
        column("Citation.effectivePeriod", PERIOD_STRUCT),
        column("Citation.author", CONTACT_DETAIL_LIST),
        column("Citation.editor", CONTACT_DETAIL_LIST),
        column("Citation.reviewer", CONTACT_DETAIL_LIST),
        column("Citation.endorser", CONTACT_DETAIL_LIST),
        column("Citation.summary", list(&within(&CITATION_SUMMARY_COLUMNS))),
        column(
            "Citation.classification",
            list(&within(&CITATION_CLASSIFICATION_COLUMNS)),
        ),
        column("Citation.note", ANNOTATION_LIST),
        column("Citation.currentState", CODEABLE_CONCEPT_LIST),
        column("Citation.statusDate", list(&within(&CITATION_STATUS_DATE_COLUMNS))),
        column("Citation.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("Citation.citedArtifact", within(&CITATION_CITED_ARTIFACT_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Citation.meta.lastUpdated"),
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
