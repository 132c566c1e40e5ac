// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DBC_O42 · DBC^O42
#[derive(Default)]
#[non_exhaustive]
pub struct DbcO42 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// DONOR
    pub donor: Option<Box<DbcO42Donor>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure DbcO42, DBC_O42, [1 => msh, 2 => sft, 3 => uac, 4 => donor]);
/// DONOR, a group of DBC_O42
#[derive(Default)]
#[non_exhaustive]
pub struct DbcO42Donor {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(
    group DbcO42Donor, "DONOR", [1 => pid, 2 => pd1, 3 => obx, 4 => nte, 5 => al1, 6 =>
    arv]
);
/// Definition of [`DbcO42`].
pub static DBC_O42: StructureDef = structure(
    "DBC_O42",
    "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* )?",
    &[grammar(V2_8, V2_8_2, "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* )?")],
);
