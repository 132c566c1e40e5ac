// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RQQ_Q01 · RQQ^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct RqqQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// ERQ · Event replay query
    pub erq: Option<Box<Erq>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure RqqQ01, RQQ_Q01, [1 => msh, 2 => erq, 3 => dsc]);
/// Definition of [`RqqQ01`].
pub static RQQ_Q01: StructureDef = structure(
    "RQQ_Q01",
    "MSH ERQ DSC?",
    &[grammar(V2_3, V2_3, "MSH ERQ DSC?")],
);
