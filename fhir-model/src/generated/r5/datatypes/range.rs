// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `Range`
#[derive(Default)]
pub struct Range {
    /// `Range.id` · string · 0..1
    pub id: Option<String>,
    /// `Range.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Range.low` · Quantity · 0..1
    pub low: Option<Box<Quantity>>,
    /// `Range.high` · Quantity · 0..1
    pub high: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Range, RANGE, [0 => id, 1 => extension, 2 => low, 3 => high]);
/// The definition of `Range`.
pub static RANGE: TypeDef = TypeDef {
    name: "Range",
    path: "Range",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("low", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("high", 0, 1, Ty::Type(&QUANTITY)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static RANGE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("low", within(&QUANTITY_COLUMNS), ".low", ""),
    column("high", within(&QUANTITY_COLUMNS), ".high", ""),
];
