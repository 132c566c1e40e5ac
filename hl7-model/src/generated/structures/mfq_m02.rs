// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFQ_M02 · MFQ^M02
#[derive(Default)]
#[non_exhaustive]
pub struct MfqM02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure MfqM02, MFQ_M02, [1 => msh, 2 => qrd, 3 => qrf, 4 => dsc]);
/// Definition of [`MfqM02`].
pub static MFQ_M02: StructureDef = structure(
    "MFQ_M02",
    "MSH QRD QRF? DSC?",
    &[grammar(V2_2, V2_2, "MSH QRD QRF? DSC?")],
);
