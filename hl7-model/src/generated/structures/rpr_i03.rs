// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RPR_I03 · RPR^I03
#[derive(Default)]
#[non_exhaustive]
pub struct RprI03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// PROVIDER
    pub provider: Vec<RprI03Provider>,
    /// PID · Patient Identification
    pub pid: Vec<Pid>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RprI03, RPR_I03, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => provider, 6
    => pid, 7 => nte]
);
/// PROVIDER, a group of RPR_I03
#[derive(Default)]
#[non_exhaustive]
pub struct RprI03Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RprI03Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// Definition of [`RprI03`].
pub static RPR_I03: StructureDef = structure(
    "RPR_I03",
    "MSH SFT* UAC? MSA PROVIDER( PRD CTD* )+ PID* NTE*",
    &[
        grammar(V2_3, V2_4, "MSH MSA PROVIDER( PRD CTD* )+ PID* NTE*"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA PROVIDER( PRD CTD* )+ PID* NTE*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MSA PROVIDER( PRD CTD* )+ PID* NTE*"),
    ],
);
