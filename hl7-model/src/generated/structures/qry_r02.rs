// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// QRY_R02 · QRY^R02
#[derive(Default)]
#[non_exhaustive]
pub struct QryR02 {
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
    structure QryR02, QRY_R02, [1 => msh, 2 => sft, 3 => uac, 4 => qrd, 5 => qrf, 6 =>
    dsc]
);
/// Definition of [`QryR02`].
pub static QRY_R02: StructureDef = structure(
    "QRY_R02",
    "MSH SFT* UAC? QRD QRF DSC?",
    &[
        grammar(V2_2, V2_2, "MSH QRD QRF DSC?"),
        grammar(V2_3, V2_4, "MSH QRD QRF"),
        grammar(V2_5, V2_5_1, "MSH SFT* QRD QRF"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QRD QRF"),
    ],
);
