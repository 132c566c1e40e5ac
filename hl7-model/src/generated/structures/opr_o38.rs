// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OPR_O38 · OPR^O38
#[derive(Default)]
#[non_exhaustive]
pub struct OprO38 {
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
    pub response: Option<Box<OprO38Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OprO38, OPR_O38, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of OPR_O38
#[derive(Default)]
#[non_exhaustive]
pub struct OprO38Response {
    /// ORDER
    pub order: Vec<OprO38Order>,
}
record!(group OprO38Response, "RESPONSE", [1 => order]);
/// ORDER, a group of OPR_O38
#[derive(Default)]
#[non_exhaustive]
pub struct OprO38Order {
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// SPECIMEN
    pub specimen: Vec<OprO38Specimen>,
}
record!(
    group OprO38Order, "ORDER", [1 => nk1, 2 => pid, 3 => prt, 4 => arv, 5 => specimen]
);
/// SPECIMEN, a group of OPR_O38
#[derive(Default)]
#[non_exhaustive]
pub struct OprO38Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OprO38SpecimenObservation>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
    /// OBSERVATION_REQUEST
    pub observation_request: Vec<OprO38ObservationRequest>,
    /// TIMING
    pub timing: Vec<OprO38Timing>,
}
record!(
    group OprO38Specimen, "SPECIMEN", [1 => spm, 2 => specimen_observation, 3 => sac, 4
    => observation_request, 5 => timing]
);
/// SPECIMEN_OBSERVATION, a group of OPR_O38
#[derive(Default)]
#[non_exhaustive]
pub struct OprO38SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OprO38SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// OBSERVATION_REQUEST, a group of OPR_O38
#[derive(Default)]
#[non_exhaustive]
pub struct OprO38ObservationRequest {
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
}
record!(
    group OprO38ObservationRequest, "OBSERVATION_REQUEST", [1 => orc, 2 => prt, 3 => obr,
    4 => rol, 5 => prt_2]
);
/// TIMING, a group of OPR_O38
#[derive(Default)]
#[non_exhaustive]
pub struct OprO38Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OprO38Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// Definition of [`OprO38`].
pub static OPR_O38: StructureDef = structure(
    "OPR_O38",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( ORDER( NK1+ PID? PRT* ARV* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* OBSERVATION_REQUEST( ORC PRT* OBR ROL* PRT* )* TIMING( TQ1 TQ2* )* )* )+ )?",
    &[
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( ORDER( NK1+ PID? SPECIMEN( SPM OBX* SAC* OBSERVATION_REQUEST( ORC OBR ROL* )* TIMING( TQ1 TQ2* )* )* )+ )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( ORDER( NK1+ PID? PRT* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* OBSERVATION_REQUEST( ORC OBR PRT* )* TIMING( TQ1 TQ2* )* )* )+ )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( ORDER( NK1+ PID? PRT* ARV* SPECIMEN( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SAC* OBSERVATION_REQUEST( ORC PRT* OBR PRT* )* TIMING( TQ1 TQ2* )* )* )+ )?",
        ),
    ],
);
