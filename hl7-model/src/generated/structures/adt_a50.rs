// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A50 · ADT^A50 A51
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA50 {
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
    /// MRG · Merge Patient Information
    pub mrg: Option<Box<Mrg>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA50, ADT_A50, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => mrg, 8 => pv1]
);
/// Definition of [`AdtA50`].
pub static ADT_A50: StructureDef = structure(
    "ADT_A50",
    "MSH SFT* UAC? EVN PID PD1? MRG PV1",
    &[
        grammar(V2_3, V2_4, "MSH EVN PID PD1? MRG PV1"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? MRG PV1"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PID PD1? MRG PV1"),
    ],
);
