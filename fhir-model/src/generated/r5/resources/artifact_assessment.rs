// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ARTIFACT_ASSESSMENT_DISPOSITION, ARTIFACT_ASSESSMENT_INFORMATION_TYPE,
    ARTIFACT_ASSESSMENT_WORKFLOW_STATUS, ArtifactAssessmentDisposition,
    ArtifactAssessmentInformationType, ArtifactAssessmentWorkflowStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
    REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS,
    Reference, RelatedArtifact,
};
use super::super::resources::Resource;
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
    #[doc = " `ArtifactAssessment.citeAs[x]`"] ArtifactAssessmentCiteAs, [0 =>
    Reference(Box < Reference >), 1 => Markdown(Element < String >)]
);
choice!(
    #[doc = " `ArtifactAssessment.artifact[x]`"] ArtifactAssessmentArtifact, [0 =>
    Reference(Box < Reference >), 1 => Canonical(Element < String >), 2 => Uri(Element <
    String >)]
);
/// The definition of `ArtifactAssessment`.
pub static ARTIFACT_ASSESSMENT: TypeDef = TypeDef {
    name: "ArtifactAssessment",
    path: "ArtifactAssessment",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("title", 0, 1, OF_STRING),
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", of(&REFERENCE)),
                    alternative("citeAsMarkdown", OF_MARKDOWN),
                ],
            )
            .to(&["Citation"]),
        summary("date", 0, 1, OF_DATE_TIME),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("approvalDate", 0, 1, OF_DATE),
        summary("lastReviewDate", 0, 1, OF_DATE),
        choice(
                "artifact",
                1,
                1,
                &[
                    alternative("artifactReference", of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("informationType", 0, 1, OF_CODE)
            .codes(&ARTIFACT_ASSESSMENT_INFORMATION_TYPE),
        one("summary", 0, 1, OF_MARKDOWN),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("classifier", 0, 0, of(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("author", 0, 1, of(&REFERENCE))
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
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        one("freeToShare", 0, 1, OF_BOOLEAN),
        one("component", 0, 0, of(&ARTIFACT_ASSESSMENT_CONTENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("informationType", TEXT, ".informationType"),
    column("summary", TEXT, ".summary"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("classifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classifier"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("author", within(&REFERENCE_COLUMNS_2), ".author"),
    column("path", TEXTS, ".path"),
    column(
        "relatedArtifact",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".relatedArtifact",
    ),
    column("freeToShare", BOOLEAN, ".freeToShare"),
];
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_2: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("informationType", TEXT, ".informationType"),
    column("summary", TEXT, ".summary"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("classifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classifier"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("author", within(&REFERENCE_COLUMNS_2), ".author"),
    column("path", TEXTS, ".path"),
    column(
        "relatedArtifact",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".relatedArtifact",
    ),
    column("freeToShare", BOOLEAN, ".freeToShare"),
    column(
        "component",
        list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS)),
        ".component",
    ),
];
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_3: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("informationType", TEXT, ".informationType"),
    column("summary", TEXT, ".summary"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("classifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classifier"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("author", within(&REFERENCE_COLUMNS_2), ".author"),
    column("path", TEXTS, ".path"),
    column(
        "relatedArtifact",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".relatedArtifact",
    ),
    column("freeToShare", BOOLEAN, ".freeToShare"),
    column(
        "component",
        list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_2)),
        ".component",
    ),
];
/// The table `artifact_assessment`.
pub static ARTIFACT_ASSESSMENT_TABLE: TableDef = TableDef {
    name: "artifact_assessment",
    doc: "One row for each ArtifactAssessment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ArtifactAssessment.resourceType"),
        column("id", TEXT, "ArtifactAssessment.id"),
        column("meta", within(&META_COLUMNS), "ArtifactAssessment.meta"),
        column("implicitRules", TEXT, "ArtifactAssessment.implicitRules"),
        column("language", TEXT, "ArtifactAssessment.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ArtifactAssessment.text"),
        column("contained", TEXTS, "ArtifactAssessment.contained"),
        column("extension", EXTENSION_TEXTS, "ArtifactAssessment.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ArtifactAssessment.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ArtifactAssessment.identifier",
        ),
        column("title", TEXT, "ArtifactAssessment.title"),
        column(
            "citeAsReference",
            within(&REFERENCE_COLUMNS_2),
            "ArtifactAssessment.citeAsReference",
        ),
        column("citeAsMarkdown", TEXT, "ArtifactAssessment.citeAsMarkdown"),
        column("date", TEXT, "ArtifactAssessment.date"),
        column("__date_start", TIMESTAMP, "ArtifactAssessment.date"),
        column("__date_end", TIMESTAMP, "ArtifactAssessment.date"),
        column("copyright", TEXT, "ArtifactAssessment.copyright"),
        column("approvalDate", TEXT, "ArtifactAssessment.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ArtifactAssessment.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ArtifactAssessment.approvalDate"),
        column("lastReviewDate", TEXT, "ArtifactAssessment.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "ArtifactAssessment.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "ArtifactAssessment.lastReviewDate"),
        column(
            "artifactReference",
            within(&REFERENCE_COLUMNS_2),
            "ArtifactAssessment.artifactReference",
        ),
        column("artifactCanonical", TEXT, "ArtifactAssessment.artifactCanonical"),
        column("artifactUri", TEXT, "ArtifactAssessment.artifactUri"),
        column(
            "content",
            list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_3)),
            "ArtifactAssessment.content",
        ),
        column("workflowStatus", TEXT, "ArtifactAssessment.workflowStatus"),
        column("disposition", TEXT, "ArtifactAssessment.disposition"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ArtifactAssessment.meta.lastUpdated"),
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
