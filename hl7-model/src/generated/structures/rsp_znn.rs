// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_Znn · RSP^Znn
#[derive(Default)]
#[non_exhaustive]
pub struct RspZnn {
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
    /// Any segments
    pub any: Vec<AnySegment>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspZnn, RSP_ZNN, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => any, 9 => dsc]
);
/// Definition of [`RspZnn`].
pub static RSP_ZNN: StructureDef = structure(
    "RSP_Znn",
    "MSH SFT* UAC? MSA ERR? QAK QPD @any? DSC?",
    &[grammar(V2_8, V2_8_2, "MSH SFT* UAC? MSA ERR? QAK QPD @any? DSC?")],
);
