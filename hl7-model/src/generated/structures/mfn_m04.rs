// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M04 · MFN^M04
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM04 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// MF_CDM
    pub mf_cdm: Vec<MfnM04MfCdm>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM04, MFN_M04, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 => nte, 6 =>
    mf_cdm]
);
/// MF_CDM, a group of MFN_M04
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM04MfCdm {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// CDM · Charge Description Master
    pub cdm: Option<Box<Cdm>>,
    /// NTE · Notes and Comments
    pub nte_2: Vec<Nte>,
    /// PRC · Pricing
    pub prc: Vec<Prc>,
}
record!(
    group MfnM04MfCdm, "MF_CDM", [1 => mfe, 2 => nte, 3 => cdm, 4 => nte_2, 5 => prc]
);
/// Definition of [`MfnM04`].
pub static MFN_M04: StructureDef = structure(
    "MFN_M04",
    "MSH SFT* UAC? MFI NTE* MF_CDM( MFE NTE* CDM NTE* PRC* )+",
    &[
        grammar(V2_3, V2_4, "MSH MFI MF_CDM( MFE CDM PRC* )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* MFI MF_CDM( MFE CDM PRC* )+"),
        grammar(V2_6, V2_8, "MSH SFT* UAC? MFI MF_CDM( MFE CDM PRC* )+"),
        grammar(
            V2_8_1,
            V2_8_2,
            "MSH SFT* UAC? MFI NTE* MF_CDM( MFE NTE* CDM NTE* PRC* )+",
        ),
    ],
);
