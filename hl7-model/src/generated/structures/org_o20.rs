// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORG_O20 · ORG^O20
#[derive(Default)]
#[non_exhaustive]
pub struct OrgO20 {
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
    pub response: Option<Box<OrgO20Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrgO20, ORG_O20, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORG_O20
#[derive(Default)]
#[non_exhaustive]
pub struct OrgO20Response {
    /// PATIENT
    pub patient: Option<Box<OrgO20Patient>>,
    /// ORDER
    pub order: Vec<OrgO20Order>,
}
record!(group OrgO20Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORG_O20
#[derive(Default)]
#[non_exhaustive]
pub struct OrgO20Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(group OrgO20Patient, "PATIENT", [1 => pid, 2 => nte, 3 => prt, 4 => arv]);
/// ORDER, a group of ORG_O20
#[derive(Default)]
#[non_exhaustive]
pub struct OrgO20Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrgO20Timing>,
    /// OBSERVATION_GROUP
    pub observation_group: Option<Box<OrgO20ObservationGroup>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
    /// SPECIMEN
    pub specimen: Vec<OrgO20Specimen>,
}
record!(
    group OrgO20Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => observation_group,
    5 => nte, 6 => cti, 7 => specimen]
);
/// TIMING, a group of ORG_O20
#[derive(Default)]
#[non_exhaustive]
pub struct OrgO20Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrgO20Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_GROUP, a group of ORG_O20
#[derive(Default)]
#[non_exhaustive]
pub struct OrgO20ObservationGroup {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OrgO20ObservationGroup, "OBSERVATION_GROUP", [1 => obr, 2 => rol, 3 => prt]
);
/// SPECIMEN, a group of ORG_O20
#[derive(Default)]
#[non_exhaustive]
pub struct OrgO20Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SAC · Specimen Container detail
    pub sac: Vec<Sac>,
}
record!(group OrgO20Specimen, "SPECIMEN", [1 => spm, 2 => sac]);
/// Definition of [`OrgO20`].
pub static ORG_O20: StructureDef = structure(
    "ORG_O20",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* ARV* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_GROUP( OBR ROL* PRT* )? NTE* CTI* SPECIMEN( SPM SAC* )* )+ )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC OBR? NTE* CTI* )+ )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBR? NTE* CTI* SPECIMEN( SPM SAC* )* )+ )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_GROUP( OBR ROL* )? NTE* CTI* SPECIMEN( SPM SAC* )* )+ )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* )? ORDER( ORC TIMING( TQ1 TQ2* )* OBSERVATION_GROUP( OBR )? PRT* NTE* CTI* SPECIMEN( SPM SAC* )* )+ )?",
        ),
        grammar(
            V2_8,
            V2_8,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* ARV* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_GROUP( OBR PRT* )? NTE* CTI* SPECIMEN( SPM SAC* )* )+ )?",
        ),
        grammar(
            V2_8_1,
            V2_8_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* ARV* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_GROUP( OBR )? NTE* CTI* SPECIMEN( SPM SAC* )* )+ )?",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* PRT* ARV* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_GROUP( OBR PRT* )? NTE* CTI* SPECIMEN( SPM SAC* )* )+ )?",
        ),
    ],
);
