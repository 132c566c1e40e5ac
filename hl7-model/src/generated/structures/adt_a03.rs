// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A03 · ADT^A03
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// ARV · Access Restriction
    pub arv_2: Vec<Arv>,
    /// ROL · Role
    pub rol_2: Vec<Rol>,
    /// DB1 · Disability
    pub db1: Vec<Db1>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// PROCEDURE
    pub procedure: Vec<AdtA03Procedure>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<AdtA03Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// PDA · Patient Death and Autopsy
    pub pda: Option<Box<Pda>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA03, ADT_A03, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => arv, 8 => rol, 9 => nk1, 10 => pv1, 11 => pv2, 12 => arv_2, 13 => rol_2, 14
    => db1, 15 => al1, 16 => dg1, 17 => drg, 18 => procedure, 19 => obx, 20 => gt1, 21 =>
    insurance, 22 => acc, 23 => pda]
);
/// PROCEDURE, a group of ADT_A03
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA03Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group AdtA03Procedure, "PROCEDURE", [1 => pr1, 2 => rol]);
/// INSURANCE, a group of ADT_A03
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA03Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Vec<In3>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// AUT · Authorization Information
    pub aut: Vec<Aut>,
    /// RF1 · Referral Information
    pub rf1: Vec<Rf1>,
}
record!(
    group AdtA03Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3, 4 => rol, 5 =>
    aut, 6 => rf1]
);
/// Definition of [`AdtA03`].
pub static ADT_A03: StructureDef = structure(
    "ADT_A03",
    "MSH SFT* UAC? EVN PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* OBX* GT1* INSURANCE( IN1 IN2? IN3* ROL* AUT* RF1* )* ACC? PDA?",
    &[
        grammar(V2_1, V2_1, "MSH EVN PID PV1"),
        grammar(V2_2, V2_2, "MSH EVN PID PV1 PV2? OBX*"),
        grammar(
            V2_3,
            V2_3_1,
            "MSH EVN PID PD1? PV1 PV2? DB1* DG1* DRG? PROCEDURE( PR1 ROL* )* OBX*",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH EVN PID PD1? ROL* PV1 PV2? ROL* DB1* DG1* DRG? PROCEDURE( PR1 ROL* )* OBX* PDA?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* OBX* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? PDA?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? EVN PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* OBX* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? PDA?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* OBX* GT1* INSURANCE( IN1 IN2? IN3* ROL* AUT* RF1* )* ACC? PDA?",
        ),
    ],
);
