// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// VXR_V03 · VXR^V03
#[derive(Default)]
#[non_exhaustive]
pub struct VxrV03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<VxrV03PatientVisit>>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<VxrV03Insurance>,
    /// ORDER
    pub order: Vec<VxrV03Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure VxrV03, VXR_V03, [1 => msh, 2 => msa, 3 => sft, 4 => uac, 5 => qrd, 6 =>
    qrf, 7 => pid, 8 => pd1, 9 => nk1, 10 => patient_visit, 11 => gt1, 12 => insurance,
    13 => order]
);
/// PATIENT_VISIT, a group of VXR_V03
#[derive(Default)]
#[non_exhaustive]
pub struct VxrV03PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group VxrV03PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// INSURANCE, a group of VXR_V03
#[derive(Default)]
#[non_exhaustive]
pub struct VxrV03Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group VxrV03Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of VXR_V03
#[derive(Default)]
#[non_exhaustive]
pub struct VxrV03Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<VxrV03Timing>,
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Option<Box<Rxa>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// OBSERVATION
    pub observation: Vec<VxrV03Observation>,
}
record!(
    group VxrV03Order, "ORDER", [1 => orc, 2 => timing, 3 => rxa, 4 => rxr, 5 =>
    observation]
);
/// TIMING, a group of VXR_V03
#[derive(Default)]
#[non_exhaustive]
pub struct VxrV03Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group VxrV03Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of VXR_V03
#[derive(Default)]
#[non_exhaustive]
pub struct VxrV03Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group VxrV03Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`VxrV03`].
pub static VXR_V03: StructureDef = structure(
    "VXR_V03",
    "MSH MSA SFT* UAC? QRD QRF? PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* ORDER( ORC? TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX NTE* )* )*",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH MSA QRD QRF? PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* ORDER( ORC? RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH MSA QRD QRF? PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* ORDER( ORC? RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA SFT* QRD QRF? PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* ORDER( ORC TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA SFT* UAC? QRD QRF? PID PD1? NK1* PATIENT_VISIT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* ORDER( ORC TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX NTE* )* )*",
        ),
    ],
);
