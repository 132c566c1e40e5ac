// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K23 · RSP^K23 K24
#[derive(Default)]
#[non_exhaustive]
pub struct RspK23 {
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
    /// QUERY_RESPONSE
    pub query_response: Option<Box<RspK23QueryResponse>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK23, RSP_K23, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => query_response, 9 => dsc]
);
/// QUERY_RESPONSE, a group of RSP_K23
#[derive(Default)]
#[non_exhaustive]
pub struct RspK23QueryResponse {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
}
record!(group RspK23QueryResponse, "QUERY_RESPONSE", [1 => pid]);
/// Definition of [`RspK23`].
pub static RSP_K23: StructureDef = structure(
    "RSP_K23",
    "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PID )? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD PID? DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR? QAK QPD QUERY_RESPONSE( PID )? DSC?"),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PID )? DSC?",
        ),
    ],
);
