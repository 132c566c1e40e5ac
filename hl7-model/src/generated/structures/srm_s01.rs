// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SRM_S01 · SRM^S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// ARQ · Appointment Request
    pub arq: Option<Box<Arq>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Vec<SrmS01Patient>,
    /// RESOURCES
    pub resources: Vec<SrmS01Resources>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SrmS01, SRM_S01, [1 => msh, 2 => arq, 3 => apr, 4 => nte, 5 => patient, 6
    => resources]
);
/// PATIENT, a group of SRM_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// OBSERVATION
    pub observation: Vec<SrmS01Observation>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
}
record!(
    group SrmS01Patient, "PATIENT", [1 => pid, 2 => pv1, 3 => pv2, 4 => observation, 5 =>
    dg1]
);
/// OBSERVATION, a group of SRM_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group SrmS01Observation, "OBSERVATION", [1 => obx, 2 => prt]);
/// RESOURCES, a group of SRM_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// SERVICE
    pub service: Vec<SrmS01Service>,
    /// GENERAL_RESOURCE
    pub general_resource: Vec<SrmS01GeneralResource>,
    /// LOCATION_RESOURCE
    pub location_resource: Vec<SrmS01LocationResource>,
    /// PERSONNEL_RESOURCE
    pub personnel_resource: Vec<SrmS01PersonnelResource>,
}
record!(
    group SrmS01Resources, "RESOURCES", [1 => rgs, 2 => service, 3 => general_resource, 4
    => location_resource, 5 => personnel_resource]
);
/// SERVICE, a group of SRM_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01Service {
    /// AIS · Appointment Information
    pub ais: Option<Box<Ais>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SrmS01Service, "SERVICE", [1 => ais, 2 => apr, 3 => nte]);
/// GENERAL_RESOURCE, a group of SRM_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01GeneralResource {
    /// AIG · Appointment Information - General Resource
    pub aig: Option<Box<Aig>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SrmS01GeneralResource, "GENERAL_RESOURCE", [1 => aig, 2 => apr, 3 => nte]);
/// LOCATION_RESOURCE, a group of SRM_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01LocationResource {
    /// AIL · Appointment Information - Location Resource
    pub ail: Option<Box<Ail>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group SrmS01LocationResource, "LOCATION_RESOURCE", [1 => ail, 2 => apr, 3 => nte]
);
/// PERSONNEL_RESOURCE, a group of SRM_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrmS01PersonnelResource {
    /// AIP · Appointment Information - Personnel Resource
    pub aip: Option<Box<Aip>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group SrmS01PersonnelResource, "PERSONNEL_RESOURCE", [1 => aip, 2 => apr, 3 => nte]
);
/// Definition of [`SrmS01`].
pub static SRM_S01: StructureDef = structure(
    "SRM_S01",
    "MSH ARQ APR? NTE* PATIENT( PID PV1? PV2? OBSERVATION( OBX PRT* )* DG1* )* RESOURCES( RGS SERVICE( AIS APR? NTE* )* GENERAL_RESOURCE( AIG APR? NTE* )* LOCATION_RESOURCE( AIL APR? NTE* )* PERSONNEL_RESOURCE( AIP APR? NTE* )* )+",
    &[
        grammar(
            V2_3,
            V2_7_1,
            "MSH ARQ APR? NTE* PATIENT( PID PV1? PV2? OBX* DG1* )* RESOURCES( RGS SERVICE( AIS APR? NTE* )* GENERAL_RESOURCE( AIG APR? NTE* )* LOCATION_RESOURCE( AIL APR? NTE* )* PERSONNEL_RESOURCE( AIP APR? NTE* )* )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH ARQ APR? NTE* PATIENT( PID PV1? PV2? OBSERVATION( OBX PRT* )* DG1* )* RESOURCES( RGS SERVICE( AIS APR? NTE* )* GENERAL_RESOURCE( AIG APR? NTE* )* LOCATION_RESOURCE( AIL APR? NTE* )* PERSONNEL_RESOURCE( AIP APR? NTE* )* )+",
        ),
    ],
);
