// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EAC_U07 · EAC^U07
#[derive(Default)]
#[non_exhaustive]
pub struct EacU07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// COMMAND
    pub command: Vec<EacU07Command>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EacU07, EAC_U07, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 => command, 6
    => rol]
);
/// COMMAND, a group of EAC_U07
#[derive(Default)]
#[non_exhaustive]
pub struct EacU07Command {
    /// ECD · Equipment Command
    pub ecd: Option<Box<Ecd>>,
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// SPECIMEN_CONTAINER
    pub specimen_container: Option<Box<EacU07SpecimenContainer>>,
    /// CNS · Clear Notification
    pub cns: Option<Box<Cns>>,
}
record!(
    group EacU07Command, "COMMAND", [1 => ecd, 2 => tq1, 3 => specimen_container, 4 =>
    cns]
);
/// SPECIMEN_CONTAINER, a group of EAC_U07
#[derive(Default)]
#[non_exhaustive]
pub struct EacU07SpecimenContainer {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// OBR · Observation Request
    pub obr: Vec<Obr>,
    /// SPM · Specimen
    pub spm: Vec<Spm>,
}
record!(
    group EacU07SpecimenContainer, "SPECIMEN_CONTAINER", [1 => sac, 2 => obr, 3 => spm]
);
/// Definition of [`EacU07`].
pub static EAC_U07: StructureDef = structure(
    "EAC_U07",
    "MSH SFT* UAC? EQU COMMAND( ECD TQ1? SPECIMEN_CONTAINER( SAC OBR* SPM* )? CNS? )+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU ECD+ SAC? CNS? ROL?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EQU COMMAND( ECD TQ1? SPECIMEN_CONTAINER( SAC SPM* )? CNS? )+ ROL?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? EQU COMMAND( ECD TQ1? SPECIMEN_CONTAINER( SAC SPM* )? CNS? )+ ROL?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EQU COMMAND( ECD TQ1? SPECIMEN_CONTAINER( SAC OBR* SPM* )? CNS? )+",
        ),
    ],
);
