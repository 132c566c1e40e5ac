// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K22 · RSP^K22
#[derive(Default)]
#[non_exhaustive]
pub struct RspK22 {
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
    pub query_response: Vec<RspK22QueryResponse>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK22, RSP_K22, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => query_response, 9 => dsc]
);
/// QUERY_RESPONSE, a group of RSP_K22
#[derive(Default)]
#[non_exhaustive]
pub struct RspK22QueryResponse {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// QRI · Query Response Instance
    pub qri: Option<Box<Qri>>,
}
record!(
    group RspK22QueryResponse, "QUERY_RESPONSE", [1 => pid, 2 => pd1, 3 => arv, 4 => nk1,
    5 => qri]
);
/// Definition of [`RspK22`].
pub static RSP_K22: StructureDef = structure(
    "RSP_K22",
    "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? ARV* NK1* QRI? )* DSC?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? QRI? )* DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? NK1* QRI )* DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? ARV* NK1* QRI )* DSC?",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? NK1* QRI? )* DSC?",
        ),
    ],
);
