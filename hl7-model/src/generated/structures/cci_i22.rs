// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CCI_I22 · CCI^I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22 {
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
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// INSURANCE
    pub insurance: Vec<CciI22Insurance>,
    /// APPOINTMENT_HISTORY
    pub appointment_history: Vec<CciI22AppointmentHistory>,
    /// CLINICAL_HISTORY
    pub clinical_history: Vec<CciI22ClinicalHistory>,
    /// PATIENT_VISITS
    pub patient_visits: Vec<CciI22PatientVisits>,
    /// MEDICATION_HISTORY
    pub medication_history: Vec<CciI22MedicationHistory>,
    /// PROBLEM
    pub problem: Vec<CciI22Problem>,
    /// GOAL
    pub goal: Vec<CciI22Goal>,
    /// PATHWAY
    pub pathway: Vec<CciI22Pathway>,
    /// REL · Clinical Relationship Segment
    pub rel: Vec<Rel>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure CciI22, CCI_I22, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    pid, 7 => pd1, 8 => nk1, 9 => insurance, 10 => appointment_history, 11 =>
    clinical_history, 12 => patient_visits, 13 => medication_history, 14 => problem, 15
    => goal, 16 => pathway, 17 => rel]
);
/// INSURANCE, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group CciI22Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// APPOINTMENT_HISTORY, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22AppointmentHistory {
    /// SCH · Scheduling Activity Information
    pub sch: Option<Box<Sch>>,
    /// RESOURCES
    pub resources: Vec<CciI22Resources>,
}
record!(
    group CciI22AppointmentHistory, "APPOINTMENT_HISTORY", [1 => sch, 2 => resources]
);
/// RESOURCES, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// RESOURCE_DETAIL
    pub resource_detail: Vec<CciI22ResourceDetail>,
}
record!(group CciI22Resources, "RESOURCES", [1 => rgs, 2 => resource_detail]);
/// RESOURCE_DETAIL, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ResourceDetail {
    /// RESOURCE_OBJECT
    pub resource_object: Option<Box<CciI22ResourceObject>>,
    /// RESOURCE_OBSERVATION
    pub resource_observation: Vec<CciI22ResourceObservation>,
}
record!(
    group CciI22ResourceDetail, "RESOURCE_DETAIL", [1 => resource_object, 2 =>
    resource_observation]
);
/// RESOURCE_OBJECT, a choice of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ResourceObject {
    /// AIS · Appointment Information
    pub ais: Option<Box<Ais>>,
    /// AIG · Appointment Information - General Resource
    pub aig: Option<Box<Aig>>,
    /// AIL · Appointment Information - Location Resource
    pub ail: Option<Box<Ail>>,
    /// AIP · Appointment Information - Personnel Resource
    pub aip: Option<Box<Aip>>,
}
record!(
    group CciI22ResourceObject, "RESOURCE_OBJECT", [1 => ais, 2 => aig, 3 => ail, 4 =>
    aip]
);
/// RESOURCE_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ResourceObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CciI22ResourceObservation, "RESOURCE_OBSERVATION", [1 => obx, 2 => prt]);
/// CLINICAL_HISTORY, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ClinicalHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// CLINICAL_HISTORY_DETAIL
    pub clinical_history_detail: Vec<CciI22ClinicalHistoryDetail>,
    /// ROLE_CLINICAL_HISTORY
    pub role_clinical_history: Vec<CciI22RoleClinicalHistory>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CciI22ClinicalHistory, "CLINICAL_HISTORY", [1 => orc, 2 =>
    clinical_history_detail, 3 => role_clinical_history, 4 => cti]
);
/// CLINICAL_HISTORY_DETAIL, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ClinicalHistoryDetail {
    /// CLINICAL_HISTORY_OBJECT
    pub clinical_history_object: Option<Box<CciI22ClinicalHistoryObject>>,
    /// CLINICAL_HISTORY_OBSERVATION
    pub clinical_history_observation: Vec<CciI22ClinicalHistoryObservation>,
}
record!(
    group CciI22ClinicalHistoryDetail, "CLINICAL_HISTORY_DETAIL", [1 =>
    clinical_history_object, 2 => clinical_history_observation]
);
/// CLINICAL_HISTORY_OBJECT, a choice of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ClinicalHistoryObject {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// ODS · Dietary Orders, Supplements, and Preferences
    pub ods: Option<Box<Ods>>,
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Option<Box<Al1>>,
    /// IAM · Patient Adverse Reaction Information
    pub iam: Option<Box<Iam>>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// RMI · Risk Management Incident
    pub rmi: Option<Box<Rmi>>,
    /// DB1 · Disability
    pub db1: Option<Box<Db1>>,
    /// DG1 · Diagnosis
    pub dg1: Option<Box<Dg1>>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// PDA · Patient Death and Autopsy
    pub pda: Option<Box<Pda>>,
}
record!(
    group CciI22ClinicalHistoryObject, "CLINICAL_HISTORY_OBJECT", [1 => obr, 2 => ods, 3
    => pr1, 4 => rf1, 5 => al1, 6 => iam, 7 => acc, 8 => rmi, 9 => db1, 10 => dg1, 11 =>
    drg, 12 => pda]
);
/// CLINICAL_HISTORY_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ClinicalHistoryObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CciI22ClinicalHistoryObservation, "CLINICAL_HISTORY_OBSERVATION", [1 => obx, 2
    => prt]
);
/// ROLE_CLINICAL_HISTORY, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RoleClinicalHistory {
    /// ROLE_CLINICAL_HISTORY_OBJECT
    pub role_clinical_history_object: Option<Box<CciI22RoleClinicalHistoryObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group CciI22RoleClinicalHistory, "ROLE_CLINICAL_HISTORY", [1 =>
    role_clinical_history_object, 2 => var]
);
/// ROLE_CLINICAL_HISTORY_OBJECT, a choice of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RoleClinicalHistoryObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(
    group CciI22RoleClinicalHistoryObject, "ROLE_CLINICAL_HISTORY_OBJECT", [1 => rol, 2
    => prd]
);
/// PATIENT_VISITS, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22PatientVisits {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group CciI22PatientVisits, "PATIENT_VISITS", [1 => pv1, 2 => pv2]);
/// MEDICATION_HISTORY, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22MedicationHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// MEDICATION_ORDER_DETAIL
    pub medication_order_detail: Option<Box<CciI22MedicationOrderDetail>>,
    /// MEDICATION_ENCODING_DETAIL
    pub medication_encoding_detail: Option<Box<CciI22MedicationEncodingDetail>>,
    /// MEDICATION_ADMINISTRATION_DETAIL
    pub medication_administration_detail: Vec<CciI22MedicationAdministrationDetail>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CciI22MedicationHistory, "MEDICATION_HISTORY", [1 => orc, 2 =>
    medication_order_detail, 3 => medication_encoding_detail, 4 =>
    medication_administration_detail, 5 => cti]
);
/// MEDICATION_ORDER_DETAIL, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22MedicationOrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ORDER_OBSERVATION
    pub medication_order_observation: Vec<CciI22MedicationOrderObservation>,
}
record!(
    group CciI22MedicationOrderDetail, "MEDICATION_ORDER_DETAIL", [1 => rxo, 2 => rxr, 3
    => rxc, 4 => medication_order_observation]
);
/// MEDICATION_ORDER_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22MedicationOrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CciI22MedicationOrderObservation, "MEDICATION_ORDER_OBSERVATION", [1 => obx, 2
    => prt]
);
/// MEDICATION_ENCODING_DETAIL, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22MedicationEncodingDetail {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ENCODING_OBSERVATION
    pub medication_encoding_observation: Vec<CciI22MedicationEncodingObservation>,
}
record!(
    group CciI22MedicationEncodingDetail, "MEDICATION_ENCODING_DETAIL", [1 => rxe, 2 =>
    rxr, 3 => rxc, 4 => medication_encoding_observation]
);
/// MEDICATION_ENCODING_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22MedicationEncodingObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CciI22MedicationEncodingObservation, "MEDICATION_ENCODING_OBSERVATION", [1 =>
    obx, 2 => prt]
);
/// MEDICATION_ADMINISTRATION_DETAIL, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22MedicationAdministrationDetail {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// MEDICATION_ADMINISTRATION_OBSERVATION
    pub medication_administration_observation: Vec<
        CciI22MedicationAdministrationObservation,
    >,
}
record!(
    group CciI22MedicationAdministrationDetail, "MEDICATION_ADMINISTRATION_DETAIL", [1 =>
    rxa, 2 => rxr, 3 => medication_administration_observation]
);
/// MEDICATION_ADMINISTRATION_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22MedicationAdministrationObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CciI22MedicationAdministrationObservation,
    "MEDICATION_ADMINISTRATION_OBSERVATION", [1 => obx, 2 => prt]
);
/// PROBLEM, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22Problem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PROBLEM
    pub role_problem: Vec<CciI22RoleProblem>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<CciI22ProblemObservation>,
}
record!(
    group CciI22Problem, "PROBLEM", [1 => prb, 2 => var, 3 => role_problem, 4 =>
    problem_observation]
);
/// ROLE_PROBLEM, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RoleProblem {
    /// ROLE_PROBLEM_OBJECT
    pub role_problem_object: Option<Box<CciI22RoleProblemObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CciI22RoleProblem, "ROLE_PROBLEM", [1 => role_problem_object, 2 => var]);
/// ROLE_PROBLEM_OBJECT, a choice of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RoleProblemObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CciI22RoleProblemObject, "ROLE_PROBLEM_OBJECT", [1 => rol, 2 => prd]);
/// PROBLEM_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22ProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CciI22ProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => prt]);
/// GOAL, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22Goal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_GOAL
    pub role_goal: Vec<CciI22RoleGoal>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<CciI22GoalObservation>,
}
record!(
    group CciI22Goal, "GOAL", [1 => gol, 2 => var, 3 => role_goal, 4 => goal_observation]
);
/// ROLE_GOAL, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RoleGoal {
    /// ROLE_GOAL_OBJECT
    pub role_goal_object: Option<Box<CciI22RoleGoalObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CciI22RoleGoal, "ROLE_GOAL", [1 => role_goal_object, 2 => var]);
/// ROLE_GOAL_OBJECT, a choice of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RoleGoalObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CciI22RoleGoalObject, "ROLE_GOAL_OBJECT", [1 => rol, 2 => prd]);
/// GOAL_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22GoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CciI22GoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => prt]);
/// PATHWAY, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22Pathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PATHWAY
    pub role_pathway: Vec<CciI22RolePathway>,
    /// PATHWAY_OBSERVATION
    pub pathway_observation: Vec<CciI22PathwayObservation>,
}
record!(
    group CciI22Pathway, "PATHWAY", [1 => pth, 2 => var, 3 => role_pathway, 4 =>
    pathway_observation]
);
/// ROLE_PATHWAY, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RolePathway {
    /// ROLE_PATHWAY_OBJECT
    pub role_pathway_object: Option<Box<CciI22RolePathwayObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CciI22RolePathway, "ROLE_PATHWAY", [1 => role_pathway_object, 2 => var]);
/// ROLE_PATHWAY_OBJECT, a choice of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22RolePathwayObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CciI22RolePathwayObject, "ROLE_PATHWAY_OBJECT", [1 => rol, 2 => prd]);
/// PATHWAY_OBSERVATION, a group of CCI_I22
#[derive(Default)]
#[non_exhaustive]
pub struct CciI22PathwayObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CciI22PathwayObservation, "PATHWAY_OBSERVATION", [1 => obx, 2 => prt]);
/// Definition of [`CciI22`].
pub static CCI_I22: StructureDef = structure(
    "CCI_I22",
    "MSH SFT* UAC? MSA ERR* PID PD1? NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* PROBLEM_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
    &[
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? MSA ERR* PID PD1? NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) OBX* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) OBX* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* OBX* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* OBX* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR OBX* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* OBX* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* OBX* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* OBX* )* REL*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR* PID PD1? NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* PROBLEM_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
        ),
    ],
);
