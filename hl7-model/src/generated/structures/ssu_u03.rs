// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SSU_U03 · SSU^U03
#[derive(Default)]
#[non_exhaustive]
pub struct SsuU03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// SPECIMEN_CONTAINER
    pub specimen_container: Vec<SsuU03SpecimenContainer>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SsuU03, SSU_U03, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 =>
    specimen_container, 6 => rol]
);
/// SPECIMEN_CONTAINER, a group of SSU_U03
#[derive(Default)]
#[non_exhaustive]
pub struct SsuU03SpecimenContainer {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// SPECIMEN
    pub specimen: Vec<SsuU03Specimen>,
}
record!(
    group SsuU03SpecimenContainer, "SPECIMEN_CONTAINER", [1 => sac, 2 => obx, 3 => nte, 4
    => specimen]
);
/// SPECIMEN, a group of SSU_U03
#[derive(Default)]
#[non_exhaustive]
pub struct SsuU03Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group SsuU03Specimen, "SPECIMEN", [1 => spm, 2 => obx]);
/// Definition of [`SsuU03`].
pub static SSU_U03: StructureDef = structure(
    "SSU_U03",
    "MSH SFT* UAC? EQU SPECIMEN_CONTAINER( SAC OBX* NTE* SPECIMEN( SPM OBX* )* )+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU SPECIMEN_CONTAINER( SAC OBX? )+ ROL?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EQU SPECIMEN_CONTAINER( SAC OBX* SPECIMEN( SPM OBX* )* )+ ROL?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? EQU SPECIMEN_CONTAINER( SAC OBX* SPECIMEN( SPM OBX* )* )+ ROL?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EQU SPECIMEN_CONTAINER( SAC OBX* NTE* SPECIMEN( SPM OBX* )* )+",
        ),
    ],
);
