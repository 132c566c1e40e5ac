// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Extension, Quantity};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_QUANTITY, QUANTITY_STRUCT,
};
use crate::shorthand::*;
/// `RatioRange`
pub struct RatioRange {
    /// `RatioRange.id` · string · 0..1
    pub id: Option<String>,
    /// `RatioRange.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RatioRange.lowNumerator` · Quantity · 0..1
    pub low_numerator: Option<Box<Quantity>>,
    /// `RatioRange.highNumerator` · Quantity · 0..1
    pub high_numerator: Option<Box<Quantity>>,
    /// `RatioRange.denominator` · Quantity · 0..1
    pub denominator: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RatioRange, RATIO_RANGE, [id, extension, low_numerator, high_numerator, denominator]
);
/// The definition of `RatioRange`.
pub static RATIO_RANGE: TypeDef = TypeDef {
    name: "RatioRange",
    path: "RatioRange",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("lowNumerator", 0, 1, OF_QUANTITY),
        summary("highNumerator", 0, 1, OF_QUANTITY),
        summary("denominator", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
pub(crate) static RATIO_RANGE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".lowNumerator", QUANTITY_STRUCT),
    column(".highNumerator", QUANTITY_STRUCT),
    column(".denominator", QUANTITY_STRUCT),
];
