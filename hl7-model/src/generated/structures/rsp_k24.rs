// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K24 · RSP^K24
#[derive(Default)]
#[non_exhaustive]
pub struct RspK24 {
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
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK24, RSP_K24, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => qpd, 6 =>
    pid, 7 => dsc]
);
/// Definition of [`RspK24`].
pub static RSP_K24: StructureDef = structure(
    "RSP_K24",
    "MSH MSA ERR? QAK QPD PID? DSC?",
    &[grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD PID? DSC?")],
);
