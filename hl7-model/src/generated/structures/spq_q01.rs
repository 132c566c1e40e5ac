// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SPQ_Q01 · SPQ^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct SpqQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SPR · Stored Procedure Request Definition
    pub spr: Option<Box<Spr>>,
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure SpqQ01, SPQ_Q01, [1 => msh, 2 => spr, 3 => rdf, 4 => dsc]);
/// Definition of [`SpqQ01`].
pub static SPQ_Q01: StructureDef = structure(
    "SPQ_Q01",
    "MSH SPR RDF? DSC?",
    &[grammar(V2_3, V2_3, "MSH SPR RDF? DSC?")],
);
