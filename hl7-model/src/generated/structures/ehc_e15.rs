// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E15 · EHC^E15
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE15 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// PAYMENT_REMITTANCE_HEADER_INFO
    pub payment_remittance_header_info: Option<Box<EhcE15PaymentRemittanceHeaderInfo>>,
    /// PAYMENT_REMITTANCE_DETAIL_INFO
    pub payment_remittance_detail_info: Vec<EhcE15PaymentRemittanceDetailInfo>,
    /// ADJUSTMENT_PAYEE
    pub adjustment_payee: Vec<EhcE15AdjustmentPayee>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE15, EHC_E15, [1 => msh, 2 => sft, 3 => uac, 4 =>
    payment_remittance_header_info, 5 => payment_remittance_detail_info, 6 =>
    adjustment_payee]
);
/// PAYMENT_REMITTANCE_HEADER_INFO, a group of EHC_E15
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE15PaymentRemittanceHeaderInfo {
    /// PMT · Payment Information
    pub pmt: Option<Box<Pmt>>,
    /// PYE · Payee Information
    pub pye: Option<Box<Pye>>,
}
record!(
    group EhcE15PaymentRemittanceHeaderInfo, "PAYMENT_REMITTANCE_HEADER_INFO", [1 => pmt,
    2 => pye]
);
/// PAYMENT_REMITTANCE_DETAIL_INFO, a group of EHC_E15
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE15PaymentRemittanceDetailInfo {
    /// IPR · Invoice Processing Results
    pub ipr: Option<Box<Ipr>>,
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PRODUCT_SERVICE_SECTION
    pub product_service_section: Vec<EhcE15ProductServiceSection>,
}
record!(
    group EhcE15PaymentRemittanceDetailInfo, "PAYMENT_REMITTANCE_DETAIL_INFO", [1 => ipr,
    2 => ivc, 3 => product_service_section]
);
/// PRODUCT_SERVICE_SECTION, a group of EHC_E15
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE15ProductServiceSection {
    /// PSS · Product/Service Section
    pub pss: Option<Box<Pss>>,
    /// PRODUCT_SERVICE_GROUP
    pub product_service_group: Vec<EhcE15ProductServiceGroup>,
}
record!(
    group EhcE15ProductServiceSection, "PRODUCT_SERVICE_SECTION", [1 => pss, 2 =>
    product_service_group]
);
/// PRODUCT_SERVICE_GROUP, a group of EHC_E15
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE15ProductServiceGroup {
    /// PSG · Product/Service Group
    pub psg: Option<Box<Psg>>,
    /// PSL_ITEM_INFO
    pub psl_item_info: Vec<EhcE15PslItemInfo>,
}
record!(
    group EhcE15ProductServiceGroup, "PRODUCT_SERVICE_GROUP", [1 => psg, 2 =>
    psl_item_info]
);
/// PSL_ITEM_INFO, a group of EHC_E15
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE15PslItemInfo {
    /// PSL · Product/Service Line Item
    pub psl: Option<Box<Psl>>,
    /// ADJ · Adjustment
    pub adj: Vec<Adj>,
}
record!(group EhcE15PslItemInfo, "PSL_ITEM_INFO", [1 => psl, 2 => adj]);
/// ADJUSTMENT_PAYEE, a group of EHC_E15
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE15AdjustmentPayee {
    /// ADJ · Adjustment
    pub adj: Option<Box<Adj>>,
    /// PRT · Participation Information
    pub prt: Option<Box<Prt>>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
}
record!(group EhcE15AdjustmentPayee, "ADJUSTMENT_PAYEE", [1 => adj, 2 => prt, 3 => rol]);
/// Definition of [`EhcE15`].
pub static EHC_E15: StructureDef = structure(
    "EHC_E15",
    "MSH SFT* UAC* PAYMENT_REMITTANCE_HEADER_INFO( PMT PYE ) PAYMENT_REMITTANCE_DETAIL_INFO( IPR IVC PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG PSL_ITEM_INFO( PSL ADJ* )+ )+ )+ )* ADJUSTMENT_PAYEE( ADJ PRT? ROL? )*",
    &[
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC* PAYMENT_REMITTANCE_HEADER_INFO( PMT PYE ) PAYMENT_REMITTANCE_DETAIL_INFO( IPR IVC PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG PSL_ITEM_INFO( PSL ADJ* )+ )+ )+ )* ADJUSTMENT_PAYEE( ADJ ROL? )*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC* PAYMENT_REMITTANCE_HEADER_INFO( PMT PYE ) PAYMENT_REMITTANCE_DETAIL_INFO( IPR IVC PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG PSL_ITEM_INFO( PSL ADJ* )+ )+ )+ )* ADJUSTMENT_PAYEE( ADJ PRT? ROL? )*",
        ),
    ],
);
