// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RQQ_Q09 · RQQ^Q09
#[derive(Default)]
#[non_exhaustive]
pub struct RqqQ09 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// ERQ · Event replay query
    pub erq: Option<Box<Erq>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure RqqQ09, RQQ_Q09, [1 => msh, 2 => sft, 3 => erq, 4 => dsc]);
/// Definition of [`RqqQ09`].
pub static RQQ_Q09: StructureDef = structure(
    "RQQ_Q09",
    "MSH SFT* ERQ DSC?",
    &[grammar(V2_3_1, V2_4, "MSH ERQ DSC?"), grammar(V2_5, V2_5_1, "MSH SFT* ERQ DSC?")],
);
