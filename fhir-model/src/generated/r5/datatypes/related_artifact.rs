// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PUBLICATION_STATUS, PublicationStatus, RELATED_ARTIFACT_TYPE, RelatedArtifactType,
};
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Reference,
};
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    ID_COLUMN, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_REFERENCE, REFERENCE_STRUCT_2,
    TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `RelatedArtifact`
pub struct RelatedArtifact {
    /// `RelatedArtifact.id` · string · 0..1
    pub id: Option<String>,
    /// `RelatedArtifact.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RelatedArtifact.type` · code · 1..1
    pub type_: Element<RelatedArtifactType>,
    /// `RelatedArtifact.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// `RelatedArtifact.label` · string · 0..1
    pub label: Element<String>,
    /// `RelatedArtifact.display` · string · 0..1
    pub display: Element<String>,
    /// `RelatedArtifact.citation` · markdown · 0..1
    pub citation: Element<String>,
    /// `RelatedArtifact.document` · Attachment · 0..1
    pub document: Option<Box<Attachment>>,
    /// `RelatedArtifact.resource` · canonical · 0..1
    pub resource: Element<String>,
    /// `RelatedArtifact.resourceReference` · Reference · 0..1
    pub resource_reference: Option<Box<Reference>>,
    /// `RelatedArtifact.publicationStatus` · code · 0..1
    pub publication_status: Element<PublicationStatus>,
    /// `RelatedArtifact.publicationDate` · date · 0..1
    pub publication_date: Element<Date>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RelatedArtifact, RELATED_ARTIFACT, [id, extension, type_, classifier, label, display,
    citation, document, resource, resource_reference, publication_status,
    publication_date]
);
/// The definition of `RelatedArtifact`.
pub static RELATED_ARTIFACT: TypeDef = TypeDef {
    name: "RelatedArtifact",
    path: "RelatedArtifact",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&RELATED_ARTIFACT_TYPE),
        summary("classifier", 0, 0, OF_CODEABLE_CONCEPT),
        summary("label", 0, 1, OF_STRING),
        summary("display", 0, 1, OF_STRING),
        summary("citation", 0, 1, OF_MARKDOWN),
        summary("document", 0, 1, OF_ATTACHMENT),
        summary("resource", 0, 1, OF_CANONICAL),
        summary("resourceReference", 0, 1, OF_REFERENCE),
        summary("publicationStatus", 0, 1, OF_CODE).codes(&PUBLICATION_STATUS),
        summary("publicationDate", 0, 1, OF_DATE),
    ],
    keys: Lazy::new(),
};
pub(crate) static RELATED_ARTIFACT_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".classifier", CODEABLE_CONCEPT_LIST),
    column(".label", TEXT),
    column(".display", TEXT),
    column(".citation", TEXT),
    column(".document", ATTACHMENT_STRUCT),
    column(".resource", TEXT),
    column(".resourceReference", REFERENCE_STRUCT_2),
    column(".publicationStatus", TEXT),
    column(".publicationDate", TEXT),
    derived("__publicationDate_start", TIMESTAMP, ".publicationDate"),
    derived("__publicationDate_end", TIMESTAMP, ".publicationDate"),
];
