// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E24 · EHC^E24
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE24 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// AUTHORIZATION_RESPONSE_INFO
    pub authorization_response_info: Option<Box<EhcE24AuthorizationResponseInfo>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE24, EHC_E24, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    authorization_response_info]
);
/// AUTHORIZATION_RESPONSE_INFO, a group of EHC_E24
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE24AuthorizationResponseInfo {
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PSL_ITEM_INFO
    pub psl_item_info: Vec<EhcE24PslItemInfo>,
}
record!(
    group EhcE24AuthorizationResponseInfo, "AUTHORIZATION_RESPONSE_INFO", [1 => ivc, 2 =>
    psl_item_info]
);
/// PSL_ITEM_INFO, a group of EHC_E24
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE24PslItemInfo {
    /// PSL · Product/Service Line Item
    pub psl: Option<Box<Psl>>,
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
    /// ADJ · Adjustment
    pub adj: Vec<Adj>,
}
record!(group EhcE24PslItemInfo, "PSL_ITEM_INFO", [1 => psl, 2 => aut, 3 => adj]);
/// Definition of [`EhcE24`].
pub static EHC_E24: StructureDef = structure(
    "EHC_E24",
    "MSH SFT* UAC* MSA ERR* AUTHORIZATION_RESPONSE_INFO( IVC PSL_ITEM_INFO( PSL AUT? ADJ* )+ )",
    &[
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC* MSA ERR* AUTHORIZATION_RESPONSE_INFO( IVC PSL_ITEM_INFO( PSL AUT? PAYER_ADJUSTMENT( ADJ )* )+ )",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC* MSA ERR* AUTHORIZATION_RESPONSE_INFO( IVC PSL_ITEM_INFO( PSL AUT? ADJ* )+ )",
        ),
    ],
);
