// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M08 · MFN^M08
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM08 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_TEST_NUMERIC
    pub mf_test_numeric: Vec<MfnM08MfTestNumeric>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM08, MFN_M08, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_test_numeric]
);
/// MF_TEST_NUMERIC, a group of MFN_M08
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM08MfTestNumeric {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// OM1 · General Segment
    pub om1: Option<Box<Om1>>,
    /// OMC · Supporting Clinical Information
    pub omc: Vec<Omc>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// OM2 · Numeric Observation
    pub om2: Option<Box<Om2>>,
    /// OM3 · Categorical Service/Test/Observation
    pub om3: Option<Box<Om3>>,
    /// OM4 · Observations that Require Specimens
    pub om4: Vec<Om4>,
}
record!(
    group MfnM08MfTestNumeric, "MF_TEST_NUMERIC", [1 => mfe, 2 => om1, 3 => omc, 4 =>
    prt, 5 => om2, 6 => om3, 7 => om4]
);
/// Definition of [`MfnM08`].
pub static MFN_M08: StructureDef = structure(
    "MFN_M08",
    "MSH SFT* UAC? MFI MF_TEST_NUMERIC( MFE OM1? OMC* PRT* OM2? OM3? OM4* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MFI MF_TEST_NUMERIC( MFE OM1 MF_NUMERIC_OBSERVATION( OM2? OM3? OM4? )? )+",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MFI MF_TEST_NUMERIC( MFE OM1? MF_NUMERIC_OBSERVATION( OM2? OM3? OM4? )? )+",
        ),
        grammar(V2_4, V2_4, "MSH MFI MF_TEST_NUMERIC( MFE OM1 OM2? OM3? OM4? )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* MFI MF_TEST_NUMERIC( MFE OM1 OM2? OM3? OM4? )+"),
        grammar(
            V2_6,
            V2_7_1,
            "MSH SFT* UAC? MFI MF_TEST_NUMERIC( MFE OM1 OM2? OM3? OM4? )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? MFI MF_TEST_NUMERIC( MFE OM1 PRT* OM2? OM3? OM4* )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_TEST_NUMERIC( MFE OM1 OMC* PRT* OM2? OM3? OM4* )+",
        ),
    ],
);
