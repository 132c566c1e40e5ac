// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension, Quantity};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_QUANTITY, QUANTITY_STRUCT,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("origin", 1, 1, OF_QUANTITY),
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".origin", QUANTITY_STRUCT),
    column(".period", TEXT),
    derived("__period_numeric", NUMERIC, ".period"),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".lowerLimit", TEXT),
    derived("__lowerLimit_numeric", NUMERIC, ".lowerLimit"),
    column(".upperLimit", TEXT),
    derived("__upperLimit_numeric", NUMERIC, ".upperLimit"),
    column(".dimensions", INT32),
    column(".data", TEXT),
];
