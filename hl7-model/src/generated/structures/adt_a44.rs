// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A44 · ADT^A44 A47
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA44 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PATIENT
    pub patient: Vec<AdtA44Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA44, ADT_A44, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => patient]
);
/// PATIENT, a group of ADT_A44
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA44Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// MRG · Merge Patient Information
    pub mrg: Option<Box<Mrg>>,
}
record!(group AdtA44Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => arv, 4 => mrg]);
/// Definition of [`AdtA44`].
pub static ADT_A44: StructureDef = structure(
    "ADT_A44",
    "MSH SFT* UAC? EVN PATIENT( PID PD1? ARV* MRG )+",
    &[grammar(V2_7, V2_8_2, "MSH SFT* UAC? EVN PATIENT( PID PD1? ARV* MRG )+")],
);
