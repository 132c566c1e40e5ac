// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `RatioRange`
#[derive(Default)]
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
    RatioRange, RATIO_RANGE, [0 => id, 1 => extension, 2 => low_numerator, 3 =>
    high_numerator, 4 => denominator]
);
/// The definition of `RatioRange`.
pub static RATIO_RANGE: TypeDef = TypeDef {
    name: "RatioRange",
    path: "RatioRange",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("lowNumerator", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("highNumerator", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("denominator", 0, 1, Ty::Type(&QUANTITY)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static RATIO_RANGE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("lowNumerator", within(&QUANTITY_COLUMNS), ".lowNumerator", ""),
    column("highNumerator", within(&QUANTITY_COLUMNS), ".highNumerator", ""),
    column("denominator", within(&QUANTITY_COLUMNS), ".denominator", ""),
];
