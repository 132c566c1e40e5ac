// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_O33 · RSP^K33 O33
#[derive(Default)]
#[non_exhaustive]
pub struct RspO33 {
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
    /// DONOR
    pub donor: Option<Box<RspO33Donor>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspO33, RSP_O33, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => donor]
);
/// DONOR, a group of RSP_O33
#[derive(Default)]
#[non_exhaustive]
pub struct RspO33Donor {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(group RspO33Donor, "DONOR", [1 => pid, 2 => arv]);
/// Definition of [`RspO33`].
pub static RSP_O33: StructureDef = structure(
    "RSP_O33",
    "MSH SFT* UAC? MSA ERR? QAK QPD DONOR( PID ARV* )?",
    &[grammar(V2_8, V2_8_2, "MSH SFT* UAC? MSA ERR? QAK QPD DONOR( PID ARV* )?")],
);
