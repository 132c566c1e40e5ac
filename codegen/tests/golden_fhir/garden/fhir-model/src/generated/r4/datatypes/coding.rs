// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension};
use super::super::shared::OF_EXTENSION;
use crate::shorthand::*;
/// `Coding`
pub struct Coding {
    /// `Coding.id` · string · 0..1
    pub id: Option<String>,
    /// `Coding.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Coding.system` · uri · 0..1
    pub system: Element<String>,
    /// `Coding.code` · code · 0..1
    pub code: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Coding, CODING, [id, extension, system, code]);
/// The definition of `Coding`.
pub static CODING: TypeDef = TypeDef {
    name: "Coding",
    path: "Coding",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, OF_EXTENSION),
        summary("system", 0, 1, OF_URI),
        summary("code", 0, 1, OF_CODE),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODING_COLUMNS: [ColumnDef; 4] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".system", TEXT),
    column(".code", TEXT),
];
