// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PPR_PC1 · PPR^PC1 PC2 PC3
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<PprPc1PatientVisit>>,
    /// PROBLEM
    pub problem: Vec<PprPc1Problem>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PprPc1, PPR_PC1, [1 => msh, 2 => sft, 3 => uac, 4 => pid, 5 =>
    patient_visit, 6 => problem]
);
/// PATIENT_VISIT, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group PprPc1PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// PROBLEM, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1Problem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PROBLEM_ROLE
    pub problem_role: Vec<PprPc1ProblemRole>,
    /// PATHWAY
    pub pathway: Vec<PprPc1Pathway>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<PprPc1ProblemObservation>,
    /// GOAL
    pub goal: Vec<PprPc1Goal>,
    /// ORDER
    pub order: Vec<PprPc1Order>,
}
record!(
    group PprPc1Problem, "PROBLEM", [1 => prb, 2 => nte, 3 => var, 4 => problem_role, 5
    => pathway, 6 => problem_observation, 7 => goal, 8 => order]
);
/// PROBLEM_ROLE, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1ProblemRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PprPc1ProblemRole, "PROBLEM_ROLE", [1 => rol, 2 => var]);
/// PATHWAY, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1Pathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PprPc1Pathway, "PATHWAY", [1 => pth, 2 => var]);
/// PROBLEM_OBSERVATION, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1ProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group PprPc1ProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]
);
/// GOAL, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1Goal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// GOAL_ROLE
    pub goal_role: Vec<PprPc1GoalRole>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<PprPc1GoalObservation>,
}
record!(
    group PprPc1Goal, "GOAL", [1 => gol, 2 => nte, 3 => var, 4 => goal_role, 5 =>
    goal_observation]
);
/// GOAL_ROLE, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1GoalRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PprPc1GoalRole, "GOAL_ROLE", [1 => rol, 2 => var]);
/// GOAL_OBSERVATION, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1GoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PprPc1GoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// ORDER, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<PprPc1OrderDetail>>,
}
record!(group PprPc1Order, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1OrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<PprPc1OrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<PprPc1OrderObservation>,
}
record!(
    group PprPc1OrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => var, 4 =>
    order_observation]
);
/// ORDER_CHOICE, a choice of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1OrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group PprPc1OrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rxo, 3 => any]);
/// ORDER_OBSERVATION, a group of PPR_PC1
#[derive(Default)]
#[non_exhaustive]
pub struct PprPc1OrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group PprPc1OrderObservation, "ORDER_OBSERVATION", [1 => obx, 2 => prt, 3 => nte, 4
    => var]
);
/// Definition of [`PprPc1`].
pub static PPR_PC1: StructureDef = structure(
    "PPR_PC1",
    "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( OBR NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )+",
        ),
    ],
);
