// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A34 · ADT^A34
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA34 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// MRG · Merge Patient Information
    pub mrg: Option<Box<Mrg>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure AdtA34, ADT_A34, [1 => msh, 2 => evn, 3 => pid, 4 => mrg]);
/// Definition of [`AdtA34`].
pub static ADT_A34: StructureDef = structure(
    "ADT_A34",
    "MSH EVN PID MRG",
    &[grammar(V2_2, V2_2, "MSH EVN PID MRG")],
);
