// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K15 · RSP^K15
#[derive(Default)]
#[non_exhaustive]
pub struct RspK15 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
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
    structure RspK15, RSP_K15, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => qpd, 6 =>
    dsp, 7 => dsc]
);
/// Definition of [`RspK15`].
pub static RSP_K15: StructureDef = structure(
    "RSP_K15",
    "MSH MSA ERR? QAK QPD DSP* DSC?",
    &[grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD DSP* DSC?")],
);
