// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// VQQ_Q07 · VQQ^Q07
#[derive(Default)]
#[non_exhaustive]
pub struct VqqQ07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// VTQ · Virtual Table Query Request
    pub vtq: Option<Box<Vtq>>,
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure VqqQ07, VQQ_Q07, [1 => msh, 2 => sft, 3 => vtq, 4 => rdf, 5 => dsc]);
/// Definition of [`VqqQ07`].
pub static VQQ_Q07: StructureDef = structure(
    "VQQ_Q07",
    "MSH SFT* VTQ RDF? DSC?",
    &[
        grammar(V2_3_1, V2_4, "MSH VTQ RDF? DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* VTQ RDF? DSC?"),
    ],
);
