// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DBC_O41 · DBC^O41
#[derive(Default)]
#[non_exhaustive]
pub struct DbcO41 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// DONOR
    pub donor: Option<Box<DbcO41Donor>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure DbcO41, DBC_O41, [1 => msh, 2 => sft, 3 => uac, 4 => donor]);
/// DONOR, a group of DBC_O41
#[derive(Default)]
#[non_exhaustive]
pub struct DbcO41Donor {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group DbcO41Donor, "DONOR", [1 => pid, 2 => pd1, 3 => obx, 4 => nte, 5 => arv, 6 =>
    al1]
);
/// Definition of [`DbcO41`].
pub static DBC_O41: StructureDef = structure(
    "DBC_O41",
    "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* ARV* AL1* )?",
    &[grammar(V2_8, V2_8_2, "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* ARV* AL1* )?")],
);
