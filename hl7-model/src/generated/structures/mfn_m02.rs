// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M02 · MFN^M02
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_STAFF
    pub mf_staff: Vec<MfnM02MfStaff>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM02, MFN_M02, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 => mf_staff]
);
/// MF_STAFF, a group of MFN_M02
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM02MfStaff {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// Any segments
    pub any: Vec<AnySegment>,
    /// STF · Staff Identification
    pub stf: Option<Box<Stf>>,
    /// PRA · Practitioner Detail
    pub pra: Vec<Pra>,
    /// ORG · Practitioner Organization Unit
    pub org: Vec<Org>,
    /// AFF · Professional Affiliation
    pub aff: Vec<Aff>,
    /// LAN · Language Detail
    pub lan: Vec<Lan>,
    /// EDU · Educational Detail
    pub edu: Vec<Edu>,
    /// CER · Certificate Detail
    pub cer: Vec<Cer>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group MfnM02MfStaff, "MF_STAFF", [1 => mfe, 2 => any, 3 => stf, 4 => pra, 5 => org, 6
    => aff, 7 => lan, 8 => edu, 9 => cer, 10 => nte]
);
/// Definition of [`MfnM02`].
pub static MFN_M02: StructureDef = structure(
    "MFN_M02",
    "MSH SFT* UAC? MFI MF_STAFF( MFE @any? STF? PRA* ORG* AFF* LAN* EDU* CER* NTE* )+",
    &[
        grammar(V2_2, V2_2, "MSH MFI MF_STAFF( MFE @any? )+"),
        grammar(V2_3, V2_3_1, "MSH MFI MF_STAFF( MFE STF PRA? )+"),
        grammar(V2_4, V2_4, "MSH MFI MF_STAFF( MFE STF PRA? ORG? )+"),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MFI MF_STAFF( MFE STF PRA* ORG* AFF* LAN* EDU* CER* NTE* )+",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_STAFF( MFE STF PRA* ORG* AFF* LAN* EDU* CER* NTE* )+",
        ),
    ],
);
