// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CSU_C09 · CSU^C09 C10 C11 C12
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PATIENT
    pub patient: Vec<CsuC09Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure CsuC09, CSU_C09, [1 => msh, 2 => sft, 3 => uac, 4 => patient]);
/// PATIENT, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09Patient {
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
    /// VISIT
    pub visit: Option<Box<CsuC09Visit>>,
    /// CSR · Clinical Study Registration
    pub csr: Option<Box<Csr>>,
    /// STUDY_PHASE
    pub study_phase: Vec<CsuC09StudyPhase>,
}
record!(
    group CsuC09Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 => nte, 6
    => visit, 7 => csr, 8 => study_phase]
);
/// VISIT, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CsuC09Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// STUDY_PHASE, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09StudyPhase {
    /// CSP · Clinical Study Phase
    pub csp: Option<Box<Csp>>,
    /// STUDY_SCHEDULE
    pub study_schedule: Vec<CsuC09StudySchedule>,
}
record!(group CsuC09StudyPhase, "STUDY_PHASE", [1 => csp, 2 => study_schedule]);
/// STUDY_SCHEDULE, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09StudySchedule {
    /// CSS · Clinical Study Data Schedule Segment
    pub css: Option<Box<Css>>,
    /// STUDY_OBSERVATION
    pub study_observation: Vec<CsuC09StudyObservation>,
    /// STUDY_PHARM
    pub study_pharm: Vec<CsuC09StudyPharm>,
}
record!(
    group CsuC09StudySchedule, "STUDY_SCHEDULE", [1 => css, 2 => study_observation, 3 =>
    study_pharm]
);
/// STUDY_OBSERVATION, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09StudyObservation {
    /// STUDY_OBSERVATION_ORDER
    pub study_observation_order: Option<Box<CsuC09StudyObservationOrder>>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING_QTY
    pub timing_qty: Vec<CsuC09TimingQty>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
}
record!(
    group CsuC09StudyObservation, "STUDY_OBSERVATION", [1 => study_observation_order, 2
    => obr, 3 => rol, 4 => prt, 5 => timing_qty, 6 => obx, 7 => prt_2]
);
/// STUDY_OBSERVATION_ORDER, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09StudyObservationOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group CsuC09StudyObservationOrder, "STUDY_OBSERVATION_ORDER", [1 => orc, 2 => prt]
);
/// TIMING_QTY, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group CsuC09TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// STUDY_PHARM, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09StudyPharm {
    /// COMMON_ORDER
    pub common_order: Option<Box<CsuC09CommonOrder>>,
    /// RX_ADMIN
    pub rx_admin: Vec<CsuC09RxAdmin>,
}
record!(group CsuC09StudyPharm, "STUDY_PHARM", [1 => common_order, 2 => rx_admin]);
/// COMMON_ORDER, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CsuC09CommonOrder, "COMMON_ORDER", [1 => orc, 2 => prt]);
/// RX_ADMIN, a group of CSU_C09
#[derive(Default)]
#[non_exhaustive]
pub struct CsuC09RxAdmin {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Option<Box<Rxa>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group CsuC09RxAdmin, "RX_ADMIN", [1 => rxa, 2 => rxr, 3 => prt]);
/// Definition of [`CsuC09`].
pub static CSU_C09: StructureDef = structure(
    "CSU_C09",
    "MSH SFT* UAC? PATIENT( PID PD1? PRT* ARV* NTE* VISIT( PV1 PV2? PRT* )? CSR STUDY_PHASE( CSP? STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( STUDY_OBSERVATION_ORDER( ORC PRT* )? OBR ROL* PRT* TIMING_QTY( TQ1 TQ2* )* OBX+ PRT* )* STUDY_PHARM( COMMON_ORDER( ORC PRT* )? RX_ADMIN( RXA RXR PRT* )+ )+ )+ )+ )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? CSR STUDY_PHASE( CSP? STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( ORC? OBR OBX+ )* STUDY_PHARM( ORC? RX_ADMIN( RXA RXR )+ )+ )+ )+ )+",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? CSR STUDY_PHASE( CSP? STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( ORC? OBR OBX+ )+ STUDY_PHARM( ORC? RX_ADMIN( RXA RXR )+ )+ )+ )+ )+",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? CSR STUDY_PHASE( CSP* STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( ORC? OBR OBX+ )+ STUDY_PHARM( ORC? RX_ADMIN( RXA RXR )+ )+ )+ )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? CSR STUDY_PHASE( CSP? STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( ORC? OBR TIMING_QTY( TQ1 TQ2* )* OBX+ )+ STUDY_PHARM( ORC? RX_ADMIN( RXA RXR )+ )+ )+ )+ )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? CSR STUDY_PHASE( CSP? STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( ORC? OBR ROL* TIMING_QTY( TQ1 TQ2* )* OBX+ )+ STUDY_PHARM( ORC? RX_ADMIN( RXA RXR )+ )+ )+ )+ )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? PATIENT( PID PD1? PRT* NTE* VISIT( PV1 PV2? PRT* )? CSR STUDY_PHASE( CSP? STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( ORC? OBR PRT* TIMING_QTY( TQ1 TQ2* )* OBX PRT* )+ STUDY_PHARM( COMMON_ORDER( ORC PRT* )? RX_ADMIN( RXA RXR PRT* )+ )+ )+ )+ )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PATIENT( PID PD1? PRT* ARV* NTE* VISIT( PV1 PV2? PRT* )? CSR STUDY_PHASE( CSP? STUDY_SCHEDULE( CSS? STUDY_OBSERVATION( STUDY_OBSERVATION_ORDER( ORC PRT* )? OBR PRT* TIMING_QTY( TQ1 TQ2* )* OBX PRT* )+ STUDY_PHARM( COMMON_ORDER( ORC PRT* )? RX_ADMIN( RXA RXR PRT* )+ )+ )+ )+ )+",
        ),
    ],
);
