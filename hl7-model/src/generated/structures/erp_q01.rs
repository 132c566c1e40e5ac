// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ERP_Q01 · ERP^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct ErpQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
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
    structure ErpQ01, ERP_Q01, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => erq, 6 =>
    dsc]
);
/// Definition of [`ErpQ01`].
pub static ERP_Q01: StructureDef = structure(
    "ERP_Q01",
    "MSH MSA ERR? QAK ERQ DSC?",
    &[grammar(V2_3, V2_3, "MSH MSA ERR? QAK ERQ DSC?")],
);
