// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QVR_Q17 · QVR^Q17
#[derive(Default)]
#[non_exhaustive]
pub struct QvrQ17 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// QBP
    pub qbp: Option<Box<QvrQ17Qbp>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QvrQ17, QVR_Q17, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => qbp, 6 =>
    rcp, 7 => dsc]
);
/// QBP, a group of QVR_Q17
#[derive(Default)]
#[non_exhaustive]
pub struct QvrQ17Qbp {
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group QvrQ17Qbp, "QBP", [1 => any]);
/// Definition of [`QvrQ17`].
pub static QVR_Q17: StructureDef = structure(
    "QVR_Q17",
    "MSH SFT* UAC? QPD QBP( @any? )? RCP DSC?",
    &[
        grammar(V2_4, V2_4, "MSH QPD RCP DSC?"),
        grammar(V2_5, V2_5, "MSH SFT* QPD QBP( @any? )? RCP DSC?"),
        grammar(V2_5_1, V2_5_1, "MSH SFT* QPD QBP( @any )? RCP DSC?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? QPD QBP( @any? )? RCP DSC?"),
    ],
);
