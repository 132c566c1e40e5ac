// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{CodeableConcept, Extension, Reference};
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN,
    OF_CODEABLE_CONCEPT, OF_REFERENCE, REFERENCE_STRUCT_2,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("concept", 0, 1, OF_CODEABLE_CONCEPT),
        summary("reference", 0, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODEABLE_REFERENCE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".concept", CODEABLE_CONCEPT_STRUCT),
    column(".reference", REFERENCE_STRUCT_2),
];
