// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A61 · ADT^A61 A62
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA61 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// ROL · Role
    pub rol_2: Vec<Rol>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA61, ADT_A61, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => rol, 8 => pv1, 9 => rol_2, 10 => pv2]
);
/// Definition of [`AdtA61`].
pub static ADT_A61: StructureDef = structure(
    "ADT_A61",
    "MSH SFT* UAC? EVN PID PD1? ROL* PV1 ROL* PV2?",
    &[
        grammar(V2_4, V2_4, "MSH EVN PID PD1? PV1 ROL* PV2?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? PV1 ROL* PV2?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PID PD1? ROL* PV1 ROL* PV2?"),
    ],
);
