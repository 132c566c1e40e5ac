// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RGV_O15 · RGV^O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RgvO15Patient>>,
    /// ORDER
    pub order: Vec<RgvO15Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RgvO15, RGV_O15, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RgvO15PatientVisit>>,
}
record!(
    group RgvO15Patient, "PATIENT", [1 => pid, 2 => nte, 3 => al1, 4 => arv, 5 =>
    patient_visit]
);
/// PATIENT_VISIT, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(
    group RgvO15PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => arv]
);
/// ORDER, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RgvO15Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RgvO15OrderDetail>>,
    /// ENCODING
    pub encoding: Option<Box<RgvO15Encoding>>,
    /// GIVE
    pub give: Vec<RgvO15Give>,
}
record!(
    group RgvO15Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => order_detail, 5 =>
    encoding, 6 => give]
);
/// TIMING, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RgvO15Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ORDER_DETAIL_SUPPLEMENT
    pub order_detail_supplement: Option<Box<RgvO15OrderDetailSupplement>>,
}
record!(
    group RgvO15OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => prt, 3 =>
    order_detail_supplement]
);
/// ORDER_DETAIL_SUPPLEMENT, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15OrderDetailSupplement {
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENTS
    pub components: Vec<RgvO15Components>,
}
record!(
    group RgvO15OrderDetailSupplement, "ORDER_DETAIL_SUPPLEMENT", [1 => nte, 2 => rxr, 3
    => components]
);
/// COMPONENTS, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15Components {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Option<Box<Rxc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RgvO15Components, "COMPONENTS", [1 => rxc, 2 => nte]);
/// ENCODING, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RgvO15TimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RgvO15Encoding, "ENCODING", [1 => rxe, 2 => prt, 3 => nte, 4 => timing_encoded,
    5 => rxr, 6 => rxc]
);
/// TIMING_ENCODED, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RgvO15TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// GIVE, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15Give {
    /// RXG · Pharmacy/Treatment Give
    pub rxg: Option<Box<Rxg>>,
    /// TIMING_GIVE
    pub timing_give: Vec<RgvO15TimingGive>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// CDO · Cumulative Dosage
    pub cdo: Vec<Cdo>,
    /// OBSERVATION
    pub observation: Vec<RgvO15Observation>,
}
record!(
    group RgvO15Give, "GIVE", [1 => rxg, 2 => timing_give, 3 => rxr, 4 => rxc, 5 => cdo,
    6 => observation]
);
/// TIMING_GIVE, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15TimingGive {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RgvO15TimingGive, "TIMING_GIVE", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of RGV_O15
#[derive(Default)]
#[non_exhaustive]
pub struct RgvO15Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RgvO15Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`RgvO15`].
pub static RGV_O15: StructureDef = structure(
    "RGV_O15",
    "MSH SFT* UAC? NTE* PATIENT( PID NTE* AL1* ARV* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? GIVE( RXG TIMING_GIVE( TQ1 TQ2* )* RXR+ RXC* CDO* OBSERVATION( OBX? PRT* NTE* )* )+ )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? GIVE( RXG RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? GIVE( RXG TIMING_GIVE( TQ1 TQ2* )+ RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? GIVE( RXG TIMING_GIVE( TQ1 TQ2* )+ RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID NTE* AL1* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? PRT* ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? GIVE( RXG TIMING_GIVE( TQ1 TQ2* )+ RXR+ RXC* OBSERVATION( OBX PRT* NTE* )* )+ )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID NTE* AL1* ARV* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? GIVE( RXG TIMING_GIVE( TQ1 TQ2* )+ RXR+ RXC* CDO* OBSERVATION( OBX PRT* NTE* )* )+ )+",
        ),
    ],
);
