// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DSR_P04 · DSR^P04
#[derive(Default)]
#[non_exhaustive]
pub struct DsrP04 {
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
    /// DSP · Display Data
    pub dsp: Vec<Dsp>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DsrP04, DSR_P04, [1 => msh, 2 => msa, 3 => err, 4 => qrd, 5 => qrf, 6 =>
    dsp, 7 => dsc]
);
/// Definition of [`DsrP04`].
pub static DSR_P04: StructureDef = structure(
    "DSR_P04",
    "MSH MSA ERR? QRD QRF? DSP+ DSC?",
    &[grammar(V2_2, V2_2, "MSH MSA ERR? QRD QRF? DSP+ DSC?")],
);
