// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OSR_Q06 · OSR^Q06
#[derive(Default)]
#[non_exhaustive]
pub struct OsrQ06 {
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
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// RESPONSE
    pub response: Option<Box<OsrQ06Response>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OsrQ06, OSR_Q06, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => qrd, 8 => qrf, 9 => response, 10 => dsc]
);
/// RESPONSE, a group of OSR_Q06
#[derive(Default)]
#[non_exhaustive]
pub struct OsrQ06Response {
    /// PATIENT
    pub patient: Option<Box<OsrQ06Patient>>,
    /// ORDER
    pub order: Vec<OsrQ06Order>,
}
record!(group OsrQ06Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of OSR_Q06
#[derive(Default)]
#[non_exhaustive]
pub struct OsrQ06Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OsrQ06Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of OSR_Q06
#[derive(Default)]
#[non_exhaustive]
pub struct OsrQ06Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<OsrQ06Timing>,
    /// ORDER_CHOICE
    pub order_choice: Option<Box<OsrQ06OrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
}
record!(
    group OsrQ06Order, "ORDER", [1 => orc, 2 => timing, 3 => order_choice, 4 => nte, 5 =>
    cti]
);
/// TIMING, a group of OSR_Q06
#[derive(Default)]
#[non_exhaustive]
pub struct OsrQ06Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OsrQ06Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_CHOICE, a choice of OSR_Q06
#[derive(Default)]
#[non_exhaustive]
pub struct OsrQ06OrderChoice {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
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
    group OsrQ06OrderChoice, "ORDER_CHOICE", [1 => obr, 2 => rqd, 3 => rq1, 4 => rxo, 5
    => ods, 6 => odt]
);
/// Definition of [`OsrQ06`].
pub static OSR_Q06: StructureDef = structure(
    "OSR_Q06",
    "MSH MSA ERR* SFT* UAC? NTE* QRD QRF? RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT )? NTE* CTI* )+ )? DSC?",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? NTE* QRD QRF? RESPONSE( PATIENT( PID NTE* )? ORDER( ORC OBR? NTE* CTI* )+ )? DSC?",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MSA ERR? NTE* QRD QRF? RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ORDER_CHOICE|( OBR RXO RQD RQ1 ODS ODT ) NTE* CTI* )+ )? DSC?",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* QRD QRF? RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* CTI* )+ )? DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* QRD QRF? RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* CTI* )+ )? DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* QRD QRF? RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* CTI* )+ )? DSC?",
        ),
    ],
);
