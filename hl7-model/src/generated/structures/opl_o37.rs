// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OPL_O37 · OPL^O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// GUARANTOR
    pub guarantor: Option<Box<OplO37Guarantor>>,
    /// ORDER
    pub order: Vec<OplO37Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OplO37, OPL_O37, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => rol, 6 =>
    prt, 7 => guarantor, 8 => order]
);
/// GUARANTOR, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37Guarantor {
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OplO37Guarantor, "GUARANTOR", [1 => gt1, 2 => nte]);
/// ORDER, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37Order {
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PATIENT
    pub patient: Option<Box<OplO37Patient>>,
    /// SPECIMEN
    pub specimen: Vec<OplO37Specimen>,
    /// SGH · Segment Group Header
    pub sgh: Option<Box<Sgh>>,
    /// PRIOR_RESULT
    pub prior_result: Option<Box<OplO37PriorResult>>,
    /// SGT · Segment Group Trailer
    pub sgt: Option<Box<Sgt>>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(
    group OplO37Order, "ORDER", [1 => nk1, 2 => patient, 3 => specimen, 4 => sgh, 5 =>
    prior_result, 6 => sgt, 7 => ft1, 8 => cti, 9 => blg]
);
/// PATIENT, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// OBSERVATIONS_ON_PATIENT
    pub observations_on_patient: Vec<OplO37ObservationsOnPatient>,
    /// INSURANCE
    pub insurance: Vec<OplO37Insurance>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OplO37Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 =>
    observations_on_patient, 6 => insurance, 7 => al1]
);
/// OBSERVATIONS_ON_PATIENT, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37ObservationsOnPatient {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OplO37ObservationsOnPatient, "OBSERVATIONS_ON_PATIENT", [1 => obx, 2 => prt]
);
/// INSURANCE, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OplO37Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// SPECIMEN, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OplO37SpecimenObservation>,
    /// CONTAINER
    pub container: Vec<OplO37Container>,
    /// OBSERVATION_REQUEST
    pub observation_request: Vec<OplO37ObservationRequest>,
}
record!(
    group OplO37Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 =>
    container, 4 => observation_request]
);
/// SPECIMEN_OBSERVATION, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OplO37SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// CONTAINER, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// CONTAINER_OBSERVATION
    pub container_observation: Vec<OplO37ContainerObservation>,
}
record!(group OplO37Container, "CONTAINER", [1 => sac, 2 => container_observation]);
/// CONTAINER_OBSERVATION, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37ContainerObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OplO37ContainerObservation, "CONTAINER_OBSERVATION", [1 => obx, 2 => prt]);
/// OBSERVATION_REQUEST, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37ObservationRequest {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OplO37Timing>,
    /// TCD · Test Code Detail
    pub tcd: Option<Box<Tcd>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// ORDER_RELATED_OBSERVATION
    pub order_related_observation: Vec<OplO37OrderRelatedObservation>,
}
record!(
    group OplO37ObservationRequest, "OBSERVATION_REQUEST", [1 => orc, 2 => prt, 3 => obr,
    4 => rol, 5 => prt_2, 6 => timing, 7 => tcd, 8 => dg1, 9 =>
    order_related_observation]
);
/// TIMING, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OplO37Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_RELATED_OBSERVATION, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37OrderRelatedObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OplO37OrderRelatedObservation, "ORDER_RELATED_OBSERVATION", [1 => obx, 2 =>
    prt]
);
/// PRIOR_RESULT, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37PriorResult {
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PATIENT_PRIOR
    pub patient_prior: Option<Box<OplO37PatientPrior>>,
    /// PATIENT_VISIT_PRIOR
    pub patient_visit_prior: Option<Box<OplO37PatientVisitPrior>>,
    /// AL1 · Patient Allergy Information
    pub al1: Option<Box<Al1>>,
    /// ORDER_PRIOR
    pub order_prior: Vec<OplO37OrderPrior>,
}
record!(
    group OplO37PriorResult, "PRIOR_RESULT", [1 => nk1, 2 => patient_prior, 3 =>
    patient_visit_prior, 4 => al1, 5 => order_prior]
);
/// PATIENT_PRIOR, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37PatientPrior {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(
    group OplO37PatientPrior, "PATIENT_PRIOR", [1 => pid, 2 => pd1, 3 => prt, 4 => arv]
);
/// PATIENT_VISIT_PRIOR, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37PatientVisitPrior {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OplO37PatientVisitPrior, "PATIENT_VISIT_PRIOR", [1 => pv1, 2 => pv2, 3 => prt]
);
/// ORDER_PRIOR, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37OrderPrior {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Option<Box<OplO37Timing>>,
    /// OBSERVATION_RESULT_GROUP
    pub observation_result_group: Vec<OplO37ObservationResultGroup>,
}
record!(
    group OplO37OrderPrior, "ORDER_PRIOR", [1 => obr, 2 => orc, 3 => rol, 4 => prt, 5 =>
    timing, 6 => observation_result_group]
);
/// OBSERVATION_RESULT_GROUP, a group of OPL_O37
#[derive(Default)]
#[non_exhaustive]
pub struct OplO37ObservationResultGroup {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OplO37ObservationResultGroup, "OBSERVATION_RESULT_GROUP", [1 => obx, 2 => prt]
);
/// Definition of [`OplO37`].
pub static OPL_O37: StructureDef = structure(
    "OPL_O37",
    "MSH SFT* UAC? NTE* ROL* PRT* GUARANTOR( GT1 NTE* )? ORDER( NK1+ PATIENT( PID PD1? PRT* ARV* OBSERVATIONS_ON_PATIENT( OBX PRT* )* INSURANCE( IN1 IN2? IN3? )* AL1* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* OBSERVATION_REQUEST( ORC PRT* OBR ROL* PRT* TIMING( TQ1 TQ2* )* TCD? DG1* ORDER_RELATED_OBSERVATION( OBX PRT* )* )+ )+ SGH? PRIOR_RESULT( NK1+ PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1? ORDER_PRIOR( OBR ORC? ROL* PRT* TIMING( TQ1 TQ2* )? OBSERVATION_RESULT_GROUP( OBX PRT* )+ )+ )? SGT? FT1* CTI* BLG? )+",
    &[
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* ROL+ GUARANTOR( GT1 NTE* )? ORDER( NK1+ PATIENT( PID PD1? OBX* INSURANCE( IN1 IN2? IN3? )* AL1* )? SPECIMEN( SPM OBX* CONTAINER( SAC OBX* )* OBSERVATION_REQUEST( ORC OBR ROL* TIMING( TQ1 TQ2* )* TCD? DG1* OBX* )+ )+ PRIOR_RESULT( NK1+ PATIENT_PRIOR( PID PD1? )? PATIENT_VISIT_PRIOR( PV1 PV2? )? AL1? ORDER_PRIOR( OBR ORC? ROL* TIMING( TQ1 TQ2* )? OBX+ )+ )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PRT+ GUARANTOR( GT1 NTE* )? ORDER( NK1+ PATIENT( PID PD1? PRT* OBSERVATIONS_ON_PATIENT( OBX PRT* )* INSURANCE( IN1 IN2? IN3? )* AL1* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* OBSERVATION_REQUEST( ORC OBR PRT* TIMING( TQ1 TQ2* )* TCD? DG1* ORDER_RELATED_OBSERVATION( OBX PRT* )* )+ )+ PRIOR_RESULT( NK1+ PATIENT_PRIOR( PID PD1? PRT* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1? ORDER_PRIOR( OBR ORC? PRT* TIMING( TQ1 TQ2* )? OBSERVATION_RESULT_GROUP( OBX PRT* )+ )+ )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? NTE* PRT+ GUARANTOR( GT1 NTE* )? ORDER( NK1+ PATIENT( PID PD1? PRT* ARV* OBSERVATIONS_ON_PATIENT( OBX PRT* )* INSURANCE( IN1 IN2? IN3? )* AL1* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* OBSERVATION_REQUEST( ORC PRT* OBR PRT* TIMING( TQ1 TQ2* )* TCD? DG1* ORDER_RELATED_OBSERVATION( OBX PRT* )* )+ )+ PRIOR_RESULT( NK1+ PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1? ORDER_PRIOR( OBR ORC? PRT* TIMING( TQ1 TQ2* )? OBSERVATION_RESULT_GROUP( OBX PRT* )+ )+ )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? NTE* PRT+ GUARANTOR( GT1 NTE* )? ORDER( NK1+ PATIENT( PID PD1? PRT* ARV* OBSERVATIONS_ON_PATIENT( OBX PRT* )* INSURANCE( IN1 IN2? IN3? )* AL1* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* OBSERVATION_REQUEST( ORC PRT* OBR PRT* TIMING( TQ1 TQ2* )* TCD? DG1* ORDER_RELATED_OBSERVATION( OBX PRT* )* )+ )+ SGH? PRIOR_RESULT( NK1+ PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1? ORDER_PRIOR( OBR ORC? PRT* TIMING( TQ1 TQ2* )? OBSERVATION_RESULT_GROUP( OBX PRT* )+ )+ )? SGT? FT1* CTI* BLG? )+",
        ),
    ],
);
