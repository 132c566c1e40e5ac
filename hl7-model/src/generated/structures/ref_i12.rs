// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// REF_I12 · REF^I12 I13 I14 I15
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// AUTHORIZATION_CONTACT
    pub authorization_contact: Option<Box<RefI12AuthorizationContact>>,
    /// PROVIDER_CONTACT
    pub provider_contact: Vec<RefI12ProviderContact>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<RefI12Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Vec<Drg>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PROCEDURE
    pub procedure: Vec<RefI12Procedure>,
    /// OBSERVATION
    pub observation: Vec<RefI12Observation>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RefI12PatientVisit>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RefI12, REF_I12, [1 => msh, 2 => sft, 3 => uac, 4 => rf1, 5 =>
    authorization_contact, 6 => provider_contact, 7 => pid, 8 => nk1, 9 => gt1, 10 =>
    insurance, 11 => acc, 12 => dg1, 13 => drg, 14 => al1, 15 => procedure, 16 =>
    observation, 17 => patient_visit, 18 => nte]
);
/// AUTHORIZATION_CONTACT, a group of REF_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12AuthorizationContact {
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
}
record!(group RefI12AuthorizationContact, "AUTHORIZATION_CONTACT", [1 => aut, 2 => ctd]);
/// PROVIDER_CONTACT, a group of REF_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12ProviderContact {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RefI12ProviderContact, "PROVIDER_CONTACT", [1 => prd, 2 => ctd]);
/// INSURANCE, a group of REF_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RefI12Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// PROCEDURE, a group of REF_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// AUTHORIZATION_CONTACT
    pub authorization_contact: Option<Box<RefI12AuthorizationContact>>,
}
record!(group RefI12Procedure, "PROCEDURE", [1 => pr1, 2 => authorization_contact]);
/// OBSERVATION, a group of REF_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12Observation {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESULTS_NOTES
    pub results_notes: Vec<RefI12ResultsNotes>,
}
record!(
    group RefI12Observation, "OBSERVATION", [1 => obr, 2 => nte, 3 => results_notes]
);
/// RESULTS_NOTES, a group of REF_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12ResultsNotes {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RefI12ResultsNotes, "RESULTS_NOTES", [1 => obx, 2 => prt, 3 => nte]);
/// PATIENT_VISIT, a group of REF_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RefI12PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RefI12PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// Definition of [`RefI12`].
pub static REF_I12: StructureDef = structure(
    "REF_I12",
    "MSH SFT* UAC? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX PRT* NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID NK1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX PRT* NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
    ],
);
