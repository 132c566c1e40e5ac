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
#[derive(Default)]
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
    ArtifactAssessment, ARTIFACT_ASSESSMENT, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => title, 10 => cite_as, 11 => date, 12 => copyright, 13 =>
    approval_date, 14 => last_review_date, 15 => artifact, 16 => content, 17 =>
    workflow_status, 18 => disposition]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", Ty::Type(&REFERENCE)),
                    alternative("citeAsMarkdown", Ty::Primitive(Primitive::Markdown)),
                ],
            )
            .to(&["Citation"]),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        choice(
                "artifact",
                1,
                1,
                &[
                    alternative("artifactReference", Ty::Type(&REFERENCE)),
                    alternative(
                        "artifactCanonical",
                        Ty::Primitive(Primitive::Canonical),
                    ),
                    alternative("artifactUri", Ty::Primitive(Primitive::Uri)),
                ],
            )
            .summary(),
        one("content", 0, 0, Ty::Type(&ARTIFACT_ASSESSMENT_CONTENT)),
        one("workflowStatus", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ARTIFACT_ASSESSMENT_WORKFLOW_STATUS)
            .summary(),
        one("disposition", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ARTIFACT_ASSESSMENT_DISPOSITION)
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ArtifactAssessment.content`
#[derive(Default)]
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
    ArtifactAssessmentContent, ARTIFACT_ASSESSMENT_CONTENT, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => information_type, 4 => summary, 5 => type_, 6 =>
    classifier, 7 => quantity, 8 => author, 9 => path, 10 => related_artifact, 11 =>
    free_to_share, 12 => component]
);
/// The definition of `ArtifactAssessment.content`.
pub static ARTIFACT_ASSESSMENT_CONTENT: TypeDef = TypeDef {
    name: "ArtifactAssessmentContent",
    path: "ArtifactAssessment.content",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("informationType", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ARTIFACT_ASSESSMENT_INFORMATION_TYPE),
        one("summary", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("classifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                ],
            ),
        one("path", 0, 0, Ty::Primitive(Primitive::Uri)),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("freeToShare", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("component", 0, 0, Ty::Type(&ARTIFACT_ASSESSMENT_CONTENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("informationType", TEXT, ".informationType", ""),
    column("summary", TEXT, ".summary", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("classifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classifier", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("author", within(&REFERENCE_COLUMNS_2), ".author", ""),
    column("path", list(&TEXT), ".path", ""),
    column(
        "relatedArtifact",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".relatedArtifact",
        "",
    ),
    column("freeToShare", BOOLEAN, ".freeToShare", ""),
];
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_2: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("informationType", TEXT, ".informationType", ""),
    column("summary", TEXT, ".summary", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("classifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classifier", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("author", within(&REFERENCE_COLUMNS_2), ".author", ""),
    column("path", list(&TEXT), ".path", ""),
    column(
        "relatedArtifact",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".relatedArtifact",
        "",
    ),
    column("freeToShare", BOOLEAN, ".freeToShare", ""),
    column(
        "component",
        list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS)),
        ".component",
        "",
    ),
];
pub(crate) static ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_3: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("informationType", TEXT, ".informationType", ""),
    column("summary", TEXT, ".summary", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("classifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classifier", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("author", within(&REFERENCE_COLUMNS_2), ".author", ""),
    column("path", list(&TEXT), ".path", ""),
    column(
        "relatedArtifact",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".relatedArtifact",
        "",
    ),
    column("freeToShare", BOOLEAN, ".freeToShare", ""),
    column(
        "component",
        list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_2)),
        ".component",
        "",
    ),
];
/// The table `artifact_assessment`.
pub static ARTIFACT_ASSESSMENT_TABLE: TableDef = TableDef {
    name: "artifact_assessment",
    doc: "One row for each ArtifactAssessment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ArtifactAssessment.resourceType", ""),
        column("id", TEXT, "ArtifactAssessment.id", ""),
        column("meta", within(&META_COLUMNS), "ArtifactAssessment.meta", ""),
        column("implicitRules", TEXT, "ArtifactAssessment.implicitRules", ""),
        column("language", TEXT, "ArtifactAssessment.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ArtifactAssessment.text", ""),
        column("contained", list(&TEXT), "ArtifactAssessment.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ArtifactAssessment.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ArtifactAssessment.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ArtifactAssessment.identifier",
            "",
        ),
        column("title", TEXT, "ArtifactAssessment.title", ""),
        column(
            "citeAsReference",
            within(&REFERENCE_COLUMNS_2),
            "ArtifactAssessment.citeAsReference",
            "",
        ),
        column("citeAsMarkdown", TEXT, "ArtifactAssessment.citeAsMarkdown", ""),
        column("date", TEXT, "ArtifactAssessment.date", ""),
        column("__date_start", TIMESTAMP, "ArtifactAssessment.date", ""),
        column("__date_end", TIMESTAMP, "ArtifactAssessment.date", ""),
        column("copyright", TEXT, "ArtifactAssessment.copyright", ""),
        column("approvalDate", TEXT, "ArtifactAssessment.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "ArtifactAssessment.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "ArtifactAssessment.approvalDate", ""),
        column("lastReviewDate", TEXT, "ArtifactAssessment.lastReviewDate", ""),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ArtifactAssessment.lastReviewDate",
            "",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ArtifactAssessment.lastReviewDate",
            "",
        ),
        column(
            "artifactReference",
            within(&REFERENCE_COLUMNS_2),
            "ArtifactAssessment.artifactReference",
            "",
        ),
        column("artifactCanonical", TEXT, "ArtifactAssessment.artifactCanonical", ""),
        column("artifactUri", TEXT, "ArtifactAssessment.artifactUri", ""),
        column(
            "content",
            list(&within(&ARTIFACT_ASSESSMENT_CONTENT_COLUMNS_3)),
            "ArtifactAssessment.content",
            "",
        ),
        column("workflowStatus", TEXT, "ArtifactAssessment.workflowStatus", ""),
        column("disposition", TEXT, "ArtifactAssessment.disposition", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ArtifactAssessment.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
