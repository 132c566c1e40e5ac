// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CRM_C01 · CRM^C01 C02 C03 C04 C05 C06 C07 C08
#[derive(Default)]
#[non_exhaustive]
pub struct CrmC01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PATIENT
    pub patient: Vec<CrmC01Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure CrmC01, CRM_C01, [1 => msh, 2 => sft, 3 => uac, 4 => patient]);
/// PATIENT, a group of CRM_C01
#[derive(Default)]
#[non_exhaustive]
pub struct CrmC01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<CrmC01PatientVisit>>,
    /// CSR · Clinical Study Registration
    pub csr: Option<Box<Csr>>,
    /// CSP · Clinical Study Phase
    pub csp: Vec<Csp>,
}
record!(
    group CrmC01Patient, "PATIENT", [1 => pid, 2 => prt, 3 => arv, 4 => patient_visit, 5
    => csr, 6 => csp]
);
/// PATIENT_VISIT, a group of CRM_C01
#[derive(Default)]
#[non_exhaustive]
pub struct CrmC01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CrmC01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => prt]);
/// Definition of [`CrmC01`].
pub static CRM_C01: StructureDef = structure(
    "CRM_C01",
    "MSH SFT* UAC? PATIENT( PID PRT* ARV* PATIENT_VISIT( PV1 PRT* )? CSR CSP* )+",
    &[
        grammar(V2_3, V2_4, "MSH PATIENT( PID PV1? CSR CSP* )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* PATIENT( PID PV1? CSR CSP* )+"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? PATIENT( PID PV1? CSR CSP* )+"),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? PATIENT( PID PRT* PATIENT_VISIT( PV1 PRT* )? CSR CSP* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PATIENT( PID PRT* ARV* PATIENT_VISIT( PV1 PRT* )? CSR CSP* )+",
        ),
    ],
);
