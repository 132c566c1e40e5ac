// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A17 · ADT^A17
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA17 {
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
    /// PID · Patient Identification
    pub pid_2: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1_2: Option<Box<Pd1>>,
    /// PV1 · Patient Visit
    pub pv1_2: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2_2: Option<Box<Pv2>>,
    /// DB1 · Disability
    pub db1_2: Vec<Db1>,
    /// OBX · Observation/Result
    pub obx_2: Vec<Obx>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA17, ADT_A17, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => pv1, 8 => pv2, 9 => db1, 10 => obx, 11 => pid_2, 12 => pd1_2, 13 => pv1_2,
    14 => pv2_2, 15 => db1_2, 16 => obx_2]
);
/// Definition of [`AdtA17`].
pub static ADT_A17: StructureDef = structure(
    "ADT_A17",
    "MSH SFT* UAC? EVN PID PD1? PV1 PV2? DB1* OBX* PID PD1? PV1 PV2? DB1* OBX*",
    &[
        grammar(V2_1, V2_1, "MSH EVN PATIENT( PID PV1 )+"),
        grammar(V2_2, V2_2, "MSH EVN PID PV1 PV2? OBX* PID PV1 PV2? OBX*"),
        grammar(
            V2_3,
            V2_4,
            "MSH EVN PID PD1? PV1 PV2? DB1* OBX* PID PD1? PV1 PV2? DB1* OBX*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PD1? PV1 PV2? DB1* OBX* PID PD1? PV1 PV2? DB1* OBX*",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? PV1 PV2? DB1* OBX* PID PD1? PV1 PV2? DB1* OBX*",
        ),
    ],
);
