// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Element, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `SampledData`
#[derive(Default)]
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
    SampledData, SAMPLED_DATA, [0 => id, 1 => extension, 2 => origin, 3 => interval, 4 =>
    interval_unit, 5 => factor, 6 => lower_limit, 7 => upper_limit, 8 => dimensions, 9 =>
    code_map, 10 => offsets, 11 => data]
);
/// The definition of `SampledData`.
pub static SAMPLED_DATA: TypeDef = TypeDef {
    name: "SampledData",
    path: "SampledData",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("origin", 1, 1, Ty::Type(&QUANTITY)).summary(),
        one("interval", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("intervalUnit", 1, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("factor", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("lowerLimit", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("upperLimit", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("dimensions", 1, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("codeMap", 0, 1, Ty::Primitive(Primitive::Canonical)).to(&["ConceptMap"]),
        one("offsets", 0, 1, Ty::Primitive(Primitive::String)),
        one("data", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
pub(crate) static SAMPLED_DATA_COLUMNS: [ColumnDef; 16] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("origin", within(&QUANTITY_COLUMNS), ".origin", ""),
    column("interval", TEXT, ".interval", ""),
    column("__interval_numeric", NUMERIC, ".interval", ""),
    column("intervalUnit", TEXT, ".intervalUnit", ""),
    column("factor", TEXT, ".factor", ""),
    column("__factor_numeric", NUMERIC, ".factor", ""),
    column("lowerLimit", TEXT, ".lowerLimit", ""),
    column("__lowerLimit_numeric", NUMERIC, ".lowerLimit", ""),
    column("upperLimit", TEXT, ".upperLimit", ""),
    column("__upperLimit_numeric", NUMERIC, ".upperLimit", ""),
    column("dimensions", INT32, ".dimensions", ""),
    column("codeMap", TEXT, ".codeMap", ""),
    column("offsets", TEXT, ".offsets", ""),
    column("data", TEXT, ".data", ""),
];
