// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS_2, Identifier,
};
use crate::shorthand::*;
/// `Reference`
#[derive(Default)]
pub struct Reference {
    /// `Reference.id` · string · 0..1
    pub id: Option<String>,
    /// `Reference.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Reference.reference` · string · 0..1
    pub reference: Element<String>,
    /// `Reference.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Reference, REFERENCE, [0 => id, 1 => extension, 2 => reference, 3 => identifier]
);
/// The definition of `Reference`.
pub static REFERENCE: TypeDef = TypeDef {
    name: "Reference",
    path: "Reference",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("reference", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static REFERENCE_COLUMNS: [ColumnDef; 3] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("reference", TEXT, ".reference", ""),
];
pub(crate) static REFERENCE_COLUMNS_2: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("reference", TEXT, ".reference", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS_2), ".identifier", ""),
];
