// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A43 · ADT^A43 A44 A49
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA43 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PATIENT
    pub patient: Vec<AdtA43Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA43, ADT_A43, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => patient]
);
/// PATIENT, a group of ADT_A43
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA43Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// MRG · Merge Patient Information
    pub mrg: Option<Box<Mrg>>,
}
record!(group AdtA43Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => arv, 4 => mrg]);
/// Definition of [`AdtA43`].
pub static ADT_A43: StructureDef = structure(
    "ADT_A43",
    "MSH SFT* UAC? EVN PATIENT( PID PD1? ARV* MRG )+",
    &[
        grammar(V2_3, V2_4, "MSH EVN PATIENT( PID PD1? MRG )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PATIENT( PID PD1? MRG )+"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? EVN PATIENT( PID PD1? ARV* MRG )+"),
        grammar(V2_7, V2_8_2, "MSH SFT* UAC? EVN PATIENT( PID PD1? MRG )+"),
    ],
);
