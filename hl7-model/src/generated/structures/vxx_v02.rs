// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// VXX_V02 · VXX^V02
#[derive(Default)]
#[non_exhaustive]
pub struct VxxV02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// PATIENT
    pub patient: Vec<VxxV02Patient>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure VxxV02, VXX_V02, [1 => msh, 2 => msa, 3 => sft, 4 => uac, 5 => qrd, 6 =>
    qrf, 7 => patient]
);
/// PATIENT, a group of VXX_V02
#[derive(Default)]
#[non_exhaustive]
pub struct VxxV02Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
}
record!(group VxxV02Patient, "PATIENT", [1 => pid, 2 => nk1]);
/// Definition of [`VxxV02`].
pub static VXX_V02: StructureDef = structure(
    "VXX_V02",
    "MSH MSA SFT* UAC? QRD QRF? PATIENT( PID NK1* )+",
    &[
        grammar(V2_3, V2_4, "MSH MSA QRD QRF? PATIENT( PID NK1* )+"),
        grammar(V2_5, V2_5_1, "MSH MSA SFT* QRD QRF? PATIENT( PID NK1* )+"),
        grammar(V2_6, V2_6, "MSH MSA SFT* UAC? QRD QRF? PATIENT( PID NK1* )+"),
    ],
);
