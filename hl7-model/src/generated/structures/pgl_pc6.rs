// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PGL_PC6 · PGL^PC6 PC7 PC8
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<PglPc6PatientVisit>>,
    /// GOAL
    pub goal: Vec<PglPc6Goal>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PglPc6, PGL_PC6, [1 => msh, 2 => sft, 3 => uac, 4 => pid, 5 =>
    patient_visit, 6 => goal]
);
/// PATIENT_VISIT, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group PglPc6PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// GOAL, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6Goal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// GOAL_ROLE
    pub goal_role: Vec<PglPc6GoalRole>,
    /// PATHWAY
    pub pathway: Vec<PglPc6Pathway>,
    /// OBSERVATION
    pub observation: Vec<PglPc6Observation>,
    /// PROBLEM
    pub problem: Vec<PglPc6Problem>,
    /// ORDER
    pub order: Vec<PglPc6Order>,
}
record!(
    group PglPc6Goal, "GOAL", [1 => gol, 2 => nte, 3 => var, 4 => goal_role, 5 =>
    pathway, 6 => observation, 7 => problem, 8 => order]
);
/// GOAL_ROLE, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6GoalRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PglPc6GoalRole, "GOAL_ROLE", [1 => rol, 2 => var]);
/// PATHWAY, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6Pathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PglPc6Pathway, "PATHWAY", [1 => pth, 2 => var]);
/// OBSERVATION, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group PglPc6Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// PROBLEM, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6Problem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// PROBLEM_ROLE
    pub problem_role: Vec<PglPc6ProblemRole>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<PglPc6ProblemObservation>,
}
record!(
    group PglPc6Problem, "PROBLEM", [1 => prb, 2 => nte, 3 => var, 4 => problem_role, 5
    => problem_observation]
);
/// PROBLEM_ROLE, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6ProblemRole {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group PglPc6ProblemRole, "PROBLEM_ROLE", [1 => rol, 2 => var]);
/// PROBLEM_OBSERVATION, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6ProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group PglPc6ProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]
);
/// ORDER, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<PglPc6OrderDetail>>,
}
record!(group PglPc6Order, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6OrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<PglPc6OrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<PglPc6OrderObservation>,
}
record!(
    group PglPc6OrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => var, 4 =>
    order_observation]
);
/// ORDER_CHOICE, a choice of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6OrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group PglPc6OrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rxo, 3 => any]);
/// ORDER_OBSERVATION, a group of PGL_PC6
#[derive(Default)]
#[non_exhaustive]
pub struct PglPc6OrderObservation {
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
    group PglPc6OrderObservation, "ORDER_OBSERVATION", [1 => obx, 2 => prt, 3 => nte, 4
    => var]
);
/// Definition of [`PglPc6`].
pub static PGL_PC6: StructureDef = structure(
    "PGL_PC6",
    "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* OBSERVATION( OBX PRT* NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( OBR NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RXO ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* OBSERVATION( OBX NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX NTE* VAR* )* )? )* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PID PATIENT_VISIT( PV1 PV2? )? GOAL( GOL NTE* VAR* GOAL_ROLE( ROL VAR* )* PATHWAY( PTH VAR* )* OBSERVATION( OBX PRT* NTE* )* PROBLEM( PRB NTE* VAR* PROBLEM_ROLE( ROL VAR* )* PROBLEM_OBSERVATION( OBX PRT* NTE* )* )* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR @any ) NTE* VAR* ORDER_OBSERVATION( OBX PRT* NTE* VAR* )* )? )* )+",
        ),
    ],
);
