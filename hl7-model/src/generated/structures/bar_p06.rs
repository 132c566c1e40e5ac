// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BAR_P06 · BAR^P06
#[derive(Default)]
#[non_exhaustive]
pub struct BarP06 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PATIENT
    pub patient: Vec<BarP06Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BarP06, BAR_P06, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => patient]
);
/// PATIENT, a group of BAR_P06
#[derive(Default)]
#[non_exhaustive]
pub struct BarP06Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
}
record!(group BarP06Patient, "PATIENT", [1 => pid, 2 => pv1]);
/// Definition of [`BarP06`].
pub static BAR_P06: StructureDef = structure(
    "BAR_P06",
    "MSH SFT* UAC? EVN PATIENT( PID PV1? )+",
    &[
        grammar(V2_3, V2_4, "MSH EVN PATIENT( PID PV1? )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PATIENT( PID PV1? )+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PATIENT( PID PV1? )+"),
    ],
);
