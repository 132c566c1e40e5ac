// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SLR_S28 · SLN^S34 S35, SLR^S28 S29, STI^S30
#[derive(Default)]
#[non_exhaustive]
pub struct SlrS28 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// SLT · Sterilization Lot
    pub slt: Vec<Slt>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure SlrS28, SLR_S28, [1 => msh, 2 => sft, 3 => uac, 4 => slt]);
/// Definition of [`SlrS28`].
pub static SLR_S28: StructureDef = structure(
    "SLR_S28",
    "MSH SFT* UAC? SLT+",
    &[grammar(V2_6, V2_8_2, "MSH SFT* UAC? SLT+")],
);
