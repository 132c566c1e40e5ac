// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRI_I12 · RRI^I12 I13 I14 I15
#[derive(Default)]
#[non_exhaustive]
pub struct RriI12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// AUTHORIZATION_CONTACT
    pub authorization_contact: Option<Box<RriI12AuthorizationContact>>,
    /// PROVIDER_CONTACT
    pub provider_contact: Vec<RriI12ProviderContact>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Vec<Drg>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PROCEDURE
    pub procedure: Vec<RriI12Procedure>,
    /// OBSERVATION
    pub observation: Vec<RriI12Observation>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RriI12PatientVisit>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RriI12, RRI_I12, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => rf1, 6 =>
    authorization_contact, 7 => provider_contact, 8 => pid, 9 => acc, 10 => dg1, 11 =>
    drg, 12 => al1, 13 => procedure, 14 => observation, 15 => patient_visit, 16 => nte]
);
/// AUTHORIZATION_CONTACT, a group of RRI_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RriI12AuthorizationContact {
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
}
record!(group RriI12AuthorizationContact, "AUTHORIZATION_CONTACT", [1 => aut, 2 => ctd]);
/// PROVIDER_CONTACT, a group of RRI_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RriI12ProviderContact {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RriI12ProviderContact, "PROVIDER_CONTACT", [1 => prd, 2 => ctd]);
/// PROCEDURE, a group of RRI_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RriI12Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// AUTHORIZATION_CONTACT
    pub authorization_contact: Option<Box<RriI12AuthorizationContact>>,
}
record!(group RriI12Procedure, "PROCEDURE", [1 => pr1, 2 => authorization_contact]);
/// OBSERVATION, a group of RRI_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RriI12Observation {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESULTS_NOTES
    pub results_notes: Vec<RriI12ResultsNotes>,
}
record!(
    group RriI12Observation, "OBSERVATION", [1 => obr, 2 => nte, 3 => results_notes]
);
/// RESULTS_NOTES, a group of RRI_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RriI12ResultsNotes {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RriI12ResultsNotes, "RESULTS_NOTES", [1 => obx, 2 => prt, 3 => nte]);
/// PATIENT_VISIT, a group of RRI_I12
#[derive(Default)]
#[non_exhaustive]
pub struct RriI12PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RriI12PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// Definition of [`RriI12`].
pub static RRI_I12: StructureDef = structure(
    "RRI_I12",
    "MSH SFT* UAC? MSA? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX PRT* NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MSA? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MSA? RF1? AUTHORIZATION_CONTACT( AUT CTD? )? PROVIDER_CONTACT( PRD CTD* )+ PID ACC? DG1* DRG* AL1* PROCEDURE( PR1 AUTHORIZATION_CONTACT( AUT CTD? )? )* OBSERVATION( OBR NTE* RESULTS_NOTES( OBX PRT* NTE* )* )* PATIENT_VISIT( PV1 PV2? )? NTE*",
        ),
    ],
);
