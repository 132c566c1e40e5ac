// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BAR_P02 · BAR^P02
#[derive(Default)]
#[non_exhaustive]
pub struct BarP02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PATIENT
    pub patient: Vec<BarP02Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BarP02, BAR_P02, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => patient]
);
/// PATIENT, a group of BAR_P02
#[derive(Default)]
#[non_exhaustive]
pub struct BarP02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// DB1 · Disability
    pub db1: Vec<Db1>,
}
record!(group BarP02Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => pv1, 4 => db1]);
/// Definition of [`BarP02`].
pub static BAR_P02: StructureDef = structure(
    "BAR_P02",
    "MSH SFT* UAC? EVN PATIENT( PID PD1? PV1? DB1* )+",
    &[
        grammar(V2_1, V2_2, "MSH EVN PATIENT( PID PV1? )+"),
        grammar(V2_3, V2_4, "MSH EVN PATIENT( PID PD1? PV1? DB1* )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PATIENT( PID PD1? PV1? DB1* )+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PATIENT( PID PD1? PV1? DB1* )+"),
    ],
);
