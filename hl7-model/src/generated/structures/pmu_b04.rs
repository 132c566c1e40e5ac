// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PMU_B04 · PMU^B04 B05 B06
#[derive(Default)]
#[non_exhaustive]
pub struct PmuB04 {
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
    pub pra: Vec<Pra>,
    /// ORG · Practitioner Organization Unit
    pub org: Vec<Org>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PmuB04, PMU_B04, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => stf, 6 =>
    pra, 7 => org]
);
/// Definition of [`PmuB04`].
pub static PMU_B04: StructureDef = structure(
    "PMU_B04",
    "MSH SFT* UAC? EVN STF PRA* ORG*",
    &[
        grammar(V2_4, V2_4, "MSH EVN STF PRA* ORG?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN STF PRA* ORG*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN STF PRA* ORG*"),
    ],
);
