// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORS_O02 · ORS^O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<OrsO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrsO02, ORS_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of ORS_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO02Response {
    /// PATIENT
    pub patient: Option<Box<OrsO02Patient>>,
    /// ORDER
    pub order: Vec<OrsO02Order>,
}
record!(group OrsO02Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORS_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrsO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of ORS_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// RQD · Requisition Detail
    pub rqd: Option<Box<Rqd>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrsO02Order, "ORDER", [1 => orc, 2 => rqd, 3 => nte]);
/// Definition of [`OrsO02`].
pub static ORS_O02: StructureDef = structure(
    "ORS_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC RQD NTE* )+ )?",
    &[
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC RQD NTE* )+ )?",
        ),
    ],
);
