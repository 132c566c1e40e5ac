// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PRR_PC5 · PRR^PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5 {
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
    pub patient: Vec<PrrPc5Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PrrPc5, PRR_PC5, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qrd, 8 => patient]
);
/// PATIENT, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<PrrPc5PatientVisit>>,
    /// PROBLEM
    pub problem: Vec<PrrPc5Problem>,
}
record!(group PrrPc5Patient, "PATIENT", [1 => pid, 2 => patient_visit, 3 => problem]);
/// PATIENT_VISIT, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group PrrPc5PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// PROBLEM, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5Problem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PROBLEM_ROLE
    pub problem_role: Vec<PrrPc5ProblemRole>,
    /// PROBLEM_PATHWAY
    pub problem_pathway: Vec<PrrPc5ProblemPathway>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<PrrPc5ProblemObservation>,
    /// GOAL
    pub goal: Vec<PrrPc5Goal>,
    /// ORDER
    pub order: Vec<PrrPc5Order>,
}
record!(
    group PrrPc5Problem, "PROBLEM", [1 => prb, 2 => nte, 3 => var, 4 => problem_role, 5
    => problem_pathway, 6 => problem_observation, 7 => goal, 8 => order]
);
/// PROBLEM_ROLE, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5ProblemRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PrrPc5ProblemRole, "PROBLEM_ROLE", [1 => rol, 2 => var]);
/// PROBLEM_PATHWAY, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5ProblemPathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PrrPc5ProblemPathway, "PROBLEM_PATHWAY", [1 => pth, 2 => var]);
/// PROBLEM_OBSERVATION, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5ProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PrrPc5ProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => nte]);
/// GOAL, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5Goal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// GOAL_ROLE
    pub goal_role: Vec<PrrPc5GoalRole>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<PrrPc5GoalObservation>,
}
record!(
    group PrrPc5Goal, "GOAL", [1 => gol, 2 => nte, 3 => var, 4 => goal_role, 5 =>
    goal_observation]
);
/// GOAL_ROLE, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5GoalRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PrrPc5GoalRole, "GOAL_ROLE", [1 => rol, 2 => var]);
/// GOAL_OBSERVATION, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5GoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PrrPc5GoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => nte]);
/// ORDER, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<PrrPc5OrderDetail>>,
}
record!(group PrrPc5Order, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5OrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<PrrPc5OrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<PrrPc5OrderObservation>,
}
record!(
    group PrrPc5OrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => var, 4 =>
    order_observation]
);
/// ORDER_CHOICE, a choice of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5OrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group PrrPc5OrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rxo, 3 => any]);
/// ORDER_OBSERVATION, a group of PRR_PC5
#[derive(Default)]
#[non_exhaustive]
pub struct PrrPc5OrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group PrrPc5OrderObservation, "ORDER_OBSERVATION", [1 => obx, 2 => nte, 3 => var]
);
/// Definition of [`PrrPc5`].
pub static PRR_PC5: StructureDef = structure(
    "PRR_PC5",
    "MSH SFT* UAC? MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( OBR NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MSA ERR? QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_PATHWAY( PTH VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
    ],
);
