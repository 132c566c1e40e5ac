// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RPL_I02 · RPL^I02
#[derive(Default)]
#[non_exhaustive]
pub struct RplI02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// PROVIDER
    pub provider: Vec<RplI02Provider>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// DSP · Display Data
    pub dsp: Vec<Dsp>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RplI02, RPL_I02, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => provider, 6
    => nte, 7 => dsp, 8 => dsc]
);
/// PROVIDER, a group of RPL_I02
#[derive(Default)]
#[non_exhaustive]
pub struct RplI02Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RplI02Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// Definition of [`RplI02`].
pub static RPL_I02: StructureDef = structure(
    "RPL_I02",
    "MSH SFT* UAC? MSA PROVIDER( PRD CTD* )+ NTE* DSP* DSC?",
    &[
        grammar(V2_3, V2_4, "MSH MSA PROVIDER( PRD CTD* )+ NTE* DSP* DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA PROVIDER( PRD CTD* )+ NTE* DSP* DSC?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MSA PROVIDER( PRD CTD* )+ NTE* DSP* DSC?"),
    ],
);
