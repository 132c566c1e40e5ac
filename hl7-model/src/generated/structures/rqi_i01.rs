// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RQI_I01 · PIN^I07, RQI^I01 I02 I03
#[derive(Default)]
#[non_exhaustive]
pub struct RqiI01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PROVIDER
    pub provider: Vec<RqiI01Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GUARANTOR_INSURANCE
    pub guarantor_insurance: Option<Box<RqiI01GuarantorInsurance>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RqiI01, RQI_I01, [1 => msh, 2 => sft, 3 => uac, 4 => provider, 5 => pid, 6
    => nk1, 7 => guarantor_insurance, 8 => nte]
);
/// PROVIDER, a group of RQI_I01
#[derive(Default)]
#[non_exhaustive]
pub struct RqiI01Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RqiI01Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// GUARANTOR_INSURANCE, a group of RQI_I01
#[derive(Default)]
#[non_exhaustive]
pub struct RqiI01GuarantorInsurance {
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<RqiI01Insurance>,
}
record!(
    group RqiI01GuarantorInsurance, "GUARANTOR_INSURANCE", [1 => gt1, 2 => insurance]
);
/// INSURANCE, a group of RQI_I01
#[derive(Default)]
#[non_exhaustive]
pub struct RqiI01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RqiI01Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// Definition of [`RqiI01`].
pub static RQI_I01: StructureDef = structure(
    "RQI_I01",
    "MSH SFT* UAC? PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? NTE*",
        ),
    ],
);
