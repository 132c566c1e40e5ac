// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// DFT_P03 · DFT^P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03 {
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
    pub visit: Option<Box<DftP03Visit>>,
    /// DB1 · Disability
    pub db1: Vec<Db1>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// COMMON_ORDER
    pub common_order: Vec<DftP03CommonOrder>,
    /// FINANCIAL
    pub financial: Vec<DftP03Financial>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<DftP03Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure DftP03, DFT_P03, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => prt, 8 => rol, 9 => visit, 10 => db1, 11 => obx, 12 => common_order, 13 =>
    financial, 14 => dg1, 15 => drg, 16 => gt1, 17 => insurance, 18 => acc]
);
/// VISIT, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group DftP03Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => rol]);
/// COMMON_ORDER, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING_QUANTITY
    pub timing_quantity: Vec<DftP03TimingQuantity>,
    /// ORDER
    pub order: Option<Box<DftP03Order>>,
    /// OBSERVATION
    pub observation: Vec<DftP03Observation>,
}
record!(
    group DftP03CommonOrder, "COMMON_ORDER", [1 => orc, 2 => timing_quantity, 3 => order,
    4 => observation]
);
/// TIMING_QUANTITY, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03TimingQuantity {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group DftP03TimingQuantity, "TIMING_QUANTITY", [1 => tq1, 2 => tq2]);
/// ORDER, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03Order {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP03Order, "ORDER", [1 => obr, 2 => nte]);
/// OBSERVATION, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP03Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// FINANCIAL, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03Financial {
    /// FT1 · Financial Transaction
    pub ft1: Option<Box<Ft1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// FINANCIAL_PROCEDURE
    pub financial_procedure: Vec<DftP03FinancialProcedure>,
    /// FINANCIAL_COMMON_ORDER
    pub financial_common_order: Vec<DftP03FinancialCommonOrder>,
}
record!(
    group DftP03Financial, "FINANCIAL", [1 => ft1, 2 => prt, 3 => rol, 4 => nte, 5 =>
    financial_procedure, 6 => financial_common_order]
);
/// FINANCIAL_PROCEDURE, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03FinancialProcedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(
    group DftP03FinancialProcedure, "FINANCIAL_PROCEDURE", [1 => pr1, 2 => prt, 3 => rol]
);
/// FINANCIAL_COMMON_ORDER, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03FinancialCommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// FINANCIAL_TIMING_QUANTITY
    pub financial_timing_quantity: Vec<DftP03FinancialTimingQuantity>,
    /// FINANCIAL_ORDER
    pub financial_order: Option<Box<DftP03FinancialOrder>>,
    /// FINANCIAL_OBSERVATION
    pub financial_observation: Vec<DftP03FinancialObservation>,
}
record!(
    group DftP03FinancialCommonOrder, "FINANCIAL_COMMON_ORDER", [1 => orc, 2 =>
    financial_timing_quantity, 3 => financial_order, 4 => financial_observation]
);
/// FINANCIAL_TIMING_QUANTITY, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03FinancialTimingQuantity {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(
    group DftP03FinancialTimingQuantity, "FINANCIAL_TIMING_QUANTITY", [1 => tq1, 2 =>
    tq2]
);
/// FINANCIAL_ORDER, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03FinancialOrder {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP03FinancialOrder, "FINANCIAL_ORDER", [1 => obr, 2 => nte]);
/// FINANCIAL_OBSERVATION, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03FinancialObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group DftP03FinancialObservation, "FINANCIAL_OBSERVATION", [1 => obx, 2 => nte]);
/// INSURANCE, a group of DFT_P03
#[derive(Default)]
#[non_exhaustive]
pub struct DftP03Insurance {
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
    group DftP03Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3, 4 => prt, 5 =>
    rol]
);
/// Definition of [`DftP03`].
pub static DFT_P03: StructureDef = structure(
    "DFT_P03",
    "MSH SFT* UAC? EVN PID PD1? PRT* ROL* VISIT( PV1 PV2? PRT* ROL* )? DB1* OBX* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* FINANCIAL( FT1 PRT* ROL* NTE? FINANCIAL_PROCEDURE( PR1 PRT* ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* )* DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC?",
    &[
        grammar(V2_1, V2_1, "MSH EVN PID PV1? FT1*"),
        grammar(V2_2, V2_2, "MSH EVN PID PV1? PV2? OBX* FT1+"),
        grammar(
            V2_3,
            V2_3,
            "MSH EVN PID PD1? PV1? PV2? DB1* OBX* FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 ROL* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3? )* ACC?",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH EVN PID PD1? PV1? PV2? DB1* OBX* FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 ROL* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* )* ACC?",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH EVN PID PD1? ROL* PV1? PV2? ROL* DB1* COMMON_ORDER( ORC? ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* FINANCIAL( FT1 FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PD1? ROL* PV1? PV2? ROL* DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* FINANCIAL( FT1 NTE? FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? EVN PID PD1? ROL* PV1? PV2? ROL* DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* FINANCIAL( FT1 NTE? FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? EVN PID PD1? ROL* VISIT( PV1 PV2? ROL* )? DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* FINANCIAL( FT1 NTE? FINANCIAL_PROCEDURE( PR1 ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC?",
        ),
        grammar(
            V2_8,
            V2_8_1,
            "MSH SFT* UAC? EVN PID PD1? PRT* ROL* VISIT( PV1 PV2? PRT* ROL* )? DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* FINANCIAL( FT1 PRT* ROL* NTE? FINANCIAL_PROCEDURE( PR1 PRT* ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC?",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? PRT* ROL* PV1? VISIT( PV2 PRT* ROL* )? DB1* COMMON_ORDER( ORC? TIMING_QUANTITY( TQ1 TQ2* )* ORDER( OBR NTE* )? OBSERVATION( OBX NTE* )* )* FINANCIAL( FT1 PRT* ROL* NTE? FINANCIAL_PROCEDURE( PR1 PRT* ROL* )* FINANCIAL_COMMON_ORDER( ORC? FINANCIAL_TIMING_QUANTITY( TQ1 TQ2* )* FINANCIAL_ORDER( OBR NTE* )? FINANCIAL_OBSERVATION( OBX NTE* )* )* )+ DG1* DRG? GT1* INSURANCE( IN1 IN2? IN3* PRT* ROL* )* ACC?",
        ),
    ],
);
