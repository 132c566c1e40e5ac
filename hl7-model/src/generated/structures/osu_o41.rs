// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OSU_O41 · OSU^O41 O51
#[derive(Default)]
#[non_exhaustive]
pub struct OsuO41 {
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
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ORDER_STATUS
    pub order_status: Vec<OsuO41OrderStatus>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OsuO41, OSU_O41, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => pid, 8 => arv, 9 => order_status]
);
/// ORDER_STATUS, a group of OSU_O41
#[derive(Default)]
#[non_exhaustive]
pub struct OsuO41OrderStatus {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OsuO41OrderStatus, "ORDER_STATUS", [1 => orc, 2 => prt]);
/// Definition of [`OsuO41`].
pub static OSU_O41: StructureDef = structure(
    "OSU_O41",
    "MSH MSA ERR* SFT* UAC? NTE* PID? ARV* ORDER_STATUS( ORC PRT* )+",
    &[
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* PID? ARV* ORDER_STATUS( ORC PRT* )+",
        ),
    ],
);
