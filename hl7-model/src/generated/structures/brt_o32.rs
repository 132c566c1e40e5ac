// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// BRT_O32 · BRT^O32
#[derive(Default)]
#[non_exhaustive]
pub struct BrtO32 {
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
    pub response: Option<Box<BrtO32Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure BrtO32, BRT_O32, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of BRT_O32
#[derive(Default)]
#[non_exhaustive]
pub struct BrtO32Response {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ORDER
    pub order: Vec<BrtO32Order>,
}
record!(group BrtO32Response, "RESPONSE", [1 => pid, 2 => arv, 3 => order]);
/// ORDER, a group of BRT_O32
#[derive(Default)]
#[non_exhaustive]
pub struct BrtO32Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<BrtO32Timing>,
    /// BPO · Blood product order
    pub bpo: Option<Box<Bpo>>,
    /// BTX · Blood Product Transfusion/Disposition
    pub btx: Vec<Btx>,
}
record!(
    group BrtO32Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => bpo, 5 => btx]
);
/// TIMING, a group of BRT_O32
#[derive(Default)]
#[non_exhaustive]
pub struct BrtO32Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group BrtO32Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// Definition of [`BrtO32`].
pub static BRT_O32: StructureDef = structure(
    "BRT_O32",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID? ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO? BTX* )* )?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PID? ORDER( ORC TIMING( TQ1 TQ2* )* BPO? BTX* )* )?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID? ORDER( ORC TIMING( TQ1 TQ2* )* BPO? BTX* )* )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PID? ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* BPO? BTX* )* )?",
        ),
    ],
);
