// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PPT_PCL · PPT^PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPcl {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// PATIENT
    pub patient: Vec<PptPclPatient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PptPcl, PPT_PCL, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qrd, 8 => patient]
);
/// PATIENT, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclPatient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<PptPclPatientVisit>>,
    /// PATHWAY
    pub pathway: Vec<PptPclPathway>,
}
record!(group PptPclPatient, "PATIENT", [1 => pid, 2 => patient_visit, 3 => pathway]);
/// PATIENT_VISIT, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclPatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group PptPclPatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// PATHWAY, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclPathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PATHWAY_ROLE
    pub pathway_role: Vec<PptPclPathwayRole>,
    /// GOAL
    pub goal: Vec<PptPclGoal>,
}
record!(
    group PptPclPathway, "PATHWAY", [1 => pth, 2 => nte, 3 => var, 4 => pathway_role, 5
    => goal]
);
/// PATHWAY_ROLE, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclPathwayRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PptPclPathwayRole, "PATHWAY_ROLE", [1 => rol, 2 => var]);
/// GOAL, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclGoal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// GOAL_ROLE
    pub goal_role: Vec<PptPclGoalRole>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<PptPclGoalObservation>,
    /// PROBLEM
    pub problem: Vec<PptPclProblem>,
    /// ORDER
    pub order: Vec<PptPclOrder>,
}
record!(
    group PptPclGoal, "GOAL", [1 => gol, 2 => nte, 3 => var, 4 => goal_role, 5 =>
    goal_observation, 6 => problem, 7 => order]
);
/// GOAL_ROLE, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclGoalRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PptPclGoalRole, "GOAL_ROLE", [1 => rol, 2 => var]);
/// GOAL_OBSERVATION, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclGoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PptPclGoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => nte]);
/// PROBLEM, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclProblem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PROBLEM_ROLE
    pub problem_role: Vec<PptPclProblemRole>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<PptPclProblemObservation>,
}
record!(
    group PptPclProblem, "PROBLEM", [1 => prb, 2 => nte, 3 => var, 4 => problem_role, 5
    => problem_observation]
);
/// PROBLEM_ROLE, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclProblemRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PptPclProblemRole, "PROBLEM_ROLE", [1 => rol, 2 => var]);
/// PROBLEM_OBSERVATION, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PptPclProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => nte]);
/// ORDER, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<PptPclOrderDetail>>,
}
record!(group PptPclOrder, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclOrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<PptPclOrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<PptPclOrderObservation>,
}
record!(
    group PptPclOrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => var, 4 =>
    order_observation]
);
/// ORDER_CHOICE, a choice of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclOrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group PptPclOrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rxo, 3 => any]);
/// ORDER_OBSERVATION, a group of PPT_PCL
#[derive(Default)]
#[non_exhaustive]
pub struct PptPclOrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group PptPclOrderObservation, "ORDER_OBSERVATION", [1 => obx, 2 => nte, 3 => var]
);
/// Definition of [`PptPcl`].
pub static PPT_PCL: StructureDef = structure(
    "PPT_PCL",
    "MSH SFT* UAC? MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+ )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( OBR NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+ )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MSA ERR? QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+ )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PATHWAY( PTH NTE* VAR* PATHWAY_ROLE( ROL VAR* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )* )+ )+",
        ),
    ],
);
