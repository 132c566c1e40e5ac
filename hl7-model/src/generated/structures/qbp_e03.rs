// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QBP_E03 · QBP^E03
#[derive(Default)]
#[non_exhaustive]
pub struct QbpE03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// QUERY_INFORMATION
    pub query_information: Option<Box<QbpE03QueryInformation>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QbpE03, QBP_E03, [1 => msh, 2 => sft, 3 => uac, 4 => query_information]
);
/// QUERY_INFORMATION, a group of QBP_E03
#[derive(Default)]
#[non_exhaustive]
pub struct QbpE03QueryInformation {
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
}
record!(group QbpE03QueryInformation, "QUERY_INFORMATION", [1 => qpd, 2 => rcp]);
/// Definition of [`QbpE03`].
pub static QBP_E03: StructureDef = structure(
    "QBP_E03",
    "MSH SFT* UAC* QUERY_INFORMATION( QPD RCP )",
    &[grammar(V2_6, V2_8_2, "MSH SFT* UAC* QUERY_INFORMATION( QPD RCP )")],
);
