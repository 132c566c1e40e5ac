// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_O33 · QBP^O33 Q33
#[derive(Default)]
#[non_exhaustive]
pub struct QbpO33 {
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
record!(structure QbpO33, QBP_O33, [1 => msh, 2 => sft, 3 => uac, 4 => qpd, 5 => rcp]);
/// Definition of [`QbpO33`].
pub static QBP_O33: StructureDef = structure(
    "QBP_O33",
    "MSH SFT* UAC? QPD RCP",
    &[grammar(V2_8, V2_8_2, "MSH SFT* UAC? QPD RCP")],
);
