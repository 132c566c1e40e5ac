// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDY_Z80 · RDY^Z80
#[derive(Default)]
#[non_exhaustive]
pub struct RdyZ80 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// DSP · Display Data
    pub dsp: Vec<Dsp>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RdyZ80, RDY_Z80, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => dsp, 9 => dsc]
);
/// Definition of [`RdyZ80`].
pub static RDY_Z80: StructureDef = structure(
    "RDY_Z80",
    "MSH SFT* UAC? MSA ERR? QAK QPD DSP* DSC?",
    &[grammar(V2_8, V2_8_2, "MSH SFT* UAC? MSA ERR? QAK QPD DSP* DSC?")],
);
