// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
mod om1;
pub use om1::*;
use crate::def::SegmentDef;
/// Every segment, by id.
pub static SEGMENTS: &[&SegmentDef] = &[&OM1];
