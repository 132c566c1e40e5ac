// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORM_O01 · ORM^O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OrmO01Patient>>,
    /// ORDER
    pub order: Vec<OrmO01Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure OrmO01, ORM_O01, [1 => msh, 2 => nte, 3 => patient, 4 => order]);
/// PATIENT, a group of ORM_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OrmO01PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OrmO01Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OrmO01Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => patient_visit, 5
    => insurance, 6 => gt1, 7 => al1]
);
/// PATIENT_VISIT, a group of ORM_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group OrmO01PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2]);
/// INSURANCE, a group of ORM_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Vec<In3>,
}
record!(group OrmO01Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of ORM_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<OrmO01OrderDetail>>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(
    group OrmO01Order, "ORDER", [1 => orc, 2 => order_detail, 3 => ft1, 4 => cti, 5 =>
    blg]
);
/// ORDER_DETAIL, a group of ORM_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01OrderDetail {
    /// ORDER_CHOICE
    pub order_choice: Option<Box<OrmO01OrderChoice>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// OBSERVATION
    pub observation: Vec<OrmO01Observation>,
}
record!(
    group OrmO01OrderDetail, "ORDER_DETAIL", [1 => order_choice, 2 => nte, 3 => ctd, 4 =>
    dg1, 5 => observation]
);
/// ORDER_CHOICE, a choice of ORM_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01OrderChoice {
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
    group OrmO01OrderChoice, "ORDER_CHOICE", [1 => obr, 2 => oro, 3 => rx1, 4 => rqd, 5
    => rq1, 6 => rxo, 7 => ods, 8 => odt]
);
/// OBSERVATION, a group of ORM_O01
#[derive(Default)]
#[non_exhaustive]
pub struct OrmO01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrmO01Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`OrmO01`].
pub static ORM_O01: StructureDef = structure(
    "ORM_O01",
    "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3* )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR ORO RX1 RQD RQ1 RXO ODS ODT ) NTE* CTD? DG1* OBSERVATION( OBX NTE* )* )? FT1* CTI* BLG? )+",
    &[
        grammar(
            V2_1,
            V2_1,
            "MSH NTE* PATIENT( PID NTE* PV1? )? ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR ORO RX1 ) NTE* OBX* NTE* )? BLG? )+",
        ),
        grammar(
            V2_2,
            V2_2,
            "MSH NTE* PATIENT( PID NTE* PV1? )? ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* OBX* NTE* )? BLG? )+",
        ),
        grammar(
            V2_3,
            V2_3,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* DG1* OBSERVATION( OBX NTE* )* )? CTI? BLG? )+",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3* )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RQD RQ1 ODS ODT RXO ) NTE* DG1* OBSERVATION( OBX NTE* )* )? CTI* BLG? )+",
        ),
        grammar(
            V2_4,
            V2_6,
            "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* CTD? DG1* OBSERVATION( OBX NTE* )* )? FT1* CTI* BLG? )+",
        ),
    ],
);
