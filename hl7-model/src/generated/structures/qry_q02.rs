// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY_Q02 · QRY^Q02
#[derive(Default)]
#[non_exhaustive]
pub struct QryQ02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure QryQ02, QRY_Q02, [1 => msh, 2 => sft, 3 => qrd, 4 => qrf, 5 => dsc]);
/// Definition of [`QryQ02`].
pub static QRY_Q02: StructureDef = structure(
    "QRY_Q02",
    "MSH SFT* QRD QRF? DSC?",
    &[
        grammar(V2_1, V2_1, "MSH QRD QRF? DSC"),
        grammar(V2_2, V2_4, "MSH QRD QRF? DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QRD QRF? DSC?"),
    ],
);
