// Written by `cargo codegen` from specs/. Do not edit.
//! Composite data types.
mod cwe;
pub use cwe::*;
use crate::def::CompositeDef;
/// Every composite data type, by id.
pub static COMPOSITES: &[&CompositeDef] = &[&CWE];
/// Shows the type of every composite, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Cwe>();
}
