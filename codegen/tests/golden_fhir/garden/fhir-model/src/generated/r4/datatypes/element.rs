// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::EXTENSION;
use crate::shorthand::*;
/// The definition of `Element`.
pub static ELEMENT: TypeDef = TypeDef {
    name: "Element",
    path: "Element",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
    ],
    keys: Lazy::new(),
};
