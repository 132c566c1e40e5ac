// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PMU_B07 · PMU^B07
#[derive(Default)]
#[non_exhaustive]
pub struct PmuB07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// STF · Staff Identification
    pub stf: Option<Box<Stf>>,
    /// PRA · Practitioner Detail
    pub pra: Option<Box<Pra>>,
    /// CERTIFICATE
    pub certificate: Vec<PmuB07Certificate>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PmuB07, PMU_B07, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => stf, 6 =>
    pra, 7 => certificate]
);
/// CERTIFICATE, a group of PMU_B07
#[derive(Default)]
#[non_exhaustive]
pub struct PmuB07Certificate {
    /// CER · Certificate Detail
    pub cer: Option<Box<Cer>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group PmuB07Certificate, "CERTIFICATE", [1 => cer, 2 => prt, 3 => rol]);
/// Definition of [`PmuB07`].
pub static PMU_B07: StructureDef = structure(
    "PMU_B07",
    "MSH SFT* UAC? EVN STF PRA? CERTIFICATE( CER PRT* ROL* )*",
    &[
        grammar(V2_5, V2_5_1, "MSH SFT* EVN STF PRA? CERTIFICATE( CER ROL* )*"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EVN STF PRA? CERTIFICATE( CER ROL* )*"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EVN STF PRA? CERTIFICATE( CER PRT* ROL* )*"),
    ],
);
