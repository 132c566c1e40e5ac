// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DSR_Q03 · DSR^Q03
#[derive(Default)]
#[non_exhaustive]
pub struct DsrQ03 {
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
    structure DsrQ03, DSR_Q03, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak, 6 =>
    qrd, 7 => qrf, 8 => dsp, 9 => dsc]
);
/// Definition of [`DsrQ03`].
pub static DSR_Q03: StructureDef = structure(
    "DSR_Q03",
    "MSH SFT* MSA? ERR? QAK? QRD QRF? DSP+ DSC?",
    &[
        grammar(V2_1, V2_1, "MSH QRD QRF? DSP+ DSC?"),
        grammar(V2_2, V2_2, "MSH MSA? QRD QRF? DSP+ DSC?"),
        grammar(V2_3, V2_4, "MSH MSA? ERR? QAK? QRD QRF? DSP+ DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA? ERR? QAK? QRD QRF? DSP+ DSC?"),
    ],
);
