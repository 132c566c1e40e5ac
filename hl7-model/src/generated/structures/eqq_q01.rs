// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EQQ_Q01 · EQQ^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct EqqQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// EQL · Embedded Query Language
    pub eql: Option<Box<Eql>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure EqqQ01, EQQ_Q01, [1 => msh, 2 => eql, 3 => dsc]);
/// Definition of [`EqqQ01`].
pub static EQQ_Q01: StructureDef = structure(
    "EQQ_Q01",
    "MSH EQL DSC?",
    &[grammar(V2_3, V2_3, "MSH EQL DSC?")],
);
