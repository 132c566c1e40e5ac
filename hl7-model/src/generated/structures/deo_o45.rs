// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DEO_O45 · DEO^O45
#[derive(Default)]
#[non_exhaustive]
pub struct DeoO45 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// DONOR
    pub donor: Option<Box<DeoO45Donor>>,
    /// DONATION_ORDER
    pub donation_order: Vec<DeoO45DonationOrder>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DeoO45, DEO_O45, [1 => msh, 2 => sft, 3 => uac, 4 => donor, 5 =>
    donation_order]
);
/// DONOR, a group of DEO_O45
#[derive(Default)]
#[non_exhaustive]
pub struct DeoO45Donor {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// DONOR_REGISTRATION
    pub donor_registration: Option<Box<DeoO45DonorRegistration>>,
}
record!(
    group DeoO45Donor, "DONOR", [1 => pid, 2 => obx, 3 => arv, 4 => nte, 5 =>
    donor_registration]
);
/// DONOR_REGISTRATION, a group of DEO_O45
#[derive(Default)]
#[non_exhaustive]
pub struct DeoO45DonorRegistration {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DeoO45DonorRegistration, "DONOR_REGISTRATION", [1 => pv1, 2 => nte]);
/// DONATION_ORDER, a group of DEO_O45
#[derive(Default)]
#[non_exhaustive]
pub struct DeoO45DonationOrder {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// DONATION_OBSERVATION
    pub donation_observation: Vec<DeoO45DonationObservation>,
}
record!(
    group DeoO45DonationOrder, "DONATION_ORDER", [1 => obr, 2 => nte, 3 =>
    donation_observation]
);
/// DONATION_OBSERVATION, a group of DEO_O45
#[derive(Default)]
#[non_exhaustive]
pub struct DeoO45DonationObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DeoO45DonationObservation, "DONATION_OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`DeoO45`].
pub static DEO_O45: StructureDef = structure(
    "DEO_O45",
    "MSH SFT* UAC? DONOR( PID OBX* ARV* NTE* DONOR_REGISTRATION( PV1? NTE* )? )? DONATION_ORDER( OBR NTE* DONATION_OBSERVATION( OBX NTE* )* )+",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? DONOR( PID OBX* ARV* NTE* DONOR_REGISTRATION( PV1? NTE* )? )? DONATION_ORDER( OBR NTE* DONATION_OBSERVATION( OBX NTE* )* )+",
        ),
    ],
);
