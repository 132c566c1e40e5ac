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
    /// `SampledData.interval` · decimal · 0..1
    pub interval: Element<Decimal>,
    /// `SampledData.intervalUnit` · code · 1..1
    pub interval_unit: Element<String>,
    /// `SampledData.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `SampledData.lowerLimit` · decimal · 0..1
    pub lower_limit: Element<Decimal>,
    /// `SampledData.upperLimit` · decimal · 0..1
    pub upper_limit: Element<Decimal>,
    /// `SampledData.dimensions` · positiveInt · 1..1
    pub dimensions: Element<u32>,
    /// `SampledData.codeMap` · canonical to ConceptMap · 0..1
    pub code_map: Element<String>,
    /// `SampledData.offsets` · string · 0..1
    pub offsets: Element<String>,
    /// `SampledData.data` · string · 0..1
    pub data: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SampledData, SAMPLED_DATA, [id, extension, origin, interval, interval_unit, factor,
    lower_limit, upper_limit, dimensions, code_map, offsets, data]
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
        summary("interval", 0, 1, OF_DECIMAL),
        summary("intervalUnit", 1, 1, OF_CODE),
        summary("factor", 0, 1, OF_DECIMAL),
        summary("lowerLimit", 0, 1, OF_DECIMAL),
        summary("upperLimit", 0, 1, OF_DECIMAL),
        summary("dimensions", 1, 1, OF_POSITIVE_INT),
        one("codeMap", 0, 1, OF_CANONICAL).to(&["ConceptMap"]),
        one("offsets", 0, 1, OF_STRING),
        one("data", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SAMPLED_DATA_COLUMNS: [ColumnDef; 16] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".origin", QUANTITY_STRUCT),
    column(".interval", TEXT),
    derived("__interval_numeric", NUMERIC, ".interval"),
    column(".intervalUnit", TEXT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".lowerLimit", TEXT),
    derived("__lowerLimit_numeric", NUMERIC, ".lowerLimit"),
    column(".upperLimit", TEXT),
    derived("__upperLimit_numeric", NUMERIC, ".upperLimit"),
    column(".dimensions", INT32),
    column(".codeMap", TEXT),
    column(".offsets", TEXT),
    column(".data", TEXT),
];
