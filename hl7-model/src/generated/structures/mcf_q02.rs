// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MCF_Q02 · MCF^Q02
#[derive(Default)]
#[non_exhaustive]
pub struct McfQ02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure McfQ02, MCF_Q02, [1 => msh, 2 => msa]);
/// Definition of [`McfQ02`].
pub static MCF_Q02: StructureDef = structure(
    "MCF_Q02",
    "MSH MSA",
    &[grammar(V2_1, V2_1, "MSH MSA")],
);
