// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_Z90 · RSP^Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90 {
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
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// QUERY_RESPONSE
    pub query_response: Vec<RspZ90QueryResponse>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspZ90, RSP_Z90, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => rcp, 9 => query_response, 10 => dsc]
);
/// QUERY_RESPONSE, a group of RSP_Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90QueryResponse {
    /// PATIENT
    pub patient: Option<Box<RspZ90Patient>>,
    /// COMMON_ORDER
    pub common_order: Vec<RspZ90CommonOrder>,
    /// SPECIMEN
    pub specimen: Vec<RspZ90Specimen>,
}
record!(
    group RspZ90QueryResponse, "QUERY_RESPONSE", [1 => patient, 2 => common_order, 3 =>
    specimen]
);
/// PATIENT, a group of RSP_Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VISIT
    pub visit: Option<Box<RspZ90Visit>>,
}
record!(
    group RspZ90Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nk1, 4 => nte, 5 => visit]
);
/// VISIT, a group of RSP_Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RspZ90Visit, "VISIT", [1 => pv1, 2 => pv2]);
/// COMMON_ORDER, a group of RSP_Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<RspZ90Timing>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// OBSERVATION
    pub observation: Vec<RspZ90Observation>,
}
record!(
    group RspZ90CommonOrder, "COMMON_ORDER", [1 => orc, 2 => timing, 3 => obr, 4 => nte,
    5 => ctd, 6 => observation]
);
/// TIMING, a group of RSP_Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RspZ90Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of RSP_Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspZ90Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// SPECIMEN, a group of RSP_Z90
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ90Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group RspZ90Specimen, "SPECIMEN", [1 => spm, 2 => obx]);
/// Definition of [`RspZ90`].
pub static RSP_Z90: StructureDef = structure(
    "RSP_Z90",
    "MSH SFT* UAC? MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NK1* NTE* VISIT( PV1 PV2? )? )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* CTD? OBSERVATION( OBX? NTE* )+ )+ SPECIMEN( SPM OBX* )* )+ DSC",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NK1* NTE* VISIT( PV1 PV2? )? )? COMMON_ORDER( ORC OBR NTE* CTD? OBSERVATION( OBX? NTE* )+ )+ )+ DSC",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NK1* NTE* VISIT( PV1 PV2? )? )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* CTD? OBSERVATION( OBX? NTE* )+ )+ SPECIMEN( SPM OBX* )* )+ DSC",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NK1* NTE* VISIT( PV1 PV2? )? )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* CTD? OBSERVATION( OBX? NTE* )+ )+ SPECIMEN( SPM OBX* )* )+ DSC",
        ),
    ],
);
