// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PPP_PCB · PPP^PCB PCC PCD
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcb {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<PppPcbPatientVisit>>,
    /// PATHWAY
    pub pathway: Vec<PppPcbPathway>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PppPcb, PPP_PCB, [1 => msh, 2 => sft, 3 => uac, 4 => pid, 5 =>
    patient_visit, 6 => pathway]
);
/// PATIENT_VISIT, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbPatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group PppPcbPatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// PATHWAY, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbPathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PATHWAY_ROLE
    pub pathway_role: Vec<PppPcbPathwayRole>,
    /// PROBLEM
    pub problem: Vec<PppPcbProblem>,
}
record!(
    group PppPcbPathway, "PATHWAY", [1 => pth, 2 => nte, 3 => var, 4 => pathway_role, 5
    => problem]
);
/// PATHWAY_ROLE, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbPathwayRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PppPcbPathwayRole, "PATHWAY_ROLE", [1 => rol, 2 => var]);
/// PROBLEM, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbProblem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PROBLEM_ROLE
    pub problem_role: Vec<PppPcbProblemRole>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<PppPcbProblemObservation>,
    /// GOAL
    pub goal: Vec<PppPcbGoal>,
    /// ORDER
    pub order: Vec<PppPcbOrder>,
}
record!(
    group PppPcbProblem, "PROBLEM", [1 => prb, 2 => nte, 3 => var, 4 => problem_role, 5
    => problem_observation, 6 => goal, 7 => order]
);
/// PROBLEM_ROLE, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbProblemRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PppPcbProblemRole, "PROBLEM_ROLE", [1 => rol, 2 => var]);
/// PROBLEM_OBSERVATION, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group PppPcbProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]
);
/// GOAL, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbGoal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// GOAL_ROLE
    pub goal_role: Vec<PppPcbGoalRole>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<PppPcbGoalObservation>,
}
record!(
    group PppPcbGoal, "GOAL", [1 => gol, 2 => nte, 3 => var, 4 => goal_role, 5 =>
    goal_observation]
);
/// GOAL_ROLE, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbGoalRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PppPcbGoalRole, "GOAL_ROLE", [1 => rol, 2 => var]);
/// GOAL_OBSERVATION, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbGoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PppPcbGoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// ORDER, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<PppPcbOrderDetail>>,
}
record!(group PppPcbOrder, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbOrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<PppPcbOrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<PppPcbOrderObservation>,
}
record!(
    group PppPcbOrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => var, 4 =>
    order_observation]
);
/// ORDER_CHOICE, a choice of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbOrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group PppPcbOrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rxo, 3 => any]);
/// ORDER_OBSERVATION, a group of PPP_PCB
#[derive(Default)]
#[non_exhaustive]
pub struct PppPcbOrderObservation {
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
    group PppPcbOrderObservation, "ORDER_OBSERVATION", [1 => obx, 2 => prt, 3 => nte, 4
    => var]
);
/// Definition of [`PppPcb`].
pub static PPP_PCB: StructureDef = structure(
    "PPP_PCB",
    "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( OBR NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )* )+",
        ),
    ],
);
