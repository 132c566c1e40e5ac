// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFR_M05 · MFR^M05
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM05 {
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
    pub mf_query: Vec<MfrM05MfQuery>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfrM05, MFR_M05, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qrd, 8 => qrf, 9 => mfi, 10 => mf_query, 11 => dsc]
);
/// MF_QUERY, a group of MFR_M05
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM05MfQuery {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// LOC · Location Identification
    pub loc: Option<Box<Loc>>,
    /// LCH · Location Characteristic
    pub lch: Vec<Lch>,
    /// LRL · Location Relationship
    pub lrl: Vec<Lrl>,
    /// MF_LOC_DEPT
    pub mf_loc_dept: Vec<MfrM05MfLocDept>,
}
record!(
    group MfrM05MfQuery, "MF_QUERY", [1 => mfe, 2 => loc, 3 => lch, 4 => lrl, 5 =>
    mf_loc_dept]
);
/// MF_LOC_DEPT, a group of MFR_M05
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM05MfLocDept {
    /// LDP · Location Department
    pub ldp: Option<Box<Ldp>>,
    /// LCH · Location Characteristic
    pub lch: Vec<Lch>,
    /// LCC · Location Charge Code
    pub lcc: Vec<Lcc>,
}
record!(group MfrM05MfLocDept, "MF_LOC_DEPT", [1 => ldp, 2 => lch, 3 => lcc]);
/// Definition of [`MfrM05`].
pub static MFR_M05: StructureDef = structure(
    "MFR_M05",
    "MSH SFT* UAC? MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )+ DSC?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE LOC LCH* LRL* LDP+ LCH* LCC* )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )+ DSC?",
        ),
    ],
);
