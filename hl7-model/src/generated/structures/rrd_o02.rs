// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRD_O02 · RRD^O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<RrdO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RrdO02, RRD_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of RRD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO02Response {
    /// PATIENT
    pub patient: Option<Box<RrdO02Patient>>,
    /// ORDER
    pub order: Vec<RrdO02Order>,
}
record!(group RrdO02Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RrdO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// DISPENSE
    pub dispense: Option<Box<RrdO02Dispense>>,
}
record!(group RrdO02Order, "ORDER", [1 => orc, 2 => dispense]);
/// DISPENSE, a group of RRD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO02Dispense {
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RrdO02Dispense, "DISPENSE", [1 => rxd, 2 => rxr, 3 => rxc]);
/// Definition of [`RrdO02`].
pub static RRD_O02: StructureDef = structure(
    "RRD_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC DISPENSE( RXD RXR+ RXC* )? )+ )?",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC DISPENSE( RXD RXR+ RXC* )? )+ )?",
        ),
    ],
);
