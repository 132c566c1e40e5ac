// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K32 · RSP^K32
#[derive(Default)]
#[non_exhaustive]
pub struct RspK32 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// QUERY_RESPONSE
    pub query_response: Vec<RspK32QueryResponse>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK32, RSP_K32, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak, 6 =>
    qpd, 7 => query_response, 8 => dsc]
);
/// QUERY_RESPONSE, a group of RSP_K32
#[derive(Default)]
#[non_exhaustive]
pub struct RspK32QueryResponse {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// QRI · Query Response Instance
    pub qri: Option<Box<Qri>>,
}
record!(
    group RspK32QueryResponse, "QUERY_RESPONSE", [1 => pid, 2 => pd1, 3 => nk1, 4 => pv1,
    5 => pv2, 6 => qri]
);
/// Definition of [`RspK32`].
pub static RSP_K32: StructureDef = structure(
    "RSP_K32",
    "MSH SFT* MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? NK1* PV1 PV2? QRI? )* DSC?",
    &[
        grammar(
            V2_7,
            V2_8_2,
            "MSH SFT* MSA ERR? QAK QPD QUERY_RESPONSE( PID PD1? NK1* PV1 PV2? QRI? )* DSC?",
        ),
    ],
);
