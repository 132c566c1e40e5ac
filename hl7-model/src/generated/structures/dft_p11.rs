// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DFT_P11 · DFT^P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// VISIT
    pub visit: Option<Box<DftP11Visit>>,
    /// DB1 · Disability
    pub db1: Vec<Db1>,
    /// COMMON_ORDER
    pub common_order: Vec<DftP11CommonOrder>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<DftP11Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// FINANCIAL
    pub financial: Vec<DftP11Financial>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DftP11, DFT_P11, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => prt, 8 => rol, 9 => visit, 10 => db1, 11 => common_order, 12 => dg1, 13 =>
    drg, 14 => gt1, 15 => insurance, 16 => acc, 17 => financial]
);
/// VISIT, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group DftP11Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => rol]);
/// COMMON_ORDER, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING_QUANTITY
    pub timing_quantity: Vec<DftP11TimingQuantity>,
    /// ORDER
    pub order: Option<Box<DftP11Order>>,
    /// OBSERVATION
    pub observation: Vec<DftP11Observation>,
}
record!(
    group DftP11CommonOrder, "COMMON_ORDER", [1 => orc, 2 => timing_quantity, 3 => order,
    4 => observation]
);
/// TIMING_QUANTITY, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11TimingQuantity {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group DftP11TimingQuantity, "TIMING_QUANTITY", [1 => tq1, 2 => tq2]);
/// ORDER, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11Order {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP11Order, "ORDER", [1 => obr, 2 => nte]);
/// OBSERVATION, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP11Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// INSURANCE, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Vec<In3>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(
    group DftP11Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3, 4 => prt, 5 =>
    rol]
);
/// FINANCIAL, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11Financial {
    /// FT1 · Financial Transaction
    pub ft1: Option<Box<Ft1>>,
    /// FINANCIAL_PROCEDURE
    pub financial_procedure: Vec<DftP11FinancialProcedure>,
    /// FINANCIAL_COMMON_ORDER
    pub financial_common_order: Vec<DftP11FinancialCommonOrder>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// FINANCIAL_INSURANCE
    pub financial_insurance: Vec<DftP11FinancialInsurance>,
}
record!(
    group DftP11Financial, "FINANCIAL", [1 => ft1, 2 => financial_procedure, 3 =>
    financial_common_order, 4 => dg1, 5 => drg, 6 => gt1, 7 => financial_insurance]
);
/// FINANCIAL_PROCEDURE, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11FinancialProcedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(
    group DftP11FinancialProcedure, "FINANCIAL_PROCEDURE", [1 => pr1, 2 => prt, 3 => rol]
);
/// FINANCIAL_COMMON_ORDER, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11FinancialCommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// FINANCIAL_TIMING_QUANTITY
    pub financial_timing_quantity: Vec<DftP11FinancialTimingQuantity>,
    /// FINANCIAL_ORDER
    pub financial_order: Option<Box<DftP11FinancialOrder>>,
    /// FINANCIAL_OBSERVATION
    pub financial_observation: Vec<DftP11FinancialObservation>,
}
record!(
    group DftP11FinancialCommonOrder, "FINANCIAL_COMMON_ORDER", [1 => orc, 2 =>
    financial_timing_quantity, 3 => financial_order, 4 => financial_observation]
);
/// FINANCIAL_TIMING_QUANTITY, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11FinancialTimingQuantity {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(
    group DftP11FinancialTimingQuantity, "FINANCIAL_TIMING_QUANTITY", [1 => tq1, 2 =>
    tq2]
);
/// FINANCIAL_ORDER, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11FinancialOrder {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP11FinancialOrder, "FINANCIAL_ORDER", [1 => obr, 2 => nte]);
/// FINANCIAL_OBSERVATION, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11FinancialObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP11FinancialObservation, "FINANCIAL_OBSERVATION", [1 => obx, 2 => nte]);
/// FINANCIAL_INSURANCE, a group of DFT_P11
#[derive(Default)]
#[non_exhaustive]
pub struct DftP11FinancialInsurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Vec<In3>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(
    group DftP11FinancialInsurance, "FINANCIAL_INSURANCE", [1 => in1, 2 => in2, 3 => in3,
    4 => prt, 5 => rol]
);
/// Definition of [`DftP11`].
pub static DFT_P11: StructureDef = structure(
    "DFT_P11",
    "MSH SFT* UAC? EVN PID PD1? PRT* ROL* VISIT( PV1 PV2? PRT* ROL* )? DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC? FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 PRT* ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* FINANCIAL_INSURANCE( IN1 IN2? IN3* PRT* ROL* )* )+",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH EVN PID PD1? ROL* PV1? PV2? ROL* DB1* COMMON_ORDER( ORC? ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* FINANCIAL_INSURANCE( IN1 IN2? IN3* ROL* )* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PD1? ROL* PV1? PV2? ROL* DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* FINANCIAL_INSURANCE( IN1 IN2? IN3* ROL* )* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? EVN PID PD1? ROL* PV1? PV2? ROL* DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* FINANCIAL_INSURANCE( IN1 IN2? IN3* ROL* )* )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? EVN PID PD1? ROL* VISIT( PV1 PV2? ROL* )? DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* FINANCIAL_INSURANCE( IN1 IN2? IN3* ROL* )* )+",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? EVN PID PD1? PRT* ROL* VISIT( PV1 PV2? PRT* ROL* )? DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC? FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 PRT* ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* FINANCIAL_INSURANCE( IN1 IN2? IN3* PRT* ROL* )* )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? PRT* ROL* PV1? VISIT( PV2 PRT* ROL* )? DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC? FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 PRT* ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* DG1* DRG? GT1* FINANCIAL_INSURANCE( IN1 IN2? IN3* PRT* ROL* )* )+",
        ),
    ],
);
