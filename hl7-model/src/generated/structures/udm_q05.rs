// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// UDM_Q05 · UDM^Q05
#[derive(Default)]
#[non_exhaustive]
pub struct UdmQ05 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// URD · Results/update Definition
    pub urd: Option<Box<Urd>>,
    /// URS · Unsolicited Selection
    pub urs: Option<Box<Urs>>,
    /// DSP · Display Data
    pub dsp: Vec<Dsp>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure UdmQ05, UDM_Q05, [1 => msh, 2 => sft, 3 => uac, 4 => urd, 5 => urs, 6 =>
    dsp, 7 => dsc]
);
/// Definition of [`UdmQ05`].
pub static UDM_Q05: StructureDef = structure(
    "UDM_Q05",
    "MSH SFT* UAC? URD URS? DSP+ DSC?",
    &[
        grammar(V2_1, V2_2, "MSH URD URS? DSP+ DSC"),
        grammar(V2_3, V2_4, "MSH URD URS? DSP+ DSC?"),
        grammar(V2_5, V2_5_1, "MSH SFT* URD URS? DSP+ DSC?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? URD URS? DSP+ DSC?"),
    ],
);
