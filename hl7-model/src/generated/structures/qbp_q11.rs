// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_Q11 · QBP^Q11 Q31 Z81 Z85 Z87 Z89 Znn
#[derive(Default)]
#[non_exhaustive]
pub struct QbpQ11 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// QBP
    pub qbp: Option<Box<QbpQ11Qbp>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QbpQ11, QBP_Q11, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => qbp, 6 =>
    rcp, 7 => dsc]
);
/// QBP, a group of QBP_Q11
#[derive(Default)]
#[non_exhaustive]
pub struct QbpQ11Qbp {
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group QbpQ11Qbp, "QBP", [1 => any]);
/// Definition of [`QbpQ11`].
pub static QBP_Q11: StructureDef = structure(
    "QBP_Q11",
    "MSH SFT* UAC? QPD QBP( @any? )? RCP DSC?",
    &[
        grammar(V2_4, V2_4, "MSH QPD RCP DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QPD RCP DSC?"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QPD RCP DSC?"),
        grammar(V2_7, V2_7, "MSH SFT* UAC? QPD QBP( @any? )? RCP DSC?"),
        grammar(V2_7_1, V2_7_1, "MSH SFT* UAC? QPD RCP DSC?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? QPD QBP( @any? )? RCP DSC?"),
    ],
);
