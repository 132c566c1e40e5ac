// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A45 · ADT^A45
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA45 {
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
    /// MERGE_INFO
    pub merge_info: Vec<AdtA45MergeInfo>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA45, ADT_A45, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => merge_info]
);
/// MERGE_INFO, a group of ADT_A45
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA45MergeInfo {
    /// MRG · Merge Patient Information
    pub mrg: Option<Box<Mrg>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
}
record!(group AdtA45MergeInfo, "MERGE_INFO", [1 => mrg, 2 => pv1]);
/// Definition of [`AdtA45`].
pub static ADT_A45: StructureDef = structure(
    "ADT_A45",
    "MSH SFT* UAC? EVN PID PD1? MERGE_INFO( MRG PV1 )+",
    &[
        grammar(V2_3, V2_4, "MSH EVN PID PD1? MERGE_INFO( MRG PV1 )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? MERGE_INFO( MRG PV1 )+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PID PD1? MERGE_INFO( MRG PV1 )+"),
    ],
);
