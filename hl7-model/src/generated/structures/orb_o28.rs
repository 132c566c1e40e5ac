// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORB_O28 · ORB^O28
#[derive(Default)]
#[non_exhaustive]
pub struct OrbO28 {
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
    pub response: Option<Box<OrbO28Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrbO28, ORB_O28, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORB_O28
#[derive(Default)]
#[non_exhaustive]
pub struct OrbO28Response {
    /// PATIENT
    pub patient: Option<Box<OrbO28Patient>>,
}
record!(group OrbO28Response, "RESPONSE", [1 => patient]);
/// PATIENT, a group of ORB_O28
#[derive(Default)]
#[non_exhaustive]
pub struct OrbO28Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ORDER
    pub order: Vec<OrbO28Order>,
}
record!(group OrbO28Patient, "PATIENT", [1 => pid, 2 => prt, 3 => arv, 4 => order]);
/// ORDER, a group of ORB_O28
#[derive(Default)]
#[non_exhaustive]
pub struct OrbO28Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrbO28Timing>,
    /// BPO · Blood product order
    pub bpo: Option<Box<Bpo>>,
}
record!(group OrbO28Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => bpo]);
/// TIMING, a group of ORB_O28
#[derive(Default)]
#[non_exhaustive]
pub struct OrbO28Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrbO28Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// Definition of [`OrbO28`].
pub static ORB_O28: StructureDef = structure(
    "ORB_O28",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO? )* )? )?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID ORDER( ORC TIMING( TQ1 TQ2* )* BPO? )* )? )?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID ORDER( ORC TIMING( TQ1 TQ2* )* BPO? )* )? )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO? )* )? )?",
        ),
    ],
);
