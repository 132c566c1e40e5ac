// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SDR_S31 · SDN^S36, SDR^S31
#[derive(Default)]
#[non_exhaustive]
pub struct SdrS31 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// ANTI_MICROBIAL_DEVICE_DATA
    pub anti_microbial_device_data: Option<Box<SdrS31AntiMicrobialDeviceData>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SdrS31, SDR_S31, [1 => msh, 2 => sft, 3 => uac, 4 =>
    anti_microbial_device_data]
);
/// ANTI_MICROBIAL_DEVICE_DATA, a group of SDR_S31
#[derive(Default)]
#[non_exhaustive]
pub struct SdrS31AntiMicrobialDeviceData {
    /// SDD · Sterilization Device Data
    pub sdd: Option<Box<Sdd>>,
    /// SCD · Anti-Microbial Cycle Data
    pub scd: Vec<Scd>,
}
record!(
    group SdrS31AntiMicrobialDeviceData, "ANTI_MICROBIAL_DEVICE_DATA", [1 => sdd, 2 =>
    scd]
);
/// Definition of [`SdrS31`].
pub static SDR_S31: StructureDef = structure(
    "SDR_S31",
    "MSH SFT* UAC? ANTI_MICROBIAL_DEVICE_DATA( SDD SCD* )",
    &[grammar(V2_6, V2_8_2, "MSH SFT* UAC? ANTI_MICROBIAL_DEVICE_DATA( SDD SCD* )")],
);
