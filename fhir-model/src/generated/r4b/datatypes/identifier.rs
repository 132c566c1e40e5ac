// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IDENTIFIER_USE, IdentifierUse};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS, Reference,
};
use crate::shorthand::*;
/// `Identifier`
#[derive(Default)]
pub struct Identifier {
    /// `Identifier.id` · string · 0..1
    pub id: Option<String>,
    /// `Identifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Identifier.use` · code · 0..1
    pub use_: Element<IdentifierUse>,
    /// `Identifier.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Identifier.system` · uri · 0..1
    pub system: Element<String>,
    /// `Identifier.value` · string · 0..1
    pub value: Element<String>,
    /// `Identifier.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Identifier.assigner` · Reference to Organization · 0..1
    pub assigner: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Identifier, IDENTIFIER, [0 => id, 1 => extension, 2 => use_, 3 => type_, 4 => system,
    5 => value, 6 => period, 7 => assigner]
);
/// The definition of `Identifier`.
pub static IDENTIFIER: TypeDef = TypeDef {
    name: "Identifier",
    path: "Identifier",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("use", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&IDENTIFIER_USE)
            .summary()
            .modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("system", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("value", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("assigner", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static IDENTIFIER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("use", TEXT, ".use", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("system", TEXT, ".system", ""),
    column("value", TEXT, ".value", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("assigner", within(&REFERENCE_COLUMNS), ".assigner", ""),
];
pub(crate) static IDENTIFIER_COLUMNS_2: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("use", TEXT, ".use", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("system", TEXT, ".system", ""),
    column("value", TEXT, ".value", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
