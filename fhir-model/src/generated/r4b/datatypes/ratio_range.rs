// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("lowNumerator", 0, 1, of(&QUANTITY)),
        summary("highNumerator", 0, 1, of(&QUANTITY)),
        summary("denominator", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RATIO_RANGE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("lowNumerator", within(&QUANTITY_COLUMNS), ".lowNumerator"),
    column("highNumerator", within(&QUANTITY_COLUMNS), ".highNumerator"),
    column("denominator", within(&QUANTITY_COLUMNS), ".denominator"),
];
