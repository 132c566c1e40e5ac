// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORA_R41 · ORA^R41
#[derive(Default)]
#[non_exhaustive]
pub struct OraR41 {
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
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OraR41, ORA_R41, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    prt]
);
/// Definition of [`OraR41`].
pub static ORA_R41: StructureDef = structure(
    "ORA_R41",
    "MSH SFT* UAC? MSA ERR* PRT*",
    &[grammar(V2_8, V2_8_2, "MSH SFT* UAC? MSA ERR* PRT*")],
);
