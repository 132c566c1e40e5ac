// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORD_O04 · ORD^O04
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO04 {
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
    pub response: Option<Box<OrdO04Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrdO04, ORD_O04, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORD_O04
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO04Response {
    /// PATIENT
    pub patient: Option<Box<OrdO04Patient>>,
    /// ORDER_DIET
    pub order_diet: Vec<OrdO04OrderDiet>,
    /// ORDER_TRAY
    pub order_tray: Vec<OrdO04OrderTray>,
}
record!(
    group OrdO04Response, "RESPONSE", [1 => patient, 2 => order_diet, 3 => order_tray]
);
/// PATIENT, a group of ORD_O04
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO04Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrdO04Patient, "PATIENT", [1 => pid, 2 => prt, 3 => arv, 4 => nte]);
/// ORDER_DIET, a group of ORD_O04
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO04OrderDiet {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING_DIET
    pub timing_diet: Vec<OrdO04TimingDiet>,
    /// ODS · Dietary Orders, Supplements, and Preferences
    pub ods: Vec<Ods>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OrdO04OrderDiet, "ORDER_DIET", [1 => orc, 2 => prt, 3 => timing_diet, 4 => ods,
    5 => nte]
);
/// TIMING_DIET, a group of ORD_O04
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO04TimingDiet {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrdO04TimingDiet, "TIMING_DIET", [1 => tq1, 2 => tq2]);
/// ORDER_TRAY, a group of ORD_O04
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO04OrderTray {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING_TRAY
    pub timing_tray: Vec<OrdO04TimingTray>,
    /// ODT · Diet Tray Instructions
    pub odt: Vec<Odt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OrdO04OrderTray, "ORDER_TRAY", [1 => orc, 2 => prt, 3 => timing_tray, 4 => odt,
    5 => nte]
);
/// TIMING_TRAY, a group of ORD_O04
#[derive(Default)]
#[non_exhaustive]
pub struct OrdO04TimingTray {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrdO04TimingTray, "TIMING_TRAY", [1 => tq1, 2 => tq2]);
/// Definition of [`OrdO04`].
pub static ORD_O04: StructureDef = structure(
    "ORD_O04",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* NTE* )? ORDER_DIET( ORC PRT* TIMING_DIET( TQ1 TQ2* )* ODS* NTE* )+ ORDER_TRAY( ORC PRT* TIMING_TRAY( TQ1 TQ2* )* ODT* NTE* )* )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER_DIET( ORC ODS* NTE* )+ ORDER_TRAY( ORC ODT* NTE* )* )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER_DIET( ORC TIMING_DIET( TQ1 TQ2* )* ODS* NTE* )+ ORDER_TRAY( ORC TIMING_TRAY( TQ1 TQ2* )* ODT* NTE* )* )?",
        ),
        grammar(
            V2_6,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER_DIET( ORC TIMING_DIET( TQ1 TQ2* )* ODS* NTE* )+ ORDER_TRAY( ORC TIMING_TRAY( TQ1 TQ2* )* ODT* NTE* )* )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* NTE* )? ORDER_DIET( ORC PRT* TIMING_DIET( TQ1 TQ2* )* ODS* NTE* )+ ORDER_TRAY( ORC PRT* TIMING_TRAY( TQ1 TQ2* )* ODT* NTE* )* )?",
        ),
    ],
);
