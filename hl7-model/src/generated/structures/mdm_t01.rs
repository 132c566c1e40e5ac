// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MDM_T01 · MDM^T01 T03 T05 T07 T09 T11
#[derive(Default)]
#[non_exhaustive]
pub struct MdmT01 {
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
    pub common_order: Vec<MdmT01CommonOrder>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
    /// CON · Consent Segment
    pub con: Vec<Con>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MdmT01, MDM_T01, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pv1, 7 => common_order, 8 => txa, 9 => con]
);
/// COMMON_ORDER, a group of MDM_T01
#[derive(Default)]
#[non_exhaustive]
pub struct MdmT01CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<MdmT01Timing>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group MdmT01CommonOrder, "COMMON_ORDER", [1 => orc, 2 => timing, 3 => obr, 4 => nte]
);
/// TIMING, a group of MDM_T01
#[derive(Default)]
#[non_exhaustive]
pub struct MdmT01Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group MdmT01Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// Definition of [`MdmT01`].
pub static MDM_T01: StructureDef = structure(
    "MDM_T01",
    "MSH SFT* UAC? EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA CON*",
    &[
        grammar(V2_3, V2_4, "MSH EVN PID PV1 TXA"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PV1 COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* )* TXA CON*",
        ),
    ],
);
