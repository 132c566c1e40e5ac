// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M03 · MFN^M03
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_TEST
    pub mf_test: Vec<MfnM03MfTest>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure MfnM03, MFN_M03, [1 => msh, 2 => sft, 3 => mfi, 4 => mf_test]);
/// MF_TEST, a group of MFN_M03
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM03MfTest {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// OM1 · General Segment
    pub om1: Option<Box<Om1>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group MfnM03MfTest, "MF_TEST", [1 => mfe, 2 => om1, 3 => any]);
/// Definition of [`MfnM03`].
pub static MFN_M03: StructureDef = structure(
    "MFN_M03",
    "MSH SFT* MFI MF_TEST( MFE OM1? @any? )+",
    &[
        grammar(V2_2, V2_2, "MSH MFI MF_TEST( MFE @any? )+"),
        grammar(V2_3, V2_4, "MSH MFI MF_TEST( MFE OM1 @any )+"),
        grammar(V2_5, V2_6, "MSH SFT* MFI MF_TEST( MFE OM1 @any )+"),
    ],
);
