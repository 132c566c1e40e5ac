// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_E03 · RSP^E03
#[derive(Default)]
#[non_exhaustive]
pub struct RspE03 {
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
    pub query_ack: Option<Box<RspE03QueryAck>>,
    /// QUERY_ACK_IPR
    pub query_ack_ipr: Option<Box<RspE03QueryAckIpr>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspE03, RSP_E03, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    query_ack, 7 => query_ack_ipr]
);
/// QUERY_ACK, a group of RSP_E03
#[derive(Default)]
#[non_exhaustive]
pub struct RspE03QueryAck {
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// INVOICE_PROCESSING_RESULTS_INFO
    pub invoice_processing_results_info: Vec<RspE03InvoiceProcessingResultsInfo>,
}
record!(
    group RspE03QueryAck, "QUERY_ACK", [1 => qak, 2 => qpd, 3 =>
    invoice_processing_results_info]
);
/// INVOICE_PROCESSING_RESULTS_INFO, a group of RSP_E03
#[derive(Default)]
#[non_exhaustive]
pub struct RspE03InvoiceProcessingResultsInfo {
    /// IPR · Invoice Processing Results
    pub ipr: Option<Box<Ipr>>,
}
record!(
    group RspE03InvoiceProcessingResultsInfo, "INVOICE_PROCESSING_RESULTS_INFO", [1 =>
    ipr]
);
/// QUERY_ACK_IPR, a group of RSP_E03
#[derive(Default)]
#[non_exhaustive]
pub struct RspE03QueryAckIpr {
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// IPR · Invoice Processing Results
    pub ipr: Vec<Ipr>,
}
record!(group RspE03QueryAckIpr, "QUERY_ACK_IPR", [1 => qak, 2 => qpd, 3 => ipr]);
/// Definition of [`RspE03`].
pub static RSP_E03: StructureDef = structure(
    "RSP_E03",
    "MSH SFT* UAC* MSA ERR* QUERY_ACK( QAK QPD INVOICE_PROCESSING_RESULTS_INFO( IPR )* )? QUERY_ACK_IPR( QAK QPD IPR* )?",
    &[
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC* MSA ERR* QUERY_ACK( QAK QPD INVOICE_PROCESSING_RESULTS_INFO( IPR )* )",
        ),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC* MSA ERR* QUERY_ACK_IPR( QAK QPD IPR* )"),
    ],
);
