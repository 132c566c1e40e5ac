// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORS_O06 · ORS^O06
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO06 {
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
    pub response: Option<Box<OrsO06Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrsO06, ORS_O06, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORS_O06
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO06Response {
    /// PATIENT
    pub patient: Option<Box<OrsO06Patient>>,
    /// ORDER
    pub order: Vec<OrsO06Order>,
}
record!(group OrsO06Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORS_O06
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO06Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrsO06Patient, "PATIENT", [1 => pid, 2 => prt, 3 => arv, 4 => nte]);
/// ORDER, a group of ORS_O06
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO06Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrsO06Timing>,
    /// RQD · Requisition Detail
    pub rqd: Option<Box<Rqd>>,
    /// RQ1 · Requisition Detail-1
    pub rq1: Option<Box<Rq1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OrsO06Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => rqd, 5 => rq1, 6
    => nte]
);
/// TIMING, a group of ORS_O06
#[derive(Default)]
#[non_exhaustive]
pub struct OrsO06Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrsO06Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// Definition of [`OrsO06`].
pub static ORS_O06: StructureDef = structure(
    "ORS_O06",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* RQD RQ1? NTE* )+ )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC RQD RQ1? NTE* )+ )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* RQD RQ1? NTE* )+ )?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* RQD RQ1? NTE* )+ )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* RQD RQ1? NTE* )+ )?",
        ),
    ],
);
