// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RRE_O12 · RRE^O12 O26
#[derive(Default)]
#[non_exhaustive]
pub struct RreO12 {
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
    pub response: Option<Box<RreO12Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RreO12, RRE_O12, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of RRE_O12
#[derive(Default)]
#[non_exhaustive]
pub struct RreO12Response {
    /// PATIENT
    pub patient: Option<Box<RreO12Patient>>,
    /// ORDER
    pub order: Vec<RreO12Order>,
}
record!(group RreO12Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RRE_O12
#[derive(Default)]
#[non_exhaustive]
pub struct RreO12Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RreO12Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of RRE_O12
#[derive(Default)]
#[non_exhaustive]
pub struct RreO12Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RreO12Timing>,
    /// ENCODING
    pub encoding: Option<Box<RreO12Encoding>>,
}
record!(group RreO12Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => encoding]);
/// TIMING, a group of RRE_O12
#[derive(Default)]
#[non_exhaustive]
pub struct RreO12Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RreO12Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ENCODING, a group of RRE_O12
#[derive(Default)]
#[non_exhaustive]
pub struct RreO12Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RreO12TimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RreO12Encoding, "ENCODING", [1 => rxe, 2 => prt, 3 => nte, 4 => timing_encoded,
    5 => rxr, 6 => rxc]
);
/// TIMING_ENCODED, a group of RRE_O12
#[derive(Default)]
#[non_exhaustive]
pub struct RreO12TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RreO12TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// Definition of [`RreO12`].
pub static RRE_O12: StructureDef = structure(
    "RRE_O12",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? )+ )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ENCODING( RXE RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_5,
            V2_5,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ENCODING( RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_5_1,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ENCODING( RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? )+ )?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ENCODING( RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? PRT* )+ )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? )+ )?",
        ),
    ],
);
