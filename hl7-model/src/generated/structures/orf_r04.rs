// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORF_R04 · ORF^R04
#[derive(Default)]
#[non_exhaustive]
pub struct OrfR04 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// QUERY_RESPONSE
    pub query_response: Vec<OrfR04QueryResponse>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrfR04, ORF_R04, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => qrd, 6 =>
    qrf, 7 => query_response, 8 => err, 9 => qak, 10 => dsc]
);
/// QUERY_RESPONSE, a group of ORF_R04
#[derive(Default)]
#[non_exhaustive]
pub struct OrfR04QueryResponse {
    /// PATIENT
    pub patient: Option<Box<OrfR04Patient>>,
    /// ORDER
    pub order: Vec<OrfR04Order>,
}
record!(group OrfR04QueryResponse, "QUERY_RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORF_R04
#[derive(Default)]
#[non_exhaustive]
pub struct OrfR04Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group OrfR04Patient, "PATIENT", [1 => pid, 2 => nte, 3 => obx]);
/// ORDER, a group of ORF_R04
#[derive(Default)]
#[non_exhaustive]
pub struct OrfR04Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// TIMING_QTY
    pub timing_qty: Vec<OrfR04TimingQty>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// OBSERVATION
    pub observation: Vec<OrfR04Observation>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group OrfR04Order, "ORDER", [1 => orc, 2 => obr, 3 => nte, 4 => rol, 5 => timing_qty,
    6 => ctd, 7 => observation, 8 => cti]
);
/// TIMING_QTY, a group of ORF_R04
#[derive(Default)]
#[non_exhaustive]
pub struct OrfR04TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrfR04TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of ORF_R04
#[derive(Default)]
#[non_exhaustive]
pub struct OrfR04Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrfR04Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`OrfR04`].
pub static ORF_R04: StructureDef = structure(
    "ORF_R04",
    "MSH SFT* UAC? MSA QRD QRF? QUERY_RESPONSE( PATIENT( PID NTE* OBX* )? ORDER( ORC? OBR NTE* ROL* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX? NTE* )+ CTI* )+ )+ ERR* QAK? DSC?",
    &[
        grammar(
            V2_2,
            V2_2,
            "MSH MSA QUERY_RESPONSE( QRD QRF? PID? NTE* )+ ORDER( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ )+ DSC?",
        ),
        grammar(
            V2_3,
            V2_3,
            "MSH MSA QRD QRF? QUERY_RESPONSE( PATIENT( PID NTE* )? ORDER( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ CTI* )+ )+ DSC?",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MSA QRD QRF? QUERY_RESPONSE( PATIENT( PID NTE* )? ORDER( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ CTI* )+ )+ ERR? QAK? DSC?",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH MSA QRD QRF? QUERY_RESPONSE( PATIENT( PID NTE* )? ORDER( ORC? OBR NTE* CTD? OBSERVATION( OBX? NTE* )+ CTI* )+ )+ ERR? QAK? DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA QRD QRF? QUERY_RESPONSE( PATIENT( PID NTE* )? ORDER( ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX? NTE* )+ CTI* )+ )+ ERR* QAK? DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA QRD QRF? QUERY_RESPONSE( PATIENT( PID NTE* OBX* )? ORDER( ORC? OBR NTE* ROL* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX? NTE* )+ CTI* )+ )+ ERR* QAK? DSC?",
        ),
    ],
);
