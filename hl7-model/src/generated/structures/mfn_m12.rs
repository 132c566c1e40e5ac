// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M12 · MFN^M12
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_OBS_ATTRIBUTES
    pub mf_obs_attributes: Vec<MfnM12MfObsAttributes>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM12, MFN_M12, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    mf_obs_attributes]
);
/// MF_OBS_ATTRIBUTES, a group of MFN_M12
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM12MfObsAttributes {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// OM1 · General Segment
    pub om1: Option<Box<Om1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// MF_OBS_OTHER_ATTRIBUTES
    pub mf_obs_other_attributes: Option<Box<MfnM12MfObsOtherAttributes>>,
}
record!(
    group MfnM12MfObsAttributes, "MF_OBS_ATTRIBUTES", [1 => mfe, 2 => om1, 3 => prt, 4 =>
    mf_obs_other_attributes]
);
/// MF_OBS_OTHER_ATTRIBUTES, a group of MFN_M12
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM12MfObsOtherAttributes {
    /// OM7 · Additional Basic Attributes
    pub om7: Option<Box<Om7>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group MfnM12MfObsOtherAttributes, "MF_OBS_OTHER_ATTRIBUTES", [1 => om7, 2 => prt]
);
/// Definition of [`MfnM12`].
pub static MFN_M12: StructureDef = structure(
    "MFN_M12",
    "MSH SFT* UAC? MFI MF_OBS_ATTRIBUTES( MFE OM1 PRT* MF_OBS_OTHER_ATTRIBUTES( OM7 PRT* )? )+",
    &[
        grammar(V2_4, V2_4, "MSH MFI MF_OBS_ATTRIBUTES( MFE OM1 OM7? )+"),
        grammar(V2_5, V2_5_1, "MSH SFT* MFI MF_OBS_ATTRIBUTES( MFE OM1 OM7? )+"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? MFI MF_OBS_ATTRIBUTES( MFE OM1 OM7? )+"),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_OBS_ATTRIBUTES( MFE OM1 PRT* MF_OBS_OTHER_ATTRIBUTES( OM7 PRT* )? )+",
        ),
    ],
);
