// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
mod con_;
mod use_;
pub use con_::*;
pub use use_::*;
use crate::def::SegmentDef;
/// Every segment, by id.
pub static SEGMENTS: &[&SegmentDef] = &[&CON, &USE];
/// Shows the type of every segment, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Con>();
    types.see::<Use>();
}
