// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A16 · ADT^A16
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA16 {
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
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// PROCEDURE
    pub procedure: Vec<AdtA16Procedure>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<AdtA16Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA16, ADT_A16, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => arv, 8 => rol, 9 => nk1, 10 => pv1, 11 => pv2, 12 => arv_2, 13 => rol_2, 14
    => db1, 15 => obx, 16 => al1, 17 => dg1, 18 => drg, 19 => procedure, 20 => gt1, 21 =>
    insurance, 22 => acc]
);
/// PROCEDURE, a group of ADT_A16
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA16Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group AdtA16Procedure, "PROCEDURE", [1 => pr1, 2 => rol]);
/// INSURANCE, a group of ADT_A16
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA16Insurance {
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
    group AdtA16Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3, 4 => rol, 5 =>
    aut, 6 => rf1]
);
/// Definition of [`AdtA16`].
pub static ADT_A16: StructureDef = structure(
    "ADT_A16",
    "MSH SFT* UAC? EVN PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* AUT* RF1* )* ACC?",
    &[
        grammar(V2_1, V2_1, "MSH EVN PID PV1 DG1?"),
        grammar(V2_2, V2_2, "MSH EVN PID PV1 PV2? OBX* DG1*"),
        grammar(V2_3, V2_3, "MSH EVN PID PD1? PV1 PV2? DB1* OBX* DG1? DRG?"),
        grammar(V2_3_1, V2_3_1, "MSH EVN PID PD1? PV1 PV2? DB1* OBX* DG1* DRG?"),
        grammar(V2_4, V2_4, "MSH EVN PID PD1? ROL* PV1 PV2? ROL* DB1* OBX* DG1* DRG?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? EVN PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* AUT* RF1* )* ACC?",
        ),
    ],
);
