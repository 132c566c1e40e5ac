// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY_P04 · QRY^P04
#[derive(Default)]
#[non_exhaustive]
pub struct QryP04 {
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
record!(structure QryP04, QRY_P04, [1 => msh, 2 => qrd, 3 => qrf, 4 => dsc]);
/// Definition of [`QryP04`].
pub static QRY_P04: StructureDef = structure(
    "QRY_P04",
    "MSH QRD QRF? DSC?",
    &[grammar(V2_2, V2_2, "MSH QRD QRF? DSC?")],
);
