// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFR_M06 · MFR^M06
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM06 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_QUERY
    pub mf_query: Vec<MfrM06MfQuery>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfrM06, MFR_M06, [1 => msh, 2 => sft, 3 => msa, 4 => err, 5 => qak, 6 =>
    qrd, 7 => qrf, 8 => mfi, 9 => mf_query, 10 => dsc]
);
/// MF_QUERY, a group of MFR_M06
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM06MfQuery {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// CM0 · Clinical Study Master
    pub cm0: Option<Box<Cm0>>,
    /// MF_PHASE_SCHED_DETAIL
    pub mf_phase_sched_detail: Vec<MfrM06MfPhaseSchedDetail>,
}
record!(
    group MfrM06MfQuery, "MF_QUERY", [1 => mfe, 2 => cm0, 3 => mf_phase_sched_detail]
);
/// MF_PHASE_SCHED_DETAIL, a group of MFR_M06
#[derive(Default)]
#[non_exhaustive]
pub struct MfrM06MfPhaseSchedDetail {
    /// CM1 · Clinical Study Phase Master
    pub cm1: Option<Box<Cm1>>,
    /// CM2 · Clinical Study Schedule Master
    pub cm2: Vec<Cm2>,
}
record!(group MfrM06MfPhaseSchedDetail, "MF_PHASE_SCHED_DETAIL", [1 => cm1, 2 => cm2]);
/// Definition of [`MfrM06`].
pub static MFR_M06: StructureDef = structure(
    "MFR_M06",
    "MSH SFT* MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE CM0 MF_PHASE_SCHED_DETAIL( CM1 CM2* )* )+ DSC?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE CM0 CM1* CM2* )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* MSA ERR* QAK? QRD QRF? MFI MF_QUERY( MFE CM0 MF_PHASE_SCHED_DETAIL( CM1 CM2* )* )+ DSC?",
        ),
    ],
);
