// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E01 · EHC^E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// INVOICE_INFORMATION_SUBMIT
    pub invoice_information_submit: Option<Box<EhcE01InvoiceInformationSubmit>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE01, EHC_E01, [1 => msh, 2 => sft, 3 => uac, 4 =>
    invoice_information_submit]
);
/// INVOICE_INFORMATION_SUBMIT, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01InvoiceInformationSubmit {
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PYE · Payee Information
    pub pye: Option<Box<Pye>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
    /// LOC · Location Identification
    pub loc: Vec<Loc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRODUCT_SERVICE_SECTION
    pub product_service_section: Vec<EhcE01ProductServiceSection>,
}
record!(
    group EhcE01InvoiceInformationSubmit, "INVOICE_INFORMATION_SUBMIT", [1 => ivc, 2 =>
    pye, 3 => ctd, 4 => aut, 5 => loc, 6 => prt, 7 => rol, 8 => product_service_section]
);
/// PRODUCT_SERVICE_SECTION, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01ProductServiceSection {
    /// PSS · Product/Service Section
    pub pss: Option<Box<Pss>>,
    /// PRODUCT_SERVICE_GROUP
    pub product_service_group: Vec<EhcE01ProductServiceGroup>,
}
record!(
    group EhcE01ProductServiceSection, "PRODUCT_SERVICE_SECTION", [1 => pss, 2 =>
    product_service_group]
);
/// PRODUCT_SERVICE_GROUP, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01ProductServiceGroup {
    /// PSG · Product/Service Group
    pub psg: Option<Box<Psg>>,
    /// LOC · Location Identification
    pub loc: Vec<Loc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PATIENT_INFO
    pub patient_info: Vec<EhcE01PatientInfo>,
    /// PRODUCT_SERVICE_LINE_ITEM
    pub product_service_line_item: Vec<EhcE01ProductServiceLineItem>,
    /// PROCEDURE
    pub procedure: Vec<EhcE01Procedure>,
    /// IPR · Invoice Processing Results
    pub ipr: Vec<Ipr>,
}
record!(
    group EhcE01ProductServiceGroup, "PRODUCT_SERVICE_GROUP", [1 => psg, 2 => loc, 3 =>
    prt, 4 => rol, 5 => patient_info, 6 => product_service_line_item, 7 => procedure, 8
    => ipr]
);
/// PATIENT_INFO, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01PatientInfo {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// ACC · Accident
    pub acc: Vec<Acc>,
    /// INSURANCE
    pub insurance: Vec<EhcE01Insurance>,
    /// DIAGNOSIS
    pub diagnosis: Vec<EhcE01Diagnosis>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(
    group EhcE01PatientInfo, "PATIENT_INFO", [1 => pid, 2 => pv1, 3 => pv2, 4 => acc, 5
    => insurance, 6 => diagnosis, 7 => obx]
);
/// INSURANCE, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
}
record!(group EhcE01Insurance, "INSURANCE", [1 => in1, 2 => in2]);
/// DIAGNOSIS, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01Diagnosis {
    /// DG1 · Diagnosis
    pub dg1: Option<Box<Dg1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group EhcE01Diagnosis, "DIAGNOSIS", [1 => dg1, 2 => nte]);
/// PRODUCT_SERVICE_LINE_ITEM, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01ProductServiceLineItem {
    /// PSL · Product/Service Line Item
    pub psl: Option<Box<Psl>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ADJ · Adjustment
    pub adj: Vec<Adj>,
    /// AUT · Authorization Information
    pub aut: Option<Box<Aut>>,
    /// LOC · Location Identification
    pub loc: Vec<Loc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(
    group EhcE01ProductServiceLineItem, "PRODUCT_SERVICE_LINE_ITEM", [1 => psl, 2 => nte,
    3 => adj, 4 => aut, 5 => loc, 6 => prt, 7 => rol]
);
/// PROCEDURE, a group of EHC_E01
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE01Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group EhcE01Procedure, "PROCEDURE", [1 => pr1, 2 => nte, 3 => prt, 4 => rol]);
/// Definition of [`EhcE01`].
pub static EHC_E01: StructureDef = structure(
    "EHC_E01",
    "MSH SFT* UAC* INVOICE_INFORMATION_SUBMIT( IVC PYE? CTD* AUT? LOC* PRT* ROL* PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG LOC* PRT* ROL* PATIENT_INFO( PID PV1? PV2? ACC* INSURANCE( IN1 IN2? )+ DIAGNOSIS( DG1 NTE* )* OBX* )* PRODUCT_SERVICE_LINE_ITEM( PSL NTE* ADJ* AUT? LOC* PRT* ROL* )+ PROCEDURE( PR1 NTE* PRT* ROL* )* IPR* )+ )+ )",
    &[
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC* INVOICE_INFORMATION_SUBMIT( IVC PYE? CTD* AUT? LOC* ROL* PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG LOC* ROL* PATIENT_INFO( PID PV1? PV2? ACC* INSURANCE( IN1 IN2? )+ DIAGNOSIS( DG1 NTE* )* OBX* )* PRODUCT_SERVICE_LINE_ITEM( PSL NTE* ADJ* AUT? LOC* ROL* )+ PROCEDURE( PR1 NTE* ROL* )* INVOICE_PROCESSING( IPR )* )+ )+ )",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC* INVOICE_INFORMATION_SUBMIT( IVC PYE? CTD* AUT? LOC* PRT* ROL* PRODUCT_SERVICE_SECTION( PSS PRODUCT_SERVICE_GROUP( PSG LOC* PRT* ROL* PATIENT_INFO( PID PV1? PV2? ACC* INSURANCE( IN1 IN2? )+ DIAGNOSIS( DG1 NTE* )* OBX* )* PRODUCT_SERVICE_LINE_ITEM( PSL NTE* ADJ* AUT? LOC* PRT* ROL* )+ PROCEDURE( PR1 NTE* PRT* ROL* )* IPR* )+ )+ )",
        ),
    ],
);
