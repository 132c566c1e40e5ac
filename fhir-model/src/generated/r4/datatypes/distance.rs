// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{QUANTITY_COMPARATOR, QuantityComparator};
use super::super::datatypes::{Element, Extension};
use super::super::shared::{HAS_EXTENSION, HAS_ID};
use crate::shorthand::*;
/// `Distance`
pub struct Distance {
    /// `Distance.id` · string · 0..1
    pub id: Option<String>,
    /// `Distance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Distance.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// `Distance.comparator` · code · 0..1
    pub comparator: Element<QuantityComparator>,
    /// `Distance.unit` · string · 0..1
    pub unit: Element<String>,
    /// `Distance.system` · uri · 0..1
    pub system: Element<String>,
    /// `Distance.code` · code · 0..1
    pub code: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Distance, DISTANCE, [id, extension, value, comparator, unit, system, code]);
/// The definition of `Distance`.
pub static DISTANCE: TypeDef = TypeDef {
    name: "Distance",
    path: "Distance",
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
