// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Extension,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use crate::shorthand::*;
/// `CodeableReference`
pub struct CodeableReference {
    /// `CodeableReference.id` · string · 0..1
    pub id: Option<String>,
    /// `CodeableReference.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeableReference.concept` · CodeableConcept · 0..1
    pub concept: Option<Box<CodeableConcept>>,
    /// `CodeableReference.reference` · Reference · 0..1
    pub reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(CodeableReference, CODEABLE_REFERENCE, [id, extension, concept, reference]);
/// The definition of `CodeableReference`.
pub static CODEABLE_REFERENCE: TypeDef = TypeDef {
    name: "CodeableReference",
    path: "CodeableReference",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("concept", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("reference", 0, 1, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODEABLE_REFERENCE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("concept", within(&CODEABLE_CONCEPT_COLUMNS), ".concept"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
];
