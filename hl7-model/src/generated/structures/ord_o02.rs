// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORD_O02 · ORD^O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<OrdO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrdO02, ORD_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of ORD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO02Response {
    /// PATIENT
    pub patient: Option<Box<OrdO02Patient>>,
    /// ORDER_DIET
    pub order_diet: Vec<OrdO02OrderDiet>,
    /// ORDER_TRAY
    pub order_tray: Vec<OrdO02OrderTray>,
}
record!(
    group OrdO02Response, "RESPONSE", [1 => patient, 2 => order_diet, 3 => order_tray]
);
/// PATIENT, a group of ORD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrdO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER_DIET, a group of ORD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO02OrderDiet {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ODS · Dietary Orders, Supplements, and Preferences
    pub ods: Vec<Ods>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrdO02OrderDiet, "ORDER_DIET", [1 => orc, 2 => ods, 3 => nte]);
/// ORDER_TRAY, a group of ORD_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO02OrderTray {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ODT · Diet Tray Instructions
    pub odt: Vec<Odt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrdO02OrderTray, "ORDER_TRAY", [1 => orc, 2 => odt, 3 => nte]);
/// Definition of [`OrdO02`].
pub static ORD_O02: StructureDef = structure(
    "ORD_O02",
    "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER_DIET( ORC ODS* NTE* )+ ORDER_TRAY( ORC ODT* NTE* )* )?",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER_DIET( ORC ODS* NTE* )+ ORDER_TRAY( ORC ODT* NTE* )* )?",
        ),
    ],
);
