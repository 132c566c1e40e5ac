// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O22 · ORL^O22
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO22 {
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
    pub response: Option<Box<OrlO22Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO22, ORL_O22, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O22
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO22Response {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// CONTAINER
    pub container: Vec<OrlO22Container>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ORDER
    pub order: Vec<OrlO22Order>,
}
record!(
    group OrlO22Response, "RESPONSE", [1 => pid, 2 => container, 3 => prt, 4 => arv, 5 =>
    order]
);
/// CONTAINER, a group of ORL_O22
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO22Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group OrlO22Container, "CONTAINER", [1 => sac, 2 => obx]);
/// ORDER, a group of ORL_O22
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO22Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO22Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO22ObservationRequest>>,
}
record!(
    group OrlO22Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O22
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO22Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO22Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O22
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO22ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// SPECIMEN
    pub specimen: Vec<OrlO22Specimen>,
}
record!(
    group OrlO22ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => sac, 3 => rol,
    4 => prt, 5 => specimen]
);
/// SPECIMEN, a group of ORL_O22
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO22Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
}
record!(group OrlO22Specimen, "SPECIMEN", [1 => spm, 2 => sac]);
/// Definition of [`OrlO22`].
pub static ORL_O22: StructureDef = structure(
    "ORL_O22",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID CONTAINER( SAC OBX* )* PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR SAC* ROL* PRT* SPECIMEN( SPM SAC* )* )? )* )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID GENERAL_ORDER( CONTAINER( SAC OBX* )? ORDER( ORC OBSERVATION_REQUEST( OBR SAC* )? )* )+ )? )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR SPECIMEN( SPM SAC* )* )? )* )? )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR ROL* SPECIMEN( SPM SAC* )* )? )* )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN( SPM SAC* )* )? )* )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN( SPM SAC* )* )? )* )?",
        ),
    ],
);
