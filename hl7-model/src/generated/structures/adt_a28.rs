// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A28 · ADT^A28
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA28 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// PR1 · Procedures
    pub pr1: Vec<Pr1>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<AdtA28Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// UB1 · HL7 v2 UB1 segment
    pub ub1: Option<Box<Ub1>>,
    /// UB2 · Uniform Billing Data
    pub ub2: Option<Box<Ub2>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA28, ADT_A28, [1 => msh, 2 => evn, 3 => pid, 4 => nk1, 5 => pv1, 6 =>
    pv2, 7 => obx, 8 => al1, 9 => dg1, 10 => pr1, 11 => gt1, 12 => insurance, 13 => acc,
    14 => ub1, 15 => ub2]
);
/// INSURANCE, a group of ADT_A28
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA28Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group AdtA28Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// Definition of [`AdtA28`].
pub static ADT_A28: StructureDef = structure(
    "ADT_A28",
    "MSH EVN PID NK1* PV1 PV2? OBX* AL1* DG1* PR1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? UB1? UB2?",
    &[
        grammar(
            V2_2,
            V2_2,
            "MSH EVN PID NK1* PV1 PV2? OBX* AL1* DG1* PR1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? UB1? UB2?",
        ),
    ],
);
