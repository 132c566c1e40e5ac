// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SSR_U04 · SSR^U04
#[derive(Default)]
#[non_exhaustive]
pub struct SsrU04 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// SPECIMEN_CONTAINER
    pub specimen_container: Vec<SsrU04SpecimenContainer>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SsrU04, SSR_U04, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 =>
    specimen_container, 6 => rol]
);
/// SPECIMEN_CONTAINER, a group of SSR_U04
#[derive(Default)]
#[non_exhaustive]
pub struct SsrU04SpecimenContainer {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// SPM · Specimen
    pub spm: Vec<Spm>,
}
record!(group SsrU04SpecimenContainer, "SPECIMEN_CONTAINER", [1 => sac, 2 => spm]);
/// Definition of [`SsrU04`].
pub static SSR_U04: StructureDef = structure(
    "SSR_U04",
    "MSH SFT* UAC? EQU SPECIMEN_CONTAINER( SAC SPM* )+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU SAC+ ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU SPECIMEN_CONTAINER( SAC SPM* )+ ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU SPECIMEN_CONTAINER( SAC SPM* )+ ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU SPECIMEN_CONTAINER( SAC SPM* )+"),
    ],
);
