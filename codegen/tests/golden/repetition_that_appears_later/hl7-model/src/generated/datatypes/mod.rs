// Written by `cargo codegen` from specs/. Do not edit.
//! Composite data types.
mod cx;
mod hd;
pub use cx::*;
pub use hd::*;
use crate::def::CompositeDef;
/// Every composite data type, by id.
pub static COMPOSITES: &[&CompositeDef] = &[&CX, &HD];
/// Shows the type of every composite, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Cx>();
    types.see::<Hd>();
}
