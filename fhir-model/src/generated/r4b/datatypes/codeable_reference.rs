// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Extension,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use crate::shorthand::*;
/// `CodeableReference`
#[derive(Default)]
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
record!(
    CodeableReference, CODEABLE_REFERENCE, [0 => id, 1 => extension, 2 => concept, 3 =>
    reference]
);
/// The definition of `CodeableReference`.
pub static CODEABLE_REFERENCE: TypeDef = TypeDef {
    name: "CodeableReference",
    path: "CodeableReference",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("concept", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("reference", 0, 1, Ty::Type(&REFERENCE)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODEABLE_REFERENCE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("concept", within(&CODEABLE_CONCEPT_COLUMNS), ".concept", ""),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference", ""),
];
