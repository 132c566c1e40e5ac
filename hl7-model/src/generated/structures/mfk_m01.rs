// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFK_M01 · MFK^M01 M02 M03 M04 M05 M06 M07 M08 M09 M10 M11 M12 M13 M14 M15 M16 M17 M18 Znn
#[derive(Default)]
#[non_exhaustive]
pub struct MfkM01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MFA · Master File Acknowledgment
    pub mfa: Vec<Mfa>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfkM01, MFK_M01, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    mfi, 7 => mfa]
);
/// Definition of [`MfkM01`].
pub static MFK_M01: StructureDef = structure(
    "MFK_M01",
    "MSH SFT* UAC? MSA ERR* MFI MFA*",
    &[
        grammar(V2_2, V2_2, "MSH MSA ERR? MFI MFA*"),
        grammar(V2_3, V2_3, "MSH MSA MFI MFA*"),
        grammar(V2_3_1, V2_4, "MSH MSA ERR? MFI MFA*"),
        grammar(V2_5, V2_5_1, "MSH SFT* MSA ERR* MFI MFA*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? MSA ERR* MFI MFA*"),
    ],
);
