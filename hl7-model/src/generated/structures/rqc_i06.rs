// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RQC_I06 · RQC^I06
#[derive(Default)]
#[non_exhaustive]
pub struct RqcI06 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PROVIDER
    pub provider: Vec<RqcI06Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RqcI06, RQC_I06, [1 => msh, 2 => qrd, 3 => qrf, 4 => provider, 5 => pid, 6
    => nk1, 7 => gt1, 8 => nte]
);
/// PROVIDER, a group of RQC_I06
#[derive(Default)]
#[non_exhaustive]
pub struct RqcI06Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RqcI06Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// Definition of [`RqcI06`].
pub static RQC_I06: StructureDef = structure(
    "RQC_I06",
    "MSH QRD QRF? PROVIDER( PRD CTD* )+ PID NK1* GT1? NTE*",
    &[grammar(V2_3, V2_3_1, "MSH QRD QRF? PROVIDER( PRD CTD* )+ PID NK1* GT1? NTE*")],
);
