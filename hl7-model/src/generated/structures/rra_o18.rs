// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRA_O18 · RRA^O18
#[derive(Default)]
#[non_exhaustive]
pub struct RraO18 {
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
    pub response: Option<Box<RraO18Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RraO18, RRA_O18, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of RRA_O18
#[derive(Default)]
#[non_exhaustive]
pub struct RraO18Response {
    /// PATIENT
    pub patient: Option<Box<RraO18Patient>>,
    /// ORDER
    pub order: Vec<RraO18Order>,
}
record!(group RraO18Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRA_O18
#[derive(Default)]
#[non_exhaustive]
pub struct RraO18Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RraO18Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRA_O18
#[derive(Default)]
#[non_exhaustive]
pub struct RraO18Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RraO18Timing>,
    /// ADMINISTRATION
    pub administration: Option<Box<RraO18Administration>>,
}
record!(
    group RraO18Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => administration]
);
/// TIMING, a group of RRA_O18
#[derive(Default)]
#[non_exhaustive]
pub struct RraO18Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RraO18Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ADMINISTRATION, a group of RRA_O18
#[derive(Default)]
#[non_exhaustive]
pub struct RraO18Administration {
    /// TREATMENT
    pub treatment: Vec<RraO18Treatment>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
}
record!(group RraO18Administration, "ADMINISTRATION", [1 => treatment, 2 => rxr]);
/// TREATMENT, a group of RRA_O18
#[derive(Default)]
#[non_exhaustive]
pub struct RraO18Treatment {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Option<Box<Rxa>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group RraO18Treatment, "TREATMENT", [1 => rxa, 2 => prt]);
/// Definition of [`RraO18`].
pub static RRA_O18: StructureDef = structure(
    "RRA_O18",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ADMINISTRATION( TREATMENT( RXA PRT* )+ RXR )? )+ )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ADMINISTRATION( RXA+ RXR )? )+ )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ADMINISTRATION( RXA+ RXR )? )+ )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ADMINISTRATION( RXA+ RXR )? )+ )?",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ADMINISTRATION( TREATMENT( RXA PRT* )+ RXR )? )+ )?",
        ),
    ],
);
