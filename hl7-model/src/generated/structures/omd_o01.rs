// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMD_O01 · OMD^O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmdO01Patient>>,
    /// ORDER_DIET
    pub order_diet: Vec<OmdO01OrderDiet>,
    /// ORDER_TRAY
    pub order_tray: Vec<OmdO01OrderTray>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmdO01, OMD_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order_diet, 5 =>
    order_tray]
);
/// PATIENT, a group of OMD_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmdO01PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmdO01Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmdO01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => patient_visit, 5
    => insurance, 6 => gt1, 7 => al1]
);
/// PATIENT_VISIT, a group of OMD_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group OmdO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// INSURANCE, a group of OMD_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmdO01Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER_DIET, a group of OMD_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01OrderDiet {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// DIET
    pub diet: Option<Box<OmdO01Diet>>,
}
record!(group OmdO01OrderDiet, "ORDER_DIET", [1 => orc, 2 => diet]);
/// DIET, a group of OMD_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01Diet {
    /// ODS · Dietary Orders, Supplements, and Preferences
    pub ods: Vec<Ods>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// OBSERVATION
    pub observation: Vec<OmdO01Observation>,
}
record!(group OmdO01Diet, "DIET", [1 => ods, 2 => nte, 3 => observation]);
/// OBSERVATION, a group of OMD_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmdO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// ORDER_TRAY, a group of OMD_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO01OrderTray {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ODT · Diet Tray Instructions
    pub odt: Vec<Odt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmdO01OrderTray, "ORDER_TRAY", [1 => orc, 2 => odt, 3 => nte]);
/// Definition of [`OmdO01`].
pub static OMD_O01: StructureDef = structure(
    "OMD_O01",
    "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC DIET( ODS+ NTE* OBSERVATION( OBX NTE* )+ )? )+ ORDER_TRAY( ORC ODT+ NTE* )*",
    &[
        grammar(
            V2_3,
            V2_3_1,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC DIET( ODS+ NTE* OBSERVATION( OBX NTE* )+ )? )+ ORDER_TRAY( ORC ODT+ NTE* )*",
        ),
    ],
);
