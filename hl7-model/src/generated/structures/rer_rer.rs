// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RER_RER · RER^RER
#[derive(Default)]
#[non_exhaustive]
pub struct RerRer {
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
    pub definition: Vec<RerRerDefinition>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RerRer, RER_RER, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    definition, 7 => dsc]
);
/// DEFINITION, a group of RER_RER
#[derive(Default)]
#[non_exhaustive]
pub struct RerRerDefinition {
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PATIENT
    pub patient: Option<Box<RerRerPatient>>,
    /// ORDER
    pub order: Vec<RerRerOrder>,
}
record!(
    group RerRerDefinition, "DEFINITION", [1 => qrd, 2 => qrf, 3 => patient, 4 => order]
);
/// PATIENT, a group of RER_RER
#[derive(Default)]
#[non_exhaustive]
pub struct RerRerPatient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RerRerPatient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RER_RER
#[derive(Default)]
#[non_exhaustive]
pub struct RerRerOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RerRerOrder, "ORDER", [1 => orc, 2 => rxe, 3 => rxr, 4 => rxc]);
/// Definition of [`RerRer`].
pub static RER_RER: StructureDef = structure(
    "RER_RER",
    "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXE RXR+ RXC* )+ )+ DSC?",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA ERR? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXE RXR+ RXC* )+ )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXE RXR+ RXC* )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC RXE RXR+ RXC* )+ )+ DSC?",
        ),
    ],
);
