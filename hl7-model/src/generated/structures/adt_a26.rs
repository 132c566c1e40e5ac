// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A26 · ADT^A26
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA26 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA26, ADT_A26, [1 => msh, 2 => evn, 3 => pid, 4 => pv1, 5 => pv2, 6 =>
    obx]
);
/// Definition of [`AdtA26`].
pub static ADT_A26: StructureDef = structure(
    "ADT_A26",
    "MSH EVN PID PV1 PV2? OBX*",
    &[grammar(V2_2, V2_2, "MSH EVN PID PV1 PV2? OBX*")],
);
