// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OPU_R25 · OPU^R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// PATIENT_VISIT_OBSERVATION
    pub patient_visit_observation: Vec<OpuR25PatientVisitObservation>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// ACCESSION_DETAIL
    pub accession_detail: Vec<OpuR25AccessionDetail>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OpuR25, OPU_R25, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => pv1, 6 =>
    pv2, 7 => prt, 8 => patient_visit_observation, 9 => rol, 10 => accession_detail]
);
/// PATIENT_VISIT_OBSERVATION, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25PatientVisitObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OpuR25PatientVisitObservation, "PATIENT_VISIT_OBSERVATION", [1 => obx, 2 =>
    nte, 3 => prt]
);
/// ACCESSION_DETAIL, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25AccessionDetail {
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PATIENT
    pub patient: Option<Box<OpuR25Patient>>,
    /// SPECIMEN
    pub specimen: Vec<OpuR25Specimen>,
}
record!(
    group OpuR25AccessionDetail, "ACCESSION_DETAIL", [1 => nk1, 2 => patient, 3 =>
    specimen]
);
/// PATIENT, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_OBSERVATION
    pub patient_observation: Vec<OpuR25PatientObservation>,
}
record!(
    group OpuR25Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 =>
    patient_observation]
);
/// PATIENT_OBSERVATION, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25PatientObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OpuR25PatientObservation, "PATIENT_OBSERVATION", [1 => obx, 2 => prt, 3 => nte]
);
/// SPECIMEN, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OpuR25SpecimenObservation>,
    /// CONTAINER
    pub container: Vec<OpuR25Container>,
    /// ORDER
    pub order: Vec<OpuR25Order>,
}
record!(
    group OpuR25Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 =>
    container, 4 => order]
);
/// SPECIMEN_OBSERVATION, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OpuR25SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt, 3 =>
    nte]
);
/// CONTAINER, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// INV · Inventory Detail
    pub inv: Option<Box<Inv>>,
}
record!(group OpuR25Container, "CONTAINER", [1 => sac, 2 => inv]);
/// ORDER, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25Order {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// COMMON_ORDER
    pub common_order: Option<Box<OpuR25CommonOrder>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// TIMING_QTY
    pub timing_qty: Vec<OpuR25TimingQty>,
    /// RESULT
    pub result: Vec<OpuR25Result>,
}
record!(
    group OpuR25Order, "ORDER", [1 => obr, 2 => prt, 3 => common_order, 4 => nte, 5 =>
    rol, 6 => prt_2, 7 => timing_qty, 8 => result]
);
/// COMMON_ORDER, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OpuR25CommonOrder, "COMMON_ORDER", [1 => orc, 2 => prt]);
/// TIMING_QTY, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OpuR25TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// RESULT, a group of OPU_R25
#[derive(Default)]
#[non_exhaustive]
pub struct OpuR25Result {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OpuR25Result, "RESULT", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`OpuR25`].
pub static OPU_R25: StructureDef = structure(
    "OPU_R25",
    "MSH SFT* UAC? NTE? PV1 PV2? PRT* PATIENT_VISIT_OBSERVATION( OBX NTE* PRT* )* ROL* ACCESSION_DETAIL( NK1+ PATIENT( PID PD1? PRT* ARV* PATIENT_OBSERVATION( OBX PRT* NTE* )* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* NTE* )* CONTAINER( SAC INV? )* ORDER( OBR PRT* COMMON_ORDER( ORC PRT* )? NTE* ROL* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* NTE* )+ )+ )+ )+",
    &[
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE? PV1 PV2? OBX* NTE* ROL+ ACCESSION_DETAIL( NK1+ PATIENT( PID PD1? PATIENT_OBSERVATION( OBX NTE* )* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX NTE* )* CONTAINER( SAC INV? )* ORDER( OBR ORC? NTE* ROL* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX NTE* )+ )+ )+ )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE? PV1 PV2? PRT* PATIENT_VISIT_OBSERVATION( OBX NTE* PRT* )* ACCESSION_DETAIL( NK1+ PATIENT( PID PD1? PRT* PATIENT_OBSERVATION( OBX PRT* NTE* )* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* NTE* )* CONTAINER( SAC INV? )* ORDER( OBR ORC? NTE* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* NTE* )+ )+ )+ )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE? PV1 PV2? PRT* PATIENT_VISIT_OBSERVATION( OBX NTE* PRT* )* ACCESSION_DETAIL( NK1+ PATIENT( PID PD1? PRT* ARV* PATIENT_OBSERVATION( OBX PRT* NTE* )* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* NTE* )* CONTAINER( SAC INV? )* ORDER( OBR PRT* COMMON_ORDER( ORC PRT* )? NTE* PRT* TIMING_QTY( TQ1 TQ2* )* RESULT( OBX PRT* NTE* )+ )+ )+ )+",
        ),
    ],
);
