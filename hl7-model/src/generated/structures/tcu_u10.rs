// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// TCU_U10 · TCR^U11, TCU^U10
#[derive(Default)]
#[non_exhaustive]
pub struct TcuU10 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// TEST_CONFIGURATION
    pub test_configuration: Vec<TcuU10TestConfiguration>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure TcuU10, TCU_U10, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 =>
    test_configuration, 6 => rol]
);
/// TEST_CONFIGURATION, a group of TCU_U10
#[derive(Default)]
#[non_exhaustive]
pub struct TcuU10TestConfiguration {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// TCC · Test Code Configuration
    pub tcc: Vec<Tcc>,
}
record!(group TcuU10TestConfiguration, "TEST_CONFIGURATION", [1 => spm, 2 => tcc]);
/// Definition of [`TcuU10`].
pub static TCU_U10: StructureDef = structure(
    "TCU_U10",
    "MSH SFT* UAC? EQU TEST_CONFIGURATION( SPM? TCC+ )+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU TCC+ ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU TEST_CONFIGURATION( SPM? TCC+ )+ ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU TEST_CONFIGURATION( SPM? TCC+ )+ ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU TEST_CONFIGURATION( SPM? TCC+ )+"),
    ],
);
