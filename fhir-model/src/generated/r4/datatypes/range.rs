// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Extension, Quantity};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_QUANTITY, QUANTITY_STRUCT,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("low", 0, 1, OF_QUANTITY),
        summary("high", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
pub(crate) static RANGE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".low", QUANTITY_STRUCT),
    column(".high", QUANTITY_STRUCT),
];
