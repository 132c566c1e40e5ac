// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E21 · EHC^E21
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE21 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// AUTHORIZATION_REQUEST
    pub authorization_request: Option<Box<EhcE21AuthorizationRequest>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE21, EHC_E21, [1 => msh, 2 => sft, 3 => uac, 4 => authorization_request]
);
/// AUTHORIZATION_REQUEST, a group of EHC_E21
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE21AuthorizationRequest {
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PSL_ITEM_INFO
    pub psl_item_info: Vec<EhcE21PslItemInfo>,
}
record!(
    group EhcE21AuthorizationRequest, "AUTHORIZATION_REQUEST", [1 => ivc, 2 =>
    psl_item_info]
);
/// PSL_ITEM_INFO, a group of EHC_E21
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE21PslItemInfo {
    /// PSL · Product/Service Line Item
    pub psl: Option<Box<Psl>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
}
record!(group EhcE21PslItemInfo, "PSL_ITEM_INFO", [1 => psl, 2 => nte, 3 => aut]);
/// Definition of [`EhcE21`].
pub static EHC_E21: StructureDef = structure(
    "EHC_E21",
    "MSH SFT* UAC* AUTHORIZATION_REQUEST( IVC PSL_ITEM_INFO( PSL NTE* AUT? )+ )",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC* AUTHORIZATION_REQUEST( IVC PSL_ITEM_INFO( PSL NTE* AUT? )+ )",
        ),
    ],
);
