// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{QUANTITY_COMPARATOR, QuantityComparator};
use super::super::datatypes::{EXTENSION, Element, Extension};
use crate::shorthand::*;
/// `Quantity`
#[derive(Default)]
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
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Quantity, QUANTITY, [0 => id, 1 => extension, 2 => value, 3 => comparator, 4 => unit]
);
/// The definition of `Quantity`.
pub static QUANTITY: TypeDef = TypeDef {
    name: "Quantity",
    path: "Quantity",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("value", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("comparator", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&QUANTITY_COMPARATOR)
            .summary()
            .modifier(),
        one("unit", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static QUANTITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("value", TEXT, ".value", ""),
    column("__value_numeric", NUMERIC, ".value", ""),
    column("comparator", TEXT, ".comparator", ""),
    column("unit", TEXT, ".unit", ""),
];
