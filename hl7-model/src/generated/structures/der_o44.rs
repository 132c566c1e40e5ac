// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DER_O44 · DER^O44
#[derive(Default)]
#[non_exhaustive]
pub struct DerO44 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// DONOR
    pub donor: Option<Box<DerO44Donor>>,
    /// DONOR_ORDER
    pub donor_order: Vec<DerO44DonorOrder>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DerO44, DER_O44, [1 => msh, 2 => sft, 3 => uac, 4 => donor, 5 =>
    donor_order]
);
/// DONOR, a group of DER_O44
#[derive(Default)]
#[non_exhaustive]
pub struct DerO44Donor {
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
    pub donor_registration: Option<Box<DerO44DonorRegistration>>,
}
record!(
    group DerO44Donor, "DONOR", [1 => pid, 2 => pd1, 3 => obx, 4 => nte, 5 => al1, 6 =>
    arv, 7 => donor_registration]
);
/// DONOR_REGISTRATION, a group of DER_O44
#[derive(Default)]
#[non_exhaustive]
pub struct DerO44DonorRegistration {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DerO44DonorRegistration, "DONOR_REGISTRATION", [1 => pv1, 2 => nte]);
/// DONOR_ORDER, a group of DER_O44
#[derive(Default)]
#[non_exhaustive]
pub struct DerO44DonorOrder {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DerO44DonorOrder, "DONOR_ORDER", [1 => obr, 2 => nte]);
/// Definition of [`DerO44`].
pub static DER_O44: StructureDef = structure(
    "DER_O44",
    "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DONOR_ORDER( OBR NTE* )+",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DONOR_ORDER( OBR NTE* )+",
        ),
    ],
);
