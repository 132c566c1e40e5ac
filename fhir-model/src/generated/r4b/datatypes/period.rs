// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{EXTENSION, Element, Extension};
use crate::shorthand::*;
/// `Period`
#[derive(Default)]
pub struct Period {
    /// `Period.id` · string · 0..1
    pub id: Option<String>,
    /// `Period.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Period.start` · dateTime · 0..1
    pub start: Element<DateTime>,
    /// `Period.end` · dateTime · 0..1
    pub end: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Period, PERIOD, [0 => id, 1 => extension, 2 => start, 3 => end]);
/// The definition of `Period`.
pub static PERIOD: TypeDef = TypeDef {
    name: "Period",
    path: "Period",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("start", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static PERIOD_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("start", TEXT, ".start", ""),
    column("__start_start", TIMESTAMP, ".start", ""),
    column("__start_end", TIMESTAMP, ".start", ""),
    column("end", TEXT, ".end", ""),
    column("__end_start", TIMESTAMP, ".end", ""),
    column("__end_end", TIMESTAMP, ".end", ""),
];
