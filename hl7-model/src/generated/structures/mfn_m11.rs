// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M11 · MFN^M11
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM11 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_TEST_CALCULATED
    pub mf_test_calculated: Vec<MfnM11MfTestCalculated>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM11, MFN_M11, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_test_calculated]
);
/// MF_TEST_CALCULATED, a group of MFN_M11
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM11MfTestCalculated {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// OM1 · General Segment
    pub om1: Option<Box<Om1>>,
    /// OMC · Supporting Clinical Information
    pub omc: Vec<Omc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// MF_TEST_CALC_DETAIL
    pub mf_test_calc_detail: Option<Box<MfnM11MfTestCalcDetail>>,
}
record!(
    group MfnM11MfTestCalculated, "MF_TEST_CALCULATED", [1 => mfe, 2 => om1, 3 => omc, 4
    => prt, 5 => mf_test_calc_detail]
);
/// MF_TEST_CALC_DETAIL, a group of MFN_M11
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM11MfTestCalcDetail {
    /// OM6 · Observations that are Calculated from Other Observations
    pub om6: Option<Box<Om6>>,
    /// OM2 · Numeric Observation
    pub om2: Option<Box<Om2>>,
}
record!(group MfnM11MfTestCalcDetail, "MF_TEST_CALC_DETAIL", [1 => om6, 2 => om2]);
/// Definition of [`MfnM11`].
pub static MFN_M11: StructureDef = structure(
    "MFN_M11",
    "MSH SFT* UAC? MFI MF_TEST_CALCULATED( MFE OM1 OMC* PRT* MF_TEST_CALC_DETAIL( OM6 OM2 )? )+",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MFI MF_TEST_CALCULATED( MFE OM1 MF_TEST_CALC_DETAIL( OM6 OM2 )? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MFI MF_TEST_CALCULATED( MFE OM1 MF_TEST_CALC_DETAIL( OM6 OM2 )? )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MFI MF_TEST_CALCULATED( MFE OM1 MF_TEST_CALC_DETAIL( OM6 OM2 )? )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? MFI MF_TEST_CALCULATED( MFE OM1 PRT* MF_TEST_CALC_DETAIL( OM6 OM2 )? )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_TEST_CALCULATED( MFE OM1 OMC* PRT* MF_TEST_CALC_DETAIL( OM6 OM2 )? )+",
        ),
    ],
);
