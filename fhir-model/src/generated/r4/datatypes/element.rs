// Written by `cargo codegen` from specs/. Do not edit.
use super::super::shared::{HAS_EXTENSION, HAS_ID};
use crate::shorthand::*;
/// The definition of `Element`.
pub static ELEMENT: TypeDef = TypeDef {
    name: "Element",
    path: "Element",
    kind: TypeKind::Complex,
    elements: &[HAS_ID, HAS_EXTENSION],
    keys: Lazy::new(),
};
