// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ROR_ROR · ROR^ROR
#[derive(Default)]
#[non_exhaustive]
pub struct RorRor {
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
    pub definition: Vec<RorRorDefinition>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RorRor, ROR_ROR, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    definition, 7 => dsc]
);
/// DEFINITION, a group of ROR_ROR
#[derive(Default)]
#[non_exhaustive]
pub struct RorRorDefinition {
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PATIENT
    pub patient: Option<Box<RorRorPatient>>,
    /// ORDER
    pub order: Vec<RorRorOrder>,
}
record!(
    group RorRorDefinition, "DEFINITION", [1 => qrd, 2 => qrf, 3 => patient, 4 => order]
);
/// PATIENT, a group of ROR_ROR
#[derive(Default)]
#[non_exhaustive]
pub struct RorRorPatient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RorRorPatient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of ROR_ROR
#[derive(Default)]
#[non_exhaustive]
pub struct RorRorOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RorRorOrder, "ORDER", [1 => orc, 2 => rxo, 3 => rxr, 4 => rxc]);
/// Definition of [`RorRor`].
pub static ROR_ROR: StructureDef = structure(
    "ROR_ROR",
    "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXO RXR+ RXC* )+ )+ DSC?",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA ERR? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXO RXR+ RXC* )+ )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXO RXR+ RXC* )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXO RXR+ RXC* )+ )+ DSC?",
        ),
    ],
);
