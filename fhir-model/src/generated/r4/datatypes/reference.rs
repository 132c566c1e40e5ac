// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension, IDENTIFIER_COLUMNS_2, Identifier};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_IDENTIFIER, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `Reference`
pub struct Reference {
    /// `Reference.id` · string · 0..1
    pub id: Option<String>,
    /// `Reference.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Reference.reference` · string · 0..1
    pub reference: Element<String>,
    /// `Reference.type` · uri · 0..1
    pub type_: Element<String>,
    /// `Reference.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Reference.display` · string · 0..1
    pub display: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Reference, REFERENCE, [id, extension, reference, type_, identifier, display]);
/// The definition of `Reference`.
pub static REFERENCE: TypeDef = TypeDef {
    name: "Reference",
    path: "Reference",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("reference", 0, 1, OF_STRING),
        summary("type", 0, 1, OF_URI),
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("display", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static REFERENCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".reference", TEXT),
    TYPE_COLUMN_2,
    column(".display", TEXT),
];
pub(crate) static REFERENCE_COLUMNS_2: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".reference", TEXT),
    TYPE_COLUMN_2,
    column(".identifier", within(&IDENTIFIER_COLUMNS_2)),
    column(".display", TEXT),
];
