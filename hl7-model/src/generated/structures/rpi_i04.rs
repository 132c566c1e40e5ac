// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RPI_I04 · RPI^I04
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI04 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// PROVIDER
    pub provider: Vec<RpiI04Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GUARANTOR_INSURANCE
    pub guarantor_insurance: Option<Box<RpiI04GuarantorInsurance>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RpiI04, RPI_I04, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => provider, 6
    => pid, 7 => nk1, 8 => guarantor_insurance, 9 => nte]
);
/// PROVIDER, a group of RPI_I04
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI04Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RpiI04Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// GUARANTOR_INSURANCE, a group of RPI_I04
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI04GuarantorInsurance {
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<RpiI04Insurance>,
}
record!(
    group RpiI04GuarantorInsurance, "GUARANTOR_INSURANCE", [1 => gt1, 2 => insurance]
);
/// INSURANCE, a group of RPI_I04
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI04Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RpiI04Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// Definition of [`RpiI04`].
pub static RPI_I04: StructureDef = structure(
    "RPI_I04",
    "MSH SFT* UAC? MSA PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MSA PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
        ),
    ],
);
