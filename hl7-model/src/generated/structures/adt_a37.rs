// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A37 · ADT^A37
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA37 {
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
    /// DB1 · Disability
    pub db1: Vec<Db1>,
    /// PID · Patient Identification
    pub pid_2: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1_2: Option<Box<Pd1>>,
    /// PV1 · Patient Visit
    pub pv1_2: Option<Box<Pv1>>,
    /// DB1 · Disability
    pub db1_2: Vec<Db1>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA37, ADT_A37, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => pv1, 8 => db1, 9 => pid_2, 10 => pd1_2, 11 => pv1_2, 12 => db1_2]
);
/// Definition of [`AdtA37`].
pub static ADT_A37: StructureDef = structure(
    "ADT_A37",
    "MSH SFT* UAC? EVN PID PD1? PV1? DB1* PID PD1? PV1? DB1*",
    &[
        grammar(V2_2, V2_2, "MSH EVN PID PV1? PID PV1?"),
        grammar(V2_4, V2_4, "MSH EVN PID PD1? PV1? DB1* PID PD1? PV1? DB1*"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? PV1? DB1* PID PD1? PV1? DB1*"),
        grammar(V2_6, V2_8_2, "MSH SFT* UAC? EVN PID PD1? PV1? DB1* PID PD1? PV1? DB1*"),
    ],
);
