// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `Ratio`
#[derive(Default)]
pub struct Ratio {
    /// `Ratio.id` · string · 0..1
    pub id: Option<String>,
    /// `Ratio.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Ratio.numerator` · Quantity · 0..1
    pub numerator: Option<Box<Quantity>>,
    /// `Ratio.denominator` · Quantity · 0..1
    pub denominator: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Ratio, RATIO, [0 => id, 1 => extension, 2 => numerator, 3 => denominator]);
/// The definition of `Ratio`.
pub static RATIO: TypeDef = TypeDef {
    name: "Ratio",
    path: "Ratio",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("numerator", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("denominator", 0, 1, Ty::Type(&QUANTITY)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static RATIO_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("numerator", within(&QUANTITY_COLUMNS), ".numerator", ""),
    column("denominator", within(&QUANTITY_COLUMNS), ".denominator", ""),
];
