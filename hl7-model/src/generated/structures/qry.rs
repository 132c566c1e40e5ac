// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY · QRY^T12
#[derive(Default)]
#[non_exhaustive]
pub struct Qry {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure Qry, QRY, [1 => msh, 2 => qrd, 3 => qrf]);
/// Definition of [`Qry`].
pub static QRY: StructureDef = structure(
    "QRY",
    "MSH QRD QRF?",
    &[grammar(V2_5, V2_5_1, "MSH QRD QRF?")],
);
