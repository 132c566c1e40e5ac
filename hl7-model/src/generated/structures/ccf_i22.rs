// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// CCF_I22 · CCF^I22
#[derive(Default)]
#[non_exhaustive]
pub struct CcfI22 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure CcfI22, CCF_I22, [1 => msh, 2 => sft, 3 => uac, 4 => pid]);
/// Definition of [`CcfI22`].
pub static CCF_I22: StructureDef = structure(
    "CCF_I22",
    "MSH SFT* UAC? PID",
    &[grammar(V2_7, V2_8_2, "MSH SFT* UAC? PID")],
);
