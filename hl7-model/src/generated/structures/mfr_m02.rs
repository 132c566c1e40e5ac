// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFR_M02 · MFR^M02
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM02 {
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
    /// MF_STAFF
    pub mf_staff: Vec<MfrM02MfStaff>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfrM02, MFR_M02, [1 => msh, 2 => msa, 3 => err, 4 => qrd, 5 => qrf, 6 =>
    mfi, 7 => mf_staff, 8 => dsc]
);
/// MF_STAFF, a group of MFR_M02
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM02MfStaff {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group MfrM02MfStaff, "MF_STAFF", [1 => mfe, 2 => any]);
/// Definition of [`MfrM02`].
pub static MFR_M02: StructureDef = structure(
    "MFR_M02",
    "MSH MSA ERR? QRD QRF? MFI MF_STAFF( MFE @any? )+ DSC?",
    &[grammar(V2_2, V2_2, "MSH MSA ERR? QRD QRF? MFI MF_STAFF( MFE @any? )+ DSC?")],
);
