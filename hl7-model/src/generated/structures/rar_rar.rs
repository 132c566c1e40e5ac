// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RAR_RAR · RAR^RAR
#[derive(Default)]
#[non_exhaustive]
pub struct RarRar {
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
    /// DEFINITION
    pub definition: Vec<RarRarDefinition>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RarRar, RAR_RAR, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    definition, 7 => dsc]
);
/// DEFINITION, a group of RAR_RAR
#[derive(Default)]
#[non_exhaustive]
pub struct RarRarDefinition {
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PATIENT
    pub patient: Option<Box<RarRarPatient>>,
    /// ORDER
    pub order: Vec<RarRarOrder>,
}
record!(
    group RarRarDefinition, "DEFINITION", [1 => qrd, 2 => qrf, 3 => patient, 4 => order]
);
/// PATIENT, a group of RAR_RAR
#[derive(Default)]
#[non_exhaustive]
pub struct RarRarPatient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RarRarPatient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RAR_RAR
#[derive(Default)]
#[non_exhaustive]
pub struct RarRarOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ENCODING
    pub encoding: Option<Box<RarRarEncoding>>,
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Vec<Rxa>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
}
record!(group RarRarOrder, "ORDER", [1 => orc, 2 => encoding, 3 => rxa, 4 => rxr]);
/// ENCODING, a group of RAR_RAR
#[derive(Default)]
#[non_exhaustive]
pub struct RarRarEncoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RarRarEncoding, "ENCODING", [1 => rxe, 2 => rxr, 3 => rxc]);
/// Definition of [`RarRar`].
pub static RAR_RAR: StructureDef = structure(
    "RAR_RAR",
    "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXA+ RXR? )+ )+ DSC?",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXA+ )+ )+ DSC?",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MSA ERR? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXA+ RXR )+ )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXA+ RXR )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXA+ RXR )+ )+ DSC?",
        ),
    ],
);
