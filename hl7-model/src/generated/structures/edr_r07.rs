// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EDR_R07 · EDR^R07
#[derive(Default)]
#[non_exhaustive]
pub struct EdrR07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
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
    structure EdrR07, EDR_R07, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak, 6 =>
    dsp, 7 => dsc]
);
/// Definition of [`EdrR07`].
pub static EDR_R07: StructureDef = structure(
    "EDR_R07",
    "MSH SFT* MSA ERR? QAK DSP+ DSC?",
    &[
        grammar(V2_3_1, V2_4, "MSH MSA ERR? QAK DSP+ DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR? QAK DSP+ DSC?"),
    ],
);
