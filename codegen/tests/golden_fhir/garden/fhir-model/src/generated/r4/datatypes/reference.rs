// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension, IDENTIFIER_COLUMNS_2, Identifier};
use super::super::shared::{OF_EXTENSION, OF_IDENTIFIER};
use crate::shorthand::*;
/// `Reference`
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
record!(Reference, REFERENCE, [id, extension, reference, identifier]);
/// The definition of `Reference`.
pub static REFERENCE: TypeDef = TypeDef {
    name: "Reference",
    path: "Reference",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, OF_EXTENSION),
        summary("reference", 0, 1, OF_STRING),
        summary("identifier", 0, 1, OF_IDENTIFIER),
    ],
    keys: Lazy::new(),
};
pub(crate) static REFERENCE_COLUMNS: [ColumnDef; 3] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".reference", TEXT),
];
pub(crate) static REFERENCE_COLUMNS_2: [ColumnDef; 4] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".reference", TEXT),
    column(".identifier", within(&IDENTIFIER_COLUMNS_2)),
];
