// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension};
use super::super::shared::{EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN};
use crate::shorthand::*;
/// `Period`
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
record!(Period, PERIOD, [id, extension, start, end]);
/// The definition of `Period`.
pub static PERIOD: TypeDef = TypeDef {
    name: "Period",
    path: "Period",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("start", 0, 1, OF_DATE_TIME),
        summary("end", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static PERIOD_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".start", TEXT),
    derived("__start_start", TIMESTAMP, ".start"),
    derived("__start_end", TIMESTAMP, ".start"),
    column(".end", TEXT),
    derived("__end_start", TIMESTAMP, ".end"),
    derived("__end_end", TIMESTAMP, ".end"),
];
