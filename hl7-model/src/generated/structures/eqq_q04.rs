// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EQQ_Q04 · EQQ^Q04
#[derive(Default)]
#[non_exhaustive]
pub struct EqqQ04 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// EQL · Embedded Query Language
    pub eql: Option<Box<Eql>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure EqqQ04, EQQ_Q04, [1 => msh, 2 => sft, 3 => eql, 4 => dsc]);
/// Definition of [`EqqQ04`].
pub static EQQ_Q04: StructureDef = structure(
    "EQQ_Q04",
    "MSH SFT* EQL DSC?",
    &[grammar(V2_3_1, V2_4, "MSH EQL DSC?"), grammar(V2_5, V2_5_1, "MSH SFT* EQL DSC?")],
);
