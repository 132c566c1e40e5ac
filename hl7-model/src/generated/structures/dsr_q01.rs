// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DSR_Q01 · DSR^Q01
#[derive(Default)]
#[non_exhaustive]
pub struct DsrQ01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// DSP · Display Data
    pub dsp: Vec<Dsp>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DsrQ01, DSR_Q01, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak, 6 =>
    qrd, 7 => qrf, 8 => dsp, 9 => dsc]
);
/// Definition of [`DsrQ01`].
pub static DSR_Q01: StructureDef = structure(
    "DSR_Q01",
    "MSH SFT* MSA ERR? QAK? QRD QRF? DSP+ DSC?",
    &[
        grammar(V2_1, V2_1, "MSH MSA QRD QRF? DSP+ DSC"),
        grammar(V2_2, V2_2, "MSH MSA ERR? QRD QRF? DSP+ DSC?"),
        grammar(V2_3, V2_4, "MSH MSA ERR? QAK? QRD QRF? DSP+ DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR? QAK? QRD QRF? DSP+ DSC?"),
    ],
);
