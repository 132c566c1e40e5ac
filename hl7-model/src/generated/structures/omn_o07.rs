// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMN_O07 · OMN^O07
#[derive(Default)]
#[non_exhaustive]
pub struct OmnO07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmnO07Patient>>,
    /// ORDER
    pub order: Vec<OmnO07Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmnO07, OMN_O07, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of OMN_O07
#[derive(Default)]
#[non_exhaustive]
pub struct OmnO07Patient {
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
    pub patient_visit: Option<Box<OmnO07PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmnO07Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmnO07Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 => nte, 6
    => patient_visit, 7 => insurance, 8 => gt1, 9 => al1]
);
/// PATIENT_VISIT, a group of OMN_O07
#[derive(Default)]
#[non_exhaustive]
pub struct OmnO07PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmnO07PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// INSURANCE, a group of OMN_O07
#[derive(Default)]
#[non_exhaustive]
pub struct OmnO07Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmnO07Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of OMN_O07
#[derive(Default)]
#[non_exhaustive]
pub struct OmnO07Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OmnO07Timing>,
    /// RQD · Requisition Detail
    pub rqd: Option<Box<Rqd>>,
    /// RQ1 · Requisition Detail-1
    pub rq1: Option<Box<Rq1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// OBSERVATION
    pub observation: Vec<OmnO07Observation>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(
    group OmnO07Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => rqd, 5 => rq1, 6
    => nte, 7 => observation, 8 => blg]
);
/// TIMING, a group of OMN_O07
#[derive(Default)]
#[non_exhaustive]
pub struct OmnO07Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmnO07Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of OMN_O07
#[derive(Default)]
#[non_exhaustive]
pub struct OmnO07Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmnO07Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`OmnO07`].
pub static OMN_O07: StructureDef = structure(
    "OMN_O07",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* RQD RQ1? NTE* OBSERVATION( OBX PRT* NTE* )* BLG? )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC RQD RQ1? NTE* OBSERVATION( OBX NTE* )* BLG? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RQD RQ1? NTE* OBSERVATION( OBX NTE* )* BLG? )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RQD RQ1? NTE* OBSERVATION( OBX NTE* )* BLG? )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RQD RQ1? NTE* OBSERVATION( OBX NTE* )* BLG? )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* RQD RQ1? NTE* OBSERVATION( OBX PRT* NTE* )* BLG? )+",
        ),
    ],
);
