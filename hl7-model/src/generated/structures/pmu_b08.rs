// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PMU_B08 · PMU^B08
#[derive(Default)]
#[non_exhaustive]
pub struct PmuB08 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// STF · Staff Identification
    pub stf: Option<Box<Stf>>,
    /// PRA · Practitioner Detail
    pub pra: Option<Box<Pra>>,
    /// CER · Certificate Detail
    pub cer: Vec<Cer>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PmuB08, PMU_B08, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => stf, 6 =>
    pra, 7 => cer]
);
/// Definition of [`PmuB08`].
pub static PMU_B08: StructureDef = structure(
    "PMU_B08",
    "MSH SFT* UAC? EVN STF PRA? CER*",
    &[
        grammar(V2_5, V2_5_1, "MSH SFT* EVN STF PRA? CER*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN STF PRA? CER*"),
    ],
);
