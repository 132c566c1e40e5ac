// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_Znn · MFN^M14 Znn
#[derive(Default)]
#[non_exhaustive]
pub struct MfnZnn {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_SITE_DEFINED
    pub mf_site_defined: Vec<MfnZnnMfSiteDefined>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnZnn, MFN_ZNN, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_site_defined]
);
/// MF_SITE_DEFINED, a group of MFN_Znn
#[derive(Default)]
#[non_exhaustive]
pub struct MfnZnnMfSiteDefined {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group MfnZnnMfSiteDefined, "MF_SITE_DEFINED", [1 => mfe, 2 => any]);
/// Definition of [`MfnZnn`].
pub static MFN_ZNN: StructureDef = structure(
    "MFN_Znn",
    "MSH SFT* UAC? MFI MF_SITE_DEFINED( MFE @any )+",
    &[
        grammar(V2_5, V2_5_1, "MSH SFT* MFI MF_SITE_DEFINED( MFE @any )+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MFI MF_SITE_DEFINED( MFE @any )+"),
    ],
);
