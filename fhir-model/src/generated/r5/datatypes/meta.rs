// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Coding, Element, Extension};
use super::super::shared::{
    CODING_LIST, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_CODING,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("versionId", 0, 1, OF_ID),
        summary("lastUpdated", 0, 1, OF_INSTANT),
        summary("source", 0, 1, OF_URI),
        summary("profile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        summary("security", 0, 0, OF_CODING),
        summary("tag", 0, 0, OF_CODING),
    ],
    keys: Lazy::new(),
};
pub(crate) static META_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".versionId", TEXT),
    column(".lastUpdated", TEXT),
    derived("__lastUpdated_start", TIMESTAMP, ".lastUpdated"),
    derived("__lastUpdated_end", TIMESTAMP, ".lastUpdated"),
    column(".source", TEXT),
    column(".profile", TEXTS),
    column(".security", CODING_LIST),
    column(".tag", CODING_LIST),
];
