// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDS_O01 · RDS^O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RdsO01Patient>>,
    /// ORDER
    pub order: Vec<RdsO01Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure RdsO01, RDS_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order]);
/// PATIENT, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RdsO01PatientVisit>>,
}
record!(
    group RdsO01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => al1, 5 =>
    patient_visit]
);
/// PATIENT_VISIT, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RdsO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// ORDER, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RdsO01OrderDetail>>,
    /// ENCODING
    pub encoding: Option<Box<RdsO01Encoding>>,
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// OBSERVATION
    pub observation: Vec<RdsO01Observation>,
}
record!(
    group RdsO01Order, "ORDER", [1 => orc, 2 => order_detail, 3 => encoding, 4 => rxd, 5
    => rxr, 6 => rxc, 7 => observation]
);
/// ORDER_DETAIL, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// ORDER_DETAIL_SUPPLEMENT
    pub order_detail_supplement: Option<Box<RdsO01OrderDetailSupplement>>,
}
record!(
    group RdsO01OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => order_detail_supplement]
);
/// ORDER_DETAIL_SUPPLEMENT, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01OrderDetailSupplement {
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Option<Box<RdsO01Component>>,
}
record!(
    group RdsO01OrderDetailSupplement, "ORDER_DETAIL_SUPPLEMENT", [1 => nte, 2 => rxr, 3
    => component]
);
/// COMPONENT, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdsO01Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// ENCODING, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RdsO01Encoding, "ENCODING", [1 => rxe, 2 => rxr, 3 => rxc]);
/// OBSERVATION, a group of RDS_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdsO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`RdsO01`].
pub static RDS_O01: StructureDef = structure(
    "RDS_O01",
    "MSH NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX NTE* )+ )+",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )* )+",
        ),
    ],
);
