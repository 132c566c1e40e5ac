// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension};
use super::super::shared::{
    CODE_COLUMN, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_VERSION, ID_COLUMN,
};
use crate::shorthand::*;
/// `Coding`
pub struct Coding {
    /// `Coding.id` · string · 0..1
    pub id: Option<String>,
    /// `Coding.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Coding.system` · uri · 0..1
    pub system: Element<String>,
    /// `Coding.version` · string · 0..1
    pub version: Element<String>,
    /// `Coding.code` · code · 0..1
    pub code: Element<String>,
    /// `Coding.display` · string · 0..1
    pub display: Element<String>,
    /// `Coding.userSelected` · boolean · 0..1
    pub user_selected: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Coding, CODING, [id, extension, system, version, code, display, user_selected]);
/// The definition of `Coding`.
pub static CODING: TypeDef = TypeDef {
    name: "Coding",
    path: "Coding",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("system", 0, 1, OF_URI),
        HAS_VERSION,
        summary("code", 0, 1, OF_CODE),
        summary("display", 0, 1, OF_STRING),
        summary("userSelected", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODING_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".system", TEXT),
    column(".version", TEXT),
    CODE_COLUMN,
    column(".display", TEXT),
    column(".userSelected", BOOLEAN),
];
