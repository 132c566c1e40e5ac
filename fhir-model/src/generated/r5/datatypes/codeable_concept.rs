// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, CODING_COLUMNS, Coding, EXTENSION, Element, Extension,
};
use crate::shorthand::*;
/// `CodeableConcept`
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
record!(CodeableConcept, CODEABLE_CONCEPT, [id, extension, coding, text]);
/// The definition of `CodeableConcept`.
pub static CODEABLE_CONCEPT: TypeDef = TypeDef {
    name: "CodeableConcept",
    path: "CodeableConcept",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("coding", 0, 0, of(&CODING)),
        summary("text", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODEABLE_CONCEPT_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("coding", list(&within(&CODING_COLUMNS)), ".coding"),
    column("text", TEXT, ".text"),
];
