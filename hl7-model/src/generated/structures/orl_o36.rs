// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O36 · ORL^O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36 {
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
    pub response: Option<Box<OrlO36Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO36, ORL_O36, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36Response {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// SPECIMEN
    pub specimen: Vec<OrlO36Specimen>,
}
record!(group OrlO36Response, "RESPONSE", [1 => pid, 2 => prt, 3 => arv, 4 => specimen]);
/// SPECIMEN, a group of ORL_O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OrlO36SpecimenObservation>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// SPECIMEN_CONTAINER
    pub specimen_container: Vec<OrlO36SpecimenContainer>,
}
record!(
    group OrlO36Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 => nte, 4
    => specimen_container]
);
/// SPECIMEN_OBSERVATION, a group of ORL_O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO36SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// SPECIMEN_CONTAINER, a group of ORL_O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36SpecimenContainer {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// ORDER
    pub order: Vec<OrlO36Order>,
}
record!(group OrlO36SpecimenContainer, "SPECIMEN_CONTAINER", [1 => sac, 2 => order]);
/// ORDER, a group of ORL_O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO36Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO36ObservationRequest>>,
}
record!(
    group OrlO36Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO36Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O36
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO36ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OrlO36ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => rol, 3 => prt]
);
/// Definition of [`OrlO36`].
pub static ORL_O36: StructureDef = structure(
    "ORL_O36",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* ARV* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* NTE* SPECIMEN_CONTAINER( SAC ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR ROL* PRT* )? )* )+ )+ )?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID SPECIMEN( SPM OBX* SPECIMEN_CONTAINER( SAC ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR )? )* )+ )+ )? )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID SPECIMEN( SPM OBX* NTE* SPECIMEN_CONTAINER( SAC ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR ROL* )? )* )+ )+ )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* NTE* SPECIMEN_CONTAINER( SAC ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )+ )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* ARV* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* NTE* SPECIMEN_CONTAINER( SAC ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* )? )* )+ )+ )?",
        ),
    ],
);
