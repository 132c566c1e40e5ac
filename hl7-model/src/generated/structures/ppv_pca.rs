// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PPV_PCA · PPV^PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPca {
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
    pub patient: Vec<PpvPcaPatient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PpvPca, PPV_PCA, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qrd, 8 => patient]
);
/// PATIENT, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaPatient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<PpvPcaPatientVisit>>,
    /// GOAL
    pub goal: Vec<PpvPcaGoal>,
}
record!(group PpvPcaPatient, "PATIENT", [1 => pid, 2 => patient_visit, 3 => goal]);
/// PATIENT_VISIT, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaPatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group PpvPcaPatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// GOAL, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaGoal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// GOAL_ROLE
    pub goal_role: Vec<PpvPcaGoalRole>,
    /// GOAL_PATHWAY
    pub goal_pathway: Vec<PpvPcaGoalPathway>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<PpvPcaGoalObservation>,
    /// PROBLEM
    pub problem: Vec<PpvPcaProblem>,
    /// ORDER
    pub order: Vec<PpvPcaOrder>,
}
record!(
    group PpvPcaGoal, "GOAL", [1 => gol, 2 => nte, 3 => var, 4 => goal_role, 5 =>
    goal_pathway, 6 => goal_observation, 7 => problem, 8 => order]
);
/// GOAL_ROLE, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaGoalRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PpvPcaGoalRole, "GOAL_ROLE", [1 => rol, 2 => var]);
/// GOAL_PATHWAY, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaGoalPathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PpvPcaGoalPathway, "GOAL_PATHWAY", [1 => pth, 2 => var]);
/// GOAL_OBSERVATION, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaGoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PpvPcaGoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => nte]);
/// PROBLEM, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaProblem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PROBLEM_ROLE
    pub problem_role: Vec<PpvPcaProblemRole>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<PpvPcaProblemObservation>,
}
record!(
    group PpvPcaProblem, "PROBLEM", [1 => prb, 2 => nte, 3 => var, 4 => problem_role, 5
    => problem_observation]
);
/// PROBLEM_ROLE, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaProblemRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PpvPcaProblemRole, "PROBLEM_ROLE", [1 => rol, 2 => var]);
/// PROBLEM_OBSERVATION, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PpvPcaProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => nte]);
/// ORDER, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<PpvPcaOrderDetail>>,
}
record!(group PpvPcaOrder, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaOrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<PpvPcaOrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<PpvPcaOrderObservation>,
}
record!(
    group PpvPcaOrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => var, 4 =>
    order_observation]
);
/// ORDER_CHOICE, a choice of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaOrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group PpvPcaOrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rxo, 3 => any]);
/// ORDER_OBSERVATION, a group of PPV_PCA
#[derive(Default)]
#[non_exhaustive]
pub struct PpvPcaOrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group PpvPcaOrderObservation, "ORDER_OBSERVATION", [1 => obx, 2 => nte, 3 => var]
);
/// Definition of [`PpvPca`].
pub static PPV_PCA: StructureDef = structure(
    "PPV_PCA",
    "MSH SFT* UAC? MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_PATHWAY( PTH VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_PATHWAY( PTH VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( OBR NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MSA ERR? QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_PATHWAY( PTH VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_PATHWAY( PTH VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MSA ERR* QAK? QRD PATIENT( PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* GOAL_PATHWAY( PTH VAR* )* GOAL_OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+ )+",
        ),
    ],
);
