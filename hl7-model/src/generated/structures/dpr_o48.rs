// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DPR_O48 · DPR^O48
#[derive(Default)]
#[non_exhaustive]
pub struct DprO48 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// DONOR
    pub donor: Option<Box<DprO48Donor>>,
    /// DONATION_ORDER
    pub donation_order: Vec<DprO48DonationOrder>,
    /// DONATION
    pub donation: Option<Box<DprO48Donation>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DprO48, DPR_O48, [1 => msh, 2 => sft, 3 => uac, 4 => donor, 5 =>
    donation_order, 6 => donation]
);
/// DONOR, a group of DPR_O48
#[derive(Default)]
#[non_exhaustive]
pub struct DprO48Donor {
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
    pub donor_registration: Option<Box<DprO48DonorRegistration>>,
}
record!(
    group DprO48Donor, "DONOR", [1 => pid, 2 => pd1, 3 => obx, 4 => nte, 5 => al1, 6 =>
    arv, 7 => donor_registration]
);
/// DONOR_REGISTRATION, a group of DPR_O48
#[derive(Default)]
#[non_exhaustive]
pub struct DprO48DonorRegistration {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DprO48DonorRegistration, "DONOR_REGISTRATION", [1 => pv1, 2 => nte]);
/// DONATION_ORDER, a group of DPR_O48
#[derive(Default)]
#[non_exhaustive]
pub struct DprO48DonationOrder {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DprO48DonationOrder, "DONATION_ORDER", [1 => obr, 2 => nte]);
/// DONATION, a group of DPR_O48
#[derive(Default)]
#[non_exhaustive]
pub struct DprO48Donation {
    /// DON · Donation
    pub don: Option<Box<Don>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// BLOOD_UNIT
    pub blood_unit: Option<Box<DprO48BloodUnit>>,
}
record!(
    group DprO48Donation, "DONATION", [1 => don, 2 => obx, 3 => nte, 4 => blood_unit]
);
/// BLOOD_UNIT, a group of DPR_O48
#[derive(Default)]
#[non_exhaustive]
pub struct DprO48BloodUnit {
    /// BUI · Blood Unit Information
    pub bui: Vec<Bui>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DprO48BloodUnit, "BLOOD_UNIT", [1 => bui, 2 => nte]);
/// Definition of [`DprO48`].
pub static DPR_O48: StructureDef = structure(
    "DPR_O48",
    "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DONATION_ORDER( OBR NTE* )+ DONATION( DON OBX* NTE* BLOOD_UNIT( BUI* NTE* )? )?",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DONATION_ORDER( OBR NTE* )+ DONATION( DON OBX* NTE* BLOOD_UNIT( BUI* NTE* )? )?",
        ),
    ],
);
