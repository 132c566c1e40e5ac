// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M17 · MFN^M17
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM17 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_DRG
    pub mf_drg: Vec<MfnM17MfDrg>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM17, MFN_M17, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 => mf_drg]
);
/// MF_DRG, a group of MFN_M17
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM17MfDrg {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// DMI · DRG Master File Information
    pub dmi: Option<Box<Dmi>>,
}
record!(group MfnM17MfDrg, "MF_DRG", [1 => mfe, 2 => dmi]);
/// Definition of [`MfnM17`].
pub static MFN_M17: StructureDef = structure(
    "MFN_M17",
    "MSH SFT* UAC? MFI MF_DRG( MFE DMI )+",
    &[grammar(V2_6, V2_8_2, "MSH SFT* UAC? MFI MF_DRG( MFE DMI )+")],
);
