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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("origin", 1, 1, of(&QUANTITY)),
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("origin", within(&QUANTITY_COLUMNS), ".origin"),
    column("interval", TEXT, ".interval"),
    column("__interval_numeric", NUMERIC, ".interval"),
    column("intervalUnit", TEXT, ".intervalUnit"),
    column("factor", TEXT, ".factor"),
    column("__factor_numeric", NUMERIC, ".factor"),
    column("lowerLimit", TEXT, ".lowerLimit"),
    column("__lowerLimit_numeric", NUMERIC, ".lowerLimit"),
    column("upperLimit", TEXT, ".upperLimit"),
    column("__upperLimit_numeric", NUMERIC, ".upperLimit"),
    column("dimensions", INT32, ".dimensions"),
    column("codeMap", TEXT, ".codeMap"),
    column("offsets", TEXT, ".offsets"),
    column("data", TEXT, ".data"),
];
