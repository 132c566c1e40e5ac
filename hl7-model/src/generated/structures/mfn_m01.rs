// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M01 · MFN^M01
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF
    pub mf: Vec<MfnM01Mf>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure MfnM01, MFN_M01, [1 => msh, 2 => sft, 3 => mfi, 4 => mf]);
/// MF, a group of MFN_M01
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM01Mf {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group MfnM01Mf, "MF", [1 => mfe, 2 => any]);
/// Definition of [`MfnM01`].
pub static MFN_M01: StructureDef = structure(
    "MFN_M01",
    "MSH SFT* MFI MF( MFE @any? )+",
    &[
        grammar(V2_2, V2_3_1, "MSH MFI MF( MFE @any? )+"),
        grammar(V2_4, V2_4, "MSH MFI MF( MFE )+"),
        grammar(V2_5, V2_6, "MSH SFT* MFI MF( MFE @any? )+"),
    ],
);
