// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E20 · EHC^E20
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE20 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// AUTHORIZATION_REQUEST
    pub authorization_request: Option<Box<EhcE20AuthorizationRequest>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE20, EHC_E20, [1 => msh, 2 => sft, 3 => uac, 4 => authorization_request]
);
/// AUTHORIZATION_REQUEST, a group of EHC_E20
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE20AuthorizationRequest {
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
    /// LOC · Location Identification
    pub loc: Vec<Loc>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PAT_INFO
    pub pat_info: Vec<EhcE20PatInfo>,
    /// PSL_ITEM_INFO
    pub psl_item_info: Vec<EhcE20PslItemInfo>,
}
record!(
    group EhcE20AuthorizationRequest, "AUTHORIZATION_REQUEST", [1 => ivc, 2 => ctd, 3 =>
    loc, 4 => rol, 5 => pat_info, 6 => psl_item_info]
);
/// PAT_INFO, a group of EHC_E20
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE20PatInfo {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ACC · Accident
    pub acc: Vec<Acc>,
    /// INSURANCE
    pub insurance: Vec<EhcE20Insurance>,
    /// DIAGNOSIS
    pub diagnosis: Vec<EhcE20Diagnosis>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(
    group EhcE20PatInfo, "PAT_INFO", [1 => pid, 2 => acc, 3 => insurance, 4 => diagnosis,
    5 => obx]
);
/// INSURANCE, a group of EHC_E20
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE20Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
}
record!(group EhcE20Insurance, "INSURANCE", [1 => in1, 2 => in2]);
/// DIAGNOSIS, a group of EHC_E20
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE20Diagnosis {
    /// DG1 · Diagnosis
    pub dg1: Option<Box<Dg1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group EhcE20Diagnosis, "DIAGNOSIS", [1 => dg1, 2 => nte]);
/// PSL_ITEM_INFO, a group of EHC_E20
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE20PslItemInfo {
    /// PSL · Product/Service Line Item
    pub psl: Option<Box<Psl>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ADJ · Adjustment
    pub adj: Vec<Adj>,
    /// LOC · Location Identification
    pub loc: Vec<Loc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(
    group EhcE20PslItemInfo, "PSL_ITEM_INFO", [1 => psl, 2 => nte, 3 => adj, 4 => loc, 5
    => prt, 6 => rol]
);
/// Definition of [`EhcE20`].
pub static EHC_E20: StructureDef = structure(
    "EHC_E20",
    "MSH SFT* UAC* AUTHORIZATION_REQUEST( IVC CTD+ LOC* ROL* PAT_INFO( PID ACC* INSURANCE( IN1 IN2? )+ DIAGNOSIS( DG1 NTE* )* OBX* )+ PSL_ITEM_INFO( PSL NTE* ADJ* LOC* PRT* ROL* )+ )",
    &[
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC* AUTHORIZATION_REQUEST( IVC CTD+ LOC* ROL* PAT_INFO( PID ACC* INSURANCE( IN1 IN2? )+ DIAGNOSIS( DG1 NTE* )* OBX* )+ PSL_ITEM_INFO( PSL NTE* ADJ* LOC* ROL* )+ )",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC* AUTHORIZATION_REQUEST( IVC CTD+ LOC* ROL* PAT_INFO( PID ACC* INSURANCE( IN1 IN2? )+ DIAGNOSIS( DG1 NTE* )* OBX* )+ PSL_ITEM_INFO( PSL NTE* ADJ* LOC* PRT* ROL* )+ )",
        ),
    ],
);
