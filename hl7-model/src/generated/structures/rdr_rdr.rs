// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RDR_RDR · RDR^RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdr {
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
    pub definition: Vec<RdrRdrDefinition>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RdrRdr, RDR_RDR, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    definition, 7 => dsc]
);
/// DEFINITION, a group of RDR_RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdrDefinition {
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PATIENT
    pub patient: Option<Box<RdrRdrPatient>>,
    /// ORDER
    pub order: Vec<RdrRdrOrder>,
}
record!(
    group RdrRdrDefinition, "DEFINITION", [1 => qrd, 2 => qrf, 3 => patient, 4 => order]
);
/// PATIENT, a group of RDR_RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdrPatient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RdrRdrPatient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RDR_RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdrOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<RdrRdrTiming>,
    /// ENCODING
    pub encoding: Option<Box<RdrRdrEncoding>>,
    /// DISPENSE
    pub dispense: Vec<RdrRdrDispense>,
}
record!(
    group RdrRdrOrder, "ORDER", [1 => orc, 2 => timing, 3 => encoding, 4 => dispense]
);
/// TIMING, a group of RDR_RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdrTiming {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RdrRdrTiming, "TIMING", [1 => tq1, 2 => tq2]);
/// ENCODING, a group of RDR_RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdrEncoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RdrRdrTimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RdrRdrEncoding, "ENCODING", [1 => rxe, 2 => timing_encoded, 3 => rxr, 4 => rxc]
);
/// TIMING_ENCODED, a group of RDR_RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdrTimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RdrRdrTimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// DISPENSE, a group of RDR_RDR
#[derive(Default)]
#[non_exhaustive]
pub struct RdrRdrDispense {
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RdrRdrDispense, "DISPENSE", [1 => rxd, 2 => rxr, 3 => rxc]);
/// Definition of [`RdrRdr`].
pub static RDR_RDR: StructureDef = structure(
    "RDR_RDR",
    "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )+ )+ )+ DSC?",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR RXC* )? DISPENSE( RXD RXR+ RXC* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH MSA ERR? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH MSA ERR* SFT? UAC? DEFINITION( QRD QRF? PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )+ )+ )+ DSC?",
        ),
    ],
);
