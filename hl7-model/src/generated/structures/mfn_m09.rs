// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M09 · MFN^M09
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM09 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_TEST_CATEGORICAL
    pub mf_test_categorical: Vec<MfnM09MfTestCategorical>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM09, MFN_M09, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_test_categorical]
);
/// MF_TEST_CATEGORICAL, a group of MFN_M09
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM09MfTestCategorical {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// OM1 · General Segment
    pub om1: Option<Box<Om1>>,
    /// OMC · Supporting Clinical Information
    pub omc: Vec<Omc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// MF_TEST_CAT_DETAIL
    pub mf_test_cat_detail: Option<Box<MfnM09MfTestCatDetail>>,
}
record!(
    group MfnM09MfTestCategorical, "MF_TEST_CATEGORICAL", [1 => mfe, 2 => om1, 3 => omc,
    4 => prt, 5 => mf_test_cat_detail]
);
/// MF_TEST_CAT_DETAIL, a group of MFN_M09
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM09MfTestCatDetail {
    /// OM3 · Categorical Service/Test/Observation
    pub om3: Option<Box<Om3>>,
    /// OM4 · Observations that Require Specimens
    pub om4: Vec<Om4>,
}
record!(group MfnM09MfTestCatDetail, "MF_TEST_CAT_DETAIL", [1 => om3, 2 => om4]);
/// Definition of [`MfnM09`].
pub static MFN_M09: StructureDef = structure(
    "MFN_M09",
    "MSH SFT* UAC? MFI MF_TEST_CATEGORICAL( MFE OM1? OMC* PRT* MF_TEST_CAT_DETAIL( OM3 OM4* )? )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MFI MF_TEST_CATEGORICAL( MFE MF_TEST_CAT_DETAIL( OM3 OM4* )? )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MFI MF_TEST_CATEGORICAL( MFE OM1 MF_TEST_CAT_DETAIL( OM3 OM4* )? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MFI MF_TEST_CATEGORICAL( MFE OM1 MF_TEST_CAT_DETAIL( OM3 OM4* )? )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MFI MF_TEST_CATEGORICAL( MFE OM1 MF_TEST_CAT_DETAIL( OM3 OM4* )? )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? MFI MF_TEST_CATEGORICAL( MFE OM1 PRT* MF_TEST_CAT_DETAIL( OM3 OM4* )? )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_TEST_CATEGORICAL( MFE OM1 OMC* PRT* MF_TEST_CAT_DETAIL( OM3 OM4* )? )+",
        ),
    ],
);
