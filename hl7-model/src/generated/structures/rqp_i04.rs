// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RQP_I04 · RQP^I04
#[derive(Default)]
#[non_exhaustive]
pub struct RqpI04 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PROVIDER
    pub provider: Vec<RqpI04Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RqpI04, RQP_I04, [1 => msh, 2 => sft, 3 => uac, 4 => provider, 5 => pid, 6
    => nk1, 7 => gt1, 8 => nte]
);
/// PROVIDER, a group of RQP_I04
#[derive(Default)]
#[non_exhaustive]
pub struct RqpI04Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RqpI04Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// Definition of [`RqpI04`].
pub static RQP_I04: StructureDef = structure(
    "RQP_I04",
    "MSH SFT* UAC? PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*",
    &[
        grammar(V2_3, V2_4, "MSH PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*"),
        grammar(V2_5, V2_5_1, "MSH SFT* PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*"),
    ],
);
