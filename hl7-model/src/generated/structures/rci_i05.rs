// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RCI_I05 · RCI^I05
#[derive(Default)]
#[non_exhaustive]
pub struct RciI05 {
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
    pub provider: Vec<RciI05Provider>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Vec<Drg>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// OBSERVATION
    pub observation: Vec<RciI05Observation>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RciI05, RCI_I05, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => qrd, 6 =>
    qrf, 7 => provider, 8 => pid, 9 => dg1, 10 => drg, 11 => al1, 12 => observation, 13
    => nte]
);
/// PROVIDER, a group of RCI_I05
#[derive(Default)]
#[non_exhaustive]
pub struct RciI05Provider {
    /// PRD · Provider Data
    pub prd: Option<Box<Prd>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
}
record!(group RciI05Provider, "PROVIDER", [1 => prd, 2 => ctd]);
/// OBSERVATION, a group of RCI_I05
#[derive(Default)]
#[non_exhaustive]
pub struct RciI05Observation {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESULTS
    pub results: Vec<RciI05Results>,
}
record!(group RciI05Observation, "OBSERVATION", [1 => obr, 2 => nte, 3 => results]);
/// RESULTS, a group of RCI_I05
#[derive(Default)]
#[non_exhaustive]
pub struct RciI05Results {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RciI05Results, "RESULTS", [1 => obx, 2 => nte]);
/// Definition of [`RciI05`].
pub static RCI_I05: StructureDef = structure(
    "RCI_I05",
    "MSH SFT* UAC? MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* NTE*",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* NTE*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* NTE*",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )* )* NTE*",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? MSA QRD QRF? PROVIDER( PRD CTD* )+ PID DG1* DRG* AL1* OBSERVATION( OBR NTE* RESULTS( OBX NTE* )? )? NTE*",
        ),
    ],
);
