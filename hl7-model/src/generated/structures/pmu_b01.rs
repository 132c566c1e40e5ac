// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PMU_B01 · PMU^B01 B02
#[derive(Default)]
#[non_exhaustive]
pub struct PmuB01 {
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
    pub pra: Vec<Pra>,
    /// ORG · Practitioner Organization Unit
    pub org: Vec<Org>,
    /// AFF · Professional Affiliation
    pub aff: Vec<Aff>,
    /// LAN · Language Detail
    pub lan: Vec<Lan>,
    /// EDU · Educational Detail
    pub edu: Vec<Edu>,
    /// CER · Certificate Detail
    pub cer: Vec<Cer>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PmuB01, PMU_B01, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => stf, 6 =>
    pra, 7 => org, 8 => aff, 9 => lan, 10 => edu, 11 => cer, 12 => nk1, 13 => prt, 14 =>
    rol]
);
/// Definition of [`PmuB01`].
pub static PMU_B01: StructureDef = structure(
    "PMU_B01",
    "MSH SFT* UAC? EVN STF PRA* ORG* AFF* LAN* EDU* CER* NK1* PRT* ROL*",
    &[
        grammar(V2_4, V2_4, "MSH EVN STF PRA* ORG* AFF* LAN* EDU*"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN STF PRA* ORG* AFF* LAN* EDU* CER*"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? EVN STF PRA* ORG* AFF* LAN* EDU* CER*"),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? EVN STF PRA* ORG* AFF* LAN* EDU* CER* NK1* ROL*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EVN STF PRA* ORG* AFF* LAN* EDU* CER* NK1* PRT* ROL*",
        ),
    ],
);
