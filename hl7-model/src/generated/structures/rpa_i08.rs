// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RPA_I08 · RPA^I08 I09 I10 I11
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// AUTHORIZATION
    pub authorization: Option<Box<RpaI08Authorization>>,
    /// PROVIDER
    pub provider: Vec<RpaI08Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<RpaI08Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Vec<Drg>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PROCEDURE
    pub procedure: Vec<RpaI08Procedure>,
    /// OBSERVATION
    pub observation: Vec<RpaI08Observation>,
    /// VISIT
    pub visit: Option<Box<RpaI08Visit>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RpaI08, RPA_I08, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => rf1, 6 =>
    authorization, 7 => provider, 8 => pid, 9 => nk1, 10 => gt1, 11 => insurance, 12 =>
    acc, 13 => dg1, 14 => drg, 15 => al1, 16 => procedure, 17 => observation, 18 =>
    visit, 19 => nte]
);
/// AUTHORIZATION, a group of RPA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08Authorization {
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
}
record!(group RpaI08Authorization, "AUTHORIZATION", [1 => aut, 2 => ctd]);
/// PROVIDER, a group of RPA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RpaI08Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// INSURANCE, a group of RPA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RpaI08Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// PROCEDURE, a group of RPA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// AUTHORIZATION
    pub authorization: Option<Box<RpaI08Authorization>>,
}
record!(group RpaI08Procedure, "PROCEDURE", [1 => pr1, 2 => authorization]);
/// OBSERVATION, a group of RPA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08Observation {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESULTS
    pub results: Vec<RpaI08Results>,
}
record!(group RpaI08Observation, "OBSERVATION", [1 => obr, 2 => nte, 3 => results]);
/// RESULTS, a group of RPA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08Results {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RpaI08Results, "RESULTS", [1 => obx, 2 => prt, 3 => nte]);
/// VISIT, a group of RPA_I08
#[derive(Default)]
#[non_exhaustive]
pub struct RpaI08Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RpaI08Visit, "VISIT", [1 => pv1, 2 => pv2]);
/// Definition of [`RpaI08`].
pub static RPA_I08: StructureDef = structure(
    "RPA_I08",
    "MSH SFT* UAC? MSA RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )+ OBSERVATION( OBR NTE* RESULTS( OBX PRT* NTE* )* )* VISIT( PV1 PV2? )? NTE*",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )+ OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* VISIT( PV1 PV2? NTE* )?",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MSA RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )+ OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )+ OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MSA RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )+ OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MSA RF1? AUTHORIZATION( AUT CTD? )? PROVIDER( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION( AUT CTD? )? )+ OBSERVATION( OBR NTE* RESULTS( OBX PRT* NTE* )* )* VISIT( PV1 PV2? )? NTE*",
        ),
    ],
);
