// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_K13 · QBP^K13
#[derive(Default)]
#[non_exhaustive]
pub struct QbpK13 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// ROW_DEFINITION
    pub row_definition: Option<Box<QbpK13RowDefinition>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QbpK13, QBP_K13, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => qpd, 6 =>
    row_definition, 7 => dsc]
);
/// ROW_DEFINITION, a group of QBP_K13
#[derive(Default)]
#[non_exhaustive]
pub struct QbpK13RowDefinition {
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RDT · Table Row Data
    pub rdt: Vec<Rdt>,
}
record!(group QbpK13RowDefinition, "ROW_DEFINITION", [1 => rdf, 2 => rdt]);
/// Definition of [`QbpK13`].
pub static QBP_K13: StructureDef = structure(
    "QBP_K13",
    "MSH MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
    &[grammar(V2_4, V2_5, "MSH MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?")],
);
