// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BAR_P05 · BAR^P05
#[derive(Default)]
#[non_exhaustive]
pub struct BarP05 {
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
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// VISIT
    pub visit: Vec<BarP05Visit>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BarP05, BAR_P05, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => prt, 8 => rol, 9 => visit]
);
/// VISIT, a group of BAR_P05
#[derive(Default)]
#[non_exhaustive]
pub struct BarP05Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
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
    pub procedure: Vec<BarP05Procedure>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// INSURANCE
    pub insurance: Vec<BarP05Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// UB1 · HL7 v2 UB1 segment
    pub ub1: Option<Box<Ub1>>,
    /// UB2 · Uniform Billing Data
    pub ub2: Option<Box<Ub2>>,
    /// ABS · Abstract
    pub abs: Option<Box<Abs>>,
    /// BLC · Blood Code
    pub blc: Vec<Blc>,
    /// RMI · Risk Management Incident
    pub rmi: Option<Box<Rmi>>,
}
record!(
    group BarP05Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => rol, 5 => db1, 6 =>
    obx, 7 => al1, 8 => dg1, 9 => drg, 10 => procedure, 11 => gt1, 12 => nk1, 13 =>
    insurance, 14 => acc, 15 => ub1, 16 => ub2, 17 => abs, 18 => blc, 19 => rmi]
);
/// PROCEDURE, a group of BAR_P05
#[derive(Default)]
#[non_exhaustive]
pub struct BarP05Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group BarP05Procedure, "PROCEDURE", [1 => pr1, 2 => prt, 3 => rol]);
/// INSURANCE, a group of BAR_P05
#[derive(Default)]
#[non_exhaustive]
pub struct BarP05Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Vec<In3>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(
    group BarP05Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3, 4 => prt, 5 =>
    rol]
);
/// Definition of [`BarP05`].
pub static BAR_P05: StructureDef = structure(
    "BAR_P05",
    "MSH SFT* UAC? EVN PID PD1? PRT* ROL* VISIT( PV1? PV2? PRT* ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 PRT* ROL* )* GT1* NK1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC? UB1? UB2? ABS? BLC* RMI? )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH EVN PID PD1? ROL* VISIT( PV1? PV2? ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* NK1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? ABS? BLC* RMI? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PD1? ROL* VISIT( PV1? PV2? ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* NK1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? ABS? BLC* RMI? )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? EVN PID PD1? ROL* VISIT( PV1? PV2? ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* NK1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? ABS? BLC* RMI? )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? PRT* ROL* VISIT( PV1? PV2? PRT* ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 PRT* ROL* )* GT1* NK1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC? UB1? UB2? ABS? BLC* RMI? )+",
        ),
    ],
);
