// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OUL_R21 · OUL^R21
#[derive(Default)]
#[non_exhaustive]
pub struct OulR21 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// PATIENT
    pub patient: Option<Box<OulR21Patient>>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<OulR21OrderObservation>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OulR21, OUL_R21, [1 => msh, 2 => sft, 3 => nte, 4 => patient, 5 =>
    order_observation, 6 => dsc]
);
/// PATIENT, a group of OUL_R21
#[derive(Default)]
#[non_exhaustive]
pub struct OulR21Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VISIT
    pub visit: Option<Box<OulR21Visit>>,
}
record!(group OulR21Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => visit]);
/// VISIT, a group of OUL_R21
#[derive(Default)]
#[non_exhaustive]
pub struct OulR21Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group OulR21Visit, "VISIT", [1 => pv1, 2 => pv2]);
/// ORDER_OBSERVATION, a group of OUL_R21
#[derive(Default)]
#[non_exhaustive]
pub struct OulR21OrderObservation {
    /// CONTAINER
    pub container: Option<Box<OulR21Container>>,
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_QTY
    pub timing_qty: Vec<OulR21TimingQty>,
    /// OBSERVATION
    pub observation: Vec<OulR21Observation>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group OulR21OrderObservation, "ORDER_OBSERVATION", [1 => container, 2 => orc, 3 =>
    obr, 4 => nte, 5 => timing_qty, 6 => observation, 7 => cti]
);
/// CONTAINER, a group of OUL_R21
#[derive(Default)]
#[non_exhaustive]
pub struct OulR21Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// SID · Substance Identifier
    pub sid: Option<Box<Sid>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group OulR21Container, "CONTAINER", [1 => sac, 2 => sid, 3 => obx]);
/// TIMING_QTY, a group of OUL_R21
#[derive(Default)]
#[non_exhaustive]
pub struct OulR21TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OulR21TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of OUL_R21
#[derive(Default)]
#[non_exhaustive]
pub struct OulR21Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// TCD · Test Code Detail
    pub tcd: Option<Box<Tcd>>,
    /// SID · Substance Identifier
    pub sid: Vec<Sid>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OulR21Observation, "OBSERVATION", [1 => obx, 2 => tcd, 3 => sid, 4 => nte]
);
/// Definition of [`OulR21`].
pub static OUL_R21: StructureDef = structure(
    "OUL_R21",
    "MSH SFT* NTE? PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? )? ORDER_OBSERVATION( CONTAINER( SAC SID? OBX* )? ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX? TCD? SID* NTE* )+ CTI* )+ DSC?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE? PATIENT( PID PD1? NTE* )? VISIT( PV1 PV2? )? ORDER_OBSERVATION( CONTAINER( SAC SID? OBX* )? ORC? OBR NTE* OBSERVATION( OBX? TCD? SID* NTE* )+ CTI* )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE? PATIENT( PID PD1? NTE* )? VISIT( PV1 PV2? )? ORDER_OBSERVATION( CONTAINER( SAC SID? )? ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX? TCD? SID* NTE* )+ CTI* )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* NTE? PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? )? ORDER_OBSERVATION( CONTAINER( SAC SID? )? ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX? TCD? SID* NTE* )+ CTI* )+ DSC?",
        ),
    ],
);
