// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_O34 · RSP^K34 O34
#[derive(Default)]
#[non_exhaustive]
pub struct RspO34 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// DONOR
    pub donor: Option<Box<RspO34Donor>>,
    /// DONATION
    pub donation: Option<Box<RspO34Donation>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspO34, RSP_O34, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => donor, 9 => donation]
);
/// DONOR, a group of RSP_O34
#[derive(Default)]
#[non_exhaustive]
pub struct RspO34Donor {
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
    pub donor_registration: Option<Box<RspO34DonorRegistration>>,
}
record!(
    group RspO34Donor, "DONOR", [1 => pid, 2 => pd1, 3 => obx, 4 => nte, 5 => al1, 6 =>
    arv, 7 => donor_registration]
);
/// DONOR_REGISTRATION, a group of RSP_O34
#[derive(Default)]
#[non_exhaustive]
pub struct RspO34DonorRegistration {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspO34DonorRegistration, "DONOR_REGISTRATION", [1 => pv1, 2 => nte]);
/// DONATION, a group of RSP_O34
#[derive(Default)]
#[non_exhaustive]
pub struct RspO34Donation {
    /// DON · Donation
    pub don: Option<Box<Don>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspO34Donation, "DONATION", [1 => don, 2 => obx, 3 => nte]);
/// Definition of [`RspO34`].
pub static RSP_O34: StructureDef = structure(
    "RSP_O34",
    "MSH SFT* UAC? MSA ERR? QAK QPD DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DONATION( DON OBX* NTE* )?",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD DONOR( PID PD1? OBX* NTE* AL1* ARV* DONOR_REGISTRATION( PV1? NTE* )? )? DONATION( DON OBX* NTE* )?",
        ),
    ],
);
