// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DOC_T12 · DOC^T12
#[derive(Default)]
#[non_exhaustive]
pub struct DocT12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// RESULT
    pub result: Vec<DocT12Result>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DocT12, DOC_T12, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => qrd, 6 =>
    result, 7 => dsc]
);
/// RESULT, a group of DOC_T12
#[derive(Default)]
#[non_exhaustive]
pub struct DocT12Result {
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(
    group DocT12Result, "RESULT", [1 => evn, 2 => pid, 3 => pv1, 4 => txa, 5 => obx]
);
/// Definition of [`DocT12`].
pub static DOC_T12: StructureDef = structure(
    "DOC_T12",
    "MSH MSA ERR? QAK? QRD RESULT( EVN? PID PV1 TXA OBX* )+ DSC?",
    &[
        grammar(V2_3, V2_3, "MSH MSA ERR? QRD RESULT( EVN? PID PV1 TXA OBX* )+ DSC?"),
        grammar(
            V2_3_1,
            V2_6,
            "MSH MSA ERR? QAK? QRD RESULT( EVN? PID PV1 TXA OBX* )+ DSC?",
        ),
    ],
);
