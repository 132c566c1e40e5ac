// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Element, Extension, REFERENCE, REFERENCE_COLUMNS, Reference,
};
use crate::shorthand::*;
/// `Identifier`
#[derive(Default)]
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
record!(Identifier, IDENTIFIER, [0 => id, 1 => extension, 2 => value, 3 => assigner]);
/// The definition of `Identifier`.
pub static IDENTIFIER: TypeDef = TypeDef {
    name: "Identifier",
    path: "Identifier",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("value", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("assigner", 0, 1, Ty::Type(&REFERENCE)).to(&["Bed"]).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static IDENTIFIER_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("value", TEXT, ".value", ""),
    column("assigner", within(&REFERENCE_COLUMNS), ".assigner", ""),
];
pub(crate) static IDENTIFIER_COLUMNS_2: [ColumnDef; 3] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("value", TEXT, ".value", ""),
];
