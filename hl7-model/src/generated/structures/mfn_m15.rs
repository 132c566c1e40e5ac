// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M15 · MFN^M15
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM15 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_INV_ITEM
    pub mf_inv_item: Vec<MfnM15MfInvItem>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM15, MFN_M15, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 => mf_inv_item]
);
/// MF_INV_ITEM, a group of MFN_M15
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM15MfInvItem {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// IIM · Inventory Item Master
    pub iim: Option<Box<Iim>>,
}
record!(group MfnM15MfInvItem, "MF_INV_ITEM", [1 => mfe, 2 => iim]);
/// Definition of [`MfnM15`].
pub static MFN_M15: StructureDef = structure(
    "MFN_M15",
    "MSH SFT* UAC? MFI MF_INV_ITEM( MFE IIM )+",
    &[
        grammar(V2_5, V2_5_1, "MSH SFT* MFI MF_INV_ITEM( MFE IIM )+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MFI MF_INV_ITEM( MFE IIM )+"),
    ],
);
