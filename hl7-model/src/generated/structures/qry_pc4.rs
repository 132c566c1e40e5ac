// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY_PC4 · QRY^PC4 PC9 PCE PCK
#[derive(Default)]
#[non_exhaustive]
pub struct QryPc4 {
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
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure QryPc4, QRY_PC4, [1 => msh, 2 => sft, 3 => uac, 4 => qrd, 5 => qrf]);
/// Definition of [`QryPc4`].
pub static QRY_PC4: StructureDef = structure(
    "QRY_PC4",
    "MSH SFT* UAC? QRD QRF?",
    &[
        grammar(V2_3, V2_4, "MSH QRD QRF?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QRD QRF?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? QRD QRF?"),
    ],
);
