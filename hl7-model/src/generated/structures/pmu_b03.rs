// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PMU_B03 · PMU^B03
#[derive(Default)]
#[non_exhaustive]
pub struct PmuB03 {
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
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure PmuB03, PMU_B03, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => stf]);
/// Definition of [`PmuB03`].
pub static PMU_B03: StructureDef = structure(
    "PMU_B03",
    "MSH SFT* UAC? EVN STF",
    &[
        grammar(V2_4, V2_4, "MSH EVN STF"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN STF"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN STF"),
    ],
);
