// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ERP_R09 · ERP^R09
#[derive(Default)]
#[non_exhaustive]
pub struct ErpR09 {
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
    /// ERQ · Event replay query
    pub erq: Option<Box<Erq>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure ErpR09, ERP_R09, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak, 6 =>
    erq, 7 => dsc]
);
/// Definition of [`ErpR09`].
pub static ERP_R09: StructureDef = structure(
    "ERP_R09",
    "MSH SFT* MSA ERR? QAK ERQ DSC?",
    &[
        grammar(V2_3_1, V2_4, "MSH MSA ERR? QAK ERQ DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR? QAK ERQ DSC?"),
    ],
);
