// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORU_R01 · ORU^R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// RESULT
    pub result: Vec<OruR01Result>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure OruR01, ORU_R01, [1 => msh, 2 => result]);
/// RESULT, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01Result {
    /// REQUEST
    pub request: Option<Box<OruR01Request>>,
    /// OBX · Observation
    pub obx: Vec<Obx>,
    /// PRT · Participation
    pub prt: Vec<Prt>,
    /// PRT · Participation
    pub prt_2: Option<Box<Prt>>,
}
record!(group OruR01Result, "RESULT", [1 => request, 2 => obx, 3 => prt, 4 => prt_2]);
/// REQUEST, a choice of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01Request {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PARTICIPANTS
    pub participants: Vec<OruR01Participants>,
}
record!(group OruR01Request, "REQUEST", [1 => obr, 2 => participants]);
/// PARTICIPANTS, a group of ORU_R01
#[derive(Default)]
#[non_exhaustive]
pub struct OruR01Participants {
    /// PRT · Participation
    pub prt: Option<Box<Prt>>,
    /// OBX · Observation
    pub obx: Option<Box<Obx>>,
}
record!(group OruR01Participants, "PARTICIPANTS", [1 => prt, 2 => obx]);
/// Definition of [`OruR01`].
pub static ORU_R01: StructureDef = structure(
    "ORU_R01",
    "MSH RESULT( REQUEST|( OBR PARTICIPANTS( PRT OBX? )+ ) OBX* PRT* PRT? )*",
    &[
        grammar(V2_6, V2_6, "MSH RESULT( OBR OBX* )*"),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH RESULT( REQUEST|( OBR PARTICIPANTS( PRT OBX? )+ ) OBX* PRT* PRT? )*",
        ),
    ],
);
