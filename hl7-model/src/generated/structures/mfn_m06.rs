// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M06 · MFN^M06
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM06 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_CLIN_STUDY
    pub mf_clin_study: Vec<MfnM06MfClinStudy>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM06, MFN_M06, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_clin_study]
);
/// MF_CLIN_STUDY, a group of MFN_M06
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM06MfClinStudy {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// CM0 · Clinical Study Master
    pub cm0: Option<Box<Cm0>>,
    /// MF_PHASE_SCHED_DETAIL
    pub mf_phase_sched_detail: Vec<MfnM06MfPhaseSchedDetail>,
}
record!(
    group MfnM06MfClinStudy, "MF_CLIN_STUDY", [1 => mfe, 2 => cm0, 3 =>
    mf_phase_sched_detail]
);
/// MF_PHASE_SCHED_DETAIL, a group of MFN_M06
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM06MfPhaseSchedDetail {
    /// CM1 · Clinical Study Phase Master
    pub cm1: Option<Box<Cm1>>,
    /// CM2 · Clinical Study Schedule Master
    pub cm2: Vec<Cm2>,
}
record!(group MfnM06MfPhaseSchedDetail, "MF_PHASE_SCHED_DETAIL", [1 => cm1, 2 => cm2]);
/// Definition of [`MfnM06`].
pub static MFN_M06: StructureDef = structure(
    "MFN_M06",
    "MSH SFT* UAC? MFI MF_CLIN_STUDY( MFE CM0 MF_PHASE_SCHED_DETAIL( CM1 CM2* )* )+",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MFI MF_CLIN_STUDY( MFE CM0 MF_PHASE_SCHED_DETAIL( CM1 CM2* )* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MFI MF_CLIN_STUDY( MFE CM0 MF_PHASE_SCHED_DETAIL( CM1 CM2* )* )+",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_CLIN_STUDY( MFE CM0 MF_PHASE_SCHED_DETAIL( CM1 CM2* )* )+",
        ),
    ],
);
