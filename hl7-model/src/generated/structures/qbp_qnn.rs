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
    /// MSH · Message Header
    pub msh_2: Box<Msh>,
    /// SFT · Software Segment
    pub sft_2: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac_2: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd_2: Option<Box<Qpd>>,
    /// Any segments
    pub any: Vec<AnySegment>,
    /// DSC · Continuation Pointer
    pub dsc_2: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QbpQnn, QBP_QNN, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => rdf, 6 =>
    rcp, 7 => dsc, 8 => msh_2, 9 => sft_2, 10 => uac_2, 11 => msa, 12 => err, 13 => qak,
    14 => qpd_2, 15 => any, 16 => dsc_2]
);
/// Definition of [`QbpQnn`].
pub static QBP_QNN: StructureDef = structure(
    "QBP_Qnn",
    "MSH SFT* UAC? QPD RDF? RCP DSC? MSH? SFT* UAC? MSA? ERR? QAK? QPD? @any? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH QPD RDF? RCP DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QPD RDF? RCP DSC?"),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? QPD RDF? RCP DSC? MSH SFT* UAC? MSA ERR? QAK QPD @any DSC?",
        ),
        grammar(V2_7, V2_8_2, "MSH SFT* UAC? QPD RDF? RCP DSC?"),
    ],
);
