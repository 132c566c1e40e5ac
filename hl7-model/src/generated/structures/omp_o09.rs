// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMP_O09 · OMP^O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmpO09Patient>>,
    /// ORDER
    pub order: Vec<OmpO09Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmpO09, OMP_O09, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ADDITIONAL_DEMOGRAPHICS
    pub additional_demographics: Option<Box<OmpO09AdditionalDemographics>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmpO09PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmpO09Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmpO09Patient, "PATIENT", [1 => pid, 2 => additional_demographics, 3 => nte, 4
    => arv, 5 => patient_visit, 6 => insurance, 7 => gt1, 8 => al1]
);
/// ADDITIONAL_DEMOGRAPHICS, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09AdditionalDemographics {
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OmpO09AdditionalDemographics, "ADDITIONAL_DEMOGRAPHICS", [1 => pd1, 2 => prt]
);
/// PATIENT_VISIT, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09PatientVisit {
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
    group OmpO09PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => arv]
);
/// INSURANCE, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmpO09Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<OmpO09Timing>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Vec<OmpO09Component>,
    /// CDO · Cumulative Dosage
    pub cdo: Vec<Cdo>,
    /// OBSERVATION
    pub observation: Vec<OmpO09Observation>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(
    group OmpO09Order, "ORDER", [1 => orc, 2 => timing, 3 => rxo, 4 => prt, 5 => nte, 6
    => rxr, 7 => component, 8 => cdo, 9 => observation, 10 => ft1, 11 => blg]
);
/// TIMING, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmpO09Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// COMPONENT, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Option<Box<Rxc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmpO09Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// OBSERVATION, a group of OMP_O09
#[derive(Default)]
#[non_exhaustive]
pub struct OmpO09Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmpO09Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`OmpO09`].
pub static OMP_O09: StructureDef = structure(
    "OMP_O09",
    "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* ARV* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RXO PRT* NTE* RXR+ COMPONENT( RXC NTE* )* CDO* OBSERVATION( OBX PRT* NTE* )* FT1* BLG? )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? OBSERVATION( OBX NTE* )* FT1* BLG? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RXO NTE* RXR+ COMPONENT( RXC NTE* )* OBSERVATION( OBX NTE* )* FT1* BLG? )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RXO NTE* RXR+ COMPONENT( RXC NTE* )* OBSERVATION( OBX NTE* )* FT1* BLG? )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RXO PRT* NTE* RXR+ COMPONENT( RXC NTE* )* OBSERVATION( OBX PRT* NTE* )* FT1* BLG? )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* ARV* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* RXO PRT* NTE* RXR+ COMPONENT( RXC NTE* )* CDO* OBSERVATION( OBX PRT* NTE* )* FT1* BLG? )+",
        ),
    ],
);
