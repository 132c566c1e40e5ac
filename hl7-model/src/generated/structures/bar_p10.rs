// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BAR_P10 · BAR^P10
#[derive(Default)]
#[non_exhaustive]
pub struct BarP10 {
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
    /// GP1 · Grouping/Reimbursement - Visit
    pub gp1: Option<Box<Gp1>>,
    /// PROCEDURE
    pub procedure: Vec<BarP10Procedure>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BarP10, BAR_P10, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pv1, 7 => dg1, 8 => gp1, 9 => procedure]
);
/// PROCEDURE, a group of BAR_P10
#[derive(Default)]
#[non_exhaustive]
pub struct BarP10Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// GP2 · Grouping/Reimbursement - Procedure Line Item
    pub gp2: Option<Box<Gp2>>,
}
record!(group BarP10Procedure, "PROCEDURE", [1 => pr1, 2 => gp2]);
/// Definition of [`BarP10`].
pub static BAR_P10: StructureDef = structure(
    "BAR_P10",
    "MSH SFT* UAC? EVN PID PV1 DG1* GP1 PROCEDURE( PR1 GP2? )*",
    &[
        grammar(V2_4, V2_4, "MSH EVN PID PV1 DG1* GP1 PROCEDURE( PR1 GP2? )*"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PV1 DG1* GP1 PROCEDURE( PR1 GP2? )*"),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PV1 DG1* GP1 PROCEDURE( PR1 GP2? )*",
        ),
    ],
);
