// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ACK · ACK^R01
#[derive(Default)]
#[non_exhaustive]
pub struct Ack {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure Ack, ACK, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err]);
/// Definition of [`Ack`].
pub static ACK: StructureDef = structure(
    "ACK",
    "MSH SFT* UAC? MSA ERR*",
    &[
        grammar(V2_1, V2_4, "MSH MSA ERR?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MSA ERR*"),
    ],
);
