// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E02 · EHC^E02
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// INVOICE_INFORMATION_CANCEL
    pub invoice_information_cancel: Option<Box<EhcE02InvoiceInformationCancel>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE02, EHC_E02, [1 => msh, 2 => sft, 3 => uac, 4 =>
    invoice_information_cancel]
);
/// INVOICE_INFORMATION_CANCEL, a group of EHC_E02
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE02InvoiceInformationCancel {
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PYE · Payee Information
    pub pye: Option<Box<Pye>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRODUCT_SERVICE_SECTION
    pub product_service_section: Vec<EhcE02ProductServiceSection>,
}
record!(
    group EhcE02InvoiceInformationCancel, "INVOICE_INFORMATION_CANCEL", [1 => ivc, 2 =>
    pye, 3 => ctd, 4 => nte, 5 => product_service_section]
);
/// PRODUCT_SERVICE_SECTION, a group of EHC_E02
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE02ProductServiceSection {
    /// PSS · Product/Service Section
    pub pss: Option<Box<Pss>>,
    /// PSG
    pub psg: Vec<EhcE02Psg>,
}
record!(
    group EhcE02ProductServiceSection, "PRODUCT_SERVICE_SECTION", [1 => pss, 2 => psg]
);
/// PSG, a group of EHC_E02
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE02Psg {
    /// PSG · Product/Service Group
    pub psg: Option<Box<Psg>>,
    /// PSL · Product/Service Line Item
    pub psl: Vec<Psl>,
}
record!(group EhcE02Psg, "PSG", [1 => psg, 2 => psl]);
/// Definition of [`EhcE02`].
pub static EHC_E02: StructureDef = structure(
    "EHC_E02",
    "MSH SFT* UAC* INVOICE_INFORMATION_CANCEL( IVC PYE CTD* NTE* PRODUCT_SERVICE_SECTION( PSS PSG( PSG PSL* )* )* )",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC* INVOICE_INFORMATION_CANCEL( IVC PYE CTD* NTE* PRODUCT_SERVICE_SECTION( PSS PSG( PSG PSL* )* )* )",
        ),
    ],
);
