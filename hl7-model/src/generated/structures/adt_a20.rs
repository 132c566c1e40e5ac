// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A20 · ADT^A20
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA20 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// NPU · Bed Status Update
    pub npu: Option<Box<Npu>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure AdtA20, ADT_A20, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => npu]);
/// Definition of [`AdtA20`].
pub static ADT_A20: StructureDef = structure(
    "ADT_A20",
    "MSH SFT* UAC? EVN NPU",
    &[
        grammar(V2_1, V2_4, "MSH EVN NPU"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN NPU"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN NPU"),
    ],
);
