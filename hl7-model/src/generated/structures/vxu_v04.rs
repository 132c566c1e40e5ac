// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// VXU_V04 · VXU^V04
#[derive(Default)]
#[non_exhaustive]
pub struct VxuV04 {
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
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<VxuV04PatientVisit>>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<VxuV04Insurance>,
    /// PERSON_OBSERVATION
    pub person_observation: Vec<VxuV04PersonObservation>,
    /// ORDER
    pub order: Vec<VxuV04Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure VxuV04, VXU_V04, [1 => msh, 2 => sft, 3 => uac, 4 => pid, 5 => pd1, 6 =>
    nk1, 7 => arv, 8 => patient_visit, 9 => gt1, 10 => insurance, 11 =>
    person_observation, 12 => order]
);
/// PATIENT_VISIT, a group of VXU_V04
#[derive(Default)]
#[non_exhaustive]
pub struct VxuV04PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(group VxuV04PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => arv]);
/// INSURANCE, a group of VXU_V04
#[derive(Default)]
#[non_exhaustive]
pub struct VxuV04Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group VxuV04Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// PERSON_OBSERVATION, a group of VXU_V04
#[derive(Default)]
#[non_exhaustive]
pub struct VxuV04PersonObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group VxuV04PersonObservation, "PERSON_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]
);
/// ORDER, a group of VXU_V04
#[derive(Default)]
#[non_exhaustive]
pub struct VxuV04Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<VxuV04Timing>,
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Option<Box<Rxa>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// OBSERVATION
    pub observation: Vec<VxuV04Observation>,
}
record!(
    group VxuV04Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => rxa, 5 => rxr, 6
    => observation]
);
/// TIMING, a group of VXU_V04
#[derive(Default)]
#[non_exhaustive]
pub struct VxuV04Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group VxuV04Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of VXU_V04
#[derive(Default)]
#[non_exhaustive]
pub struct VxuV04Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group VxuV04Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`VxuV04`].
pub static VXU_V04: StructureDef = structure(
    "VXU_V04",
    "MSH SFT* UAC? PID PD1? NK1* ARV* PATIENT_VISIT( PV1 PV2? ARV* )? GT1* INSURANCE( IN1 IN2? IN3? )* PERSON_OBSERVATION( OBX PRT* NTE* )* ORDER( ORC? PRT* TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX PRT* NTE* )* )*",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* ORDER( ORC? RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* ORDER( ORC? RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* ORDER( ORC TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* ORDER( ORC TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PID PD1? NK1* ARV* PATIENT_VISIT( PV1 PV2? ARV* )? GT1* INSURANCE( IN1 IN2? IN3? )* PERSON_OBSERVATION( OBX PRT* NTE* )* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX PRT* NTE* )* )*",
        ),
    ],
);
