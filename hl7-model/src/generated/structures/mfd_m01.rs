// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFD_M01 · MFD^M01
#[derive(Default)]
#[non_exhaustive]
pub struct MfdM01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MFA · Master File Acknowledgment
    pub mfa: Vec<Mfa>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure MfdM01, MFD_M01, [1 => msh, 2 => mfi, 3 => mfa]);
/// Definition of [`MfdM01`].
pub static MFD_M01: StructureDef = structure(
    "MFD_M01",
    "MSH MFI MFA*",
    &[grammar(V2_2, V2_2, "MSH MFI MFA*")],
);
