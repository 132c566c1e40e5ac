// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// VXQ_V01 · VXQ^V01
#[derive(Default)]
#[non_exhaustive]
pub struct VxqV01 {
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
record!(structure VxqV01, VXQ_V01, [1 => msh, 2 => sft, 3 => uac, 4 => qrd, 5 => qrf]);
/// Definition of [`VxqV01`].
pub static VXQ_V01: StructureDef = structure(
    "VXQ_V01",
    "MSH SFT* UAC? QRD QRF?",
    &[
        grammar(V2_3, V2_4, "MSH QRD QRF?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QRD QRF?"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QRD QRF?"),
    ],
);
