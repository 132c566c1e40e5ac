// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, CODING_COLUMNS, Coding, EXTENSION, Element, Extension,
};
use crate::shorthand::*;
/// `Meta`
pub struct Meta {
    /// `Meta.id` · string · 0..1
    pub id: Option<String>,
    /// `Meta.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Meta.versionId` · id · 0..1
    pub version_id: Element<String>,
    /// `Meta.lastUpdated` · instant · 0..1
    pub last_updated: Element<Instant>,
    /// `Meta.source` · uri · 0..1
    pub source: Element<String>,
    /// `Meta.profile` · canonical to StructureDefinition · 0..*
    pub profile: Vec<Element<String>>,
    /// `Meta.security` · Coding · 0..*
    pub security: Vec<Coding>,
    /// `Meta.tag` · Coding · 0..*
    pub tag: Vec<Coding>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Meta, META, [id, extension, version_id, last_updated, source, profile, security, tag]
);
/// The definition of `Meta`.
pub static META: TypeDef = TypeDef {
    name: "Meta",
    path: "Meta",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("versionId", 0, 1, OF_ID),
        summary("lastUpdated", 0, 1, OF_INSTANT),
        summary("source", 0, 1, OF_URI),
        summary("profile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        summary("security", 0, 0, of(&CODING)),
        summary("tag", 0, 0, of(&CODING)),
    ],
    keys: Lazy::new(),
};
pub(crate) static META_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("versionId", TEXT, ".versionId"),
    column("lastUpdated", TEXT, ".lastUpdated"),
    column("__lastUpdated_start", TIMESTAMP, ".lastUpdated"),
    column("__lastUpdated_end", TIMESTAMP, ".lastUpdated"),
    column("source", TEXT, ".source"),
    column("profile", TEXTS, ".profile"),
    column("security", list(&within(&CODING_COLUMNS)), ".security"),
    column("tag", list(&within(&CODING_COLUMNS)), ".tag"),
];
