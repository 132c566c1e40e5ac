// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A18 · ADT^A18
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA18 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
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
    structure AdtA18, ADT_A18, [1 => msh, 2 => sft, 3 => evn, 4 => pid, 5 => pd1, 6 =>
    mrg, 7 => pv1]
);
/// Definition of [`AdtA18`].
pub static ADT_A18: StructureDef = structure(
    "ADT_A18",
    "MSH SFT* EVN PID PD1? MRG? PV1?",
    &[
        grammar(V2_1, V2_1, "MSH EVN PID MRG PV1?"),
        grammar(V2_2, V2_2, "MSH EVN PID MRG? PV1"),
        grammar(V2_3, V2_3_1, "MSH EVN PID PD1? MRG? PV1"),
        grammar(V2_4, V2_4, "MSH EVN PID PD1? MRG PV1"),
        grammar(V2_5, V2_6, "MSH SFT* EVN PID PD1? MRG PV1"),
    ],
);
