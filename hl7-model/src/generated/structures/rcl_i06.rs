// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RCL_I06 · RCL^I06
#[derive(Default)]
#[non_exhaustive]
pub struct RclI06 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PROVIDER
    pub provider: Vec<RclI06Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Vec<Drg>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// DSP · Display Data
    pub dsp: Vec<Dsp>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RclI06, RCL_I06, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => qrd, 6 =>
    qrf, 7 => provider, 8 => pid, 9 => dg1, 10 => drg, 11 => al1, 12 => nte, 13 => dsp,
    14 => dsc]
);
/// PROVIDER, a group of RCL_I06
#[derive(Default)]
#[non_exhaustive]
pub struct RclI06Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RclI06Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// Definition of [`RclI06`].
pub static RCL_I06: StructureDef = structure(
    "RCL_I06",
    "MSH SFT* UAC? MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* NTE* DSP* DSC?",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* NTE* DSP* DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* NTE* DSP* DSC?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* NTE* DSP* DSC?",
        ),
    ],
);
