// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFR_M03 · MFR^M03
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_TEST
    pub mf_test: Vec<MfrM03MfTest>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfrM03, MFR_M03, [1 => msh, 2 => msa, 3 => err, 4 => qrd, 5 => qrf, 6 =>
    mfi, 7 => mf_test, 8 => dsc]
);
/// MF_TEST, a group of MFR_M03
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM03MfTest {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group MfrM03MfTest, "MF_TEST", [1 => mfe, 2 => any]);
/// Definition of [`MfrM03`].
pub static MFR_M03: StructureDef = structure(
    "MFR_M03",
    "MSH MSA ERR? QRD QRF? MFI MF_TEST( MFE @any? )+ DSC?",
    &[grammar(V2_2, V2_2, "MSH MSA ERR? QRD QRF? MFI MF_TEST( MFE @any? )+ DSC?")],
);
