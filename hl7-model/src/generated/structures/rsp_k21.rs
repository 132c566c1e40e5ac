// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K21 · RSP^K21
#[derive(Default)]
#[non_exhaustive]
pub struct RspK21 {
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
    pub query_response: Option<Box<RspK21QueryResponse>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK21, RSP_K21, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => query_response, 9 => dsc]
);
/// QUERY_RESPONSE, a group of RSP_K21
#[derive(Default)]
#[non_exhaustive]
pub struct RspK21QueryResponse {
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
    group RspK21QueryResponse, "QUERY_RESPONSE", [1 => pid, 2 => pd1, 3 => arv, 4 => nk1,
    5 => qri]
);
/// Definition of [`RspK21`].
pub static RSP_K21: StructureDef = structure(
    "RSP_K21",
    "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? ARV* NK1* QRI? )? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? )? DSC?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? NK1* QRI )? DSC?",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? ARV* NK1* QRI )? DSC?",
        ),
    ],
);
