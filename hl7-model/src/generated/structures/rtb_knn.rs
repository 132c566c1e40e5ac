// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RTB_Knn · RTB^Knn
#[derive(Default)]
#[non_exhaustive]
pub struct RtbKnn {
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
    /// Any segments
    pub any: Vec<AnySegment>,
    /// Any segments
    pub any_2: Vec<AnySegment>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RtbKnn, RTB_KNN, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => any, 9 => any_2, 10 => dsc]
);
/// Definition of [`RtbKnn`].
pub static RTB_KNN: StructureDef = structure(
    "RTB_Knn",
    "MSH SFT* UAC? MSA ERR? QAK QPD @any? @any? DSC?",
    &[
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK QPD DSC?"),
        grammar(V2_5, V2_5, "MSH SFT* MSA ERR? QAK QPD @any @any DSC?"),
        grammar(V2_5_1, V2_5_1, "MSH SFT* MSA ERR? QAK QPD @any? @any? DSC?"),
        grammar(V2_7, V2_8_2, "MSH SFT* UAC? MSA ERR? QAK QPD @any DSC?"),
    ],
);
