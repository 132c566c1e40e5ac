// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O42 · ORL^O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42 {
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
    pub response: Option<Box<OrlO42Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO42, ORL_O42, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42Response {
    /// PATIENT
    pub patient: Option<Box<OrlO42Patient>>,
    /// SPECIMEN
    pub specimen: Vec<OrlO42Specimen>,
}
record!(group OrlO42Response, "RESPONSE", [1 => patient, 2 => specimen]);
/// PATIENT, a group of ORL_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO42Patient, "PATIENT", [1 => pid, 2 => prt]);
/// SPECIMEN, a group of ORL_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OrlO42SpecimenObservation>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
    /// ORDER
    pub order: Vec<OrlO42Order>,
}
record!(
    group OrlO42Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 => sac, 4
    => order]
);
/// SPECIMEN_OBSERVATION, a group of ORL_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO42SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// ORDER, a group of ORL_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO42Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO42ObservationRequest>>,
}
record!(
    group OrlO42Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO42Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO42ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO42ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => prt]);
/// Definition of [`OrlO42`].
pub static ORL_O42: StructureDef = structure(
    "ORL_O42",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )?",
    &[
        grammar(
            V2_8_1,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )?",
        ),
    ],
);
