// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QCN_J01 · QCN^J01, QSX^J02
#[derive(Default)]
#[non_exhaustive]
pub struct QcnJ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QID · Query Identification
    pub qid: Option<Box<Qid>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure QcnJ01, QCN_J01, [1 => msh, 2 => sft, 3 => uac, 4 => qid]);
/// Definition of [`QcnJ01`].
pub static QCN_J01: StructureDef = structure(
    "QCN_J01",
    "MSH SFT* UAC? QID",
    &[
        grammar(V2_4, V2_4, "MSH QID"),
        grammar(V2_5, V2_5_1, "MSH SFT* QID"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? QID"),
    ],
);
