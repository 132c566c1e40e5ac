// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFK_M03 · MFK^M03
#[derive(Default)]
#[non_exhaustive]
pub struct MfkM03 {
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
record!(structure MfkM03, MFK_M03, [1 => msh, 2 => msa, 3 => err, 4 => mfi, 5 => mfa]);
/// Definition of [`MfkM03`].
pub static MFK_M03: StructureDef = structure(
    "MFK_M03",
    "MSH MSA ERR? MFI MFA*",
    &[grammar(V2_2, V2_2, "MSH MSA ERR? MFI MFA*")],
);
