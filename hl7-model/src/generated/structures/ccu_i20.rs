// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CCU_I20 · CCU^I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// PROVIDER_CONTACT
    pub provider_contact: Vec<CcuI20ProviderContact>,
    /// PATIENT
    pub patient: Vec<CcuI20Patient>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// INSURANCE
    pub insurance: Vec<CcuI20Insurance>,
    /// APPOINTMENT_HISTORY
    pub appointment_history: Vec<CcuI20AppointmentHistory>,
    /// CLINICAL_HISTORY
    pub clinical_history: Vec<CcuI20ClinicalHistory>,
    /// PATIENT_VISITS
    pub patient_visits: Vec<CcuI20PatientVisits>,
    /// MEDICATION_HISTORY
    pub medication_history: Vec<CcuI20MedicationHistory>,
    /// PROBLEM
    pub problem: Vec<CcuI20Problem>,
    /// GOAL
    pub goal: Vec<CcuI20Goal>,
    /// PATHWAY
    pub pathway: Vec<CcuI20Pathway>,
    /// REL · Clinical Relationship Segment
    pub rel: Vec<Rel>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure CcuI20, CCU_I20, [1 => msh, 2 => sft, 3 => uac, 4 => rf1, 5 =>
    provider_contact, 6 => patient, 7 => nk1, 8 => insurance, 9 => appointment_history,
    10 => clinical_history, 11 => patient_visits, 12 => medication_history, 13 =>
    problem, 14 => goal, 15 => pathway, 16 => rel]
);
/// PROVIDER_CONTACT, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ProviderContact {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group CcuI20ProviderContact, "PROVIDER_CONTACT", [1 => prd, 2 => ctd]);
/// PATIENT, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
}
record!(group CcuI20Patient, "PATIENT", [1 => pid, 2 => pd1]);
/// INSURANCE, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group CcuI20Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// APPOINTMENT_HISTORY, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20AppointmentHistory {
    /// SCH · Scheduling Activity Information
    pub sch: Option<Box<Sch>>,
    /// RESOURCES
    pub resources: Vec<CcuI20Resources>,
}
record!(
    group CcuI20AppointmentHistory, "APPOINTMENT_HISTORY", [1 => sch, 2 => resources]
);
/// RESOURCES, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// RESOURCE_DETAIL
    pub resource_detail: Vec<CcuI20ResourceDetail>,
}
record!(group CcuI20Resources, "RESOURCES", [1 => rgs, 2 => resource_detail]);
/// RESOURCE_DETAIL, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ResourceDetail {
    /// RESOURCE_OBJECT
    pub resource_object: Option<Box<CcuI20ResourceObject>>,
    /// RESOURCE_OBSERVATION
    pub resource_observation: Vec<CcuI20ResourceObservation>,
}
record!(
    group CcuI20ResourceDetail, "RESOURCE_DETAIL", [1 => resource_object, 2 =>
    resource_observation]
);
/// RESOURCE_OBJECT, a choice of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ResourceObject {
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
    group CcuI20ResourceObject, "RESOURCE_OBJECT", [1 => ais, 2 => aig, 3 => ail, 4 =>
    aip]
);
/// RESOURCE_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ResourceObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcuI20ResourceObservation, "RESOURCE_OBSERVATION", [1 => obx, 2 => prt]);
/// CLINICAL_HISTORY, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ClinicalHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// CLINICAL_HISTORY_DETAIL
    pub clinical_history_detail: Vec<CcuI20ClinicalHistoryDetail>,
    /// ROLE_CLINICAL_HISTORY
    pub role_clinical_history: Vec<CcuI20RoleClinicalHistory>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CcuI20ClinicalHistory, "CLINICAL_HISTORY", [1 => orc, 2 =>
    clinical_history_detail, 3 => role_clinical_history, 4 => cti]
);
/// CLINICAL_HISTORY_DETAIL, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ClinicalHistoryDetail {
    /// CLINICAL_HISTORY_OBJECT
    pub clinical_history_object: Option<Box<CcuI20ClinicalHistoryObject>>,
    /// CLINICAL_HISTORY_OBSERVATION
    pub clinical_history_observation: Vec<CcuI20ClinicalHistoryObservation>,
}
record!(
    group CcuI20ClinicalHistoryDetail, "CLINICAL_HISTORY_DETAIL", [1 =>
    clinical_history_object, 2 => clinical_history_observation]
);
/// CLINICAL_HISTORY_OBJECT, a choice of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ClinicalHistoryObject {
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
    group CcuI20ClinicalHistoryObject, "CLINICAL_HISTORY_OBJECT", [1 => obr, 2 => ods, 3
    => pr1, 4 => rf1, 5 => al1, 6 => iam, 7 => acc, 8 => rmi, 9 => db1, 10 => dg1, 11 =>
    drg, 12 => pda]
);
/// CLINICAL_HISTORY_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ClinicalHistoryObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcuI20ClinicalHistoryObservation, "CLINICAL_HISTORY_OBSERVATION", [1 => obx, 2
    => prt]
);
/// ROLE_CLINICAL_HISTORY, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RoleClinicalHistory {
    /// ROLE_CLINICAL_HISTORY_OBJECT
    pub role_clinical_history_object: Option<Box<CcuI20RoleClinicalHistoryObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group CcuI20RoleClinicalHistory, "ROLE_CLINICAL_HISTORY", [1 =>
    role_clinical_history_object, 2 => var]
);
/// ROLE_CLINICAL_HISTORY_OBJECT, a choice of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RoleClinicalHistoryObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(
    group CcuI20RoleClinicalHistoryObject, "ROLE_CLINICAL_HISTORY_OBJECT", [1 => rol, 2
    => prd]
);
/// PATIENT_VISITS, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20PatientVisits {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group CcuI20PatientVisits, "PATIENT_VISITS", [1 => pv1, 2 => pv2]);
/// MEDICATION_HISTORY, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20MedicationHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// MEDICATION_ORDER_DETAIL
    pub medication_order_detail: Option<Box<CcuI20MedicationOrderDetail>>,
    /// MEDICATION_ENCODING_DETAIL
    pub medication_encoding_detail: Option<Box<CcuI20MedicationEncodingDetail>>,
    /// MEDICATION_ADMINISTRATION_DETAIL
    pub medication_administration_detail: Vec<CcuI20MedicationAdministrationDetail>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CcuI20MedicationHistory, "MEDICATION_HISTORY", [1 => orc, 2 =>
    medication_order_detail, 3 => medication_encoding_detail, 4 =>
    medication_administration_detail, 5 => cti]
);
/// MEDICATION_ORDER_DETAIL, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20MedicationOrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ORDER_OBSERVATION
    pub medication_order_observation: Vec<CcuI20MedicationOrderObservation>,
}
record!(
    group CcuI20MedicationOrderDetail, "MEDICATION_ORDER_DETAIL", [1 => rxo, 2 => rxr, 3
    => rxc, 4 => medication_order_observation]
);
/// MEDICATION_ORDER_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20MedicationOrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcuI20MedicationOrderObservation, "MEDICATION_ORDER_OBSERVATION", [1 => obx, 2
    => prt]
);
/// MEDICATION_ENCODING_DETAIL, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20MedicationEncodingDetail {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ENCODING_OBSERVATION
    pub medication_encoding_observation: Vec<CcuI20MedicationEncodingObservation>,
}
record!(
    group CcuI20MedicationEncodingDetail, "MEDICATION_ENCODING_DETAIL", [1 => rxe, 2 =>
    rxr, 3 => rxc, 4 => medication_encoding_observation]
);
/// MEDICATION_ENCODING_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20MedicationEncodingObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcuI20MedicationEncodingObservation, "MEDICATION_ENCODING_OBSERVATION", [1 =>
    obx, 2 => prt]
);
/// MEDICATION_ADMINISTRATION_DETAIL, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20MedicationAdministrationDetail {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// MEDICATION_ADMINISTRATION_OBSERVATION
    pub medication_administration_observation: Vec<
        CcuI20MedicationAdministrationObservation,
    >,
}
record!(
    group CcuI20MedicationAdministrationDetail, "MEDICATION_ADMINISTRATION_DETAIL", [1 =>
    rxa, 2 => rxr, 3 => medication_administration_observation]
);
/// MEDICATION_ADMINISTRATION_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20MedicationAdministrationObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcuI20MedicationAdministrationObservation,
    "MEDICATION_ADMINISTRATION_OBSERVATION", [1 => obx, 2 => prt]
);
/// PROBLEM, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20Problem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PROBLEM
    pub role_problem: Vec<CcuI20RoleProblem>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<CcuI20ProblemObservation>,
}
record!(
    group CcuI20Problem, "PROBLEM", [1 => prb, 2 => var, 3 => role_problem, 4 =>
    problem_observation]
);
/// ROLE_PROBLEM, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RoleProblem {
    /// ROLE_PROBLEM_OBJECT
    pub role_problem_object: Option<Box<CcuI20RoleProblemObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CcuI20RoleProblem, "ROLE_PROBLEM", [1 => role_problem_object, 2 => var]);
/// ROLE_PROBLEM_OBJECT, a choice of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RoleProblemObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CcuI20RoleProblemObject, "ROLE_PROBLEM_OBJECT", [1 => rol, 2 => prd]);
/// PROBLEM_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20ProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcuI20ProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => prt]);
/// GOAL, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20Goal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_GOAL
    pub role_goal: Vec<CcuI20RoleGoal>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<CcuI20GoalObservation>,
}
record!(
    group CcuI20Goal, "GOAL", [1 => gol, 2 => var, 3 => role_goal, 4 => goal_observation]
);
/// ROLE_GOAL, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RoleGoal {
    /// ROLE_GOAL_OBJECT
    pub role_goal_object: Option<Box<CcuI20RoleGoalObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CcuI20RoleGoal, "ROLE_GOAL", [1 => role_goal_object, 2 => var]);
/// ROLE_GOAL_OBJECT, a choice of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RoleGoalObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CcuI20RoleGoalObject, "ROLE_GOAL_OBJECT", [1 => rol, 2 => prd]);
/// GOAL_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20GoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcuI20GoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => prt]);
/// PATHWAY, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20Pathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PATHWAY
    pub role_pathway: Vec<CcuI20RolePathway>,
    /// PATHWAY_OBSERVATION
    pub pathway_observation: Vec<CcuI20PathwayObservation>,
}
record!(
    group CcuI20Pathway, "PATHWAY", [1 => pth, 2 => var, 3 => role_pathway, 4 =>
    pathway_observation]
);
/// ROLE_PATHWAY, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RolePathway {
    /// ROLE_PATHWAY_OBJECT
    pub role_pathway_object: Option<Box<CcuI20RolePathwayObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CcuI20RolePathway, "ROLE_PATHWAY", [1 => role_pathway_object, 2 => var]);
/// ROLE_PATHWAY_OBJECT, a choice of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20RolePathwayObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CcuI20RolePathwayObject, "ROLE_PATHWAY_OBJECT", [1 => rol, 2 => prd]);
/// PATHWAY_OBSERVATION, a group of CCU_I20
#[derive(Default)]
#[non_exhaustive]
pub struct CcuI20PathwayObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcuI20PathwayObservation, "PATHWAY_OBSERVATION", [1 => obx, 2 => prt]);
/// Definition of [`CcuI20`].
pub static CCU_I20: StructureDef = structure(
    "CCU_I20",
    "MSH SFT* UAC? RF1 PROVIDER_CONTACT( PRD CTD* )* PATIENT( PID PD1? )* NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* PROBLEM_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
    &[
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? RF1 PROVIDER_CONTACT( PRD CTD* )* PATIENT( PID PD1? )* NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) OBX* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) OBX* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* OBX* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* OBX* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR OBX* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* OBX* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* OBX* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* OBX* )* REL*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? RF1 PROVIDER_CONTACT( PRD CTD* )* PATIENT( PID PD1? )* NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* PROBLEM_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
        ),
    ],
);
