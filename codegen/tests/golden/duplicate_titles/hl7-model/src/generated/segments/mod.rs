// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
mod om1;
pub use om1::*;
use crate::def::SegmentDef;
/// Every segment, by id.
pub static SEGMENTS: &[&SegmentDef] = &[&OM1];
/// Shows the type of every segment, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Om1>();
}
