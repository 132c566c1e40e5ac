// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORX_O43 · ORX^O43 O58
#[derive(Default)]
#[non_exhaustive]
pub struct OrxO43 {
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
    pub response: Option<Box<OrxO43Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrxO43, ORX_O43, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORX_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrxO43Response {
    /// PATIENT
    pub patient: Option<Box<OrxO43Patient>>,
    /// ORDER
    pub order: Vec<OrxO43Order>,
}
record!(group OrxO43Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORX_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrxO43Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(group OrxO43Patient, "PATIENT", [1 => pid, 2 => nte, 3 => prt, 4 => arv]);
/// ORDER, a group of ORX_O43
#[derive(Default)]
#[non_exhaustive]
pub struct OrxO43Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(group OrxO43Order, "ORDER", [1 => orc, 2 => prt, 3 => txa, 4 => cti]);
/// Definition of [`OrxO43`].
pub static ORX_O43: StructureDef = structure(
    "ORX_O43",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* ARV* )? ORDER( ORC PRT* TXA CTI* )+ )?",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* ARV* )? ORDER( ORC PRT* TXA CTI* )+ )?",
        ),
    ],
);
