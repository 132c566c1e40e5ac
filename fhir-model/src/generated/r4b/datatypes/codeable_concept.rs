// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Coding, Element, Extension};
use super::super::shared::{
    CODING_LIST, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_CODING,
    TEXT_COLUMN,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("coding", 0, 0, OF_CODING),
        summary("text", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODEABLE_CONCEPT_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".coding", CODING_LIST),
    TEXT_COLUMN,
];
