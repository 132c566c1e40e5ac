// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMI_O23 · OMI^O23
#[derive(Default)]
#[non_exhaustive]
pub struct OmiO23 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmiO23Patient>>,
    /// ORDER
    pub order: Vec<OmiO23Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmiO23, OMI_O23, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of OMI_O23
#[derive(Default)]
#[non_exhaustive]
pub struct OmiO23Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmiO23PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmiO23Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmiO23Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 => nte, 6
    => patient_visit, 7 => insurance, 8 => gt1, 9 => al1]
);
/// PATIENT_VISIT, a group of OMI_O23
#[derive(Default)]
#[non_exhaustive]
pub struct OmiO23PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmiO23PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// INSURANCE, a group of OMI_O23
#[derive(Default)]
#[non_exhaustive]
pub struct OmiO23Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmiO23Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of OMI_O23
#[derive(Default)]
#[non_exhaustive]
pub struct OmiO23Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OmiO23Timing>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// OBSERVATION
    pub observation: Vec<OmiO23Observation>,
    /// IPC · Imaging Procedure Control Segment
    pub ipc: Vec<Ipc>,
}
record!(
    group OmiO23Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => obr, 5 => nte, 6
    => rol, 7 => prt_2, 8 => ctd, 9 => dg1, 10 => observation, 11 => ipc]
);
/// TIMING, a group of OMI_O23
#[derive(Default)]
#[non_exhaustive]
pub struct OmiO23Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmiO23Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of OMI_O23
#[derive(Default)]
#[non_exhaustive]
pub struct OmiO23Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmiO23Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`OmiO23`].
pub static OMI_O23: StructureDef = structure(
    "OMI_O23",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* ROL* PRT* CTD? DG1* OBSERVATION( OBX PRT* NTE* )* IPC+ )+",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* CTD? DG1* OBSERVATION( OBX NTE* )* IPC+ )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* ROL* CTD? DG1* OBSERVATION( OBX NTE* )* IPC+ )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* NTE* )* IPC+ )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* NTE* )* IPC+ )+",
        ),
    ],
);
