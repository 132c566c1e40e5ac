// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Element, Extension, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
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
        one("extension", 0, 0, of(&EXTENSION)),
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
        column("resourceType", TEXT, "Bed.resourceType"),
        column("id", TEXT, "Bed.id"),
        column("text", within(&NARRATIVE_COLUMNS), "Bed.text"),
        column("contained", TEXTS, "Bed.contained"),
        column("extension", EXTENSION_TEXTS, "Bed.extension"),
        column("self", BOOLEAN, "Bed.self"),
        column("match", TEXT, "Bed.match"),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};
