// Written by `cargo codegen` from specs/. Do not edit.
//! Composite data types.
mod cx;
mod fn_;
pub use cx::*;
pub use fn_::*;
use crate::def::CompositeDef;
/// Every composite data type, by id.
pub static COMPOSITES: &[&CompositeDef] = &[&CX, &FN];
/// Shows the type of every composite, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Cx>();
    types.see::<Fn>();
}
