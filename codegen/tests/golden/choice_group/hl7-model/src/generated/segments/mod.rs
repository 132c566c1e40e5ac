// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
mod msh;
mod obr;
mod obx;
mod prt;
pub use msh::*;
pub use obr::*;
pub use obx::*;
pub use prt::*;
use crate::def::SegmentDef;
/// Every segment, by id.
pub static SEGMENTS: &[&SegmentDef] = &[&MSH, &OBR, &OBX, &PRT];
/// Shows the type of every segment, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Msh>();
    types.see::<Obr>();
    types.see::<Obx>();
    types.see::<Prt>();
}
