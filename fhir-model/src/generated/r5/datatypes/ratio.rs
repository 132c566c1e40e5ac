// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `Ratio`
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
record!(Ratio, RATIO, [id, extension, numerator, denominator]);
/// The definition of `Ratio`.
pub static RATIO: TypeDef = TypeDef {
    name: "Ratio",
    path: "Ratio",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("numerator", 0, 1, of(&QUANTITY)),
        summary("denominator", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RATIO_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("numerator", within(&QUANTITY_COLUMNS), ".numerator"),
    column("denominator", within(&QUANTITY_COLUMNS), ".denominator"),
];
