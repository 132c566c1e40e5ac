// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RGV_O01 · RGV^O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RgvO01Patient>>,
    /// ORDER
    pub order: Vec<RgvO01Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure RgvO01, RGV_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order]);
/// PATIENT, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RgvO01PatientVisit>>,
}
record!(
    group RgvO01Patient, "PATIENT", [1 => pid, 2 => nte, 3 => al1, 4 => patient_visit]
);
/// PATIENT_VISIT, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RgvO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// ORDER, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RgvO01OrderDetail>>,
    /// ENCODING
    pub encoding: Option<Box<RgvO01Encoding>>,
    /// GIVE
    pub give: Vec<RgvO01Give>,
}
record!(
    group RgvO01Order, "ORDER", [1 => orc, 2 => order_detail, 3 => encoding, 4 => give]
);
/// ORDER_DETAIL, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// ORDER_DETAIL_SUPPLEMENT
    pub order_detail_supplement: Option<Box<RgvO01OrderDetailSupplement>>,
}
record!(
    group RgvO01OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => order_detail_supplement]
);
/// ORDER_DETAIL_SUPPLEMENT, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01OrderDetailSupplement {
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENTS
    pub components: Option<Box<RgvO01Components>>,
}
record!(
    group RgvO01OrderDetailSupplement, "ORDER_DETAIL_SUPPLEMENT", [1 => nte, 2 => rxr, 3
    => components]
);
/// COMPONENTS, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01Components {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RgvO01Components, "COMPONENTS", [1 => rxc, 2 => nte]);
/// ENCODING, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RgvO01Encoding, "ENCODING", [1 => rxe, 2 => rxr, 3 => rxc]);
/// GIVE, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01Give {
    /// RXG · Pharmacy/Treatment Give
    pub rxg: Option<Box<Rxg>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// OBSERVATION
    pub observation: Vec<RgvO01Observation>,
}
record!(group RgvO01Give, "GIVE", [1 => rxg, 2 => rxr, 3 => rxc, 4 => observation]);
/// OBSERVATION, a group of RGV_O01
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RgvO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`RgvO01`].
pub static RGV_O01: StructureDef = structure(
    "RGV_O01",
    "MSH NTE* PATIENT( PID NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? GIVE( RXG RXR+ RXC* OBSERVATION( OBX? NTE* )* )+ )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH NTE* PATIENT( PID NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? GIVE( RXG RXR+ RXC* OBSERVATION( OBX NTE* )* )+ )+",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH NTE* PATIENT( PID NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? GIVE( RXG RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+",
        ),
    ],
);
