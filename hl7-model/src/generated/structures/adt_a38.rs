// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A38 · ADT^A38
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA38 {
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
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// DB1 · Disability
    pub db1: Vec<Db1>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA38, ADT_A38, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => pv1, 8 => pv2, 9 => db1, 10 => obx, 11 => dg1, 12 => drg]
);
/// Definition of [`AdtA38`].
pub static ADT_A38: StructureDef = structure(
    "ADT_A38",
    "MSH SFT* UAC? EVN PID PD1? PV1 PV2? DB1* OBX* DG1* DRG?",
    &[
        grammar(V2_3, V2_3, "MSH EVN PID PD1? PV1 PV2? DB1* OBX* DG1* DRG?"),
        grammar(V2_3_1, V2_3_1, "MSH EVN PID PD1? PV1 PV2? DB1* OBX* DG1* DRG"),
        grammar(V2_4, V2_4, "MSH EVN PID PD1? PV1 PV2? DB1* OBX* DG1* DRG?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? PV1 PV2? DB1* OBX* DG1* DRG?"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PID PD1? PV1 PV2? DB1* OBX* DG1* DRG?"),
    ],
);
