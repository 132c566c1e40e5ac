// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PIN_I07 · PIN^I07
#[derive(Default)]
#[non_exhaustive]
pub struct PinI07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// PROVIDER
    pub provider: Vec<PinI07Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GUARANTOR_INSURANCE
    pub guarantor_insurance: Option<Box<PinI07GuarantorInsurance>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PinI07, PIN_I07, [1 => msh, 2 => provider, 3 => pid, 4 => nk1, 5 =>
    guarantor_insurance, 6 => nte]
);
/// PROVIDER, a group of PIN_I07
#[derive(Default)]
#[non_exhaustive]
pub struct PinI07Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group PinI07Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// GUARANTOR_INSURANCE, a group of PIN_I07
#[derive(Default)]
#[non_exhaustive]
pub struct PinI07GuarantorInsurance {
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<PinI07Insurance>,
}
record!(
    group PinI07GuarantorInsurance, "GUARANTOR_INSURANCE", [1 => gt1, 2 => insurance]
);
/// INSURANCE, a group of PIN_I07
#[derive(Default)]
#[non_exhaustive]
pub struct PinI07Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group PinI07Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// Definition of [`PinI07`].
pub static PIN_I07: StructureDef = structure(
    "PIN_I07",
    "MSH PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
        ),
    ],
);
