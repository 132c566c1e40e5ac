// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RQA_I08 · RQA^I08 I09 I10 I11
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// AUTHORIZATION
    pub authorization: Option<Box<RqaI08Authorization>>,
    /// PROVIDER
    pub provider: Vec<RqaI08Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GUARANTOR_INSURANCE
    pub guarantor_insurance: Option<Box<RqaI08GuarantorInsurance>>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Vec<Drg>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PROCEDURE
    pub procedure: Vec<RqaI08Procedure>,
    /// OBSERVATION
    pub observation: Vec<RqaI08Observation>,
    /// VISIT
    pub visit: Option<Box<RqaI08Visit>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RqaI08, RQA_I08, [1 => msh, 2 => sft, 3 => uac, 4 => rf1, 5 =>
    authorization, 6 => provider, 7 => pid, 8 => nk1, 9 => guarantor_insurance, 10 =>
    acc, 11 => dg1, 12 => drg, 13 => al1, 14 => procedure, 15 => observation, 16 =>
    visit, 17 => nte]
);
/// AUTHORIZATION, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08Authorization {
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
}
record!(group RqaI08Authorization, "AUTHORIZATION", [1 => aut, 2 => ctd]);
/// PROVIDER, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RqaI08Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// GUARANTOR_INSURANCE, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08GuarantorInsurance {
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<RqaI08Insurance>,
}
record!(
    group RqaI08GuarantorInsurance, "GUARANTOR_INSURANCE", [1 => gt1, 2 => insurance]
);
/// INSURANCE, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RqaI08Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// PROCEDURE, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// AUTHORIZATION
    pub authorization: Option<Box<RqaI08Authorization>>,
}
record!(group RqaI08Procedure, "PROCEDURE", [1 => pr1, 2 => authorization]);
/// OBSERVATION, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08Observation {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESULTS
    pub results: Vec<RqaI08Results>,
}
record!(group RqaI08Observation, "OBSERVATION", [1 => obr, 2 => nte, 3 => results]);
/// RESULTS, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08Results {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RqaI08Results, "RESULTS", [1 => obx, 2 => prt, 3 => nte]);
/// VISIT, a group of RQA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RqaI08Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RqaI08Visit, "VISIT", [1 => pv1, 2 => pv2]);
/// Definition of [`RqaI08`].
pub static RQA_I08: StructureDef = structure(
    "RQA_I08",
    "MSH SFT* UAC? RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS( OBX PRT* NTE* )* )* VISIT( PV1 PV2? )? NTE*",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GUARANTOR_INSURANCE( GT1* INSURANCE( IN1 IN2? IN3? )+ )? ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS( OBX PRT* NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
    ],
);
