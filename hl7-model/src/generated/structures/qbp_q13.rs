// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_Q13 · QBP^Q13 Z75 Z77 Z91 Z93 Z95 Z99
#[derive(Default)]
#[non_exhaustive]
pub struct QbpQ13 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// QBP
    pub qbp: Option<Box<QbpQ13Qbp>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// RDF · Table Row Definition
    pub rdf_2: Option<Box<Rdf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QbpQ13, QBP_Q13, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => qbp, 6 =>
    pid, 7 => rdf, 8 => rcp, 9 => rdf_2, 10 => dsc]
);
/// QBP, a group of QBP_Q13
#[derive(Default)]
#[non_exhaustive]
pub struct QbpQ13Qbp {
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group QbpQ13Qbp, "QBP", [1 => any]);
/// Definition of [`QbpQ13`].
pub static QBP_Q13: StructureDef = structure(
    "QBP_Q13",
    "MSH SFT* UAC? QPD QBP( @any? )? PID? RDF? RCP RDF? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH QPD QBP( @any? )? RDF? RCP DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QPD RDF? RCP DSC?"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QPD RDF? RCP DSC?"),
        grammar(V2_7, V2_7, "MSH SFT* UAC? QPD QBP( @any? )? RDF? RCP DSC?"),
        grammar(V2_7_1, V2_7_1, "MSH SFT* UAC? QPD RDF? RCP DSC?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? QPD PID? RDF? RCP RDF? DSC?"),
    ],
);
