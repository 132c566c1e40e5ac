// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CCQ_I19 · CCQ^I19
#[derive(Default)]
#[non_exhaustive]
pub struct CcqI19 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// RF1 · Referral Information
    pub rf1: Option<Box<Rf1>>,
    /// PROVIDER_CONTACT
    pub provider_contact: Vec<CcqI19ProviderContact>,
    /// REL · Clinical Relationship Segment
    pub rel: Vec<Rel>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure CcqI19, CCQ_I19, [1 => msh, 2 => sft, 3 => uac, 4 => rf1, 5 =>
    provider_contact, 6 => rel]
);
/// PROVIDER_CONTACT, a group of CCQ_I19
#[derive(Default)]
#[non_exhaustive]
pub struct CcqI19ProviderContact {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group CcqI19ProviderContact, "PROVIDER_CONTACT", [1 => prd, 2 => ctd]);
/// Definition of [`CcqI19`].
pub static CCQ_I19: StructureDef = structure(
    "CCQ_I19",
    "MSH SFT* UAC? RF1 PROVIDER_CONTACT( PRD CTD* )* REL*",
    &[grammar(V2_7, V2_8_2, "MSH SFT* UAC? RF1 PROVIDER_CONTACT( PRD CTD* )* REL*")],
);
