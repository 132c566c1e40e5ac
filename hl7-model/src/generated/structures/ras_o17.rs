// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RAS_O17 · RAS^O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RasO17Patient>>,
    /// ORDER
    pub order: Vec<RasO17Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RasO17, RAS_O17, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ADDITIONAL_DEMOGRAPHICS
    pub additional_demographics: Option<Box<RasO17AdditionalDemographics>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RasO17PatientVisit>>,
}
record!(
    group RasO17Patient, "PATIENT", [1 => pid, 2 => additional_demographics, 3 => nte, 4
    => arv, 5 => al1, 6 => patient_visit]
);
/// ADDITIONAL_DEMOGRAPHICS, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17AdditionalDemographics {
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group RasO17AdditionalDemographics, "ADDITIONAL_DEMOGRAPHICS", [1 => pd1, 2 => prt]
);
/// PATIENT_VISIT, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17PatientVisit {
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
    group RasO17PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => arv]
);
/// ORDER, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RasO17Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RasO17OrderDetail>>,
    /// ENCODING
    pub encoding: Option<Box<RasO17Encoding>>,
    /// ADMINISTRATION
    pub administration: Vec<RasO17Administration>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group RasO17Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => order_detail, 5 =>
    encoding, 6 => administration, 7 => cti]
);
/// TIMING, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RasO17Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// ORDER_DETAIL_SUPPLEMENT
    pub order_detail_supplement: Option<Box<RasO17OrderDetailSupplement>>,
}
record!(
    group RasO17OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => order_detail_supplement]
);
/// ORDER_DETAIL_SUPPLEMENT, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17OrderDetailSupplement {
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENTS
    pub components: Vec<RasO17Components>,
}
record!(
    group RasO17OrderDetailSupplement, "ORDER_DETAIL_SUPPLEMENT", [1 => nte, 2 => rxr, 3
    => components]
);
/// COMPONENTS, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17Components {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Option<Box<Rxc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RasO17Components, "COMPONENTS", [1 => rxc, 2 => nte]);
/// ENCODING, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RasO17TimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// CDO · Cumulative Dosage
    pub cdo: Vec<Cdo>,
}
record!(
    group RasO17Encoding, "ENCODING", [1 => rxe, 2 => prt, 3 => nte, 4 => timing_encoded,
    5 => rxr, 6 => rxc, 7 => cdo]
);
/// TIMING_ENCODED, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RasO17TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// ADMINISTRATION, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17Administration {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// OBSERVATION
    pub observation: Vec<RasO17Observation>,
}
record!(
    group RasO17Administration, "ADMINISTRATION", [1 => rxa, 2 => prt, 3 => rxr, 4 =>
    observation]
);
/// OBSERVATION, a group of RAS_O17
#[derive(Default)]
#[non_exhaustive]
pub struct RasO17Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RasO17Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`RasO17`].
pub static RAS_O17: StructureDef = structure(
    "RAS_O17",
    "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* ARV* AL1* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* CDO* )? ADMINISTRATION( RXA+ PRT* RXR OBSERVATION( OBX PRT* NTE* )* )+ CTI* )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC+ NTE* )? )? )? ENCODING( RXE RXR+ RXC* )? RXA+ RXR OBSERVATION( OBX NTE* )* CTI* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? ADMINISTRATION( RXA+ RXR OBSERVATION( OBX NTE* )* )+ CTI* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? ADMINISTRATION( RXA+ RXR OBSERVATION( OBX NTE* )* )+ CTI* )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* AL1* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? PRT* ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? ADMINISTRATION( RXA+ PRT* RXR OBSERVATION( OBX PRT* NTE* )* )+ CTI* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* ARV* AL1* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO ORDER_DETAIL_SUPPLEMENT( NTE+ RXR+ COMPONENTS( RXC NTE* )* )? )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* CDO* )? ADMINISTRATION( RXA+ PRT* RXR OBSERVATION( OBX PRT* NTE* )* )+ CTI* )+",
        ),
    ],
);
