// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{EXTENSION, Element, Extension};
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("value", 0, 1, OF_DECIMAL),
        summary("currency", 0, 1, OF_CODE),
    ],
    keys: Lazy::new(),
};
pub(crate) static MONEY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("value", TEXT, ".value"),
    column("__value_numeric", NUMERIC, ".value"),
    column("currency", TEXT, ".currency"),
];
