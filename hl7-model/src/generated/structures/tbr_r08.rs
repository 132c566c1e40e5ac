// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// TBR_R08 · TBR^R08
#[derive(Default)]
#[non_exhaustive]
pub struct TbrR08 {
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
    structure TbrR08, TBR_R08, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak, 6 =>
    rdf, 7 => rdt, 8 => dsc]
);
/// Definition of [`TbrR08`].
pub static TBR_R08: StructureDef = structure(
    "TBR_R08",
    "MSH SFT* MSA ERR? QAK RDF RDT+ DSC?",
    &[
        grammar(V2_3_1, V2_4, "MSH MSA ERR? QAK RDF RDT+ DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR? QAK RDF RDT+ DSC?"),
    ],
);
