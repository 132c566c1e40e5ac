// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
mod pid;
pub use pid::*;
use crate::def::SegmentDef;
/// Every segment, by id.
pub static SEGMENTS: &[&SegmentDef] = &[&PID];
/// Shows the type of every segment, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Pid>();
}
