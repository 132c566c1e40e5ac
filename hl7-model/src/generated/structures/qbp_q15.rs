// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_Q15 · QBP^Q15 Z79 Z97
#[derive(Default)]
#[non_exhaustive]
pub struct QbpQ15 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// Any segments
    pub any: Vec<AnySegment>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QbpQ15, QBP_Q15, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => any, 6 =>
    rcp, 7 => dsc]
);
/// Definition of [`QbpQ15`].
pub static QBP_Q15: StructureDef = structure(
    "QBP_Q15",
    "MSH SFT* UAC? QPD @any? RCP DSC?",
    &[
        grammar(V2_4, V2_4, "MSH QPD @any? RCP DSC?"),
        grammar(V2_5, V2_5, "MSH SFT* QPD @any? RCP DSC?"),
        grammar(V2_5_1, V2_5_1, "MSH SFT* QPD RCP DSC?"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QPD RCP DSC?"),
        grammar(V2_7, V2_7, "MSH SFT* UAC? QPD @any? RCP DSC?"),
        grammar(V2_7_1, V2_7_1, "MSH SFT* UAC? QPD RCP DSC?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? QPD @any? RCP DSC?"),
    ],
);
