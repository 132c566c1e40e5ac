// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// INR_U06 · INR^U06
#[derive(Default)]
#[non_exhaustive]
pub struct InrU06 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// INV · Inventory Detail
    pub inv: Vec<Inv>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure InrU06, INR_U06, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 => inv, 6 =>
    rol]
);
/// Definition of [`InrU06`].
pub static INR_U06: StructureDef = structure(
    "INR_U06",
    "MSH SFT* UAC? EQU INV+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU INV+ ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU INV+ ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU INV+ ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU INV+"),
    ],
);
