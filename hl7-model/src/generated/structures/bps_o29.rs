// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BPS_O29 · BPS^O29
#[derive(Default)]
#[non_exhaustive]
pub struct BpsO29 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<BpsO29Patient>>,
    /// ORDER
    pub order: Vec<BpsO29Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BpsO29, BPS_O29, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of BPS_O29
#[derive(Default)]
#[non_exhaustive]
pub struct BpsO29Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<BpsO29PatientVisit>>,
}
record!(
    group BpsO29Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 => nte, 6
    => patient_visit]
);
/// PATIENT_VISIT, a group of BPS_O29
#[derive(Default)]
#[non_exhaustive]
pub struct BpsO29PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group BpsO29PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// ORDER, a group of BPS_O29
#[derive(Default)]
#[non_exhaustive]
pub struct BpsO29Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<BpsO29Timing>,
    /// BPO · Blood product order
    pub bpo: Option<Box<Bpo>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRODUCT
    pub product: Vec<BpsO29Product>,
}
record!(
    group BpsO29Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => bpo, 5 => nte, 6
    => product]
);
/// TIMING, a group of BPS_O29
#[derive(Default)]
#[non_exhaustive]
pub struct BpsO29Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group BpsO29Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// PRODUCT, a group of BPS_O29
#[derive(Default)]
#[non_exhaustive]
pub struct BpsO29Product {
    /// BPX · Blood product dispense status
    pub bpx: Option<Box<Bpx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group BpsO29Product, "PRODUCT", [1 => bpx, 2 => nte]);
/// Definition of [`BpsO29`].
pub static BPS_O29: StructureDef = structure(
    "BPS_O29",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT( BPX NTE* )* )+",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT( BPX NTE* )* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT( BPX NTE* )* )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT( BPX NTE* )* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO NTE* PRODUCT( BPX NTE* )* )+",
        ),
    ],
);
