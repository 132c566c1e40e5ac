// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_E22 · QBP^E22
#[derive(Default)]
#[non_exhaustive]
pub struct QbpE22 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// QUERY
    pub query: Option<Box<QbpE22Query>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure QbpE22, QBP_E22, [1 => msh, 2 => sft, 3 => uac, 4 => query]);
/// QUERY, a group of QBP_E22
#[derive(Default)]
#[non_exhaustive]
pub struct QbpE22Query {
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
}
record!(group QbpE22Query, "QUERY", [1 => qpd, 2 => rcp]);
/// Definition of [`QbpE22`].
pub static QBP_E22: StructureDef = structure(
    "QBP_E22",
    "MSH SFT* UAC* QUERY( QPD RCP )",
    &[grammar(V2_6, V2_8_2, "MSH SFT* UAC* QUERY( QPD RCP )")],
);
