// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RPI_I01 · RPI^I01 I04
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// PROVIDER
    pub provider: Vec<RpiI01Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GUARANTOR_INSURANCE
    pub guarantor_insurance: Option<Box<RpiI01GuarantorInsurance>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RpiI01, RPI_I01, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => provider, 6
    => pid, 7 => nk1, 8 => guarantor_insurance, 9 => nte]
);
/// PROVIDER, a group of RPI_I01
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI01Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RpiI01Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// GUARANTOR_INSURANCE, a group of RPI_I01
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI01GuarantorInsurance {
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<RpiI01Insurance>,
}
record!(
    group RpiI01GuarantorInsurance, "GUARANTOR_INSURANCE", [1 => gt1, 2 => insurance]
);
/// INSURANCE, a group of RPI_I01
#[derive(Default)]
#[non_exhaustive]
pub struct RpiI01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RpiI01Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// Definition of [`RpiI01`].
pub static RPI_I01: StructureDef = structure(
    "RPI_I01",
    "MSH SFT* UAC? MSA PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
    &[
        grammar(
            V2_3,
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
