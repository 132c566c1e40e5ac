// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PPG_PCG · PPG^PCG PCH PCJ
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcg {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<PpgPcgPatientVisit>>,
    /// PATHWAY
    pub pathway: Vec<PpgPcgPathway>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PpgPcg, PPG_PCG, [1 => msh, 2 => sft, 3 => uac, 4 => pid, 5 =>
    patient_visit, 6 => pathway]
);
/// PATIENT_VISIT, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgPatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group PpgPcgPatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// PATHWAY, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgPathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PATHWAY_ROLE
    pub pathway_role: Vec<PpgPcgPathwayRole>,
    /// GOAL
    pub goal: Vec<PpgPcgGoal>,
}
record!(
    group PpgPcgPathway, "PATHWAY", [1 => pth, 2 => nte, 3 => var, 4 => pathway_role, 5
    => goal]
);
/// PATHWAY_ROLE, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgPathwayRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PpgPcgPathwayRole, "PATHWAY_ROLE", [1 => rol, 2 => var]);
/// GOAL, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgGoal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// GOAL_ROLE
    pub goal_role: Vec<PpgPcgGoalRole>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<PpgPcgGoalObservation>,
    /// PROBLEM
    pub problem: Vec<PpgPcgProblem>,
    /// ORDER
    pub order: Vec<PpgPcgOrder>,
}
record!(
    group PpgPcgGoal, "GOAL", [1 => gol, 2 => nte, 3 => var, 4 => goal_role, 5 =>
    goal_observation, 6 => problem, 7 => order]
);
/// GOAL_ROLE, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgGoalRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PpgPcgGoalRole, "GOAL_ROLE", [1 => rol, 2 => var]);
/// GOAL_OBSERVATION, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgGoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PpgPcgGoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// PROBLEM, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgProblem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PROBLEM_ROLE
    pub problem_role: Vec<PpgPcgProblemRole>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<PpgPcgProblemObservation>,
}
record!(
    group PpgPcgProblem, "PROBLEM", [1 => prb, 2 => nte, 3 => var, 4 => problem_role, 5
    => problem_observation]
);
/// PROBLEM_ROLE, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgProblemRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PpgPcgProblemRole, "PROBLEM_ROLE", [1 => rol, 2 => var]);
/// PROBLEM_OBSERVATION, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group PpgPcgProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]
);
/// ORDER, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<PpgPcgOrderDetail>>,
}
record!(group PpgPcgOrder, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgOrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<PpgPcgOrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<PpgPcgOrderObservation>,
}
record!(
    group PpgPcgOrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => var, 4 =>
    order_observation]
);
/// ORDER_CHOICE, a choice of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgOrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group PpgPcgOrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rxo, 3 => any]);
/// ORDER_OBSERVATION, a group of PPG_PCG
#[derive(Default)]
#[non_exhaustive]
pub struct PpgPcgOrderObservation {
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
    group PpgPcgOrderObservation, "ORDER_OBSERVATION", [1 => obx, 2 => prt, 3 => nte, 4
    => var]
);
/// Definition of [`PpgPcg`].
pub static PPG_PCG: StructureDef = structure(
    "PPG_PCG",
    "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX PRT* NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( OBR NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX PRT* NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )* )+",
        ),
    ],
);
