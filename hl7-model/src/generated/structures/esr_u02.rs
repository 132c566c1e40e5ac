// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ESR_U02 · ESR^U02
#[derive(Default)]
#[non_exhaustive]
pub struct EsrU02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure EsrU02, ESR_U02, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 => rol]);
/// Definition of [`EsrU02`].
pub static ESR_U02: StructureDef = structure(
    "ESR_U02",
    "MSH SFT* UAC? EQU ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU"),
    ],
);
