// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `Money`
pub struct Money {
    /// `Money.id` · string · 0..1
    pub id: Option<String>,
    /// `Money.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Money.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// `Money.currency` · code · 0..1
    pub currency: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Money, MONEY, [id, extension, value, currency]);
/// The definition of `Money`.
pub static MONEY: TypeDef = TypeDef {
    name: "Money",
    path: "Money",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("value", 0, 1, OF_DECIMAL),
        summary("currency", 0, 1, OF_CODE),
    ],
    keys: Lazy::new(),
};
pub(crate) static MONEY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    VALUE_COLUMN,
    derived("__value_numeric", NUMERIC, ".value"),
    column(".currency", TEXT),
];
