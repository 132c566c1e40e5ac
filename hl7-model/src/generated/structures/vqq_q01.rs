// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// VQQ_Q01 · VQQ^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct VqqQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// VTQ · Virtual Table Query Request
    pub vtq: Option<Box<Vtq>>,
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure VqqQ01, VQQ_Q01, [1 => msh, 2 => vtq, 3 => rdf, 4 => dsc]);
/// Definition of [`VqqQ01`].
pub static VQQ_Q01: StructureDef = structure(
    "VQQ_Q01",
    "MSH VTQ RDF? DSC?",
    &[grammar(V2_3, V2_3, "MSH VTQ RDF? DSC?")],
);
