// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OUL_R23 · OUL^R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// PATIENT
    pub patient: Option<Box<OulR23Patient>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// SPECIMEN
    pub specimen: Vec<OulR23Specimen>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OulR23, OUL_R23, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => nk1, 7 => specimen, 8 => dsc]
);
/// PATIENT, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23Patient {
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
    /// PATIENT_OBSERVATION
    pub patient_observation: Vec<OulR23PatientObservation>,
    /// VISIT
    pub visit: Option<Box<OulR23Visit>>,
}
record!(
    group OulR23Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 => nte, 6
    => patient_observation, 7 => visit]
);
/// PATIENT_OBSERVATION, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23PatientObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OulR23PatientObservation, "PATIENT_OBSERVATION", [1 => obx, 2 => prt]);
/// VISIT, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OulR23Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// SPECIMEN, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OulR23SpecimenObservation>,
    /// CONTAINER
    pub container: Vec<OulR23Container>,
}
record!(
    group OulR23Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 =>
    container]
);
/// SPECIMEN_OBSERVATION, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OulR23SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// CONTAINER, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// INV · Inventory Detail
    pub inv: Option<Box<Inv>>,
    /// ORDER
    pub order: Vec<OulR23Order>,
}
record!(group OulR23Container, "CONTAINER", [1 => sac, 2 => inv, 3 => order]);
/// ORDER, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23Order {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// COMMON_ORDER
    pub common_order: Option<Box<OulR23CommonOrder>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// TIMING_QTY
    pub timing_qty: Vec<OulR23TimingQty>,
    /// RESULT
    pub result: Vec<OulR23Result>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group OulR23Order, "ORDER", [1 => obr, 2 => prt, 3 => common_order, 4 => nte, 5 =>
    rol, 6 => prt_2, 7 => timing_qty, 8 => result, 9 => cti]
);
/// COMMON_ORDER, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ORDER_DOCUMENT
    pub order_document: Option<Box<OulR23OrderDocument>>,
}
record!(
    group OulR23CommonOrder, "COMMON_ORDER", [1 => orc, 2 => prt, 3 => order_document]
);
/// ORDER_DOCUMENT, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23OrderDocument {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
}
record!(group OulR23OrderDocument, "ORDER_DOCUMENT", [1 => obx, 2 => prt, 3 => txa]);
/// TIMING_QTY, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OulR23TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// RESULT, a group of OUL_R23
#[derive(Default)]
#[non_exhaustive]
pub struct OulR23Result {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TCD · Test Code Detail
    pub tcd: Option<Box<Tcd>>,
    /// SID · Substance Identifier
    pub sid: Vec<Sid>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OulR23Result, "RESULT", [1 => obx, 2 => prt, 3 => tcd, 4 => sid, 5 => nte]
);
/// Definition of [`OulR23`].
pub static OUL_R23: StructureDef = structure(
    "OUL_R23",
    "MSH SFT* UAC? NTE? PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? NK1* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC INV? ORDER( OBR PRT* COMMON_ORDER( ORC PRT* ORDER_DOCUMENT( OBX PRT* TXA )? )? NTE* ROL* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* TCD? SID* NTE* )* CTI* )+ )+ )+ DSC?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE? PATIENT( PID PD1? NTE* )? VISIT( PV1 PV2? )? SPECIMEN( SPM OBX* CONTAINER( SAC INV? ORDER( OBR ORC? NTE* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX TCD? SID* NTE* )* CTI* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE? PATIENT( PID PD1? NTE* OBX* VISIT( PV1 PV2? )? )? NK1* SPECIMEN( SPM OBX* CONTAINER( SAC INV? ORDER( OBR ORC? NTE* ROL* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX TCD? SID* NTE* )* CTI* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE? PATIENT( PID PD1? PRT* NTE* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? NK1* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC INV? ORDER( OBR ORC? NTE* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* TCD? SID* NTE* )* CTI* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE? PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? NK1* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC INV? ORDER( OBR PRT* COMMON_ORDER( ORC PRT* ORDER_DOCUMENT( OBX PRT* TXA )? )? NTE* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* TCD? SID* NTE* )* CTI* )+ )+ )+ DSC?",
        ),
    ],
);
