// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EAR_U08 · EAR^U08
#[derive(Default)]
#[non_exhaustive]
pub struct EarU08 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// COMMAND_RESPONSE
    pub command_response: Vec<EarU08CommandResponse>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EarU08, EAR_U08, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 =>
    command_response, 6 => rol]
);
/// COMMAND_RESPONSE, a group of EAR_U08
#[derive(Default)]
#[non_exhaustive]
pub struct EarU08CommandResponse {
    /// ECD · Equipment Command
    pub ecd: Option<Box<Ecd>>,
    /// SPECIMEN_CONTAINER
    pub specimen_container: Option<Box<EarU08SpecimenContainer>>,
    /// ECR · Equipment Command Response
    pub ecr: Option<Box<Ecr>>,
}
record!(
    group EarU08CommandResponse, "COMMAND_RESPONSE", [1 => ecd, 2 => specimen_container,
    3 => ecr]
);
/// SPECIMEN_CONTAINER, a group of EAR_U08
#[derive(Default)]
#[non_exhaustive]
pub struct EarU08SpecimenContainer {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// SPM · Specimen
    pub spm: Vec<Spm>,
}
record!(group EarU08SpecimenContainer, "SPECIMEN_CONTAINER", [1 => sac, 2 => spm]);
/// Definition of [`EarU08`].
pub static EAR_U08: StructureDef = structure(
    "EAR_U08",
    "MSH SFT* UAC? EQU COMMAND_RESPONSE( ECD SPECIMEN_CONTAINER( SAC SPM* )? ECR )+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU COMMAND_RESPONSE( ECD SAC? ECR )+ ROL?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EQU COMMAND_RESPONSE( ECD SPECIMEN_CONTAINER( SAC SPM* )? ECR )+ ROL?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? EQU COMMAND_RESPONSE( ECD SPECIMEN_CONTAINER( SAC SPM* )? ECR )+ ROL?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EQU COMMAND_RESPONSE( ECD SPECIMEN_CONTAINER( SAC SPM* )? ECR )+",
        ),
    ],
);
