// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
mod old;
mod pv1;
pub use old::*;
pub use pv1::*;
use crate::def::SegmentDef;
/// Every segment, by id.
pub static SEGMENTS: &[&SegmentDef] = &[&OLD, &PV1];
/// Shows the type of every segment, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Old>();
    types.see::<Pv1>();
}
