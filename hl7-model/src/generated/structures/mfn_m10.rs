// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M10 · MFN^M10
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM10 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_TEST_BATTERIES
    pub mf_test_batteries: Vec<MfnM10MfTestBatteries>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM10, MFN_M10, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_test_batteries]
);
/// MF_TEST_BATTERIES, a group of MFN_M10
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM10MfTestBatteries {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// OM1 · General Segment
    pub om1: Option<Box<Om1>>,
    /// OMC · Supporting Clinical Information
    pub omc: Vec<Omc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// MF_TEST_BATT_DETAIL
    pub mf_test_batt_detail: Option<Box<MfnM10MfTestBattDetail>>,
}
record!(
    group MfnM10MfTestBatteries, "MF_TEST_BATTERIES", [1 => mfe, 2 => om1, 3 => omc, 4 =>
    prt, 5 => mf_test_batt_detail]
);
/// MF_TEST_BATT_DETAIL, a group of MFN_M10
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM10MfTestBattDetail {
    /// OM5 · Observation Batteries (Sets)
    pub om5: Option<Box<Om5>>,
    /// OM4 · Observations that Require Specimens
    pub om4: Vec<Om4>,
}
record!(group MfnM10MfTestBattDetail, "MF_TEST_BATT_DETAIL", [1 => om5, 2 => om4]);
/// Definition of [`MfnM10`].
pub static MFN_M10: StructureDef = structure(
    "MFN_M10",
    "MSH SFT* UAC? MFI MF_TEST_BATTERIES( MFE? OM1? OMC* PRT* MF_TEST_BATT_DETAIL( OM5 OM4* )? )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MFI MF_TEST_BATTERIES( MF_TEST_BATT_DETAIL( OM5 OM4* )? )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MFI MF_TEST_BATTERIES( MFE OM1 MF_TEST_BATT_DETAIL( OM5 OM4* )? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MFI MF_TEST_BATTERIES( MFE OM1 MF_TEST_BATT_DETAIL( OM5 OM4* )? )+",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MFI MF_TEST_BATTERIES( MFE OM1 MF_TEST_BATT_DETAIL( OM5 OM4* )? )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? MFI MF_TEST_BATTERIES( MFE OM1 PRT* MF_TEST_BATT_DETAIL( OM5 OM4* )? )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_TEST_BATTERIES( MFE OM1 OMC* PRT* MF_TEST_BATT_DETAIL( OM5 OM4* )? )+",
        ),
    ],
);
