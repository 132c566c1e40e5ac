// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// LSU_U12 · LSR^U13, LSU^U12
#[derive(Default)]
#[non_exhaustive]
pub struct LsuU12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// EQP · Equipment/log Service
    pub eqp: Vec<Eqp>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure LsuU12, LSU_U12, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 => eqp, 6 =>
    rol]
);
/// Definition of [`LsuU12`].
pub static LSU_U12: StructureDef = structure(
    "LSU_U12",
    "MSH SFT* UAC? EQU EQP+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU EQP+ ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU EQP+ ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU EQP+ ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU EQP+"),
    ],
);
