// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A54 · ADT^A54 A55
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA54 {
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
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// ROL · Role
    pub rol_2: Vec<Rol>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA54, ADT_A54, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => rol, 8 => pv1, 9 => pv2, 10 => rol_2]
);
/// Definition of [`AdtA54`].
pub static ADT_A54: StructureDef = structure(
    "ADT_A54",
    "MSH SFT* UAC? EVN PID PD1? ROL* PV1 PV2? ROL*",
    &[
        grammar(V2_4, V2_4, "MSH EVN PID PD1? ROL* PV1 PV2? ROL*"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? ROL* PV1 PV2? ROL*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PID PD1? ROL* PV1 PV2? ROL*"),
    ],
);
