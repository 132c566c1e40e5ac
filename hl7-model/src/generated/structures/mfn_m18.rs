// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M18 · MFN^M18
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM18 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MF_PAYER
    pub mf_payer: Vec<MfnM18MfPayer>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM18, MFN_M18, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 => mf_payer]
);
/// MF_PAYER, a group of MFN_M18
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM18MfPayer {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// PAYER_MF_ENTRY
    pub payer_mf_entry: Vec<MfnM18PayerMfEntry>,
}
record!(group MfnM18MfPayer, "MF_PAYER", [1 => mfe, 2 => payer_mf_entry]);
/// PAYER_MF_ENTRY, a group of MFN_M18
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM18PayerMfEntry {
    /// PM1 · Payer Master File
    pub pm1: Option<Box<Pm1>>,
    /// PAYER_MF_COVERAGE
    pub payer_mf_coverage: Vec<MfnM18PayerMfCoverage>,
}
record!(group MfnM18PayerMfEntry, "PAYER_MF_ENTRY", [1 => pm1, 2 => payer_mf_coverage]);
/// PAYER_MF_COVERAGE, a group of MFN_M18
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM18PayerMfCoverage {
    /// MCP · Master File Coverage
    pub mcp: Option<Box<Mcp>>,
    /// DPS · Diagnosis and Procedure Code
    pub dps: Vec<Dps>,
}
record!(group MfnM18PayerMfCoverage, "PAYER_MF_COVERAGE", [1 => mcp, 2 => dps]);
/// Definition of [`MfnM18`].
pub static MFN_M18: StructureDef = structure(
    "MFN_M18",
    "MSH SFT* UAC? MFI MF_PAYER( MFE PAYER_MF_ENTRY( PM1 PAYER_MF_COVERAGE( MCP DPS* )+ )+ )+",
    &[
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? MFI MF_PAYER( MFE PAYER_MF_ENTRY( PM1 PAYER_MF_COVERAGE( MCP DPS* )+ )+ )+",
        ),
    ],
);
