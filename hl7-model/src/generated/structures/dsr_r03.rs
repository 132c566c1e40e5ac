// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DSR_R03 · DSR^R03
#[derive(Default)]
#[non_exhaustive]
pub struct DsrR03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
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
    structure DsrR03, DSR_R03, [1 => msh, 2 => msa, 3 => qrd, 4 => qrf, 5 => dsp, 6 =>
    dsc]
);
/// Definition of [`DsrR03`].
pub static DSR_R03: StructureDef = structure(
    "DSR_R03",
    "MSH MSA? QRD QRF? DSP+ DSC?",
    &[grammar(V2_2, V2_2, "MSH MSA? QRD QRF? DSP+ DSC?")],
);
