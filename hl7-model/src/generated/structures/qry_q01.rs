// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY_Q01 · QRY^Q01 Q26 Q27 Q28 Q29 Q30
#[derive(Default)]
#[non_exhaustive]
pub struct QryQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure QryQ01, QRY_Q01, [1 => msh, 2 => sft, 3 => uac, 4 => qrd, 5 => qrf, 6 =>
    dsc]
);
/// Definition of [`QryQ01`].
pub static QRY_Q01: StructureDef = structure(
    "QRY_Q01",
    "MSH SFT* UAC? QRD QRF? DSC?",
    &[
        grammar(V2_1, V2_1, "MSH QRD QRF? DSC"),
        grammar(V2_2, V2_4, "MSH QRD QRF? DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QRD QRF? DSC?"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QRD QRF? DSC?"),
    ],
);
