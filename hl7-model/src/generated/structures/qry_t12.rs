// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY_T12 · QRY^T12
#[derive(Default)]
#[non_exhaustive]
pub struct QryT12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure QryT12, QRY_T12, [1 => msh, 2 => qrd, 3 => qrf]);
/// Definition of [`QryT12`].
pub static QRY_T12: StructureDef = structure(
    "QRY_T12",
    "MSH QRD QRF?",
    &[grammar(V2_3, V2_4, "MSH QRD QRF?"), grammar(V2_6, V2_6, "MSH QRD QRF?")],
);
