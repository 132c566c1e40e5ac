// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFQ_M03 · MFQ^M03
#[derive(Default)]
#[non_exhaustive]
pub struct MfqM03 {
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
record!(structure MfqM03, MFQ_M03, [1 => msh, 2 => qrd, 3 => qrf, 4 => dsc]);
/// Definition of [`MfqM03`].
pub static MFQ_M03: StructureDef = structure(
    "MFQ_M03",
    "MSH QRD QRF? DSC?",
    &[grammar(V2_2, V2_2, "MSH QRD QRF? DSC?")],
);
