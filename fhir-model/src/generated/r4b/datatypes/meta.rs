// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, CODING_COLUMNS, Coding, EXTENSION, Element, Extension,
};
use crate::shorthand::*;
/// `Meta`
#[derive(Default)]
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
    Meta, META, [0 => id, 1 => extension, 2 => version_id, 3 => last_updated, 4 =>
    source, 5 => profile, 6 => security, 7 => tag]
);
/// The definition of `Meta`.
pub static META: TypeDef = TypeDef {
    name: "Meta",
    path: "Meta",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("versionId", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("lastUpdated", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("source", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("profile", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
        one("security", 0, 0, Ty::Type(&CODING)).summary(),
        one("tag", 0, 0, Ty::Type(&CODING)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static META_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("versionId", TEXT, ".versionId", ""),
    column("lastUpdated", TEXT, ".lastUpdated", ""),
    column("__lastUpdated_start", TIMESTAMP, ".lastUpdated", ""),
    column("__lastUpdated_end", TIMESTAMP, ".lastUpdated", ""),
    column("source", TEXT, ".source", ""),
    column("profile", list(&TEXT), ".profile", ""),
    column("security", list(&within(&CODING_COLUMNS)), ".security", ""),
    column("tag", list(&within(&CODING_COLUMNS)), ".tag", ""),
];
