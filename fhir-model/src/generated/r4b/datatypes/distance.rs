// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{QUANTITY_COMPARATOR, QuantityComparator};
use super::super::datatypes::{EXTENSION, Element, Extension};
use crate::shorthand::*;
/// `Distance`
#[derive(Default)]
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
record!(
    Distance, DISTANCE, [0 => id, 1 => extension, 2 => value, 3 => comparator, 4 => unit,
    5 => system, 6 => code]
);
/// The definition of `Distance`.
pub static DISTANCE: TypeDef = TypeDef {
    name: "Distance",
    path: "Distance",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("value", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("comparator", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&QUANTITY_COMPARATOR)
            .summary()
            .modifier(),
        one("unit", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("system", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("code", 0, 1, Ty::Primitive(Primitive::Code)).summary(),
    ],
    keys: Lazy::new(),
};
