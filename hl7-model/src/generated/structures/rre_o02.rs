// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRE_O02 · RRE^O02
#[derive(Default)]
#[non_exhaustive]
pub struct RreO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<RreO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RreO02, RRE_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of RRE_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RreO02Response {
    /// PATIENT
    pub patient: Option<Box<RreO02Patient>>,
    /// ORDER
    pub order: Vec<RreO02Order>,
}
record!(group RreO02Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRE_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RreO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RreO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRE_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RreO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ENCODING
    pub encoding: Option<Box<RreO02Encoding>>,
}
record!(group RreO02Order, "ORDER", [1 => orc, 2 => encoding]);
/// ENCODING, a group of RRE_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RreO02Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RreO02Encoding, "ENCODING", [1 => rxe, 2 => rxr, 3 => rxc]);
/// Definition of [`RreO02`].
pub static RRE_O02: StructureDef = structure(
    "RRE_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? )+ )?",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? )+ )?",
        ),
    ],
);
