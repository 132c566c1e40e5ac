// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OUL_R22 · OUL^R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// PATIENT
    pub patient: Option<Box<OulR22Patient>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// SPECIMEN
    pub specimen: Vec<OulR22Specimen>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OulR22, OUL_R22, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => nk1, 7 => specimen, 8 => dsc]
);
/// PATIENT, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22Patient {
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
    pub patient_observation: Vec<OulR22PatientObservation>,
    /// VISIT
    pub visit: Option<Box<OulR22Visit>>,
}
record!(
    group OulR22Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 => nte, 6
    => patient_observation, 7 => visit]
);
/// PATIENT_OBSERVATION, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22PatientObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OulR22PatientObservation, "PATIENT_OBSERVATION", [1 => obx, 2 => prt]);
/// VISIT, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OulR22Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// SPECIMEN, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OulR22SpecimenObservation>,
    /// CONTAINER
    pub container: Vec<OulR22Container>,
    /// ORDER
    pub order: Vec<OulR22Order>,
}
record!(
    group OulR22Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 =>
    container, 4 => order]
);
/// SPECIMEN_OBSERVATION, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OulR22SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// CONTAINER, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// INV · Inventory Detail
    pub inv: Option<Box<Inv>>,
}
record!(group OulR22Container, "CONTAINER", [1 => sac, 2 => inv]);
/// ORDER, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22Order {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// COMMON_ORDER
    pub common_order: Option<Box<OulR22CommonOrder>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// TIMING_QTY
    pub timing_qty: Vec<OulR22TimingQty>,
    /// RESULT
    pub result: Vec<OulR22Result>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group OulR22Order, "ORDER", [1 => obr, 2 => prt, 3 => common_order, 4 => nte, 5 =>
    rol, 6 => prt_2, 7 => timing_qty, 8 => result, 9 => cti]
);
/// COMMON_ORDER, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ORDER_DOCUMENT
    pub order_document: Option<Box<OulR22OrderDocument>>,
}
record!(
    group OulR22CommonOrder, "COMMON_ORDER", [1 => orc, 2 => prt, 3 => order_document]
);
/// ORDER_DOCUMENT, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22OrderDocument {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
}
record!(group OulR22OrderDocument, "ORDER_DOCUMENT", [1 => obx, 2 => prt, 3 => txa]);
/// TIMING_QTY, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OulR22TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// RESULT, a group of OUL_R22
#[derive(Default)]
#[non_exhaustive]
pub struct OulR22Result {
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
    group OulR22Result, "RESULT", [1 => obx, 2 => prt, 3 => tcd, 4 => sid, 5 => nte]
);
/// Definition of [`OulR22`].
pub static OUL_R22: StructureDef = structure(
    "OUL_R22",
    "MSH SFT* UAC? NTE? PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? NK1* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC INV? )* ORDER( OBR PRT* COMMON_ORDER( ORC PRT* ORDER_DOCUMENT( OBX PRT* TXA )? )? NTE* ROL* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* TCD? SID* NTE* )* CTI* )+ )+ DSC?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE? PATIENT( PID PD1? NTE* )? VISIT( PV1 PV2? )? SPECIMEN( SPM OBX* CONTAINER( SAC INV? )* ORDER( OBR ORC? NTE* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX TCD? SID* NTE* )* CTI* )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE? PATIENT( PID PD1? NTE* OBX* VISIT( PV1 PV2? )? )? NK1* SPECIMEN( SPM OBX* CONTAINER( SAC INV? )* ORDER( OBR ORC? NTE* ROL* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX TCD? SID* NTE* )* CTI* )+ )+ DSC?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE? PATIENT( PID PD1? PRT* NTE* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? NK1* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC INV? )* ORDER( OBR ORC? NTE* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* TCD? SID* NTE* )* CTI* )+ )+ DSC?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE? PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_OBSERVATION( OBX PRT* )* VISIT( PV1 PV2? PRT* )? )? NK1* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC INV? )* ORDER( OBR PRT* COMMON_ORDER( ORC PRT* ORDER_DOCUMENT( OBX PRT* TXA )? )? NTE* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* TCD? SID* NTE* )* CTI* )+ )+ DSC?",
        ),
    ],
);
