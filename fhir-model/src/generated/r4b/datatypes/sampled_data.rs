// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Element, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `SampledData`
pub struct SampledData {
    /// `SampledData.id` · string · 0..1
    pub id: Option<String>,
    /// `SampledData.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SampledData.origin` · Quantity · 1..1
    pub origin: Option<Box<Quantity>>,
    /// `SampledData.period` · decimal · 1..1
    pub period: Element<Decimal>,
    /// `SampledData.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `SampledData.lowerLimit` · decimal · 0..1
    pub lower_limit: Element<Decimal>,
    /// `SampledData.upperLimit` · decimal · 0..1
    pub upper_limit: Element<Decimal>,
    /// `SampledData.dimensions` · positiveInt · 1..1
    pub dimensions: Element<u32>,
    /// `SampledData.data` · string · 0..1
    pub data: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SampledData, SAMPLED_DATA, [id, extension, origin, period, factor, lower_limit,
    upper_limit, dimensions, data]
);
/// The definition of `SampledData`.
pub static SAMPLED_DATA: TypeDef = TypeDef {
    name: "SampledData",
    path: "SampledData",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("origin", 1, 1, of(&QUANTITY)),
        summary("period", 1, 1, OF_DECIMAL),
        summary("factor", 0, 1, OF_DECIMAL),
        summary("lowerLimit", 0, 1, OF_DECIMAL),
        summary("upperLimit", 0, 1, OF_DECIMAL),
        summary("dimensions", 1, 1, OF_POSITIVE_INT),
        one("data", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SAMPLED_DATA_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("origin", within(&QUANTITY_COLUMNS), ".origin"),
    column("period", TEXT, ".period"),
    column("__period_numeric", NUMERIC, ".period"),
    column("factor", TEXT, ".factor"),
    column("__factor_numeric", NUMERIC, ".factor"),
    column("lowerLimit", TEXT, ".lowerLimit"),
    column("__lowerLimit_numeric", NUMERIC, ".lowerLimit"),
    column("upperLimit", TEXT, ".upperLimit"),
    column("__upperLimit_numeric", NUMERIC, ".upperLimit"),
    column("dimensions", INT32, ".dimensions"),
    column("data", TEXT, ".data"),
];
