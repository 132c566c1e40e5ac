// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MDM_T02 · MDM^T02 T04 T06 T08 T10
#[derive(Default)]
#[non_exhaustive]
pub struct MdmT02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// COMMON_ORDER
    pub common_order: Vec<MdmT02CommonOrder>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
    /// CON · Consent Segment
    pub con: Vec<Con>,
    /// OBSERVATION
    pub observation: Vec<MdmT02Observation>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MdmT02, MDM_T02, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pv1, 7 => common_order, 8 => txa, 9 => con, 10 => observation]
);
/// COMMON_ORDER, a group of MDM_T02
#[derive(Default)]
#[non_exhaustive]
pub struct MdmT02CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<MdmT02Timing>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group MdmT02CommonOrder, "COMMON_ORDER", [1 => orc, 2 => timing, 3 => obr, 4 => nte]
);
/// TIMING, a group of MDM_T02
#[derive(Default)]
#[non_exhaustive]
pub struct MdmT02Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group MdmT02Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of MDM_T02
#[derive(Default)]
#[non_exhaustive]
pub struct MdmT02Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group MdmT02Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`MdmT02`].
pub static MDM_T02: StructureDef = structure(
    "MDM_T02",
    "MSH SFT* UAC? EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA CON* OBSERVATION( OBX NTE* )+",
    &[
        grammar(V2_3, V2_4, "MSH EVN PID PV1 TXA OBX+"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA OBSERVATION( OBX NTE* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA OBSERVATION( OBX NTE* )+",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA CON* OBSERVATION( OBX NTE* )+",
        ),
    ],
);
