// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMS_O01 · OMS^O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmsO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmsO01Patient>>,
    /// ORDER
    pub order: Vec<OmsO01Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure OmsO01, OMS_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order]);
/// PATIENT, a group of OMS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmsO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmsO01PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmsO01Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmsO01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => patient_visit, 5
    => insurance, 6 => gt1, 7 => al1]
);
/// PATIENT_VISIT, a group of OMS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmsO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group OmsO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// INSURANCE, a group of OMS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmsO01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmsO01Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of OMS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmsO01Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<OmsO01OrderDetail>>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(group OmsO01Order, "ORDER", [1 => orc, 2 => order_detail, 3 => blg]);
/// ORDER_DETAIL, a group of OMS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmsO01OrderDetail {
    /// RQD · Requisition Detail
    pub rqd: Option<Box<Rqd>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// OBSERVATION
    pub observation: Vec<OmsO01Observation>,
}
record!(group OmsO01OrderDetail, "ORDER_DETAIL", [1 => rqd, 2 => nte, 3 => observation]);
/// OBSERVATION, a group of OMS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmsO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmsO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`OmsO01`].
pub static OMS_O01: StructureDef = structure(
    "OMS_O01",
    "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RQD NTE* OBSERVATION( OBX NTE* )* )? BLG? )+",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RQD NTE* OBSERVATION( OBX NTE* )* )? BLG? )+",
        ),
    ],
);
