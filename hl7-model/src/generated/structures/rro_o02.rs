// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRO_O02 · RRO^O02
#[derive(Default)]
#[non_exhaustive]
pub struct RroO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<RroO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RroO02, RRO_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of RRO_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RroO02Response {
    /// PATIENT
    pub patient: Option<Box<RroO02Patient>>,
    /// ORDER
    pub order: Vec<RroO02Order>,
}
record!(group RroO02Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRO_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RroO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RroO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRO_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RroO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RroO02OrderDetail>>,
}
record!(group RroO02Order, "ORDER", [1 => orc, 2 => order_detail]);
/// ORDER_DETAIL, a group of RRO_O02
#[derive(Default)]
#[non_exhaustive]
pub struct RroO02OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// NTE · Notes and Comments
    pub nte_2: Vec<Nte>,
}
record!(
    group RroO02OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => nte, 3 => rxr, 4 => rxc, 5
    => nte_2]
);
/// Definition of [`RroO02`].
pub static RRO_O02: StructureDef = structure(
    "RRO_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ RXC* NTE* )? )+ )?",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ RXC* NTE* )? )+ )?",
        ),
    ],
);
