// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SPQ_Q08 · SPQ^Q08
#[derive(Default)]
#[non_exhaustive]
pub struct SpqQ08 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// SPR · Stored Procedure Request Definition
    pub spr: Option<Box<Spr>>,
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure SpqQ08, SPQ_Q08, [1 => msh, 2 => sft, 3 => spr, 4 => rdf, 5 => dsc]);
/// Definition of [`SpqQ08`].
pub static SPQ_Q08: StructureDef = structure(
    "SPQ_Q08",
    "MSH SFT* SPR RDF? DSC?",
    &[
        grammar(V2_3_1, V2_4, "MSH SPR RDF? DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* SPR RDF? DSC?"),
    ],
);
