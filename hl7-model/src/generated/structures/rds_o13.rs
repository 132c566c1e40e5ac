// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDS_O13 · RDS^O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RdsO13Patient>>,
    /// ORDER
    pub order: Vec<RdsO13Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RdsO13, RDS_O13, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ADDITIONAL_DEMOGRAPHICS
    pub additional_demographics: Option<Box<RdsO13AdditionalDemographics>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RdsO13PatientVisit>>,
}
record!(
    group RdsO13Patient, "PATIENT", [1 => pid, 2 => additional_demographics, 3 => nte, 4
    => al1, 5 => patient_visit]
);
/// ADDITIONAL_DEMOGRAPHICS, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13AdditionalDemographics {
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(
    group RdsO13AdditionalDemographics, "ADDITIONAL_DEMOGRAPHICS", [1 => pd1, 2 => prt, 3
    => arv]
);
/// PATIENT_VISIT, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13PatientVisit {
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
    group RdsO13PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => arv]
);
/// ORDER, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RdsO13Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RdsO13OrderDetail>>,
    /// ENCODING
    pub encoding: Option<Box<RdsO13Encoding>>,
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// CDO · Cumulative Dosage
    pub cdo: Vec<Cdo>,
    /// OBSERVATION
    pub observation: Vec<RdsO13Observation>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
}
record!(
    group RdsO13Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => order_detail, 5 =>
    encoding, 6 => rxd, 7 => prt_2, 8 => nte, 9 => rxr, 10 => rxc, 11 => cdo, 12 =>
    observation, 13 => ft1]
);
/// TIMING, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RdsO13Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ORDER_DETAIL_SUPPLEMENT
    pub order_detail_supplement: Option<Box<RdsO13OrderDetailSupplement>>,
}
record!(
    group RdsO13OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => prt, 3 =>
    order_detail_supplement]
);
/// ORDER_DETAIL_SUPPLEMENT, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13OrderDetailSupplement {
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Vec<RdsO13Component>,
}
record!(
    group RdsO13OrderDetailSupplement, "ORDER_DETAIL_SUPPLEMENT", [1 => nte, 2 => rxr, 3
    => component]
);
/// COMPONENT, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Option<Box<Rxc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdsO13Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// ENCODING, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RdsO13TimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RdsO13Encoding, "ENCODING", [1 => rxe, 2 => prt, 3 => nte, 4 => timing_encoded,
    5 => rxr, 6 => rxc]
);
/// TIMING_ENCODED, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RdsO13TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of RDS_O13
#[derive(Default)]
#[non_exhaustive]
pub struct RdsO13Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdsO13Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`RdsO13`].
pub static RDS_O13: StructureDef = structure(
    "RDS_O13",
    "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* ARV* )? NTE* AL1* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC NTE* )* )? )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? RXD PRT* NTE* RXR+ RXC* CDO* OBSERVATION( OBX PRT* NTE* )* FT1* )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX NTE* )* FT1* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC NTE* )* )? )? ENCODING( RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD NTE* RXR+ RXC* OBSERVATION( OBX NTE* )* FT1* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC NTE* )* )? )? ENCODING( RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD NTE* RXR+ RXC* OBSERVATION( OBX NTE* )* FT1* )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* AL1* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC NTE* )* )? )? PRT* ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD PRT* NTE* RXR+ RXC* OBSERVATION( OBX PRT* NTE* )* FT1* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* ARV* )? NTE* AL1* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENT( RXC NTE* )* )? )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD PRT* NTE* RXR+ RXC* CDO* OBSERVATION( OBX PRT* NTE* )* FT1* )+",
        ),
    ],
);
