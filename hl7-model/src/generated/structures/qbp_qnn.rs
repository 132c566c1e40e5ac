// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_Qnn · QBP^Qnn
#[derive(Default)]
#[non_exhaustive]
pub struct QbpQnn {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// RDF · Table Row Definition
    pub rdf: Option<Box<Rdf>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QbpQnn, QBP_QNN, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => rdf, 6 =>
    rcp, 7 => dsc]
);
/// Definition of [`QbpQnn`].
pub static QBP_QNN: StructureDef = structure(
    "QBP_Qnn",
    "MSH SFT* UAC? QPD RDF? RCP DSC?",
    &[
        grammar(V2_4, V2_4, "MSH QPD RDF? RCP DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QPD RDF? RCP DSC?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? QPD RDF? RCP DSC?"),
    ],
);
