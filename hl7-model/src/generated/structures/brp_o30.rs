// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BRP_O30 · BRP^O30
#[derive(Default)]
#[non_exhaustive]
pub struct BrpO30 {
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
    pub response: Option<Box<BrpO30Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BrpO30, BRP_O30, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of BRP_O30
#[derive(Default)]
#[non_exhaustive]
pub struct BrpO30Response {
    /// PATIENT
    pub patient: Option<Box<BrpO30Patient>>,
}
record!(group BrpO30Response, "RESPONSE", [1 => patient]);
/// PATIENT, a group of BRP_O30
#[derive(Default)]
#[non_exhaustive]
pub struct BrpO30Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ORDER
    pub order: Vec<BrpO30Order>,
}
record!(group BrpO30Patient, "PATIENT", [1 => pid, 2 => prt, 3 => arv, 4 => order]);
/// ORDER, a group of BRP_O30
#[derive(Default)]
#[non_exhaustive]
pub struct BrpO30Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<BrpO30Timing>,
    /// BPO · Blood product order
    pub bpo: Option<Box<Bpo>>,
    /// BPX · Blood product dispense status
    pub bpx: Vec<Bpx>,
}
record!(
    group BrpO30Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => bpo, 5 => bpx]
);
/// TIMING, a group of BRP_O30
#[derive(Default)]
#[non_exhaustive]
pub struct BrpO30Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group BrpO30Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// Definition of [`BrpO30`].
pub static BRP_O30: StructureDef = structure(
    "BRP_O30",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO? BPX* )* )? )?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID ORDER( ORC TIMING( TQ1 TQ2* )* BPO? BPX* )* )? )?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID ORDER( ORC TIMING( TQ1 TQ2* )* BPO? BPX* )* )? )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO? BPX* )* )? )?",
        ),
    ],
);
