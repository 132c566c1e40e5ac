// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DEL_O46 · DEL^O46
#[derive(Default)]
#[non_exhaustive]
pub struct DelO46 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// DONOR
    pub donor: Option<Box<DelO46Donor>>,
    /// DON · Donation
    pub don: Option<Box<Don>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DelO46, DEL_O46, [1 => msh, 2 => sft, 3 => uac, 4 => donor, 5 => don, 6 =>
    nte]
);
/// DONOR, a group of DEL_O46
#[derive(Default)]
#[non_exhaustive]
pub struct DelO46Donor {
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
    /// DONOR_REGISTRATION
    pub donor_registration: Option<Box<DelO46DonorRegistration>>,
}
record!(
    group DelO46Donor, "DONOR", [1 => pid, 2 => pd1, 3 => obx, 4 => nte, 5 => al1, 6 =>
    arv, 7 => donor_registration]
);
/// DONOR_REGISTRATION, a group of DEL_O46
#[derive(Default)]
#[non_exhaustive]
pub struct DelO46DonorRegistration {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DelO46DonorRegistration, "DONOR_REGISTRATION", [1 => pv1, 2 => nte]);
/// Definition of [`DelO46`].
pub static DEL_O46: StructureDef = structure(
    "DEL_O46",
    "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DON NTE*",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DON NTE*",
        ),
    ],
);
