// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRG_O16 · RRG^O16
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO16 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<RrgO16Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RrgO16, RRG_O16, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of RRG_O16
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO16Response {
    /// PATIENT
    pub patient: Option<Box<RrgO16Patient>>,
    /// ORDER
    pub order: Vec<RrgO16Order>,
}
record!(group RrgO16Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRG_O16
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO16Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RrgO16Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRG_O16
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO16Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RrgO16Timing>,
    /// GIVE
    pub give: Option<Box<RrgO16Give>>,
}
record!(group RrgO16Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => give]);
/// TIMING, a group of RRG_O16
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO16Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RrgO16Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// GIVE, a group of RRG_O16
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO16Give {
    /// RXG · Pharmacy/Treatment Give
    pub rxg: Option<Box<Rxg>>,
    /// TIMING_GIVE
    pub timing_give: Vec<RrgO16TimingGive>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RrgO16Give, "GIVE", [1 => rxg, 2 => timing_give, 3 => rxr, 4 => rxc]);
/// TIMING_GIVE, a group of RRG_O16
#[derive(Default)]
#[non_exhaustive]
pub struct RrgO16TimingGive {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RrgO16TimingGive, "TIMING_GIVE", [1 => tq1, 2 => tq2]);
/// Definition of [`RrgO16`].
pub static RRG_O16: StructureDef = structure(
    "RRG_O16",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* GIVE( RXG TIMING_GIVE( TQ1 TQ2* )* RXR+ RXC* )? )+ )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC GIVE( RXG RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* GIVE( RXG TIMING_GIVE( TQ1 TQ2* )+ RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* GIVE( RXG TIMING_GIVE( TQ1 TQ2* )+ RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* GIVE( RXG TIMING_GIVE( TQ1 TQ2* )+ RXR+ RXC* )? )+ )?",
        ),
    ],
);
