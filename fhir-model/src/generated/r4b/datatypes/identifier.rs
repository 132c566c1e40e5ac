// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IDENTIFIER_USE, IdentifierUse};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Period, REFERENCE_COLUMNS, Reference,
};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_TYPE_3, ID_COLUMN, OF_PERIOD,
    OF_REFERENCE, PERIOD_COLUMN, TYPE_COLUMN, VALUE_COLUMN,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("use", 0, 1, OF_CODE).codes(&IDENTIFIER_USE).modifier(),
        HAS_TYPE_3,
        summary("system", 0, 1, OF_URI),
        summary("value", 0, 1, OF_STRING),
        summary("period", 0, 1, OF_PERIOD),
        summary("assigner", 0, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static IDENTIFIER_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".use", TEXT),
    TYPE_COLUMN,
    column(".system", TEXT),
    VALUE_COLUMN,
    PERIOD_COLUMN,
    column(".assigner", within(&REFERENCE_COLUMNS)),
];
pub(crate) static IDENTIFIER_COLUMNS_2: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".use", TEXT),
    TYPE_COLUMN,
    column(".system", TEXT),
    VALUE_COLUMN,
    PERIOD_COLUMN,
];
