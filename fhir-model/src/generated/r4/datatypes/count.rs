// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{QUANTITY_COMPARATOR, QuantityComparator};
use super::super::datatypes::{Element, Extension};
use super::super::shared::{HAS_EXTENSION, HAS_ID};
use crate::shorthand::*;
/// `Count`
pub struct Count {
    /// `Count.id` · string · 0..1
    pub id: Option<String>,
    /// `Count.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Count.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// `Count.comparator` · code · 0..1
    pub comparator: Element<QuantityComparator>,
    /// `Count.unit` · string · 0..1
    pub unit: Element<String>,
    /// `Count.system` · uri · 0..1
    pub system: Element<String>,
    /// `Count.code` · code · 0..1
    pub code: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Count, COUNT, [id, extension, value, comparator, unit, system, code]);
/// The definition of `Count`.
pub static COUNT: TypeDef = TypeDef {
    name: "Count",
    path: "Count",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("value", 0, 1, OF_DECIMAL),
        summary("comparator", 0, 1, OF_CODE).codes(&QUANTITY_COMPARATOR).modifier(),
        summary("unit", 0, 1, OF_STRING),
        summary("system", 0, 1, OF_URI),
        summary("code", 0, 1, OF_CODE),
    ],
    keys: Lazy::new(),
};
