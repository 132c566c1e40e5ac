// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QSB_Q16 · QSB^Q16 Z83
#[derive(Default)]
#[non_exhaustive]
pub struct QsbQ16 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QsbQ16, QSB_Q16, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => rcp, 6 =>
    dsc]
);
/// Definition of [`QsbQ16`].
pub static QSB_Q16: StructureDef = structure(
    "QSB_Q16",
    "MSH SFT* UAC? QPD RCP DSC?",
    &[
        grammar(V2_4, V2_4, "MSH QPD RCP DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QPD RCP DSC?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? QPD RCP DSC?"),
    ],
);
