// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRG_O02 · RRG^O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<RrgO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RrgO02, RRG_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of RRG_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO02Response {
    /// PATIENT
    pub patient: Option<Box<RrgO02Patient>>,
    /// ORDER
    pub order: Vec<RrgO02Order>,
}
record!(group RrgO02Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRG_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RrgO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRG_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// GIVE
    pub give: Option<Box<RrgO02Give>>,
}
record!(group RrgO02Order, "ORDER", [1 => orc, 2 => give]);
/// GIVE, a group of RRG_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO02Give {
    /// RXG · Pharmacy/Treatment Give
    pub rxg: Option<Box<Rxg>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RrgO02Give, "GIVE", [1 => rxg, 2 => rxr, 3 => rxc]);
/// Definition of [`RrgO02`].
pub static RRG_O02: StructureDef = structure(
    "RRG_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC GIVE( RXG RXR+ RXC* )? )+ )?",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC GIVE( RXG RXR+ RXC* )? )+ )?",
        ),
    ],
);
