// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// STC_S33 · STC^S33
#[derive(Default)]
#[non_exhaustive]
pub struct StcS33 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// SCP · Sterilizer Configuration (Anti-Microbial Devices)
    pub scp: Vec<Scp>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure StcS33, STC_S33, [1 => msh, 2 => sft, 3 => uac, 4 => scp]);
/// Definition of [`StcS33`].
pub static STC_S33: StructureDef = structure(
    "STC_S33",
    "MSH SFT* UAC? SCP+",
    &[grammar(V2_6, V2_8_2, "MSH SFT* UAC? SCP+")],
);
