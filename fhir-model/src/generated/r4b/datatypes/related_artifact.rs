// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RELATED_ARTIFACT_TYPE, RelatedArtifactType};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, EXTENSION, Element, Extension,
};
use crate::shorthand::*;
/// `RelatedArtifact`
#[derive(Default)]
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
    RelatedArtifact, RELATED_ARTIFACT, [0 => id, 1 => extension, 2 => type_, 3 => label,
    4 => display, 5 => citation, 6 => url, 7 => document, 8 => resource]
);
/// The definition of `RelatedArtifact`.
pub static RELATED_ARTIFACT: TypeDef = TypeDef {
    name: "RelatedArtifact",
    path: "RelatedArtifact",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&RELATED_ARTIFACT_TYPE)
            .summary(),
        one("label", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("display", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("citation", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("url", 0, 1, Ty::Primitive(Primitive::Url)).summary(),
        one("document", 0, 1, Ty::Type(&ATTACHMENT)).summary(),
        one("resource", 0, 1, Ty::Primitive(Primitive::Canonical)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static RELATED_ARTIFACT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("type", TEXT, ".type", ""),
    column("label", TEXT, ".label", ""),
    column("display", TEXT, ".display", ""),
    column("citation", TEXT, ".citation", ""),
    column("url", TEXT, ".url", ""),
    column("document", within(&ATTACHMENT_COLUMNS), ".document", ""),
    column("resource", TEXT, ".resource", ""),
];
