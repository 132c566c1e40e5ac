// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E04 · EHC^E04
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE04 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// REASSESSMENT_REQUEST_INFO
    pub reassessment_request_info: Option<Box<EhcE04ReassessmentRequestInfo>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE04, EHC_E04, [1 => msh, 2 => sft, 3 => uac, 4 =>
    reassessment_request_info]
);
/// REASSESSMENT_REQUEST_INFO, a group of EHC_E04
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE04ReassessmentRequestInfo {
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRODUCT_SERVICE_SECTION
    pub product_service_section: Vec<EhcE04ProductServiceSection>,
}
record!(
    group EhcE04ReassessmentRequestInfo, "REASSESSMENT_REQUEST_INFO", [1 => ivc, 2 =>
    nte, 3 => product_service_section]
);
/// PRODUCT_SERVICE_SECTION, a group of EHC_E04
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE04ProductServiceSection {
    /// PSS · Product/Service Section
    pub pss: Option<Box<Pss>>,
    /// PRODUCT_SERVICE_GROUP
    pub product_service_group: Vec<EhcE04ProductServiceGroup>,
}
record!(
    group EhcE04ProductServiceSection, "PRODUCT_SERVICE_SECTION", [1 => pss, 2 =>
    product_service_group]
);
/// PRODUCT_SERVICE_GROUP, a group of EHC_E04
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE04ProductServiceGroup {
    /// PSG · Product/Service Group
    pub psg: Option<Box<Psg>>,
    /// PSL · Product/Service Line Item
    pub psl: Vec<Psl>,
}
record!(group EhcE04ProductServiceGroup, "PRODUCT_SERVICE_GROUP", [1 => psg, 2 => psl]);
/// Definition of [`EhcE04`].
pub static EHC_E04: StructureDef = structure(
    "EHC_E04",
    "MSH SFT* UAC* REASSESSMENT_REQUEST_INFO( IVC NTE* PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG PSL* )* )* )",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC* REASSESSMENT_REQUEST_INFO( IVC NTE* PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG PSL* )* )* )",
        ),
    ],
);
