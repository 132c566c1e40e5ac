// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A02 · ADT^A02 A21 A22 A23 A25 A26 A27 A29 A32 A33
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA02 {
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
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ROL · Role
    pub rol: Vec<Rol>,
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
    /// PDA · Patient Death and Autopsy
    pub pda: Option<Box<Pda>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA02, ADT_A02, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => arv, 8 => rol, 9 => pv1, 10 => pv2, 11 => arv_2, 12 => rol_2, 13 => db1, 14
    => obx, 15 => pda]
);
/// Definition of [`AdtA02`].
pub static ADT_A02: StructureDef = structure(
    "ADT_A02",
    "MSH SFT* UAC? EVN PID PD1? ARV* ROL* PV1 PV2? ARV* ROL* DB1* OBX* PDA?",
    &[
        grammar(V2_1, V2_1, "MSH EVN PID PV1"),
        grammar(V2_2, V2_2, "MSH EVN PID PV1 PV2? OBX*"),
        grammar(V2_3, V2_3_1, "MSH EVN PID PD1? PV1 PV2? DB1* OBX*"),
        grammar(V2_4, V2_4, "MSH EVN PID PD1? ROL* PV1 PV2? ROL* DB1* OBX* PDA?"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PD1? ROL* PV1 PV2? ROL* DB1* OBX* PDA?"),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? ARV* ROL* PV1 PV2? ARV* ROL* DB1* OBX* PDA?",
        ),
    ],
);
