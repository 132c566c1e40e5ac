// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `Range`
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
record!(Range, RANGE, [id, extension, low, high]);
/// The definition of `Range`.
pub static RANGE: TypeDef = TypeDef {
    name: "Range",
    path: "Range",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("low", 0, 1, of(&QUANTITY)),
        summary("high", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RANGE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("low", within(&QUANTITY_COLUMNS), ".low"),
    column("high", within(&QUANTITY_COLUMNS), ".high"),
];
