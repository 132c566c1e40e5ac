// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension, REFERENCE_COLUMNS, Reference};
use super::super::shared::{OF_EXTENSION, OF_REFERENCE};
use crate::shorthand::*;
/// `Identifier`
pub struct Identifier {
    /// `Identifier.id` · string · 0..1
    pub id: Option<String>,
    /// `Identifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Identifier.value` · string · 0..1
    pub value: Element<String>,
    /// `Identifier.assigner` · Reference to Bed · 0..1
    pub assigner: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Identifier, IDENTIFIER, [id, extension, value, assigner]);
/// The definition of `Identifier`.
pub static IDENTIFIER: TypeDef = TypeDef {
    name: "Identifier",
    path: "Identifier",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, OF_EXTENSION),
        summary("value", 0, 1, OF_STRING),
        summary("assigner", 0, 1, OF_REFERENCE).to(&["Bed"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static IDENTIFIER_COLUMNS: [ColumnDef; 4] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".value", TEXT),
    column(".assigner", within(&REFERENCE_COLUMNS)),
];
pub(crate) static IDENTIFIER_COLUMNS_2: [ColumnDef; 3] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".value", TEXT),
];
