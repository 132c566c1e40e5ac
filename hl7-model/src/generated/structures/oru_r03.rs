// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORU_R03 · ORU^R03
#[derive(Default)]
#[non_exhaustive]
pub struct OruR03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// PATIENT_RESULT
    pub patient_result: Vec<OruR03PatientResult>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure OruR03, ORU_R03, [1 => msh, 2 => patient_result, 3 => dsc]);
/// PATIENT_RESULT, a group of ORU_R03
#[derive(Default)]
#[non_exhaustive]
pub struct OruR03PatientResult {
    /// PATIENT
    pub patient: Option<Box<OruR03Patient>>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<OruR03OrderObservation>,
}
record!(
    group OruR03PatientResult, "PATIENT_RESULT", [1 => patient, 2 => order_observation]
);
/// PATIENT, a group of ORU_R03
#[derive(Default)]
#[non_exhaustive]
pub struct OruR03Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
}
record!(group OruR03Patient, "PATIENT", [1 => pid, 2 => nte, 3 => pv1]);
/// ORDER_OBSERVATION, a group of ORU_R03
#[derive(Default)]
#[non_exhaustive]
pub struct OruR03OrderObservation {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// OBSERVATION
    pub observation: Vec<OruR03Observation>,
}
record!(
    group OruR03OrderObservation, "ORDER_OBSERVATION", [1 => orc, 2 => obr, 3 => nte, 4
    => observation]
);
/// OBSERVATION, a group of ORU_R03
#[derive(Default)]
#[non_exhaustive]
pub struct OruR03Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OruR03Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`OruR03`].
pub static ORU_R03: StructureDef = structure(
    "ORU_R03",
    "MSH PATIENT_RESULT( PATIENT( PID NTE* PV1? )? ORDER_OBSERVATION( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
    &[
        grammar(
            V2_1,
            V2_1,
            "MSH PATIENT_RESULT( PATIENT( PID NTE* PV1? )? ORDER_OBSERVATION( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
        ),
    ],
);
