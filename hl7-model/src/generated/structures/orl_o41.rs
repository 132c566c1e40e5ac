// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O41 · ORL^O41
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO41 {
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
    pub response: Option<Box<OrlO41Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO41, ORL_O41, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O41
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO41Response {
    /// PATIENT
    pub patient: Option<Box<OrlO41Patient>>,
    /// ORDER
    pub order: Vec<OrlO41Order>,
}
record!(group OrlO41Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORL_O41
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO41Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO41Patient, "PATIENT", [1 => pid, 2 => prt]);
/// ORDER, a group of ORL_O41
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO41Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO41Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO41ObservationRequest>>,
}
record!(
    group OrlO41Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O41
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO41Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO41Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O41
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO41ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// SPECIMEN
    pub specimen: Vec<OrlO41Specimen>,
}
record!(
    group OrlO41ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => prt, 3 =>
    specimen]
);
/// SPECIMEN, a group of ORL_O41
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO41Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
}
record!(group OrlO41Specimen, "SPECIMEN", [1 => spm, 2 => sac]);
/// Definition of [`OrlO41`].
pub static ORL_O41: StructureDef = structure(
    "ORL_O41",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN( SPM SAC* )* )? )* )?",
    &[
        grammar(
            V2_8_1,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN( SPM SAC* )* )? )* )?",
        ),
    ],
);
