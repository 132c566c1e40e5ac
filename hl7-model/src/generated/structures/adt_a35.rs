// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A35 · ADT^A35
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA35 {
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
record!(structure AdtA35, ADT_A35, [1 => msh, 2 => evn, 3 => pid, 4 => mrg]);
/// Definition of [`AdtA35`].
pub static ADT_A35: StructureDef = structure(
    "ADT_A35",
    "MSH EVN PID MRG",
    &[grammar(V2_2, V2_2, "MSH EVN PID MRG")],
);
