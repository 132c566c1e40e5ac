// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CCR_I16 · CCR^I16 I17 I18
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// RF1 · Referral Information
    pub rf1: Vec<Rf1>,
    /// PROVIDER_CONTACT
    pub provider_contact: Vec<CcrI16ProviderContact>,
    /// CLINICAL_ORDER
    pub clinical_order: Vec<CcrI16ClinicalOrder>,
    /// PATIENT
    pub patient: Vec<CcrI16Patient>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// INSURANCE
    pub insurance: Vec<CcrI16Insurance>,
    /// APPOINTMENT_HISTORY
    pub appointment_history: Vec<CcrI16AppointmentHistory>,
    /// CLINICAL_HISTORY
    pub clinical_history: Vec<CcrI16ClinicalHistory>,
    /// PATIENT_VISITS
    pub patient_visits: Vec<CcrI16PatientVisits>,
    /// MEDICATION_HISTORY
    pub medication_history: Vec<CcrI16MedicationHistory>,
    /// PROBLEM
    pub problem: Vec<CcrI16Problem>,
    /// GOAL
    pub goal: Vec<CcrI16Goal>,
    /// PATHWAY
    pub pathway: Vec<CcrI16Pathway>,
    /// REL · Clinical Relationship Segment
    pub rel: Vec<Rel>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure CcrI16, CCR_I16, [1 => msh, 2 => sft, 3 => uac, 4 => rf1, 5 =>
    provider_contact, 6 => clinical_order, 7 => patient, 8 => nk1, 9 => insurance, 10 =>
    appointment_history, 11 => clinical_history, 12 => patient_visits, 13 =>
    medication_history, 14 => problem, 15 => goal, 16 => pathway, 17 => rel]
);
/// PROVIDER_CONTACT, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ProviderContact {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group CcrI16ProviderContact, "PROVIDER_CONTACT", [1 => prd, 2 => ctd]);
/// CLINICAL_ORDER, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// CLINICAL_ORDER_TIMING
    pub clinical_order_timing: Vec<CcrI16ClinicalOrderTiming>,
    /// CLINICAL_ORDER_DETAIL
    pub clinical_order_detail: Vec<CcrI16ClinicalOrderDetail>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CcrI16ClinicalOrder, "CLINICAL_ORDER", [1 => orc, 2 => clinical_order_timing, 3
    => clinical_order_detail, 4 => cti]
);
/// CLINICAL_ORDER_TIMING, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalOrderTiming {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group CcrI16ClinicalOrderTiming, "CLINICAL_ORDER_TIMING", [1 => tq1, 2 => tq2]);
/// CLINICAL_ORDER_DETAIL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalOrderDetail {
    /// CLINICAL_ORDER_OBJECT
    pub clinical_order_object: Option<Box<CcrI16ClinicalOrderObject>>,
    /// CLINICAL_ORDER_OBSERVATION
    pub clinical_order_observation: Vec<CcrI16ClinicalOrderObservation>,
}
record!(
    group CcrI16ClinicalOrderDetail, "CLINICAL_ORDER_DETAIL", [1 =>
    clinical_order_object, 2 => clinical_order_observation]
);
/// CLINICAL_ORDER_OBJECT, a choice of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalOrderObject {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// ODS · Dietary Orders, Supplements, and Preferences
    pub ods: Option<Box<Ods>>,
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
}
record!(
    group CcrI16ClinicalOrderObject, "CLINICAL_ORDER_OBJECT", [1 => obr, 2 => rxo, 3 =>
    ods, 4 => pr1]
);
/// CLINICAL_ORDER_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalOrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcrI16ClinicalOrderObservation, "CLINICAL_ORDER_OBSERVATION", [1 => obx, 2 =>
    prt]
);
/// PATIENT, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
}
record!(group CcrI16Patient, "PATIENT", [1 => pid, 2 => pd1]);
/// INSURANCE, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group CcrI16Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// APPOINTMENT_HISTORY, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16AppointmentHistory {
    /// SCH · Scheduling Activity Information
    pub sch: Option<Box<Sch>>,
    /// RESOURCES
    pub resources: Vec<CcrI16Resources>,
}
record!(
    group CcrI16AppointmentHistory, "APPOINTMENT_HISTORY", [1 => sch, 2 => resources]
);
/// RESOURCES, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// RESOURCE_DETAIL
    pub resource_detail: Vec<CcrI16ResourceDetail>,
}
record!(group CcrI16Resources, "RESOURCES", [1 => rgs, 2 => resource_detail]);
/// RESOURCE_DETAIL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ResourceDetail {
    /// RESOURCE_OBJECT
    pub resource_object: Option<Box<CcrI16ResourceObject>>,
    /// RESOURCE_OBSERVATION
    pub resource_observation: Vec<CcrI16ResourceObservation>,
}
record!(
    group CcrI16ResourceDetail, "RESOURCE_DETAIL", [1 => resource_object, 2 =>
    resource_observation]
);
/// RESOURCE_OBJECT, a choice of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ResourceObject {
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
    group CcrI16ResourceObject, "RESOURCE_OBJECT", [1 => ais, 2 => aig, 3 => ail, 4 =>
    aip]
);
/// RESOURCE_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ResourceObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcrI16ResourceObservation, "RESOURCE_OBSERVATION", [1 => obx, 2 => prt]);
/// CLINICAL_HISTORY, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// CLINICAL_HISTORY_DETAIL
    pub clinical_history_detail: Vec<CcrI16ClinicalHistoryDetail>,
    /// ROLE_CLINICAL_HISTORY
    pub role_clinical_history: Vec<CcrI16RoleClinicalHistory>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CcrI16ClinicalHistory, "CLINICAL_HISTORY", [1 => orc, 2 =>
    clinical_history_detail, 3 => role_clinical_history, 4 => cti]
);
/// CLINICAL_HISTORY_DETAIL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalHistoryDetail {
    /// CLINICAL_HISTORY_OBJECT
    pub clinical_history_object: Option<Box<CcrI16ClinicalHistoryObject>>,
    /// CLINICAL_HISTORY_OBSERVATION
    pub clinical_history_observation: Vec<CcrI16ClinicalHistoryObservation>,
}
record!(
    group CcrI16ClinicalHistoryDetail, "CLINICAL_HISTORY_DETAIL", [1 =>
    clinical_history_object, 2 => clinical_history_observation]
);
/// CLINICAL_HISTORY_OBJECT, a choice of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalHistoryObject {
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
}
record!(
    group CcrI16ClinicalHistoryObject, "CLINICAL_HISTORY_OBJECT", [1 => obr, 2 => ods, 3
    => pr1, 4 => rf1, 5 => al1, 6 => iam, 7 => acc, 8 => rmi, 9 => db1, 10 => dg1, 11 =>
    drg]
);
/// CLINICAL_HISTORY_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16ClinicalHistoryObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcrI16ClinicalHistoryObservation, "CLINICAL_HISTORY_OBSERVATION", [1 => obx, 2
    => prt]
);
/// ROLE_CLINICAL_HISTORY, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RoleClinicalHistory {
    /// ROLE_CLINICAL_HISTORY_OBJECT
    pub role_clinical_history_object: Option<Box<CcrI16RoleClinicalHistoryObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(
    group CcrI16RoleClinicalHistory, "ROLE_CLINICAL_HISTORY", [1 =>
    role_clinical_history_object, 2 => var]
);
/// ROLE_CLINICAL_HISTORY_OBJECT, a choice of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RoleClinicalHistoryObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(
    group CcrI16RoleClinicalHistoryObject, "ROLE_CLINICAL_HISTORY_OBJECT", [1 => rol, 2
    => prd]
);
/// PATIENT_VISITS, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16PatientVisits {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group CcrI16PatientVisits, "PATIENT_VISITS", [1 => pv1, 2 => pv2]);
/// MEDICATION_HISTORY, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16MedicationHistory {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// MEDICATION_ORDER_DETAIL
    pub medication_order_detail: Option<Box<CcrI16MedicationOrderDetail>>,
    /// MEDICATION_ENCODING_DETAIL
    pub medication_encoding_detail: Option<Box<CcrI16MedicationEncodingDetail>>,
    /// MEDICATION_ADMINISTRATION_DETAIL
    pub medication_administration_detail: Vec<CcrI16MedicationAdministrationDetail>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group CcrI16MedicationHistory, "MEDICATION_HISTORY", [1 => orc, 2 =>
    medication_order_detail, 3 => medication_encoding_detail, 4 =>
    medication_administration_detail, 5 => cti]
);
/// MEDICATION_ORDER_DETAIL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16MedicationOrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ORDER_OBSERVATION
    pub medication_order_observation: Vec<CcrI16MedicationOrderObservation>,
}
record!(
    group CcrI16MedicationOrderDetail, "MEDICATION_ORDER_DETAIL", [1 => rxo, 2 => rxr, 3
    => rxc, 4 => medication_order_observation]
);
/// MEDICATION_ORDER_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16MedicationOrderObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcrI16MedicationOrderObservation, "MEDICATION_ORDER_OBSERVATION", [1 => obx, 2
    => prt]
);
/// MEDICATION_ENCODING_DETAIL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16MedicationEncodingDetail {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// MEDICATION_ENCODING_OBSERVATION
    pub medication_encoding_observation: Vec<CcrI16MedicationEncodingObservation>,
}
record!(
    group CcrI16MedicationEncodingDetail, "MEDICATION_ENCODING_DETAIL", [1 => rxe, 2 =>
    rxr, 3 => rxc, 4 => medication_encoding_observation]
);
/// MEDICATION_ENCODING_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16MedicationEncodingObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcrI16MedicationEncodingObservation, "MEDICATION_ENCODING_OBSERVATION", [1 =>
    obx, 2 => prt]
);
/// MEDICATION_ADMINISTRATION_DETAIL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16MedicationAdministrationDetail {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// MEDICATION_ADMINISTRATION_OBSERVATION
    pub medication_administration_observation: Vec<
        CcrI16MedicationAdministrationObservation,
    >,
}
record!(
    group CcrI16MedicationAdministrationDetail, "MEDICATION_ADMINISTRATION_DETAIL", [1 =>
    rxa, 2 => rxr, 3 => medication_administration_observation]
);
/// MEDICATION_ADMINISTRATION_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16MedicationAdministrationObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CcrI16MedicationAdministrationObservation,
    "MEDICATION_ADMINISTRATION_OBSERVATION", [1 => obx, 2 => prt]
);
/// PROBLEM, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16Problem {
    /// PRB · Problem Details
    pub prb: Option<Box<Prb>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PROBLEM
    pub role_problem: Vec<CcrI16RoleProblem>,
    /// ROLE_OBSERVATION
    pub role_observation: Vec<CcrI16RoleObservation>,
}
record!(
    group CcrI16Problem, "PROBLEM", [1 => prb, 2 => var, 3 => role_problem, 4 =>
    role_observation]
);
/// ROLE_PROBLEM, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RoleProblem {
    /// ROLE_PROBLEM_OBJECT
    pub role_problem_object: Option<Box<CcrI16RoleProblemObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CcrI16RoleProblem, "ROLE_PROBLEM", [1 => role_problem_object, 2 => var]);
/// ROLE_PROBLEM_OBJECT, a choice of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RoleProblemObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CcrI16RoleProblemObject, "ROLE_PROBLEM_OBJECT", [1 => rol, 2 => prd]);
/// ROLE_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RoleObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcrI16RoleObservation, "ROLE_OBSERVATION", [1 => obx, 2 => prt]);
/// GOAL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16Goal {
    /// GOL · Goal Detail
    pub gol: Option<Box<Gol>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_GOAL
    pub role_goal: Vec<CcrI16RoleGoal>,
    /// GOAL_OBSERVATION
    pub goal_observation: Vec<CcrI16GoalObservation>,
}
record!(
    group CcrI16Goal, "GOAL", [1 => gol, 2 => var, 3 => role_goal, 4 => goal_observation]
);
/// ROLE_GOAL, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RoleGoal {
    /// ROLE_GOAL_OBJECT
    pub role_goal_object: Option<Box<CcrI16RoleGoalObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CcrI16RoleGoal, "ROLE_GOAL", [1 => role_goal_object, 2 => var]);
/// ROLE_GOAL_OBJECT, a choice of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RoleGoalObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CcrI16RoleGoalObject, "ROLE_GOAL_OBJECT", [1 => rol, 2 => prd]);
/// GOAL_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16GoalObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcrI16GoalObservation, "GOAL_OBSERVATION", [1 => obx, 2 => prt]);
/// PATHWAY, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16Pathway {
    /// PTH · Pathway
    pub pth: Option<Box<Pth>>,
    /// VAR · Variance
    pub var: Vec<Var>,
    /// ROLE_PATHWAY
    pub role_pathway: Vec<CcrI16RolePathway>,
    /// PATHWAY_OBSERVATION
    pub pathway_observation: Vec<CcrI16PathwayObservation>,
}
record!(
    group CcrI16Pathway, "PATHWAY", [1 => pth, 2 => var, 3 => role_pathway, 4 =>
    pathway_observation]
);
/// ROLE_PATHWAY, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RolePathway {
    /// ROLE_PATHWAY_OBJECT
    pub role_pathway_object: Option<Box<CcrI16RolePathwayObject>>,
    /// VAR · Variance
    pub var: Vec<Var>,
}
record!(group CcrI16RolePathway, "ROLE_PATHWAY", [1 => role_pathway_object, 2 => var]);
/// ROLE_PATHWAY_OBJECT, a choice of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16RolePathwayObject {
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
}
record!(group CcrI16RolePathwayObject, "ROLE_PATHWAY_OBJECT", [1 => rol, 2 => prd]);
/// PATHWAY_OBSERVATION, a group of CCR_I16
#[derive(Default)]
#[non_exhaustive]
pub struct CcrI16PathwayObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CcrI16PathwayObservation, "PATHWAY_OBSERVATION", [1 => obx, 2 => prt]);
/// Definition of [`CcrI16`].
pub static CCR_I16: StructureDef = structure(
    "CCR_I16",
    "MSH SFT* UAC? RF1+ PROVIDER_CONTACT( PRD CTD* )+ CLINICAL_ORDER( ORC CLINICAL_ORDER_TIMING( TQ1 TQ2* )* CLINICAL_ORDER_DETAIL( CLINICAL_ORDER_OBJECT|( OBR RXO ODS PR1 ) CLINICAL_ORDER_OBSERVATION( OBX PRT* )* )+ CTI* )* PATIENT( PID PD1? )+ NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* ROLE_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
    &[
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? RF1+ PROVIDER_CONTACT( PRD CTD* )+ CLINICAL_ORDER( ORC CLINICAL_ORDER_TIMING( TQ1 TQ2* )* CLINICAL_ORDER_DETAIL( CLINICAL_ORDER_OBJECT|( OBR RXO ODS PR1 ) OBX* )+ CTI* )* PATIENT( PID PD1? )+ NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) OBX* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG ) OBX* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* OBX* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* OBX* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR OBX* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* OBX* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* OBX* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* OBX* )* REL*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? RF1+ PROVIDER_CONTACT( PRD CTD* )+ CLINICAL_ORDER( ORC CLINICAL_ORDER_TIMING( TQ1 TQ2* )* CLINICAL_ORDER_DETAIL( CLINICAL_ORDER_OBJECT|( OBR RXO ODS PR1 ) CLINICAL_ORDER_OBSERVATION( OBX PRT* )* )+ CTI* )* PATIENT( PID PD1? )+ NK1* INSURANCE( IN1 IN2? IN3? )* APPOINTMENT_HISTORY( SCH RESOURCES( RGS RESOURCE_DETAIL( RESOURCE_OBJECT|( AIS AIG AIL AIP ) RESOURCE_OBSERVATION( OBX PRT* )* )* )* )* CLINICAL_HISTORY( ORC CLINICAL_HISTORY_DETAIL( CLINICAL_HISTORY_OBJECT|( OBR ODS PR1 RF1 AL1 IAM ACC RMI DB1 DG1 DRG ) CLINICAL_HISTORY_OBSERVATION( OBX PRT* )* )* ROLE_CLINICAL_HISTORY( ROLE_CLINICAL_HISTORY_OBJECT|( ROL PRD ) VAR* )* CTI* )* PATIENT_VISITS( PV1 PV2? )+ MEDICATION_HISTORY( ORC MEDICATION_ORDER_DETAIL( RXO RXR+ RXC* MEDICATION_ORDER_OBSERVATION( OBX PRT* )* )? MEDICATION_ENCODING_DETAIL( RXE RXR+ RXC* MEDICATION_ENCODING_OBSERVATION( OBX PRT* )* )? MEDICATION_ADMINISTRATION_DETAIL( RXA+ RXR MEDICATION_ADMINISTRATION_OBSERVATION( OBX PRT* )* )* CTI* )* PROBLEM( PRB VAR* ROLE_PROBLEM( ROLE_PROBLEM_OBJECT|( ROL PRD ) VAR* )* ROLE_OBSERVATION( OBX PRT* )* )* GOAL( GOL VAR* ROLE_GOAL( ROLE_GOAL_OBJECT|( ROL PRD ) VAR* )* GOAL_OBSERVATION( OBX PRT* )* )* PATHWAY( PTH VAR* ROLE_PATHWAY( ROLE_PATHWAY_OBJECT|( ROL PRD ) VAR* )* PATHWAY_OBSERVATION( OBX PRT* )* )* REL*",
        ),
    ],
);
