// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QCK_Q02 · QCK^Q02
#[derive(Default)]
#[non_exhaustive]
pub struct QckQ02 {
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
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure QckQ02, QCK_Q02, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak]);
/// Definition of [`QckQ02`].
pub static QCK_Q02: StructureDef = structure(
    "QCK_Q02",
    "MSH SFT* MSA ERR? QAK?",
    &[
        grammar(V2_3, V2_4, "MSH MSA ERR? QAK?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR? QAK?"),
    ],
);
