// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M13 · MFN^M13
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM13 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MFE · Master File Entry
    pub mfe: Vec<Mfe>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure MfnM13, MFN_M13, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 => mfe]);
/// Definition of [`MfnM13`].
pub static MFN_M13: StructureDef = structure(
    "MFN_M13",
    "MSH SFT* UAC? MFI MFE+",
    &[
        grammar(V2_5, V2_5_1, "MSH SFT* MFI MFE+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MFI MFE+"),
    ],
);
