// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, CODING_COLUMNS, Coding, EXTENSION, Element, Extension,
};
use crate::shorthand::*;
/// `CodeableConcept`
#[derive(Default)]
pub struct CodeableConcept {
    /// `CodeableConcept.id` · string · 0..1
    pub id: Option<String>,
    /// `CodeableConcept.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeableConcept.coding` · Coding · 0..*
    pub coding: Vec<Coding>,
    /// `CodeableConcept.text` · string · 0..1
    pub text: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CodeableConcept, CODEABLE_CONCEPT, [0 => id, 1 => extension, 2 => coding, 3 => text]
);
/// The definition of `CodeableConcept`.
pub static CODEABLE_CONCEPT: TypeDef = TypeDef {
    name: "CodeableConcept",
    path: "CodeableConcept",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("coding", 0, 0, Ty::Type(&CODING)).summary(),
        one("text", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODEABLE_CONCEPT_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("coding", list(&within(&CODING_COLUMNS)), ".coding", ""),
    column("text", TEXT, ".text", ""),
];
