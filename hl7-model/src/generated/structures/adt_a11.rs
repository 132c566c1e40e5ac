// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A11 · ADT^A11
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA11 {
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
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA11, ADT_A11, [1 => msh, 2 => evn, 3 => pid, 4 => pv1, 5 => pv2, 6 =>
    obx, 7 => dg1]
);
/// Definition of [`AdtA11`].
pub static ADT_A11: StructureDef = structure(
    "ADT_A11",
    "MSH EVN PID PV1 PV2? OBX* DG1*",
    &[
        grammar(V2_1, V2_1, "MSH EVN PID PV1 DG1?"),
        grammar(V2_2, V2_2, "MSH EVN PID PV1 PV2? OBX* DG1*"),
    ],
);
