// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMD_O03 · OMD^O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmdO03Patient>>,
    /// ORDER_DIET
    pub order_diet: Vec<OmdO03OrderDiet>,
    /// ORDER_TRAY
    pub order_tray: Vec<OmdO03OrderTray>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmdO03, OMD_O03, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order_diet, 7 => order_tray]
);
/// PATIENT, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmdO03PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmdO03Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmdO03Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => arv, 5 => nte, 6
    => patient_visit, 7 => insurance, 8 => gt1, 9 => al1]
);
/// PATIENT_VISIT, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmdO03PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// INSURANCE, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmdO03Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER_DIET, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03OrderDiet {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING_DIET
    pub timing_diet: Vec<OmdO03TimingDiet>,
    /// DIET
    pub diet: Option<Box<OmdO03Diet>>,
}
record!(
    group OmdO03OrderDiet, "ORDER_DIET", [1 => orc, 2 => prt, 3 => timing_diet, 4 =>
    diet]
);
/// TIMING_DIET, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03TimingDiet {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmdO03TimingDiet, "TIMING_DIET", [1 => tq1, 2 => tq2]);
/// DIET, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03Diet {
    /// ODS · Dietary Orders, Supplements, and Preferences
    pub ods: Vec<Ods>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// OBSERVATION
    pub observation: Vec<OmdO03Observation>,
}
record!(group OmdO03Diet, "DIET", [1 => ods, 2 => nte, 3 => observation]);
/// OBSERVATION, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmdO03Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// ORDER_TRAY, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03OrderTray {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING_TRAY
    pub timing_tray: Vec<OmdO03TimingTray>,
    /// ODT · Diet Tray Instructions
    pub odt: Vec<Odt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OmdO03OrderTray, "ORDER_TRAY", [1 => orc, 2 => prt, 3 => timing_tray, 4 => odt,
    5 => nte]
);
/// TIMING_TRAY, a group of OMD_O03
#[derive(Default)]
#[non_exhaustive]
pub struct OmdO03TimingTray {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmdO03TimingTray, "TIMING_TRAY", [1 => tq1, 2 => tq2]);
/// Definition of [`OmdO03`].
pub static OMD_O03: StructureDef = structure(
    "OMD_O03",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC PRT* TIMING_DIET( TQ1 TQ2* )* DIET( ODS+ NTE* OBSERVATION( OBX PRT* NTE* )* )? )+ ORDER_TRAY( ORC PRT* TIMING_TRAY( TQ1 TQ2* )* ODT+ NTE* )*",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC DIET( ODS+ NTE* OBSERVATION( OBX NTE* )* )? )+ ORDER_TRAY( ORC ODT+ NTE* )*",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC TIMING_DIET( TQ1 TQ2* )* DIET( ODS+ NTE* OBSERVATION( OBX NTE* )* )? )+ ORDER_TRAY( ORC TIMING_TRAY( TQ1 TQ2* )* ODT+ NTE* )*",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC TIMING_DIET( TQ1 TQ2* )* DIET( ODS+ NTE* OBSERVATION( OBX NTE* )* )? )+ ORDER_TRAY( ORC TIMING_TRAY( TQ1 TQ2* )* ODT+ NTE* )*",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC TIMING_DIET( TQ1 TQ2* )* DIET( ODS+ NTE* OBSERVATION( OBX NTE* )* )? )+ ORDER_TRAY( ORC TIMING_TRAY( TQ1 TQ2* )* ODT+ NTE* )*",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* ARV* NTE* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER_DIET( ORC PRT* TIMING_DIET( TQ1 TQ2* )* DIET( ODS+ NTE* OBSERVATION( OBX PRT* NTE* )* )? )+ ORDER_TRAY( ORC PRT* TIMING_TRAY( TQ1 TQ2* )* ODT+ NTE* )*",
        ),
    ],
);
