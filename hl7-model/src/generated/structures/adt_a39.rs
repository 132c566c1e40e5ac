// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A39 · ADT^A39 A40 A41 A42
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA39 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PATIENT
    pub patient: Vec<AdtA39Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA39, ADT_A39, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => patient]
);
/// PATIENT, a group of ADT_A39
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA39Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// MRG · Merge Patient Information
    pub mrg: Option<Box<Mrg>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
}
record!(group AdtA39Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => mrg, 4 => pv1]);
/// Definition of [`AdtA39`].
pub static ADT_A39: StructureDef = structure(
    "ADT_A39",
    "MSH SFT* UAC? EVN PATIENT( PID PD1? MRG PV1? )+",
    &[
        grammar(V2_3, V2_4, "MSH EVN PATIENT( PID PD1? MRG PV1? )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PATIENT( PID PD1? MRG PV1? )+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PATIENT( PID PD1? MRG PV1? )+"),
    ],
);
