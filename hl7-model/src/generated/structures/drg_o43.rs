// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DRG_O43 · DRG^O43
#[derive(Default)]
#[non_exhaustive]
pub struct DrgO43 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// DONOR
    pub donor: Option<Box<DrgO43Donor>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure DrgO43, DRG_O43, [1 => msh, 2 => sft, 3 => uac, 4 => donor]);
/// DONOR, a group of DRG_O43
#[derive(Default)]
#[non_exhaustive]
pub struct DrgO43Donor {
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
    pub donor_registration: Option<Box<DrgO43DonorRegistration>>,
}
record!(
    group DrgO43Donor, "DONOR", [1 => pid, 2 => pd1, 3 => obx, 4 => nte, 5 => al1, 6 =>
    arv, 7 => donor_registration]
);
/// DONOR_REGISTRATION, a group of DRG_O43
#[derive(Default)]
#[non_exhaustive]
pub struct DrgO43DonorRegistration {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DrgO43DonorRegistration, "DONOR_REGISTRATION", [1 => pv1, 2 => nte]);
/// Definition of [`DrgO43`].
pub static DRG_O43: StructureDef = structure(
    "DRG_O43",
    "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )?",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )?",
        ),
    ],
);
