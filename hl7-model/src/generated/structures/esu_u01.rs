// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ESU_U01 · ESU^U01
#[derive(Default)]
#[non_exhaustive]
pub struct EsuU01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// ISD · Interaction Status Detail
    pub isd: Vec<Isd>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EsuU01, ESU_U01, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 => isd, 6 =>
    rol]
);
/// Definition of [`EsuU01`].
pub static ESU_U01: StructureDef = structure(
    "ESU_U01",
    "MSH SFT* UAC? EQU ISD* ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU ISD* ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU ISD* ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU ISD* ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU ISD*"),
    ],
);
