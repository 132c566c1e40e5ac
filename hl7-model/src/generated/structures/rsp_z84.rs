// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_Z84 · RSP^Z84
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ84 {
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
    pub row_definition: Option<Box<RspZ84RowDefinition>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspZ84, RSP_Z84, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => row_definition, 9 => dsc]
);
/// ROW_DEFINITION, a group of RSP_Z84
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ84RowDefinition {
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RDT · Table Row Data
    pub rdt: Vec<Rdt>,
}
record!(group RspZ84RowDefinition, "ROW_DEFINITION", [1 => rdf, 2 => rdt]);
/// Definition of [`RspZ84`].
pub static RSP_Z84: StructureDef = structure(
    "RSP_Z84",
    "MSH SFT* UAC? MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
        ),
    ],
);
