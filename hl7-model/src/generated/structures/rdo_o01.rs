// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDO_O01 · RDO^O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RdoO01Patient>>,
    /// ORDER
    pub order: Vec<RdoO01Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure RdoO01, RDO_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order]);
/// PATIENT, a group of RDO_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RdoO01PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<RdoO01Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group RdoO01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => patient_visit, 5
    => insurance, 6 => gt1, 7 => al1]
);
/// PATIENT_VISIT, a group of RDO_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RdoO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// INSURANCE, a group of RDO_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RdoO01Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of RDO_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RdoO01OrderDetail>>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(group RdoO01Order, "ORDER", [1 => orc, 2 => order_detail, 3 => blg]);
/// ORDER_DETAIL, a group of RDO_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Option<Box<RdoO01Component>>,
    /// OBSERVATION
    pub observation: Vec<RdoO01Observation>,
}
record!(
    group RdoO01OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => nte, 3 => rxr, 4 =>
    component, 5 => observation]
);
/// COMPONENT, a group of RDO_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdoO01Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// OBSERVATION, a group of RDO_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdoO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdoO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`RdoO01`].
pub static RDO_O01: StructureDef = structure(
    "RDO_O01",
    "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? OBSERVATION( OBX NTE* )* )? BLG? )+",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? OBSERVATION( OBX NTE* )* )? BLG? )+",
        ),
    ],
);
