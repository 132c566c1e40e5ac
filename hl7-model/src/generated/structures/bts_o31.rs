// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BTS_O31 · BTS^O31
#[derive(Default)]
#[non_exhaustive]
pub struct BtsO31 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<BtsO31Patient>>,
    /// ORDER
    pub order: Vec<BtsO31Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BtsO31, BTS_O31, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of BTS_O31
#[derive(Default)]
#[non_exhaustive]
pub struct BtsO31Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<BtsO31PatientVisit>>,
}
record!(
    group BtsO31Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => nte, 5 =>
    patient_visit]
);
/// PATIENT_VISIT, a group of BTS_O31
#[derive(Default)]
#[non_exhaustive]
pub struct BtsO31PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group BtsO31PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// ORDER, a group of BTS_O31
#[derive(Default)]
#[non_exhaustive]
pub struct BtsO31Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<BtsO31Timing>,
    /// BPO · Blood product order
    pub bpo: Option<Box<Bpo>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRODUCT_STATUS
    pub product_status: Vec<BtsO31ProductStatus>,
}
record!(
    group BtsO31Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => bpo, 5 => nte, 6
    => product_status]
);
/// TIMING, a group of BTS_O31
#[derive(Default)]
#[non_exhaustive]
pub struct BtsO31Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group BtsO31Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// PRODUCT_STATUS, a group of BTS_O31
#[derive(Default)]
#[non_exhaustive]
pub struct BtsO31ProductStatus {
    /// BTX · Blood Product Transfusion/Disposition
    pub btx: Option<Box<Btx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group BtsO31ProductStatus, "PRODUCT_STATUS", [1 => btx, 2 => nte]);
/// Definition of [`BtsO31`].
pub static BTS_O31: StructureDef = structure(
    "BTS_O31",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT_STATUS( BTX NTE* )* )+",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT_STATUS( BTX NTE* )* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT_STATUS( BTX NTE* )* )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT_STATUS( BTX NTE* )* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT_STATUS( BTX NTE* )* )+",
        ),
    ],
);
