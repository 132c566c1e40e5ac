// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// INU_U05 · INU^U05
#[derive(Default)]
#[non_exhaustive]
pub struct InuU05 {
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
    structure InuU05, INU_U05, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 => inv, 6 =>
    rol]
);
/// Definition of [`InuU05`].
pub static INU_U05: StructureDef = structure(
    "INU_U05",
    "MSH SFT* UAC? EQU INV+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU INV+ ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU INV+ ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU INV+ ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU INV+"),
    ],
);
