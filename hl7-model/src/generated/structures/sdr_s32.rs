// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SDR_S32 · SCN^S37, SDR^S32, SMD^S32
#[derive(Default)]
#[non_exhaustive]
pub struct SdrS32 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// ANTI_MICROBIAL_DEVICE_CYCLE_DATA
    pub anti_microbial_device_cycle_data: Option<
        Box<SdrS32AntiMicrobialDeviceCycleData>,
    >,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SdrS32, SDR_S32, [1 => msh, 2 => sft, 3 => uac, 4 =>
    anti_microbial_device_cycle_data]
);
/// ANTI_MICROBIAL_DEVICE_CYCLE_DATA, a group of SDR_S32
#[derive(Default)]
#[non_exhaustive]
pub struct SdrS32AntiMicrobialDeviceCycleData {
    /// SDD · Sterilization Device Data
    pub sdd: Option<Box<Sdd>>,
    /// SCD · Anti-Microbial Cycle Data
    pub scd: Vec<Scd>,
}
record!(
    group SdrS32AntiMicrobialDeviceCycleData, "ANTI_MICROBIAL_DEVICE_CYCLE_DATA", [1 =>
    sdd, 2 => scd]
);
/// Definition of [`SdrS32`].
pub static SDR_S32: StructureDef = structure(
    "SDR_S32",
    "MSH SFT* UAC? ANTI_MICROBIAL_DEVICE_CYCLE_DATA( SDD SCD* )",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? ANTI_MICROBIAL_DEVICE_CYCLE_DATA( SDD SCD* )",
        ),
    ],
);
