// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{NARRATIVE_STATUS, NarrativeStatus};
use super::super::datatypes::{Element, Extension};
use super::super::shared::{EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN};
use crate::shorthand::*;
/// `Narrative`
pub struct Narrative {
    /// `Narrative.id` · string · 0..1
    pub id: Option<String>,
    /// `Narrative.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Narrative.status` · code · 1..1
    pub status: Element<NarrativeStatus>,
    /// `Narrative.div` · xhtml · 1..1
    pub div: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Narrative, NARRATIVE, [id, extension, status, div]);
/// The definition of `Narrative`.
pub static NARRATIVE: TypeDef = TypeDef {
    name: "Narrative",
    path: "Narrative",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        one("status", 1, 1, OF_CODE).codes(&NARRATIVE_STATUS),
        one("div", 1, 1, OF_XHTML),
    ],
    keys: Lazy::new(),
};
pub(crate) static NARRATIVE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".status", TEXT),
    column(".div", TEXT),
];
