// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{QUANTITY_COMPARATOR, QuantityComparator};
use super::super::datatypes::{Element, Extension};
use super::super::shared::{
    CODE_COLUMN, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `Quantity`
pub struct Quantity {
    /// `Quantity.id` · string · 0..1
    pub id: Option<String>,
    /// `Quantity.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Quantity.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// `Quantity.comparator` · code · 0..1
    pub comparator: Element<QuantityComparator>,
    /// `Quantity.unit` · string · 0..1
    pub unit: Element<String>,
    /// `Quantity.system` · uri · 0..1
    pub system: Element<String>,
    /// `Quantity.code` · code · 0..1
    pub code: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Quantity, QUANTITY, [id, extension, value, comparator, unit, system, code]);
/// The definition of `Quantity`.
pub static QUANTITY: TypeDef = TypeDef {
    name: "Quantity",
    path: "Quantity",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("value", 0, 1, OF_DECIMAL),
        summary("comparator", 0, 1, OF_CODE).codes(&QUANTITY_COMPARATOR).modifier(),
        summary("unit", 0, 1, OF_STRING),
        summary("system", 0, 1, OF_URI),
        summary("code", 0, 1, OF_CODE),
    ],
    keys: Lazy::new(),
};
pub(crate) static QUANTITY_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    VALUE_COLUMN,
    derived("__value_numeric", NUMERIC, ".value"),
    column(".comparator", TEXT),
    column(".unit", TEXT),
    column(".system", TEXT),
    CODE_COLUMN,
];
