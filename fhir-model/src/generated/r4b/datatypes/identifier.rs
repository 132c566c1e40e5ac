// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IDENTIFIER_USE, IdentifierUse};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS, Reference,
};
use crate::shorthand::*;
/// `Identifier`
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
    Identifier, IDENTIFIER, [id, extension, use_, type_, system, value, period, assigner]
);
/// The definition of `Identifier`.
pub static IDENTIFIER: TypeDef = TypeDef {
    name: "Identifier",
    path: "Identifier",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("use", 0, 1, OF_CODE).codes(&IDENTIFIER_USE).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("system", 0, 1, OF_URI),
        summary("value", 0, 1, OF_STRING),
        summary("period", 0, 1, of(&PERIOD)),
        summary("assigner", 0, 1, of(&REFERENCE)).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static IDENTIFIER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("use", TEXT, ".use"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("system", TEXT, ".system"),
    column("value", TEXT, ".value"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("assigner", within(&REFERENCE_COLUMNS), ".assigner"),
];
pub(crate) static IDENTIFIER_COLUMNS_2: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("use", TEXT, ".use"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("system", TEXT, ".system"),
    column("value", TEXT, ".value"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
