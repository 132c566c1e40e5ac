// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A30 · ADT^A30 A34 A35 A36 A46 A47 A48 A49
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA30 {
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
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// MRG · Merge Patient Information
    pub mrg: Option<Box<Mrg>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA30, ADT_A30, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => arv, 8 => mrg]
);
/// Definition of [`AdtA30`].
pub static ADT_A30: StructureDef = structure(
    "ADT_A30",
    "MSH SFT* UAC? EVN PID PD1? ARV* MRG",
    &[
        grammar(V2_2, V2_2, "MSH EVN PID MRG"),
        grammar(V2_3, V2_4, "MSH EVN PID PD1? MRG"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? MRG"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? EVN PID PD1? ARV* MRG"),
    ],
);
