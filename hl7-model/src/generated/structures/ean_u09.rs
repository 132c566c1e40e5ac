// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EAN_U09 · EAN^U09
#[derive(Default)]
#[non_exhaustive]
pub struct EanU09 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EQU · Equipment Detail
    pub equ: Option<Box<Equ>>,
    /// NOTIFICATION
    pub notification: Vec<EanU09Notification>,
    /// ROL · Role
    pub rol: Option<Box<Rol>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EanU09, EAN_U09, [1 => msh, 2 => sft, 3 => uac, 4 => equ, 5 =>
    notification, 6 => rol]
);
/// NOTIFICATION, a group of EAN_U09
#[derive(Default)]
#[non_exhaustive]
pub struct EanU09Notification {
    /// NDS · Notification Detail
    pub nds: Option<Box<Nds>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
}
record!(group EanU09Notification, "NOTIFICATION", [1 => nds, 2 => nte]);
/// Definition of [`EanU09`].
pub static EAN_U09: StructureDef = structure(
    "EAN_U09",
    "MSH SFT* UAC? EQU NOTIFICATION( NDS NTE? )+ ROL?",
    &[
        grammar(V2_4, V2_4, "MSH EQU NOTIFICATION( NDS NTE? )+ ROL?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EQU NOTIFICATION( NDS NTE? )+ ROL?"),
        grammar(V2_6, V2_7_1, "MSH SFT* UAC? EQU NOTIFICATION( NDS NTE? )+ ROL?"),
        grammar(V2_8, V2_8_2, "MSH SFT* UAC? EQU NOTIFICATION( NDS NTE? )+"),
    ],
);
