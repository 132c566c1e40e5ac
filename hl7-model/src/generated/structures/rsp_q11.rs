// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_Q11 · RSP^Q11
#[derive(Default)]
#[non_exhaustive]
pub struct RspQ11 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// QUERY_RESULT_CLUSTER
    pub query_result_cluster: Option<Box<RspQ11QueryResultCluster>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspQ11, RSP_Q11, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => query_result_cluster, 9 => dsc]
);
/// QUERY_RESULT_CLUSTER, a group of RSP_Q11
#[derive(Default)]
#[non_exhaustive]
pub struct RspQ11QueryResultCluster {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// LOC · Location Identification
    pub loc: Option<Box<Loc>>,
    /// LCH · Location Characteristic
    pub lch: Vec<Lch>,
    /// LRL · Location Relationship
    pub lrl: Vec<Lrl>,
    /// MF_LOC_DEPT
    pub mf_loc_dept: Vec<RspQ11MfLocDept>,
}
record!(
    group RspQ11QueryResultCluster, "QUERY_RESULT_CLUSTER", [1 => mfe, 2 => loc, 3 =>
    lch, 4 => lrl, 5 => mf_loc_dept]
);
/// MF_LOC_DEPT, a group of RSP_Q11
#[derive(Default)]
#[non_exhaustive]
pub struct RspQ11MfLocDept {
    /// LDP · Location Department
    pub ldp: Option<Box<Ldp>>,
    /// LCH · Location Characteristic
    pub lch: Vec<Lch>,
    /// LCC · Location Charge Code
    pub lcc: Vec<Lcc>,
}
record!(group RspQ11MfLocDept, "MF_LOC_DEPT", [1 => ldp, 2 => lch, 3 => lcc]);
/// Definition of [`RspQ11`].
pub static RSP_Q11: StructureDef = structure(
    "RSP_Q11",
    "MSH SFT* UAC? MSA ERR* QAK QPD QUERY_RESULT_CLUSTER( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )? DSC?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK QPD QUERY_RESULT_CLUSTER( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )? DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR* QAK QPD QUERY_RESULT_CLUSTER( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )? DSC?",
        ),
    ],
);
