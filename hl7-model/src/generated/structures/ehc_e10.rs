// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E10 · EHC^E10
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE10 {
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
    /// INVOICE_PROCESSING_RESULTS_INFO
    pub invoice_processing_results_info: Vec<EhcE10InvoiceProcessingResultsInfo>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE10, EHC_E10, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    invoice_processing_results_info]
);
/// INVOICE_PROCESSING_RESULTS_INFO, a group of EHC_E10
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE10InvoiceProcessingResultsInfo {
    /// IPR · Invoice Processing Results
    pub ipr: Option<Box<Ipr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PYE · Payee Information
    pub pye: Option<Box<Pye>>,
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PRODUCT_SERVICE_SECTION
    pub product_service_section: Vec<EhcE10ProductServiceSection>,
}
record!(
    group EhcE10InvoiceProcessingResultsInfo, "INVOICE_PROCESSING_RESULTS_INFO", [1 =>
    ipr, 2 => nte, 3 => pye, 4 => in1, 5 => in2, 6 => ivc, 7 => product_service_section]
);
/// PRODUCT_SERVICE_SECTION, a group of EHC_E10
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE10ProductServiceSection {
    /// PSS · Product/Service Section
    pub pss: Option<Box<Pss>>,
    /// PRODUCT_SERVICE_GROUP
    pub product_service_group: Vec<EhcE10ProductServiceGroup>,
}
record!(
    group EhcE10ProductServiceSection, "PRODUCT_SERVICE_SECTION", [1 => pss, 2 =>
    product_service_group]
);
/// PRODUCT_SERVICE_GROUP, a group of EHC_E10
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE10ProductServiceGroup {
    /// PSG · Product/Service Group
    pub psg: Option<Box<Psg>>,
    /// PRODUCT_SERVICE_LINE_INFO
    pub product_service_line_info: Vec<EhcE10ProductServiceLineInfo>,
}
record!(
    group EhcE10ProductServiceGroup, "PRODUCT_SERVICE_GROUP", [1 => psg, 2 =>
    product_service_line_info]
);
/// PRODUCT_SERVICE_LINE_INFO, a group of EHC_E10
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE10ProductServiceLineInfo {
    /// PSL · Product/Service Line Item
    pub psl: Option<Box<Psl>>,
    /// ADJ · Adjustment
    pub adj: Vec<Adj>,
}
record!(
    group EhcE10ProductServiceLineInfo, "PRODUCT_SERVICE_LINE_INFO", [1 => psl, 2 => adj]
);
/// Definition of [`EhcE10`].
pub static EHC_E10: StructureDef = structure(
    "EHC_E10",
    "MSH SFT* UAC* MSA ERR* INVOICE_PROCESSING_RESULTS_INFO( IPR NTE* PYE IN1 IN2? IVC PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG PRODUCT_SERVICE_LINE_INFO( PSL ADJ* )+ )+ )+ )+",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC* MSA ERR* INVOICE_PROCESSING_RESULTS_INFO( IPR NTE* PYE IN1 IN2? IVC PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG PRODUCT_SERVICE_LINE_INFO( PSL ADJ* )+ )+ )+ )+",
        ),
    ],
);
