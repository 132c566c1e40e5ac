// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMG_O19 · OMG^O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmgO19Patient>>,
    /// ORDER
    pub order: Vec<OmgO19Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmgO19, OMG_O19, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19Patient {
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
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmgO19PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmgO19Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmgO19Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => nte, 5 => nk1, 6
    => arv, 7 => patient_visit, 8 => insurance, 9 => gt1, 10 => al1]
);
/// PATIENT_VISIT, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmgO19PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// INSURANCE, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmgO19Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OmgO19Timing>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// OBSERVATION
    pub observation: Vec<OmgO19Observation>,
    /// SPECIMEN
    pub specimen: Vec<OmgO19Specimen>,
    /// SGH · Segment Group Header
    pub sgh: Option<Box<Sgh>>,
    /// PRIOR_RESULT
    pub prior_result: Vec<OmgO19PriorResult>,
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
    group OmgO19Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => obr, 5 => nte, 6
    => rol, 7 => prt_2, 8 => ctd, 9 => dg1, 10 => observation, 11 => specimen, 12 => sgh,
    13 => prior_result, 14 => sgt, 15 => ft1, 16 => cti, 17 => blg]
);
/// TIMING, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmgO19Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmgO19Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// SPECIMEN, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OmgO19SpecimenObservation>,
    /// CONTAINER
    pub container: Vec<OmgO19Container>,
}
record!(
    group OmgO19Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 =>
    container]
);
/// SPECIMEN_OBSERVATION, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmgO19SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// CONTAINER, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// CONTAINER_OBSERVATION
    pub container_observation: Vec<OmgO19ContainerObservation>,
}
record!(group OmgO19Container, "CONTAINER", [1 => sac, 2 => container_observation]);
/// CONTAINER_OBSERVATION, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19ContainerObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmgO19ContainerObservation, "CONTAINER_OBSERVATION", [1 => obx, 2 => prt]);
/// PRIOR_RESULT, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19PriorResult {
    /// PATIENT_PRIOR
    pub patient_prior: Option<Box<OmgO19PatientPrior>>,
    /// PATIENT_VISIT_PRIOR
    pub patient_visit_prior: Option<Box<OmgO19PatientVisitPrior>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// ORDER_PRIOR
    pub order_prior: Vec<OmgO19OrderPrior>,
}
record!(
    group OmgO19PriorResult, "PRIOR_RESULT", [1 => patient_prior, 2 =>
    patient_visit_prior, 3 => al1, 4 => order_prior]
);
/// PATIENT_PRIOR, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19PatientPrior {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OmgO19PatientPrior, "PATIENT_PRIOR", [1 => pid, 2 => pd1, 3 => arv, 4 => prt]
);
/// PATIENT_VISIT_PRIOR, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19PatientVisitPrior {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OmgO19PatientVisitPrior, "PATIENT_VISIT_PRIOR", [1 => pv1, 2 => pv2, 3 => prt]
);
/// ORDER_PRIOR, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19OrderPrior {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// TIMING_PRIOR
    pub timing_prior: Vec<OmgO19TimingPrior>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// OBSERVATION_PRIOR
    pub observation_prior: Vec<OmgO19ObservationPrior>,
}
record!(
    group OmgO19OrderPrior, "ORDER_PRIOR", [1 => orc, 2 => prt, 3 => obr, 4 =>
    timing_prior, 5 => nte, 6 => rol, 7 => prt_2, 8 => ctd, 9 => observation_prior]
);
/// TIMING_PRIOR, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19TimingPrior {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmgO19TimingPrior, "TIMING_PRIOR", [1 => tq1, 2 => tq2]);
/// OBSERVATION_PRIOR, a group of OMG_O19
#[derive(Default)]
#[non_exhaustive]
pub struct OmgO19ObservationPrior {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OmgO19ObservationPrior, "OBSERVATION_PRIOR", [1 => obx, 2 => prt, 3 => nte]
);
/// Definition of [`OmgO19`].
pub static OMG_O19: StructureDef = structure(
    "OMG_O19",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* ROL* PRT* CTD? DG1* OBSERVATION( OBX PRT* NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* SGH? PRIOR_RESULT( PATIENT_PRIOR( PID PD1? ARV* PRT* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC? PRT* OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* ROL* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* SGT? FT1* CTI* BLG? )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC OBR NTE* CTD? DG1* OBSERVATION( OBX NTE* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? )? PATIENT_VISIT_PRIOR( PV1 PV2? )? AL1* ORDER_PRIOR( ORC? OBR NTE* CTD? OBSERVATION_PRIOR( OBX NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* NK1* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* CTD? DG1* OBSERVATION( OBX NTE* )* SPECIMEN( SPM OBX* CONTAINER( SAC OBX* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? )? PATIENT_VISIT_PRIOR( PV1 PV2? )? AL1* ORDER_PRIOR( ORC? OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* CTD? OBSERVATION_PRIOR( OBX NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* NK1* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* ROL* CTD? DG1* OBSERVATION( OBX NTE* )* SPECIMEN( SPM OBX* CONTAINER( SAC OBX* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? )? PATIENT_VISIT_PRIOR( PV1 PV2? )? AL1* ORDER_PRIOR( ORC? OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* ROL* CTD? OBSERVATION_PRIOR( OBX NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? ARV* PRT* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* SGH? PRIOR_RESULT( PATIENT_PRIOR( PID PD1? ARV* PRT* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* SGT? FT1* CTI* BLG? )+",
        ),
    ],
);
