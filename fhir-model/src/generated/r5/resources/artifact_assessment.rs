// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ARTIFACT_ASSESSMENT_DISPOSITION, ARTIFACT_ASSESSMENT_INFORMATION_TYPE,
    ARTIFACT_ASSESSMENT_WORKFLOW_STATUS, ArtifactAssessmentDisposition,
    ArtifactAssessmentInformationType, ArtifactAssessmentWorkflowStatus,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Quantity,
    Reference, RelatedArtifact,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_QUANTITY, HAS_TEXT, HAS_TITLE, HAS_TYPE,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_REFERENCE, OF_RELATED_ARTIFACT, QUANTITY_COLUMN,
    REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `ArtifactAssessment`
pub struct ArtifactAssessment {
    /// `ArtifactAssessment.id` · id · 0..1
    pub id: Element<String>,
    /// `ArtifactAssessment.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ArtifactAssessment.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ArtifactAssessment.language` · code · 0..1
    pub language: Element<String>,
    /// `ArtifactAssessment.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ArtifactAssessment.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ArtifactAssessment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ArtifactAssessment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ArtifactAssessment.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ArtifactAssessment.title` · string · 0..1
    pub title: Element<String>,
    /// `ArtifactAssessment.citeAs[x]` · Reference, markdown to Citation · 0..1
    pub cite_as: Option<ArtifactAssessmentCiteAs>,
    /// `ArtifactAssessment.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ArtifactAssessment.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ArtifactAssessment.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ArtifactAssessment.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ArtifactAssessment.artifact[x]` · Reference, canonical, uri · 1..1
    pub artifact: Option<ArtifactAssessmentArtifact>,
    /// `ArtifactAssessment.content` · ArtifactAssessmentContent · 0..*
    pub content: Vec<ArtifactAssessmentContent>,
    /// `ArtifactAssessment.workflowStatus` · code · 0..1
    pub workflow_status: Element<ArtifactAssessmentWorkflowStatus>,
    /// `ArtifactAssessment.disposition` · code · 0..1
    pub disposition: Element<ArtifactAssessmentDisposition>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ArtifactAssessment, ARTIFACT_ASSESSMENT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, title, cite_as, date,
    copyright, approval_date, last_review_date, artifact, content, workflow_status,
    disposition]
);
choice!(
    #[doc = " `ArtifactAssessment.citeAs[x]`"] ArtifactAssessmentCiteAs, [Reference(Box <
    Reference >), Markdown(Element < String >)]
);
choice!(
    #[doc = " `ArtifactAssessment.artifact[x]`"] ArtifactAssessmentArtifact,
    [Reference(Box < Reference >), Canonical(Element < String >), Uri(Element < String
    >)]
);
/// The definition of `ArtifactAssessment`.
pub static ARTIFACT_ASSESSMENT: TypeDef = TypeDef {
    name: "ArtifactAssessment",
    path: "ArtifactAssessment",
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
        HAS_IDENTIFIER,
        HAS_TITLE,
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", OF_REFERENCE),
                    alternative("citeAsMarkdown", OF_MARKDOWN),
                ],
            )
            .to(&["Citation"]),
        HAS_DATE,
        HAS_COPYRIGHT,
        one("approvalDate", 0, 1, OF_DATE),
        summary("lastReviewDate", 0, 1, OF_DATE),
        choice(
                "artifact",
                1,
                1,
                &[
                    alternative("artifactReference", OF_REFERENCE),
                    alternative("artifactCanonical", OF_CANONICAL),
                    alternative("artifactUri", OF_URI),
                ],
            )
            .summary(),
        one("content", 0, 0, of(&ARTIFACT_ASSESSMENT_CONTENT)),
        summary("workflowStatus", 0, 1, OF_CODE)
            .codes(&ARTIFACT_ASSESSMENT_WORKFLOW_STATUS),
        summary("disposition", 0, 1, OF_CODE).codes(&ARTIFACT_ASSESSMENT_DISPOSITION),
    ],
    keys: Lazy::new(),
};
/// `ArtifactAssessment.content`
pub struct ArtifactAssessmentContent {
    /// `ArtifactAssessment.content.id` · string · 0..1
    pub id: Option<String>,
    /// `ArtifactAssessment.content.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ArtifactAssessment.content.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ArtifactAssessment.content.informationType` · code · 0..1
    pub information_type: Element<ArtifactAssessmentInformationType>,
    /// `ArtifactAssessment.content.summary` · markdown · 0..1
    pub summary: Element<String>,
    /// `ArtifactAssessment.content.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ArtifactAssessment.content.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// `ArtifactAssessment.content.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ArtifactAssessment.content.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `ArtifactAssessment.content.path` · uri · 0..*
    pub path: Vec<Element<String>>,
    /// `ArtifactAssessment.content.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ArtifactAssessment.content.freeToShare` · boolean · 0..1
    pub free_to_share: Element<bool>,
    /// `ArtifactAssessment.content.component` · ArtifactAssessmentContent · 0..*
    pub component: Vec<ArtifactAssessmentContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ArtifactAssessmentContent, ARTIFACT_ASSESSMENT_CONTENT, [id, extension,
    modifier_extension, information_type, summary, type_, classifier, quantity, author,
    path, related_artifact, free_to_share, component]
);
/// The definition of `ArtifactAssessment.content`.
pub static ARTIFACT_ASSESSMENT_CONTENT: TypeDef = TypeDef {
    name: "ArtifactAssessmentContent",
    path: "ArtifactAssessment.content",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("informationType", 0, 1, OF_CODE)
            .codes(&ARTIFACT_ASSESSMENT_INFORMATION_TYPE),
        one("summary", 0, 1, OF_MARKDOWN),
        HAS_TYPE,
        one("classifier", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_QUANTITY,
        one("author", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                ],
            ),
        one("path", 0, 0, OF_URI),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("freeToShare", 0, 1, OF_BOOLEAN),
        one("component", 0, 0, of(&ARTIFACT_ASSESSMENT_CONTENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".informationType", TEXT),
    column(".summary", TEXT),
    TYPE_COLUMN,
    column(".classifier", CODEABLE_CONCEPT_LIST),
    QUANTITY_COLUMN,
    column(".author", REFERENCE_STRUCT_2),
    column(".path", TEXTS),
    column(".relatedArtifact", RELATED_ARTIFACT_LIST),
    column(".freeToShare", BOOLEAN),
];
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_2: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".informationType", TEXT),
    column(".summary", TEXT),
    TYPE_COLUMN,
    column(".classifier", CODEABLE_CONCEPT_LIST),
    QUANTITY_COLUMN,
    column(".author", REFERENCE_STRUCT_2),
    column(".path", TEXTS),
    column(".relatedArtifact", RELATED_ARTIFACT_LIST),
    column(".freeToShare", BOOLEAN),
    column(".component", list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS))),
];
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_3: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".informationType", TEXT),
    column(".summary", TEXT),
    TYPE_COLUMN,
    column(".classifier", CODEABLE_CONCEPT_LIST),
    QUANTITY_COLUMN,
    column(".author", REFERENCE_STRUCT_2),
    column(".path", TEXTS),
    column(".relatedArtifact", RELATED_ARTIFACT_LIST),
    column(".freeToShare", BOOLEAN),
    column(".component", list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_2))),
];
/// The table `artifact_assessment`.
pub static ARTIFACT_ASSESSMENT_TABLE: TableDef = TableDef {
    name: "artifact_assessment",
    doc: "One row for each ArtifactAssessment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ArtifactAssessment.resourceType", TEXT),
        column("ArtifactAssessment.id", TEXT),
        column("ArtifactAssessment.meta", META_STRUCT),
        column("ArtifactAssessment.implicitRules", TEXT),
        column("ArtifactAssessment.language", TEXT),
        column("ArtifactAssessment.text", NARRATIVE_STRUCT),
        column("ArtifactAssessment.contained", TEXTS),
        column("ArtifactAssessment.extension", EXTENSION_TEXTS),
        column("ArtifactAssessment.modifierExtension", EXTENSION_TEXTS),
        column("ArtifactAssessment.identifier", IDENTIFIER_LIST),
        column("ArtifactAssessment.title", TEXT),
        column("ArtifactAssessment.citeAsReference", REFERENCE_STRUCT_2),
        column("ArtifactAssessment.citeAsMarkdown", TEXT),
        column("ArtifactAssessment.date", TEXT),
        derived("__date_start", TIMESTAMP, "ArtifactAssessment.date"),
        derived("__date_end", TIMESTAMP, "ArtifactAssessment.date"),
        column("ArtifactAssessment.copyright", TEXT),
        column("ArtifactAssessment.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "ArtifactAssessment.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "ArtifactAssessment.approvalDate"),
        column("ArtifactAssessment.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ArtifactAssessment.lastReviewDate",
        ),
        derived("__lastReviewDate_end", TIMESTAMP, "ArtifactAssessment.lastReviewDate"),
        column("ArtifactAssessment.artifactReference", REFERENCE_STRUCT_2),
        column("ArtifactAssessment.artifactCanonical", TEXT),
        column("ArtifactAssessment.artifactUri", TEXT),
        column(
            "ArtifactAssessment.content",
            list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_3)),
        ),
        column("ArtifactAssessment.workflowStatus", TEXT),
        column("ArtifactAssessment.disposition", TEXT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ArtifactAssessment.meta.lastUpdated"),
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
