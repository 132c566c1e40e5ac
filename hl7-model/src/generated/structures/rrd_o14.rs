// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRD_O14 · RRD^O14
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO14 {
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
    pub response: Option<Box<RrdO14Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RrdO14, RRD_O14, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of RRD_O14
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO14Response {
    /// PATIENT
    pub patient: Option<Box<RrdO14Patient>>,
    /// ORDER
    pub order: Vec<RrdO14Order>,
}
record!(group RrdO14Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRD_O14
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO14Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RrdO14Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRD_O14
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO14Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RrdO14Timing>,
    /// DISPENSE
    pub dispense: Option<Box<RrdO14Dispense>>,
}
record!(group RrdO14Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => dispense]);
/// TIMING, a group of RRD_O14
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO14Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RrdO14Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// DISPENSE, a group of RRD_O14
#[derive(Default)]
#[non_exhaustive]
pub struct RrdO14Dispense {
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RrdO14Dispense, "DISPENSE", [1 => rxd, 2 => nte, 3 => rxr, 4 => rxc]);
/// Definition of [`RrdO14`].
pub static RRD_O14: StructureDef = structure(
    "RRD_O14",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* DISPENSE( RXD NTE* RXR+ RXC* )? )+ )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC DISPENSE( RXD RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* DISPENSE( RXD NTE* RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* DISPENSE( RXD NTE* RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* DISPENSE( RXD NTE* RXR+ RXC* )? PRT* )+ )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* DISPENSE( RXD NTE* RXR+ RXC* )? )+ )?",
        ),
    ],
);
