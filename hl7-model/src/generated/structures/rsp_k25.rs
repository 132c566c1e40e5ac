// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K25 · RSP^K25
#[derive(Default)]
#[non_exhaustive]
pub struct RspK25 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// STAFF
    pub staff: Vec<RspK25Staff>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK25, RSP_K25, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => rcp, 9 => staff, 10 => dsc]
);
/// STAFF, a group of RSP_K25
#[derive(Default)]
#[non_exhaustive]
pub struct RspK25Staff {
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
}
record!(
    group RspK25Staff, "STAFF", [1 => stf, 2 => pra, 3 => org, 4 => aff, 5 => lan, 6 =>
    edu, 7 => cer, 8 => nk1, 9 => prt, 10 => rol]
);
/// Definition of [`RspK25`].
pub static RSP_K25: StructureDef = structure(
    "RSP_K25",
    "MSH SFT* UAC? MSA ERR* QAK QPD RCP STAFF( STF PRA* ORG* AFF* LAN* EDU* CER* NK1* PRT* ROL* )+ DSC?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? QAK QPD RCP STAFF( STF PRA? ORG* AFF* LAN* EDU* )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK QPD RCP STAFF( STF PRA* ORG* AFF* LAN* EDU* CER* )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR* QAK QPD RCP STAFF( STF PRA* ORG* AFF* LAN* EDU* CER* )+ DSC?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? MSA ERR* QAK QPD RCP STAFF( STF PRA* ORG* AFF* LAN* EDU* CER* NK1* ROL* )+ DSC?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR* QAK QPD RCP STAFF( STF PRA* ORG* AFF* LAN* EDU* CER* NK1* PRT* ROL* )+ DSC?",
        ),
    ],
);
