// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADR_A19 · ADR^A19
#[derive(Default)]
#[non_exhaustive]
pub struct AdrA19 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// QUERY_RESPONSE
    pub query_response: Vec<AdrA19QueryResponse>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdrA19, ADR_A19, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qrd, 8 => qrf, 9 => query_response, 10 => dsc]
);
/// QUERY_RESPONSE, a group of ADR_A19
#[derive(Default)]
#[non_exhaustive]
pub struct AdrA19QueryResponse {
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ROL · Role
    pub rol: Vec<Rol>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// ARV · Access Restriction
    pub arv_2: Vec<Arv>,
    /// ROL · Role
    pub rol_2: Vec<Rol>,
    /// DB1 · Disability
    pub db1: Vec<Db1>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// DRG · Diagnosis Related Group
    pub drg: Option<Box<Drg>>,
    /// PROCEDURE
    pub procedure: Vec<AdrA19Procedure>,
    /// GT1 · Guarantor
    pub gt1: Vec<Gt1>,
    /// INSURANCE
    pub insurance: Vec<AdrA19Insurance>,
    /// ACC · Accident
    pub acc: Option<Box<Acc>>,
    /// UB1 · HL7 v2 UB1 segment
    pub ub1: Option<Box<Ub1>>,
    /// UB2 · Uniform Billing Data
    pub ub2: Option<Box<Ub2>>,
}
record!(
    group AdrA19QueryResponse, "QUERY_RESPONSE", [1 => evn, 2 => pid, 3 => pd1, 4 => arv,
    5 => rol, 6 => nk1, 7 => pv1, 8 => pv2, 9 => arv_2, 10 => rol_2, 11 => db1, 12 =>
    obx, 13 => al1, 14 => dg1, 15 => drg, 16 => procedure, 17 => gt1, 18 => insurance, 19
    => acc, 20 => ub1, 21 => ub2]
);
/// PROCEDURE, a group of ADR_A19
#[derive(Default)]
#[non_exhaustive]
pub struct AdrA19Procedure {
    /// PR1 · Procedures
    pub pr1: Option<Box<Pr1>>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group AdrA19Procedure, "PROCEDURE", [1 => pr1, 2 => rol]);
/// INSURANCE, a group of ADR_A19
#[derive(Default)]
#[non_exhaustive]
pub struct AdrA19Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Vec<In3>,
    /// ROL · Role
    pub rol: Vec<Rol>,
}
record!(group AdrA19Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3, 4 => rol]);
/// Definition of [`AdrA19`].
pub static ADR_A19: StructureDef = structure(
    "ADR_A19",
    "MSH SFT* UAC? MSA ERR? QAK? QRD QRF? QUERY_RESPONSE( EVN? PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? )+ DSC?",
    &[
        grammar(V2_1, V2_1, "MSH MSA QRD QUERY_RESPONSE( EVN? PID PV1 )+ DSC?"),
        grammar(
            V2_2,
            V2_2,
            "MSH MSA ERR? QRD QUERY_RESPONSE( EVN? PID NK1* PV1 PV2? OBX* AL1* DG1* PR1* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? UB1? UB2? )+ DSC?",
        ),
        grammar(
            V2_3,
            V2_3,
            "MSH MSA ERR? QRD QRF? QUERY_RESPONSE( EVN? PID PD1? NK1* PV1 PV2? DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3? )* ACC? UB1? UB2? )+ DSC?",
        ),
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MSA ERR? QAK? QRD QRF? QUERY_RESPONSE( EVN? PID PD1? NK1* PV1 PV2? DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* )* ACC? UB1? UB2? )+ DSC?",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? QAK? QRD QRF? QUERY_RESPONSE( EVN? PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK? QRD QRF? QUERY_RESPONSE( EVN? PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR? QAK? QRD QRF? QUERY_RESPONSE( EVN? PID PD1? ARV* ROL* NK1* PV1 PV2? ARV* ROL* DB1* OBX* AL1* DG1* DRG? PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? )+ DSC?",
        ),
    ],
);
