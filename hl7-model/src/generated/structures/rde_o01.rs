// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDE_O01 · RDE^O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RdeO01Patient>>,
    /// ORDER
    pub order: Vec<RdeO01Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure RdeO01, RDE_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order]);
/// PATIENT, a group of RDE_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RdeO01PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<RdeO01Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group RdeO01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => patient_visit, 5
    => insurance, 6 => gt1, 7 => al1]
);
/// PATIENT_VISIT, a group of RDE_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RdeO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// INSURANCE, a group of RDE_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RdeO01Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of RDE_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RdeO01OrderDetail>>,
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// OBSERVATION
    pub observation: Vec<RdeO01Observation>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group RdeO01Order, "ORDER", [1 => orc, 2 => order_detail, 3 => rxe, 4 => rxr, 5 =>
    rxc, 6 => observation, 7 => cti]
);
/// ORDER_DETAIL, a group of RDE_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Option<Box<RdeO01Component>>,
}
record!(
    group RdeO01OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => nte, 3 => rxr, 4 =>
    component]
);
/// COMPONENT, a group of RDE_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdeO01Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// OBSERVATION, a group of RDE_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdeO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`RdeO01`].
pub static RDE_O01: StructureDef = structure(
    "RDE_O01",
    "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? RXE RXR+ RXC* OBSERVATION( OBX? NTE* )* CTI* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? RXE RXR+ RXC* OBSERVATION( OBX? NTE* )+ CTI? )+",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? RXE RXR+ RXC* OBSERVATION( OBX NTE* )* CTI* )+",
        ),
    ],
);
