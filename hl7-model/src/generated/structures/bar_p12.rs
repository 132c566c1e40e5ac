// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BAR_P12 · BAR^P12
#[derive(Default)]
#[non_exhaustive]
pub struct BarP12 {
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
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// PROCEDURE
    pub procedure: Vec<BarP12Procedure>,
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BarP12, BAR_P12, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pv1, 7 => dg1, 8 => drg, 9 => procedure, 10 => obx]
);
/// PROCEDURE, a group of BAR_P12
#[derive(Default)]
#[non_exhaustive]
pub struct BarP12Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group BarP12Procedure, "PROCEDURE", [1 => pr1, 2 => prt, 3 => rol]);
/// Definition of [`BarP12`].
pub static BAR_P12: StructureDef = structure(
    "BAR_P12",
    "MSH SFT* UAC? EVN PID PV1 DG1* DRG? PROCEDURE( PR1 PRT* ROL* )* OBX?",
    &[
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PV1 DG1* DRG? PROCEDURE( PR1 ROL* )*"),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? EVN PID PV1 DG1* DRG? PROCEDURE( PR1 ROL* )*",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? EVN PID PV1 DG1* DRG? PROCEDURE( PR1 ROL* )* OBX?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PV1 DG1* DRG? PROCEDURE( PR1 PRT* ROL* )* OBX?",
        ),
    ],
);
