// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORU_R01 · ORU^R01 R40 W01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PATIENT_RESULT
    pub patient_result: Vec<OruR01PatientResult>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OruR01, ORU_R01, [1 => msh, 2 => sft, 3 => uac, 4 => patient_result, 5 =>
    dsc]
);
/// PATIENT_RESULT, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01PatientResult {
    /// PATIENT
    pub patient: Option<Box<OruR01Patient>>,
    /// ORDER_OBSERVATION
    pub order_observation: Vec<OruR01OrderObservation>,
}
record!(
    group OruR01PatientResult, "PATIENT_RESULT", [1 => patient, 2 => order_observation]
);
/// PATIENT, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_OBSERVATION
    pub patient_observation: Vec<OruR01PatientObservation>,
    /// VISIT
    pub visit: Option<Box<OruR01Visit>>,
}
record!(
    group OruR01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => nte, 5 => nk1, 6
    => arv, 7 => patient_observation, 8 => visit]
);
/// PATIENT_OBSERVATION, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01PatientObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OruR01PatientObservation, "PATIENT_OBSERVATION", [1 => obx, 2 => prt]);
/// VISIT, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OruR01Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// ORDER_OBSERVATION, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01OrderObservation {
    /// COMMON_ORDER
    pub common_order: Option<Box<OruR01CommonOrder>>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING_QTY
    pub timing_qty: Vec<OruR01TimingQty>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// OBSERVATION
    pub observation: Vec<OruR01Observation>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
    /// SPECIMEN
    pub specimen: Vec<OruR01Specimen>,
}
record!(
    group OruR01OrderObservation, "ORDER_OBSERVATION", [1 => common_order, 2 => obr, 3 =>
    nte, 4 => rol, 5 => prt, 6 => timing_qty, 7 => ctd, 8 => observation, 9 => ft1, 10 =>
    cti, 11 => specimen]
);
/// COMMON_ORDER, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ORDER_DOCUMENT
    pub order_document: Option<Box<OruR01OrderDocument>>,
}
record!(
    group OruR01CommonOrder, "COMMON_ORDER", [1 => orc, 2 => prt, 3 => order_document]
);
/// ORDER_DOCUMENT, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01OrderDocument {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
}
record!(group OruR01OrderDocument, "ORDER_DOCUMENT", [1 => obx, 2 => prt, 3 => txa]);
/// TIMING_QTY, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OruR01TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OruR01Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// SPECIMEN, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OruR01SpecimenObservation>,
}
record!(group OruR01Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation]);
/// SPECIMEN_OBSERVATION, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OruR01SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// Definition of [`OruR01`].
pub static ORU_R01: StructureDef = structure(
    "ORU_R01",
    "MSH SFT* UAC? PATIENT_RESULT( PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? ORDER_OBSERVATION( COMMON_ORDER( ORC PRT* ORDER_DOCUMENT( OBX PRT* TXA )? )? OBR NTE* ROL* PRT* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX? PRT* NTE* )* FT1* CTI* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* )* )+ )+ DSC?",
    &[
        grammar(
            V2_1,
            V2_2,
            "MSH PATIENT_RESULT( PATIENT( PID NTE* PV1? )? ORDER_OBSERVATION( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_3,
            V2_3,
            "MSH PATIENT_RESULT( PATIENT( PID PD1? NTE* VISIT( PV1 PV2? )? )? ORDER_OBSERVATION( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ CTI* )+ )+ DSC?",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH PATIENT_RESULT( PATIENT( PID PD1? NK1* NTE* VISIT( PV1 PV2? )? )? ORDER_OBSERVATION( ORC? OBR NTE* OBSERVATION( OBX? NTE* )+ CTI* )+ )+ DSC?",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH PATIENT_RESULT( PATIENT( PID PD1? NK1* NTE* VISIT( PV1 PV2? )? )? ORDER_OBSERVATION( ORC? OBR NTE* CTD? OBSERVATION( OBX? NTE* )+ FT1* CTI* )+ )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* PATIENT_RESULT( PATIENT( PID PD1? NTE* NK1* VISIT( PV1 PV2? )? )? ORDER_OBSERVATION( ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX NTE* )* FT1* CTI* SPECIMEN( SPM OBX* )* )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? PATIENT_RESULT( PATIENT( PID PD1? NTE* NK1* OBX* VISIT( PV1 PV2? )? )? ORDER_OBSERVATION( ORC? OBR NTE* ROL* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX NTE* )* FT1* CTI* SPECIMEN( SPM OBX* )* )+ )+ DSC?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? PATIENT_RESULT( PATIENT( PID PD1? PRT* NTE* NK1* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? ORDER_OBSERVATION( ORC? OBR NTE* PRT* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX PRT* NTE* )* FT1* CTI* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* )* )+ )+ DSC?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? PATIENT_RESULT( PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? ORDER_OBSERVATION( COMMON_ORDER( ORC PRT* ORDER_DOCUMENT( OBX PRT* TXA )? )? OBR NTE* PRT* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX PRT* NTE* )* FT1* CTI* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* )* )+ )+ DSC?",
        ),
    ],
);
