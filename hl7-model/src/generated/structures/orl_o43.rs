// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O43 · ORL^O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<OrlO43Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO43, ORL_O43, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43Response {
    /// PATIENT
    pub patient: Option<Box<OrlO43Patient>>,
    /// SPECIMEN
    pub specimen: Vec<OrlO43Specimen>,
}
record!(group OrlO43Response, "RESPONSE", [1 => patient, 2 => specimen]);
/// PATIENT, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO43Patient, "PATIENT", [1 => pid, 2 => prt]);
/// SPECIMEN, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OrlO43SpecimenObservation>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// SPECIMEN_CONTAINER
    pub specimen_container: Vec<OrlO43SpecimenContainer>,
}
record!(
    group OrlO43Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 => nte, 4
    => specimen_container]
);
/// SPECIMEN_OBSERVATION, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO43SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// SPECIMEN_CONTAINER, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43SpecimenContainer {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// ORDER
    pub order: Vec<OrlO43Order>,
}
record!(group OrlO43SpecimenContainer, "SPECIMEN_CONTAINER", [1 => sac, 2 => order]);
/// ORDER, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO43Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO43ObservationRequest>>,
}
record!(
    group OrlO43Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO43Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO43ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO43ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => prt]);
/// Definition of [`OrlO43`].
pub static ORL_O43: StructureDef = structure(
    "ORL_O43",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* NTE* SPECIMEN_CONTAINER( SAC ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )+ )?",
    &[
        grammar(
            V2_8_1,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* NTE* SPECIMEN_CONTAINER( SAC ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )+ )?",
        ),
    ],
);
