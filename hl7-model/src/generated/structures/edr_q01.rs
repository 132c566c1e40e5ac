// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EDR_Q01 · EDR^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct EdrQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// DSP · Display Data
    pub dsp: Vec<Dsp>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EdrQ01, EDR_Q01, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => dsp, 6 =>
    dsc]
);
/// Definition of [`EdrQ01`].
pub static EDR_Q01: StructureDef = structure(
    "EDR_Q01",
    "MSH MSA ERR? QAK DSP+ DSC?",
    &[grammar(V2_3, V2_3, "MSH MSA ERR? QAK DSP+ DSC?")],
);
