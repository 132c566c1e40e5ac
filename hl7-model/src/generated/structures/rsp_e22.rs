// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_E22 · RSP^E22
#[derive(Default)]
#[non_exhaustive]
pub struct RspE22 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QUERY_ACK
    pub query_ack: Option<Box<RspE22QueryAck>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspE22, RSP_E22, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    query_ack]
);
/// QUERY_ACK, a group of RSP_E22
#[derive(Default)]
#[non_exhaustive]
pub struct RspE22QueryAck {
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// AUTHORIZATION_INFO
    pub authorization_info: Option<Box<RspE22AuthorizationInfo>>,
}
record!(
    group RspE22QueryAck, "QUERY_ACK", [1 => qak, 2 => qpd, 3 => authorization_info]
);
/// AUTHORIZATION_INFO, a group of RSP_E22
#[derive(Default)]
#[non_exhaustive]
pub struct RspE22AuthorizationInfo {
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PSG · Product/Service Group
    pub psg: Option<Box<Psg>>,
    /// PSL_ITEM_INFO
    pub psl_item_info: Vec<RspE22PslItemInfo>,
}
record!(
    group RspE22AuthorizationInfo, "AUTHORIZATION_INFO", [1 => ivc, 2 => psg, 3 =>
    psl_item_info]
);
/// PSL_ITEM_INFO, a group of RSP_E22
#[derive(Default)]
#[non_exhaustive]
pub struct RspE22PslItemInfo {
    /// PSL · Product/Service Line Item
    pub psl: Option<Box<Psl>>,
}
record!(group RspE22PslItemInfo, "PSL_ITEM_INFO", [1 => psl]);
/// Definition of [`RspE22`].
pub static RSP_E22: StructureDef = structure(
    "RSP_E22",
    "MSH SFT* UAC* MSA ERR* QUERY_ACK( QAK QPD AUTHORIZATION_INFO( IVC PSG PSL_ITEM_INFO( PSL )+ )? )",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC* MSA ERR* QUERY_ACK( QAK QPD AUTHORIZATION_INFO( IVC PSG PSL_ITEM_INFO( PSL )+ )? )",
        ),
    ],
);
