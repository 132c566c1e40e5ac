// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{EXTENSION, Element, Extension};
use crate::shorthand::*;
/// `Coding`
#[derive(Default)]
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
record!(Coding, CODING, [0 => id, 1 => extension, 2 => system, 3 => code]);
/// The definition of `Coding`.
pub static CODING: TypeDef = TypeDef {
    name: "Coding",
    path: "Coding",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("system", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("code", 0, 1, Ty::Primitive(Primitive::Code)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODING_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("system", TEXT, ".system", ""),
    column("code", TEXT, ".code", ""),
];
