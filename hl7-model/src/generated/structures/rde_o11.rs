// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDE_O11 · RDE^O11 O25
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<RdeO11Patient>>,
    /// ORDER
    pub order: Vec<RdeO11Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RdeO11, RDE_O11, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RdeO11PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<RdeO11Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group RdeO11Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => nte, 5 => arv, 6
    => patient_visit, 7 => insurance, 8 => gt1, 9 => al1]
);
/// PATIENT_VISIT, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11PatientVisit {
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
    group RdeO11PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => arv]
);
/// INSURANCE, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group RdeO11Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RdeO11Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RdeO11OrderDetail>>,
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RdeO11TimingEncoded>,
    /// PHARMACY_TREATMENT_INFUSION_ORDER
    pub pharmacy_treatment_infusion_order: Vec<RdeO11PharmacyTreatmentInfusionOrder>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// CDO · Cumulative Dosage
    pub cdo: Vec<Cdo>,
    /// OBSERVATION
    pub observation: Vec<RdeO11Observation>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group RdeO11Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => order_detail, 5 =>
    rxe, 6 => prt_2, 7 => nte, 8 => timing_encoded, 9 =>
    pharmacy_treatment_infusion_order, 10 => rxr, 11 => rxc, 12 => cdo, 13 =>
    observation, 14 => ft1, 15 => blg, 16 => cti]
);
/// TIMING, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RdeO11Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Vec<RdeO11Component>,
}
record!(
    group RdeO11OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => prt, 3 => nte, 4 => rxr, 5
    => component]
);
/// COMPONENT, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Option<Box<Rxc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdeO11Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// TIMING_ENCODED, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RdeO11TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// PHARMACY_TREATMENT_INFUSION_ORDER, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11PharmacyTreatmentInfusionOrder {
    /// RXV · Pharmacy/Treatment Infusion
    pub rxv: Option<Box<Rxv>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RdeO11TimingEncoded>,
}
record!(
    group RdeO11PharmacyTreatmentInfusionOrder, "PHARMACY_TREATMENT_INFUSION_ORDER", [1
    => rxv, 2 => prt, 3 => nte, 4 => timing_encoded]
);
/// OBSERVATION, a group of RDE_O11
#[derive(Default)]
#[non_exhaustive]
pub struct RdeO11Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdeO11Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`RdeO11`].
pub static RDE_O11: StructureDef = structure(
    "RDE_O11",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* ARV* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* NTE* RXR+ COMPONENT( RXC NTE* )* )? RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )* PHARMACY_TREATMENT_INFUSION_ORDER( RXV PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ )* RXR+ RXC* CDO* OBSERVATION( OBX PRT* NTE* )* FT1* BLG? CTI* )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? RXE RXR+ RXC* OBSERVATION( OBX NTE* )* CTI* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC NTE* )* )? RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* OBSERVATION( OBX NTE* )* FT1* BLG? CTI* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC NTE* )* )? RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* OBSERVATION( OBX NTE* )* FT1* BLG? CTI* )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC NTE* )* )? PRT* RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* OBSERVATION( OBX PRT* NTE* )* FT1* BLG? CTI* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* ARV* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* NTE* RXR+ COMPONENT( RXC NTE* )* )? RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ PHARMACY_TREATMENT_INFUSION_ORDER( RXV PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ )* RXR+ RXC* CDO* OBSERVATION( OBX PRT* NTE* )* FT1* BLG? CTI* )+",
        ),
    ],
);
