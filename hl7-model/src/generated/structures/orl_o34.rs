// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O34 · ORL^O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34 {
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
    pub response: Option<Box<OrlO34Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO34, ORL_O34, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34Response {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// SPECIMEN
    pub specimen: Vec<OrlO34Specimen>,
}
record!(group OrlO34Response, "RESPONSE", [1 => pid, 2 => prt, 3 => arv, 4 => specimen]);
/// SPECIMEN, a group of ORL_O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OrlO34SpecimenObservation>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
    /// ORDER
    pub order: Vec<OrlO34Order>,
}
record!(
    group OrlO34Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 => sac, 4
    => order]
);
/// SPECIMEN_OBSERVATION, a group of ORL_O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO34SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// ORDER, a group of ORL_O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO34Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO34ObservationRequest>>,
}
record!(
    group OrlO34Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO34Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// OBSERVATION_REQUEST_SPECIMEN
    pub observation_request_specimen: Vec<OrlO34ObservationRequestSpecimen>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OrlO34ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 =>
    observation_request_specimen, 3 => rol, 4 => prt]
);
/// OBSERVATION_REQUEST_SPECIMEN, a group of ORL_O34
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO34ObservationRequestSpecimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
}
record!(
    group OrlO34ObservationRequestSpecimen, "OBSERVATION_REQUEST_SPECIMEN", [1 => spm, 2
    => sac]
);
/// Definition of [`OrlO34`].
pub static ORL_O34: StructureDef = structure(
    "ORL_O34",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* ARV* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR OBSERVATION_REQUEST_SPECIMEN( SPM SAC* )* ROL* PRT* )? )* )+ )?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID SPECIMEN( SPM OBX* SAC* ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR OBSERVATION_REQUEST_SPECIMEN( SPM SAC* )* )? )* )+ )? )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID SPECIMEN( SPM OBX* SAC* ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR ROL* )? )* )+ )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* ARV* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )?",
        ),
    ],
);
