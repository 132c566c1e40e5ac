// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RAS_O01 · RAS^O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RasO01Patient>>,
    /// ORDER
    pub order: Vec<RasO01Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure RasO01, RAS_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order]);
/// PATIENT, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RasO01PatientVisit>>,
}
record!(
    group RasO01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => al1, 5 =>
    patient_visit]
);
/// PATIENT_VISIT, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RasO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// ORDER, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RasO01OrderDetail>>,
    /// ENCODING
    pub encoding: Option<Box<RasO01Encoding>>,
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// OBSERVATION
    pub observation: Vec<RasO01Observation>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group RasO01Order, "ORDER", [1 => orc, 2 => order_detail, 3 => encoding, 4 => rxa, 5
    => rxr, 6 => observation, 7 => cti]
);
/// ORDER_DETAIL, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// ORDER_DETAIL_SUPPLEMENT
    pub order_detail_supplement: Option<Box<RasO01OrderDetailSupplement>>,
}
record!(
    group RasO01OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => order_detail_supplement]
);
/// ORDER_DETAIL_SUPPLEMENT, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01OrderDetailSupplement {
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENTS
    pub components: Option<Box<RasO01Components>>,
}
record!(
    group RasO01OrderDetailSupplement, "ORDER_DETAIL_SUPPLEMENT", [1 => nte, 2 => rxr, 3
    => components]
);
/// COMPONENTS, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01Components {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RasO01Components, "COMPONENTS", [1 => rxc, 2 => nte]);
/// ENCODING, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RasO01Encoding, "ENCODING", [1 => rxe, 2 => rxr, 3 => rxc]);
/// OBSERVATION, a group of RAS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RasO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RasO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`RasO01`].
pub static RAS_O01: StructureDef = structure(
    "RAS_O01",
    "MSH NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? RXA+ RXR OBSERVATION( OBX NTE* )* CTI* )+",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? RXA+ RXR OBSERVATION( OBX NTE* )* CTI* )+",
        ),
    ],
);
