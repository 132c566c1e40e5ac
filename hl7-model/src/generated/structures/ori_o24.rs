// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORI_O24 · ORI^O24
#[derive(Default)]
#[non_exhaustive]
pub struct OriO24 {
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
    pub response: Option<Box<OriO24Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OriO24, ORI_O24, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORI_O24
#[derive(Default)]
#[non_exhaustive]
pub struct OriO24Response {
    /// PATIENT
    pub patient: Option<Box<OriO24Patient>>,
    /// ORDER
    pub order: Vec<OriO24Order>,
}
record!(group OriO24Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORI_O24
#[derive(Default)]
#[non_exhaustive]
pub struct OriO24Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OriO24Patient, "PATIENT", [1 => pid, 2 => arv, 3 => nte, 4 => prt]);
/// ORDER, a group of ORI_O24
#[derive(Default)]
#[non_exhaustive]
pub struct OriO24Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OriO24Timing>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// IPC · Imaging Procedure Control Segment
    pub ipc: Vec<Ipc>,
}
record!(
    group OriO24Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => obr, 5 => nte, 6
    => rol, 7 => prt_2, 8 => ipc]
);
/// TIMING, a group of ORI_O24
#[derive(Default)]
#[non_exhaustive]
pub struct OriO24Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OriO24Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// Definition of [`OriO24`].
pub static ORI_O24: StructureDef = structure(
    "ORI_O24",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID ARV* NTE* PRT* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* ROL* PRT* IPC+ )+ )?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* IPC+ )+ )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* ROL* IPC+ )+ )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR NTE* PRT* IPC+ )+ )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID ARV* NTE* PRT* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBR NTE* PRT* IPC+ )+ )?",
        ),
    ],
);
