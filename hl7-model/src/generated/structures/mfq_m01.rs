// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFQ_M01 · MFQ^M01 M02 M03 M04 M05 M06 M07 M08 M09 M10 M11 M12 M13 M14
#[derive(Default)]
#[non_exhaustive]
pub struct MfqM01 {
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
    structure MfqM01, MFQ_M01, [1 => msh, 2 => sft, 3 => uac, 4 => qrd, 5 => qrf, 6 =>
    dsc]
);
/// Definition of [`MfqM01`].
pub static MFQ_M01: StructureDef = structure(
    "MFQ_M01",
    "MSH SFT* UAC? QRD QRF? DSC?",
    &[
        grammar(V2_2, V2_2, "MSH QRD QRF? DSC?"),
        grammar(V2_3_1, V2_4, "MSH QRD QRF? DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* QRD QRF? DSC?"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? QRD QRF? DSC?"),
    ],
);
