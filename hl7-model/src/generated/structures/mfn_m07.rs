// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M07 · MFN^M07
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_CLIN_STUDY_SCHED
    pub mf_clin_study_sched: Vec<MfnM07MfClinStudySched>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM07, MFN_M07, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_clin_study_sched]
);
/// MF_CLIN_STUDY_SCHED, a group of MFN_M07
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM07MfClinStudySched {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// CM0 · Clinical Study Master
    pub cm0: Option<Box<Cm0>>,
    /// CM2 · Clinical Study Schedule Master
    pub cm2: Vec<Cm2>,
}
record!(
    group MfnM07MfClinStudySched, "MF_CLIN_STUDY_SCHED", [1 => mfe, 2 => cm0, 3 => cm2]
);
/// Definition of [`MfnM07`].
pub static MFN_M07: StructureDef = structure(
    "MFN_M07",
    "MSH SFT* UAC? MFI MF_CLIN_STUDY_SCHED( MFE CM0 CM2* )+",
    &[
        grammar(V2_3, V2_4, "MSH MFI MF_CLIN_STUDY_SCHED( MFE CM0 CM2* )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* MFI MF_CLIN_STUDY_SCHED( MFE CM0 CM2* )+"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MFI MF_CLIN_STUDY_SCHED( MFE CM0 CM2* )+"),
    ],
);
