// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFR_M01 · MFR^M01 M02 M03
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_QUERY
    pub mf_query: Vec<MfrM01MfQuery>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfrM01, MFR_M01, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qrd, 8 => qrf, 9 => mfi, 10 => mf_query, 11 => dsc]
);
/// MF_QUERY, a group of MFR_M01
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM01MfQuery {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// Any segments
    pub any: Vec<AnySegment>,
}
record!(group MfrM01MfQuery, "MF_QUERY", [1 => mfe, 2 => any]);
/// Definition of [`MfrM01`].
pub static MFR_M01: StructureDef = structure(
    "MFR_M01",
    "MSH SFT* UAC? MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE @any? )+ DSC?",
    &[
        grammar(V2_2, V2_2, "MSH MSA ERR? QRD QRF? MFI MF_QUERY( MFE @any? )+ DSC?"),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MSA ERR? QAK? QRD QRF? MFI MF_QUERY( MFE @any? )+ DSC?",
        ),
        grammar(V2_4, V2_4, "MSH MSA ERR? QAK? QRD QRF? MFI MF_QUERY( MFE )+ DSC?"),
        grammar(
            V2_5,
            V2_5,
            "MSH SFT* MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE @any? )+ DSC?",
        ),
        grammar(
            V2_5_1,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE @any )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE @any? )+ DSC?",
        ),
    ],
);
