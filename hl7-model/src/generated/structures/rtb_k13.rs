// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RTB_K13 · RTB^K13 Z76 Z78 Z92 Z94 Z96
#[derive(Default)]
#[non_exhaustive]
pub struct RtbK13 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// ROW_DEFINITION
    pub row_definition: Option<Box<RtbK13RowDefinition>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RtbK13, RTB_K13, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => row_definition, 9 => dsc]
);
/// ROW_DEFINITION, a group of RTB_K13
#[derive(Default)]
#[non_exhaustive]
pub struct RtbK13RowDefinition {
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RDT · Table Row Data
    pub rdt: Vec<Rdt>,
}
record!(group RtbK13RowDefinition, "ROW_DEFINITION", [1 => rdf, 2 => rdt]);
/// Definition of [`RtbK13`].
pub static RTB_K13: StructureDef = structure(
    "RTB_K13",
    "MSH SFT* UAC? MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
        ),
    ],
);
