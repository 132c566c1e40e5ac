// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K11 · RSP^K11 Z84
#[derive(Default)]
#[non_exhaustive]
pub struct RspK11 {
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
    pub row_definition: Option<Box<RspK11RowDefinition>>,
    /// SEGMENT_PATTERN
    pub segment_pattern: Option<Box<RspK11SegmentPattern>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK11, RSP_K11, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => row_definition, 9 => segment_pattern, 10 => dsc]
);
/// ROW_DEFINITION, a group of RSP_K11
#[derive(Default)]
#[non_exhaustive]
pub struct RspK11RowDefinition {
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RDT · Table Row Data
    pub rdt: Vec<Rdt>,
}
record!(group RspK11RowDefinition, "ROW_DEFINITION", [1 => rdf, 2 => rdt]);
/// SEGMENT_PATTERN, a group of RSP_K11
#[derive(Default)]
#[non_exhaustive]
pub struct RspK11SegmentPattern {
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group RspK11SegmentPattern, "SEGMENT_PATTERN", [1 => any]);
/// Definition of [`RspK11`].
pub static RSP_K11: StructureDef = structure(
    "RSP_K11",
    "MSH SFT* UAC? MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? SEGMENT_PATTERN( @any )? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD DSC?"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR? QAK QPD ROW_DEFINITION( RDF RDT* )? DSC?",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD SEGMENT_PATTERN( @any )? DSC?",
        ),
    ],
);
