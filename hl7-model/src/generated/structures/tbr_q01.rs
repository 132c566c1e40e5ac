// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// TBR_Q01 · TBR^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct TbrQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RDT · Table Row Data
    pub rdt: Vec<Rdt>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure TbrQ01, TBR_Q01, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => rdf, 6 =>
    rdt, 7 => dsc]
);
/// Definition of [`TbrQ01`].
pub static TBR_Q01: StructureDef = structure(
    "TBR_Q01",
    "MSH MSA ERR? QAK RDF RDT+ DSC?",
    &[grammar(V2_3, V2_3, "MSH MSA ERR? QAK RDF RDT+ DSC?")],
);
