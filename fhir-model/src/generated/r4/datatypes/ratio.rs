// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Extension, Quantity};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_QUANTITY, QUANTITY_STRUCT,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("numerator", 0, 1, OF_QUANTITY),
        summary("denominator", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
pub(crate) static RATIO_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".numerator", QUANTITY_STRUCT),
    column(".denominator", QUANTITY_STRUCT),
];
