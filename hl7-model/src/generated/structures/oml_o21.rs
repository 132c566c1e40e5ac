// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OML_O21 · OML^O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmlO21Patient>>,
    /// CONTAINER_1
    pub container_1: Vec<OmlO21Container1>,
    /// ORDER
    pub order: Vec<OmlO21Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmlO21, OML_O21, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => container_1, 7 => order]
);
/// PATIENT, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Patient {
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
    pub patient_visit: Option<Box<OmlO21PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmlO21Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmlO21Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => nte, 5 => nk1, 6
    => arv, 7 => patient_visit, 8 => insurance, 9 => gt1, 10 => al1]
);
/// PATIENT_VISIT, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmlO21PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// INSURANCE, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmlO21Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// CONTAINER_1, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Container1 {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group OmlO21Container1, "CONTAINER_1", [1 => sac, 2 => obx]);
/// ORDER, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OmlO21Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OmlO21ObservationRequest>>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(
    group OmlO21Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request, 5 => ft1, 6 => cti, 7 => blg]
);
/// TIMING, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmlO21Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// CONTAINER_2
    pub container_2: Vec<OmlO21Container2>,
    /// TCD · Test Code Detail
    pub tcd: Option<Box<Tcd>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// OBSERVATION
    pub observation: Vec<OmlO21Observation>,
    /// SPECIMEN
    pub specimen: Vec<OmlO21Specimen>,
    /// SGH · Segment Group Header
    pub sgh: Option<Box<Sgh>>,
    /// PRIOR_RESULT
    pub prior_result: Vec<OmlO21PriorResult>,
    /// SGT · Segment Group Trailer
    pub sgt: Option<Box<Sgt>>,
}
record!(
    group OmlO21ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => container_2, 3
    => tcd, 4 => nte, 5 => rol, 6 => prt, 7 => ctd, 8 => dg1, 9 => observation, 10 =>
    specimen, 11 => sgh, 12 => prior_result, 13 => sgt]
);
/// CONTAINER_2, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Container2 {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group OmlO21Container2, "CONTAINER_2", [1 => sac, 2 => obx]);
/// OBSERVATION, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TCD · Test Code Detail
    pub tcd: Option<Box<Tcd>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OmlO21Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => tcd, 4 => nte]
);
/// SPECIMEN, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OmlO21SpecimenObservation>,
    /// CONTAINER
    pub container: Vec<OmlO21Container>,
}
record!(
    group OmlO21Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 =>
    container]
);
/// SPECIMEN_OBSERVATION, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmlO21SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// CONTAINER, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// CONTAINER_OBSERVATION
    pub container_observation: Vec<OmlO21ContainerObservation>,
}
record!(group OmlO21Container, "CONTAINER", [1 => sac, 2 => container_observation]);
/// CONTAINER_OBSERVATION, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21ContainerObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmlO21ContainerObservation, "CONTAINER_OBSERVATION", [1 => obx, 2 => prt]);
/// PRIOR_RESULT, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21PriorResult {
    /// PATIENT_PRIOR
    pub patient_prior: Option<Box<OmlO21PatientPrior>>,
    /// PATIENT_VISIT_PRIOR
    pub patient_visit_prior: Option<Box<OmlO21PatientVisitPrior>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// ORDER_PRIOR
    pub order_prior: Vec<OmlO21OrderPrior>,
}
record!(
    group OmlO21PriorResult, "PRIOR_RESULT", [1 => patient_prior, 2 =>
    patient_visit_prior, 3 => al1, 4 => order_prior]
);
/// PATIENT_PRIOR, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21PatientPrior {
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
    group OmlO21PatientPrior, "PATIENT_PRIOR", [1 => pid, 2 => pd1, 3 => prt, 4 => arv]
);
/// PATIENT_VISIT_PRIOR, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21PatientVisitPrior {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OmlO21PatientVisitPrior, "PATIENT_VISIT_PRIOR", [1 => pv1, 2 => pv2, 3 => prt]
);
/// ORDER_PRIOR, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21OrderPrior {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// TIMING_PRIOR
    pub timing_prior: Vec<OmlO21TimingPrior>,
    /// OBSERVATION_PRIOR
    pub observation_prior: Vec<OmlO21ObservationPrior>,
}
record!(
    group OmlO21OrderPrior, "ORDER_PRIOR", [1 => orc, 2 => prt, 3 => obr, 4 => nte, 5 =>
    rol, 6 => prt_2, 7 => timing_prior, 8 => observation_prior]
);
/// TIMING_PRIOR, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21TimingPrior {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmlO21TimingPrior, "TIMING_PRIOR", [1 => tq1, 2 => tq2]);
/// OBSERVATION_PRIOR, a group of OML_O21
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO21ObservationPrior {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OmlO21ObservationPrior, "OBSERVATION_PRIOR", [1 => obx, 2 => prt, 3 => nte]
);
/// Definition of [`OmlO21`].
pub static OML_O21: StructureDef = structure(
    "OML_O21",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? CONTAINER_1( SAC OBX* )* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR CONTAINER_2( SAC OBX* )* TCD? NTE* ROL* PRT* CTD? DG1* OBSERVATION( OBX PRT* TCD? NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* SGH? PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC? PRT* OBR NTE* ROL* PRT* TIMING_PRIOR( TQ1 TQ2* )* OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* SGT? )? FT1* CTI* BLG? )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_GENERAL( CONTAINER_1( SAC OBX* )? ORDER( ORC OBSERVATION_REQUEST( OBR CONTAINER_2( SAC OBX* )* TCD? NTE* DG1* OBSERVATION( OBX TCD? NTE* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? )? PATIENT_VISIT_PRIOR( PV1 PV2? )? AL1* ORDER_PRIOR( ORC? OBR NTE* OBSERVATION_PRIOR( OBX NTE* )+ )+ )* )? FT1* CTI* BLG? )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* NK1* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* CTD? DG1* OBSERVATION( OBX TCD? NTE* )* SPECIMEN( SPM OBX* CONTAINER( SAC OBX* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? )? PATIENT_VISIT_PRIOR( PV1 PV2? )? AL1* ORDER_PRIOR( ORC? OBR NTE* TIMING_PRIOR( TQ1 TQ2* )* OBSERVATION_PRIOR( OBX NTE* )+ )+ )* )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* NK1* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* ROL* CTD? DG1* OBSERVATION( OBX TCD? NTE* )* SPECIMEN( SPM OBX* CONTAINER( SAC OBX* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? )? PATIENT_VISIT_PRIOR( PV1 PV2? )? AL1* ORDER_PRIOR( ORC? OBR NTE* ROL* TIMING_PRIOR( TQ1 TQ2* )* OBSERVATION_PRIOR( OBX NTE* )+ )+ )* )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* TCD? NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC OBR NTE* PRT* TIMING_PRIOR( TQ1 TQ2* )* OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* TCD? NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR NTE* PRT* TIMING_PRIOR( TQ1 TQ2* )* OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* TCD? NTE* )* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* SGH? PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR NTE* PRT* TIMING_PRIOR( TQ1 TQ2* )* OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* SGT? )? FT1* CTI* BLG? )+",
        ),
    ],
);
