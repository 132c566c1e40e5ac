// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORR_O02 · ORR^O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrrO02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<OrrO02Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrrO02, ORR_O02, [1 => msh, 2 => msa, 3 => err, 4 => nte, 5 => response]
);
/// RESPONSE, a group of ORR_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrrO02Response {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OrrO02Patient>>,
    /// ORDER
    pub order: Vec<OrrO02Order>,
}
record!(
    group OrrO02Response, "RESPONSE", [1 => pid, 2 => nte, 3 => patient, 4 => order]
);
/// PATIENT, a group of ORR_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrrO02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrrO02Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of ORR_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrrO02Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_CHOICE
    pub order_choice: Option<Box<OrrO02OrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(group OrrO02Order, "ORDER", [1 => orc, 2 => order_choice, 3 => nte, 4 => cti]);
/// ORDER_CHOICE, a choice of ORR_O02
#[derive(Default)]
#[non_exhaustive]
pub struct OrrO02OrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// ORO · ORDER OTHER
    pub oro: Option<Box<Oro>>,
    /// RX1 · PHARMACY ORDER
    pub rx1: Option<Box<Rx1>>,
    /// RQD · Requisition Detail
    pub rqd: Option<Box<Rqd>>,
    /// RQ1 · Requisition Detail-1
    pub rq1: Option<Box<Rq1>>,
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// ODS · Dietary Orders, Supplements, and Preferences
    pub ods: Option<Box<Ods>>,
    /// ODT · Diet Tray Instructions
    pub odt: Option<Box<Odt>>,
}
record!(
    group OrrO02OrderChoice, "ORDER_CHOICE", [1 => obr, 2 => oro, 3 => rx1, 4 => rqd, 5
    => rq1, 6 => rxo, 7 => ods, 8 => odt]
);
/// Definition of [`OrrO02`].
pub static ORR_O02: StructureDef = structure(
    "ORR_O02",
    "MSH MSA ERR* NTE* RESPONSE( PID? NTE* PATIENT( PID NTE* )? ORDER( ORC ORDER_CHOICE|( OBR ORO RX1 RQD RQ1 RXO ODS ODT )? NTE* CTI* )+ )?",
    &[
        grammar(
            V2_1,
            V2_1,
            "MSH MSA NTE* RESPONSE( PID? NTE* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR ORO RX1 ) )? NTE* )+ )?",
        ),
        grammar(
            V2_2,
            V2_2,
            "MSH MSA NTE* RESPONSE( PID? NTE* ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) )? NTE* )+ )?",
        ),
        grammar(
            V2_3,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* CTI* )+ )?",
        ),
        grammar(
            V2_5,
            V2_6,
            "MSH MSA ERR* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* CTI* )+ )?",
        ),
    ],
);
