// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ACK_N02 · ACK^N02
#[derive(Default)]
#[non_exhaustive]
pub struct AckN02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure AckN02, ACK_N02, [1 => msh, 2 => msa]);
/// Definition of [`AckN02`].
pub static ACK_N02: StructureDef = structure(
    "ACK_N02",
    "MSH MSA",
    &[grammar(V2_4, V2_4, "MSH MSA")],
);
