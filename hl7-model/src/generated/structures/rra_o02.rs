// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRA_O02 · RRA^O02
#[derive(Default)]
#[non_exhaustive]
pub struct RraO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<RraO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RraO02, RRA_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of RRA_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RraO02Response {
    /// PATIENT
    pub patient: Option<Box<RraO02Patient>>,
    /// ORDER
    pub order: Vec<RraO02Order>,
}
record!(group RraO02Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRA_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RraO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RraO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRA_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RraO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ADMINISTRATION
    pub administration: Vec<RraO02Administration>,
}
record!(group RraO02Order, "ORDER", [1 => orc, 2 => administration]);
/// ADMINISTRATION, a group of RRA_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RraO02Administration {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
}
record!(group RraO02Administration, "ADMINISTRATION", [1 => rxa, 2 => rxr]);
/// Definition of [`RraO02`].
pub static RRA_O02: StructureDef = structure(
    "RRA_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ADMINISTRATION( RXA+ RXR )* )+ )?",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ADMINISTRATION( RXA RXR )* )+ )?",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ADMINISTRATION( RXA+ RXR )? )+ )?",
        ),
    ],
);
