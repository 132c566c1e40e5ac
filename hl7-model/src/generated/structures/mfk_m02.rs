// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFK_M02 · MFK^M02
#[derive(Default)]
#[non_exhaustive]
pub struct MfkM02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MFA · Master File Acknowledgment
    pub mfa: Vec<Mfa>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure MfkM02, MFK_M02, [1 => msh, 2 => msa, 3 => err, 4 => mfi, 5 => mfa]);
/// Definition of [`MfkM02`].
pub static MFK_M02: StructureDef = structure(
    "MFK_M02",
    "MSH MSA ERR? MFI MFA*",
    &[
        grammar(V2_2, V2_2, "MSH MSA ERR? MFI MFA*"),
        grammar(V2_3, V2_3, "MSH MSA MFI MFA*"),
    ],
);
