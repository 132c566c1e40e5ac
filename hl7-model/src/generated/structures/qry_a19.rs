// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY_A19 · QRY^A19
#[derive(Default)]
#[non_exhaustive]
pub struct QryA19 {
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
record!(structure QryA19, QRY_A19, [1 => msh, 2 => sft, 3 => uac, 4 => qrd, 5 => qrf]);
/// Definition of [`QryA19`].
pub static QRY_A19: StructureDef = structure(
    "QRY_A19",
    "MSH SFT* UAC? QRD QRF?",
    &[
        grammar(V2_1, V2_1, "MSH QRD"),
        grammar(V2_2, V2_4, "MSH QRD QRF?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QRD QRF?"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QRD QRF?"),
    ],
);
