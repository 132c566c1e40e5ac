// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORN_O02 · ORN^O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrnO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<OrnO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrnO02, ORN_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of ORN_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrnO02Response {
    /// PATIENT
    pub patient: Option<Box<OrnO02Patient>>,
    /// ORDER
    pub order: Vec<OrnO02Order>,
}
record!(group OrnO02Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORN_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrnO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrnO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of ORN_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrnO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// RQD · Requisition Detail
    pub rqd: Option<Box<Rqd>>,
    /// RQ1 · Requisition Detail-1
    pub rq1: Option<Box<Rq1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrnO02Order, "ORDER", [1 => orc, 2 => rqd, 3 => rq1, 4 => nte]);
/// Definition of [`OrnO02`].
pub static ORN_O02: StructureDef = structure(
    "ORN_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC RQD RQ1? NTE* )+ )?",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC RQD RQ1? NTE* )+ )?",
        ),
    ],
);
