// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RELATED_ARTIFACT_TYPE, RelatedArtifactType};
use super::super::datatypes::{Attachment, Element, Extension};
use super::super::shared::{
    ATTACHMENT_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_ATTACHMENT,
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
    /// `RelatedArtifact.label` · string · 0..1
    pub label: Element<String>,
    /// `RelatedArtifact.display` · string · 0..1
    pub display: Element<String>,
    /// `RelatedArtifact.citation` · markdown · 0..1
    pub citation: Element<String>,
    /// `RelatedArtifact.url` · url · 0..1
    pub url: Element<String>,
    /// `RelatedArtifact.document` · Attachment · 0..1
    pub document: Option<Box<Attachment>>,
    /// `RelatedArtifact.resource` · canonical · 0..1
    pub resource: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RelatedArtifact, RELATED_ARTIFACT, [id, extension, type_, label, display, citation,
    url, document, resource]
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
        summary("label", 0, 1, OF_STRING),
        summary("display", 0, 1, OF_STRING),
        summary("citation", 0, 1, OF_MARKDOWN),
        summary("url", 0, 1, OF_URL),
        summary("document", 0, 1, OF_ATTACHMENT),
        summary("resource", 0, 1, OF_CANONICAL),
    ],
    keys: Lazy::new(),
};
pub(crate) static RELATED_ARTIFACT_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".label", TEXT),
    column(".display", TEXT),
    column(".citation", TEXT),
    column(".url", TEXT),
    column(".document", ATTACHMENT_STRUCT),
    column(".resource", TEXT),
];
