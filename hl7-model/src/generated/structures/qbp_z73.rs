// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_Z73 · QBP^Z73
#[derive(Default)]
#[non_exhaustive]
pub struct QbpZ73 {
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
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure QbpZ73, QBP_Z73, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => rcp]);
/// Definition of [`QbpZ73`].
pub static QBP_Z73: StructureDef = structure(
    "QBP_Z73",
    "MSH SFT* UAC? QPD RCP",
    &[
        grammar(V2_4, V2_4, "MSH QPD RCP"),
        grammar(V2_5, V2_5_1, "MSH SFT* QPD RCP"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? QPD RCP"),
    ],
);
