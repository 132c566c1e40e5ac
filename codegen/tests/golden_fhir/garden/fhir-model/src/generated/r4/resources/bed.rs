// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Element, Extension, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
use super::super::shared::OF_EXTENSION;
use crate::shorthand::*;
/// `Bed`
pub struct Bed {
    /// `Bed.id` · id · 0..1
    pub id: Element<String>,
    /// `Bed.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Bed.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Bed.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Bed.self` · boolean · 0..1
    pub self_: Element<bool>,
    /// `Bed.match` · string · 1..1
    pub match_: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Bed, BED, [id, text, contained, extension, self_, match_]);
/// The definition of `Bed`.
pub static BED: TypeDef = TypeDef {
    name: "Bed",
    path: "Bed",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, OF_EXTENSION),
        one("self", 0, 1, OF_BOOLEAN),
        one("match", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// The table `bed`.
pub static BED_TABLE: TableDef = TableDef {
    name: "bed",
    doc: "One row for each Bed.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Bed.resourceType", TEXT),
        column("Bed.id", TEXT),
        column("Bed.text", within(&NARRATIVE_COLUMNS)),
        column("Bed.contained", TEXTS),
        column("Bed.extension", EXTENSION_TEXTS),
        column("Bed.self", BOOLEAN),
        column("Bed.match", TEXT),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};
