// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDY_K15 · RDY^K15 Z98
#[derive(Default)]
#[non_exhaustive]
pub struct RdyK15 {
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
    structure RdyK15, RDY_K15, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => dsp, 9 => dsc]
);
/// Definition of [`RdyK15`].
pub static RDY_K15: StructureDef = structure(
    "RDY_K15",
    "MSH SFT* UAC? MSA ERR? QAK QPD DSP* DSC?",
    &[
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD DSP* DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR? QAK QPD DSP* DSC?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MSA ERR? QAK QPD DSP* DSC?"),
    ],
);
