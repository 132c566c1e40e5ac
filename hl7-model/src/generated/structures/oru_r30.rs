// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORU_R30 · ORU^R30 R31 R32
#[derive(Default)]
#[non_exhaustive]
pub struct OruR30 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_OBSERVATION
    pub patient_observation: Vec<OruR30PatientObservation>,
    /// VISIT
    pub visit: Option<Box<OruR30Visit>>,
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_3: Vec<Prt>,
    /// TIMING_QTY
    pub timing_qty: Vec<OruR30TimingQty>,
    /// OBSERVATION
    pub observation: Vec<OruR30Observation>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OruR30, ORU_R30, [1 => msh, 2 => sft, 3 => uac, 4 => pid, 5 => pd1, 6 =>
    prt, 7 => arv, 8 => patient_observation, 9 => visit, 10 => orc, 11 => prt_2, 12 =>
    obr, 13 => nte, 14 => rol, 15 => prt_3, 16 => timing_qty, 17 => observation]
);
/// PATIENT_OBSERVATION, a group of ORU_R30
#[derive(Default)]
#[non_exhaustive]
pub struct OruR30PatientObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OruR30PatientObservation, "PATIENT_OBSERVATION", [1 => obx, 2 => prt]);
/// VISIT, a group of ORU_R30
#[derive(Default)]
#[non_exhaustive]
pub struct OruR30Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OruR30Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// TIMING_QTY, a group of ORU_R30
#[derive(Default)]
#[non_exhaustive]
pub struct OruR30TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OruR30TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of ORU_R30
#[derive(Default)]
#[non_exhaustive]
pub struct OruR30Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OruR30Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`OruR30`].
pub static ORU_R30: StructureDef = structure(
    "ORU_R30",
    "MSH SFT* UAC? PID PD1? PRT* ARV* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? ORC PRT* OBR NTE* ROL* PRT* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX PRT* NTE* )+",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PID PD1? VISIT( PV1 PV2? )? ORC OBR NTE* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX NTE* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? PID PD1? OBX* VISIT( PV1 PV2? )? ORC OBR NTE* ROL* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX NTE* )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? PID PD1? PRT* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? ORC OBR NTE* PRT* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX PRT* NTE* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PID PD1? PRT* ARV* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? ORC PRT* OBR NTE* PRT* TIMING_QTY( TQ1 TQ2* )* OBSERVATION( OBX PRT* NTE* )+",
        ),
    ],
);
