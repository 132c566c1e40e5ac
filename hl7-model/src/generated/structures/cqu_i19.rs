// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CQU_I19 · CQU^I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19 {
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
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// PROVIDER_CONTACT
    pub provider_contact: Vec<CquI19ProviderContact>,
    /// PATIENT
    pub patient: Vec<CquI19Patient>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// INSURANCE
    pub insurance: Vec<CquI19Insurance>,
    /// APPOINTMENT_HISTORY
    pub appointment_history: Vec<CquI19AppointmentHistory>,
    /// CLINICAL_HISTORY
    pub clinical_history: Vec<CquI19ClinicalHistory>,
    /// PATIENT_VISITS
    pub patient_visits: Vec<CquI19PatientVisits>,
    /// MEDICATION_HISTORY
    pub medication_history: Vec<CquI19MedicationHistory>,
    /// PROBLEM
    pub problem: Vec<CquI19Problem>,
    /// GOAL
    pub goal: Vec<CquI19Goal>,
    /// PATHWAY
    pub pathway: Vec<CquI19Pathway>,
    /// REL · Clinical Relationship Segment
    pub rel: Vec<Rel>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure CquI19, CQU_I19, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    rf1, 7 => provider_contact, 8 => patient, 9 => nk1, 10 => insurance, 11 =>
    appointment_history, 12 => clinical_history, 13 => patient_visits, 14 =>
    medication_history, 15 => problem, 16 => goal, 17 => pathway, 18 => rel]
);
/// PROVIDER_CONTACT, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ProviderContact {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group CquI19ProviderContact, "PROVIDER_CONTACT", [1 => prd, 2 => ctd]);
/// PATIENT, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
}
record!(group CquI19Patient, "PATIENT", [1 => pid, 2 => pd1]);
/// INSURANCE, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group CquI19Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// APPOINTMENT_HISTORY, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19AppointmentHistory {
    /// SCH · Scheduling Activity Information
    pub sch: Option<Box<Sch>>,
    /// RESOURCES
    pub resources: Vec<CquI19Resources>,
}
record!(
    group CquI19AppointmentHistory, "APPOINTMENT_HISTORY", [1 => sch, 2 => resources]
);
/// RESOURCES, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// RESOURCE_DETAIL
    pub resource_detail: Vec<CquI19ResourceDetail>,
}
record!(group CquI19Resources, "RESOURCES", [1 => rgs, 2 => resource_detail]);
/// RESOURCE_DETAIL, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ResourceDetail {
    /// RESOURCE_OBJECT
    pub resource_object: Option<Box<CquI19ResourceObject>>,
    /// RESOURCE_OBSERVATION
    pub resource_observation: Vec<CquI19ResourceObservation>,
}
record!(
    group CquI19ResourceDetail, "RESOURCE_DETAIL", [1 => resource_object, 2 =>
    resource_observation]
);
/// RESOURCE_OBJECT, a choice of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ResourceObject {
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
    group CquI19ResourceObject, "RESOURCE_OBJECT", [1 => ais, 2 => aig, 3 => ail, 4 =>
    aip]
);
/// RESOURCE_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ResourceObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CquI19ResourceObservation, "RESOURCE_OBSERVATION", [1 => obx, 2 => prt]);
/// CLINICAL_HISTORY, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ClinicalHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// CLINICAL_HISTORY_DETAIL
    pub clinical_history_detail: Vec<CquI19ClinicalHistoryDetail>,
    /// ROLE_CLINICAL_HISTORY
    pub role_clinical_history: Vec<CquI19RoleClinicalHistory>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CquI19ClinicalHistory, "CLINICAL_HISTORY", [1 => orc, 2 =>
    clinical_history_detail, 3 => role_clinical_history, 4 => cti]
);
/// CLINICAL_HISTORY_DETAIL, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ClinicalHistoryDetail {
    /// CLINICAL_HISTORY_OBJECT
    pub clinical_history_object: Option<Box<CquI19ClinicalHistoryObject>>,
    /// CLINICAL_HISTORY_OBSERVATION
    pub clinical_history_observation: Vec<CquI19ClinicalHistoryObservation>,
}
record!(
    group CquI19ClinicalHistoryDetail, "CLINICAL_HISTORY_DETAIL", [1 =>
    clinical_history_object, 2 => clinical_history_observation]
);
/// CLINICAL_HISTORY_OBJECT, a choice of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ClinicalHistoryObject {
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
    group CquI19ClinicalHistoryObject, "CLINICAL_HISTORY_OBJECT", [1 => obr, 2 => ods, 3
    => pr1, 4 => rf1, 5 => al1, 6 => iam, 7 => acc, 8 => rmi, 9 => db1, 10 => dg1, 11 =>
    drg, 12 => pda]
);
/// CLINICAL_HISTORY_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ClinicalHistoryObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CquI19ClinicalHistoryObservation, "CLINICAL_HISTORY_OBSERVATION", [1 => obx, 2
    => prt]
);
/// ROLE_CLINICAL_HISTORY, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RoleClinicalHistory {
    /// ROLE_CLINICAL_HISTORY_OBJECT
    pub role_clinical_history_object: Option<Box<CquI19RoleClinicalHistoryObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group CquI19RoleClinicalHistory, "ROLE_CLINICAL_HISTORY", [1 =>
    role_clinical_history_object, 2 => var]
);
/// ROLE_CLINICAL_HISTORY_OBJECT, a choice of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RoleClinicalHistoryObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(
    group CquI19RoleClinicalHistoryObject, "ROLE_CLINICAL_HISTORY_OBJECT", [1 => rol, 2
    => prd]
);
/// PATIENT_VISITS, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19PatientVisits {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group CquI19PatientVisits, "PATIENT_VISITS", [1 => pv1, 2 => pv2]);
/// MEDICATION_HISTORY, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19MedicationHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// MEDICATION_ORDER_DETAIL
    pub medication_order_detail: Option<Box<CquI19MedicationOrderDetail>>,
    /// MEDICATION_ENCODING_DETAIL
    pub medication_encoding_detail: Option<Box<CquI19MedicationEncodingDetail>>,
    /// MEDICATION_ADMINISTRATION_DETAIL
    pub medication_administration_detail: Vec<CquI19MedicationAdministrationDetail>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CquI19MedicationHistory, "MEDICATION_HISTORY", [1 => orc, 2 =>
    medication_order_detail, 3 => medication_encoding_detail, 4 =>
    medication_administration_detail, 5 => cti]
);
/// MEDICATION_ORDER_DETAIL, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19MedicationOrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ORDER_OBSERVATION
    pub medication_order_observation: Vec<CquI19MedicationOrderObservation>,
}
record!(
    group CquI19MedicationOrderDetail, "MEDICATION_ORDER_DETAIL", [1 => rxo, 2 => rxr, 3
    => rxc, 4 => medication_order_observation]
);
/// MEDICATION_ORDER_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19MedicationOrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CquI19MedicationOrderObservation, "MEDICATION_ORDER_OBSERVATION", [1 => obx, 2
    => prt]
);
/// MEDICATION_ENCODING_DETAIL, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19MedicationEncodingDetail {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ENCODING_OBSERVATION
    pub medication_encoding_observation: Vec<CquI19MedicationEncodingObservation>,
}
record!(
    group CquI19MedicationEncodingDetail, "MEDICATION_ENCODING_DETAIL", [1 => rxe, 2 =>
    rxr, 3 => rxc, 4 => medication_encoding_observation]
);
/// MEDICATION_ENCODING_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19MedicationEncodingObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CquI19MedicationEncodingObservation, "MEDICATION_ENCODING_OBSERVATION", [1 =>
    obx, 2 => prt]
);
/// MEDICATION_ADMINISTRATION_DETAIL, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19MedicationAdministrationDetail {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// MEDICATION_ADMINISTRATION_OBSERVATION
    pub medication_administration_observation: Vec<
        CquI19MedicationAdministrationObservation,
    >,
}
record!(
    group CquI19MedicationAdministrationDetail, "MEDICATION_ADMINISTRATION_DETAIL", [1 =>
    rxa, 2 => rxr, 3 => medication_administration_observation]
);
/// MEDICATION_ADMINISTRATION_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19MedicationAdministrationObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CquI19MedicationAdministrationObservation,
    "MEDICATION_ADMINISTRATION_OBSERVATION", [1 => obx, 2 => prt]
);
/// PROBLEM, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19Problem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PROBLEM
    pub role_problem: Vec<CquI19RoleProblem>,
    /// PROBLEM_OBSERVATION
    pub problem_observation: Vec<CquI19ProblemObservation>,
}
record!(
    group CquI19Problem, "PROBLEM", [1 => prb, 2 => var, 3 => role_problem, 4 =>
    problem_observation]
);
/// ROLE_PROBLEM, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RoleProblem {
    /// ROLE_PROBLEM_OBJECT
    pub role_problem_object: Option<Box<CquI19RoleProblemObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CquI19RoleProblem, "ROLE_PROBLEM", [1 => role_problem_object, 2 => var]);
/// ROLE_PROBLEM_OBJECT, a choice of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RoleProblemObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CquI19RoleProblemObject, "ROLE_PROBLEM_OBJECT", [1 => rol, 2 => prd]);
/// PROBLEM_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19ProblemObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CquI19ProblemObservation, "PROBLEM_OBSERVATION", [1 => obx, 2 => prt]);
/// GOAL, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19Goal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_GOAL
    pub role_goal: Vec<CquI19RoleGoal>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<CquI19GoalObservation>,
}
record!(
    group CquI19Goal, "GOAL", [1 => gol, 2 => var, 3 => role_goal, 4 => goal_observation]
);
/// ROLE_GOAL, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RoleGoal {
    /// ROLE_GOAL_OBJECT
    pub role_goal_object: Option<Box<CquI19RoleGoalObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CquI19RoleGoal, "ROLE_GOAL", [1 => role_goal_object, 2 => var]);
/// ROLE_GOAL_OBJECT, a choice of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RoleGoalObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CquI19RoleGoalObject, "ROLE_GOAL_OBJECT", [1 => rol, 2 => prd]);
/// GOAL_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19GoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CquI19GoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => prt]);
/// PATHWAY, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19Pathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PATHWAY
    pub role_pathway: Vec<CquI19RolePathway>,
    /// PATHWAY_OBSERVATION
    pub pathway_observation: Vec<CquI19PathwayObservation>,
}
record!(
    group CquI19Pathway, "PATHWAY", [1 => pth, 2 => var, 3 => role_pathway, 4 =>
    pathway_observation]
);
/// ROLE_PATHWAY, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RolePathway {
    /// ROLE_PATHWAY_OBJECT
    pub role_pathway_object: Option<Box<CquI19RolePathwayObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CquI19RolePathway, "ROLE_PATHWAY", [1 => role_pathway_object, 2 => var]);
/// ROLE_PATHWAY_OBJECT, a choice of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19RolePathwayObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CquI19RolePathwayObject, "ROLE_PATHWAY_OBJECT", [1 => rol, 2 => prd]);
/// PATHWAY_OBSERVATION, a group of CQU_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CquI19PathwayObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CquI19PathwayObservation, "PATHWAY_OBSERVATION", [1 => obx, 2 => prt]);
/// Definition of [`CquI19`].
pub static CQU_I19: StructureDef = structure(
    "CQU_I19",
    "MSH SFT* UAC? MSA ERR* RF1 PROVIDER_CONTACT( PRD CTD* )* PATIENT( PID PD1? )* NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* PROBLEM_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
    &[
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? MSA ERR* RF1 PROVIDER_CONTACT( PRD CTD* )* PATIENT( PID PD1? )* NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) OBX* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) OBX* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* OBX* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* OBX* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR OBX* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* OBX* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* OBX* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* OBX* )* REL*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR* RF1 PROVIDER_CONTACT( PRD CTD* )* PATIENT( PID PD1? )* NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG PDA ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* PROBLEM_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
        ),
    ],
);
