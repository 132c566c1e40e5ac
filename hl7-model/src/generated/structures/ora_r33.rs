// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORA_R33 · ORA^R33
#[derive(Default)]
#[non_exhaustive]
pub struct OraR33 {
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
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OraR33, ORA_R33, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    orc]
);
/// Definition of [`OraR33`].
pub static ORA_R33: StructureDef = structure(
    "ORA_R33",
    "MSH SFT* UAC? MSA ERR* ORC?",
    &[grammar(V2_7, V2_8_2, "MSH SFT* UAC? MSA ERR* ORC?")],
);
