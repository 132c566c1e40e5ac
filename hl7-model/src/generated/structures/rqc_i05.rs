// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RQC_I05 · RQC^I05 I06
#[derive(Default)]
#[non_exhaustive]
pub struct RqcI05 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PROVIDER
    pub provider: Vec<RqcI05Provider>,
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
    structure RqcI05, RQC_I05, [1 => msh, 2 => sft, 3 => uac, 4 => qrd, 5 => qrf, 6 =>
    provider, 7 => pid, 8 => nk1, 9 => gt1, 10 => nte]
);
/// PROVIDER, a group of RQC_I05
#[derive(Default)]
#[non_exhaustive]
pub struct RqcI05Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RqcI05Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// Definition of [`RqcI05`].
pub static RQC_I05: StructureDef = structure(
    "RQC_I05",
    "MSH SFT* UAC? QRD QRF? PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*",
    &[
        grammar(V2_3, V2_4, "MSH QRD QRF? PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* QRD QRF? PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? QRD QRF? PROVIDER( PRD CTD* )+ PID NK1* GT1* NTE*",
        ),
    ],
);
