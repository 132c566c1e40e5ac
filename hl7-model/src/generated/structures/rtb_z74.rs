// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RTB_Z74 · RTB^Z74
#[derive(Default)]
#[non_exhaustive]
pub struct RtbZ74 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// ROW_DEFINITION
    pub row_definition: Option<Box<RtbZ74RowDefinition>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RtbZ74, RTB_Z74, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    qak, 7 => qpd, 8 => row_definition, 9 => dsc]
);
/// ROW_DEFINITION, a group of RTB_Z74
#[derive(Default)]
#[non_exhaustive]
pub struct RtbZ74RowDefinition {
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RDT · Table Row Data
    pub rdt: Vec<Rdt>,
}
record!(group RtbZ74RowDefinition, "ROW_DEFINITION", [1 => rdf, 2 => rdt]);
/// Definition of [`RtbZ74`].
pub static RTB_Z74: StructureDef = structure(
    "RTB_Z74",
    "MSH MSA ERR* SFT* UAC? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
        ),
    ],
);
