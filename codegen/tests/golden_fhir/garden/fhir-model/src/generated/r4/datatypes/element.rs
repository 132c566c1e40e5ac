// Written by `cargo codegen` from specs/. Do not edit.
use super::super::shared::OF_EXTENSION;
use crate::shorthand::*;
/// The definition of `Element`.
pub static ELEMENT: TypeDef = TypeDef {
    name: "Element",
    path: "Element",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, OF_EXTENSION),
    ],
    keys: Lazy::new(),
};
