// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M05 · MFN^M05
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM05 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_LOCATION
    pub mf_location: Vec<MfnM05MfLocation>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM05, MFN_M05, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 => mf_location]
);
/// MF_LOCATION, a group of MFN_M05
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM05MfLocation {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// LOC · Location Identification
    pub loc: Option<Box<Loc>>,
    /// LCH · Location Characteristic
    pub lch: Vec<Lch>,
    /// LRL · Location Relationship
    pub lrl: Vec<Lrl>,
    /// MF_LOC_DEPT
    pub mf_loc_dept: Vec<MfnM05MfLocDept>,
}
record!(
    group MfnM05MfLocation, "MF_LOCATION", [1 => mfe, 2 => loc, 3 => lch, 4 => lrl, 5 =>
    mf_loc_dept]
);
/// MF_LOC_DEPT, a group of MFN_M05
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM05MfLocDept {
    /// LDP · Location Department
    pub ldp: Option<Box<Ldp>>,
    /// LCH · Location Characteristic
    pub lch: Vec<Lch>,
    /// LCC · Location Charge Code
    pub lcc: Vec<Lcc>,
}
record!(group MfnM05MfLocDept, "MF_LOC_DEPT", [1 => ldp, 2 => lch, 3 => lcc]);
/// Definition of [`MfnM05`].
pub static MFN_M05: StructureDef = structure(
    "MFN_M05",
    "MSH SFT* UAC? MFI MF_LOCATION( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )+",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MFI MF_LOCATION( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MFI MF_LOCATION( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )+",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_LOCATION( MFE LOC LCH* LRL* MF_LOC_DEPT( LDP LCH* LCC* )+ )+",
        ),
    ],
);
