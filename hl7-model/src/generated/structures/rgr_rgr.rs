// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RGR_RGR · RGR^RGR
#[derive(Default)]
#[non_exhaustive]
pub struct RgrRgr {
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
    pub definition: Vec<RgrRgrDefinition>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RgrRgr, RGR_RGR, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    definition, 7 => dsc]
);
/// DEFINITION, a group of RGR_RGR
#[derive(Default)]
#[non_exhaustive]
pub struct RgrRgrDefinition {
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PATIENT
    pub patient: Option<Box<RgrRgrPatient>>,
    /// ORDER
    pub order: Vec<RgrRgrOrder>,
}
record!(
    group RgrRgrDefinition, "DEFINITION", [1 => qrd, 2 => qrf, 3 => patient, 4 => order]
);
/// PATIENT, a group of RGR_RGR
#[derive(Default)]
#[non_exhaustive]
pub struct RgrRgrPatient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RgrRgrPatient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RGR_RGR
#[derive(Default)]
#[non_exhaustive]
pub struct RgrRgrOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ENCODING
    pub encoding: Option<Box<RgrRgrEncoding>>,
    /// RXG · Pharmacy/Treatment Give
    pub rxg: Vec<Rxg>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RgrRgrOrder, "ORDER", [1 => orc, 2 => encoding, 3 => rxg, 4 => rxr, 5 => rxc]
);
/// ENCODING, a group of RGR_RGR
#[derive(Default)]
#[non_exhaustive]
pub struct RgrRgrEncoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RgrRgrEncoding, "ENCODING", [1 => rxe, 2 => rxr, 3 => rxc]);
/// Definition of [`RgrRgr`].
pub static RGR_RGR: StructureDef = structure(
    "RGR_RGR",
    "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXG+ RXR+ RXC* )+ )+ DSC?",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA ERR? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXG+ RXR+ RXC* )+ )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXG+ RXR+ RXC* )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? RXG+ RXR+ RXC* )+ )+ DSC?",
        ),
    ],
);
