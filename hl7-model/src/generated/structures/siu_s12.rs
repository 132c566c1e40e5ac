// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SIU_S12 · SIU^S12 S13 S14 S15 S16 S17 S18 S19 S20 S21 S22 S23 S24 S26 S27
#[derive(Default)]
#[non_exhaustive]
pub struct SiuS12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SCH · Scheduling Activity Information
    pub sch: Option<Box<Sch>>,
    /// TQ1 · Timing/Quantity
    pub tq1: Vec<Tq1>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Vec<SiuS12Patient>,
    /// RESOURCES
    pub resources: Vec<SiuS12Resources>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SiuS12, SIU_S12, [1 => msh, 2 => sch, 3 => tq1, 4 => nte, 5 => patient, 6
    => resources]
);
/// PATIENT, a group of SIU_S12
#[derive(Default)]
#[non_exhaustive]
pub struct SiuS12Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
}
record!(
    group SiuS12Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => pv1, 4 => pv2, 5 => obx, 6
    => dg1]
);
/// RESOURCES, a group of SIU_S12
#[derive(Default)]
#[non_exhaustive]
pub struct SiuS12Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// SERVICE
    pub service: Vec<SiuS12Service>,
    /// GENERAL_RESOURCE
    pub general_resource: Vec<SiuS12GeneralResource>,
    /// LOCATION_RESOURCE
    pub location_resource: Vec<SiuS12LocationResource>,
    /// PERSONNEL_RESOURCE
    pub personnel_resource: Vec<SiuS12PersonnelResource>,
}
record!(
    group SiuS12Resources, "RESOURCES", [1 => rgs, 2 => service, 3 => general_resource, 4
    => location_resource, 5 => personnel_resource]
);
/// SERVICE, a group of SIU_S12
#[derive(Default)]
#[non_exhaustive]
pub struct SiuS12Service {
    /// AIS · Appointment Information
    pub ais: Option<Box<Ais>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SiuS12Service, "SERVICE", [1 => ais, 2 => nte]);
/// GENERAL_RESOURCE, a group of SIU_S12
#[derive(Default)]
#[non_exhaustive]
pub struct SiuS12GeneralResource {
    /// AIG · Appointment Information - General Resource
    pub aig: Option<Box<Aig>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SiuS12GeneralResource, "GENERAL_RESOURCE", [1 => aig, 2 => nte]);
/// LOCATION_RESOURCE, a group of SIU_S12
#[derive(Default)]
#[non_exhaustive]
pub struct SiuS12LocationResource {
    /// AIL · Appointment Information - Location Resource
    pub ail: Option<Box<Ail>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SiuS12LocationResource, "LOCATION_RESOURCE", [1 => ail, 2 => nte]);
/// PERSONNEL_RESOURCE, a group of SIU_S12
#[derive(Default)]
#[non_exhaustive]
pub struct SiuS12PersonnelResource {
    /// AIP · Appointment Information - Personnel Resource
    pub aip: Option<Box<Aip>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SiuS12PersonnelResource, "PERSONNEL_RESOURCE", [1 => aip, 2 => nte]);
/// Definition of [`SiuS12`].
pub static SIU_S12: StructureDef = structure(
    "SIU_S12",
    "MSH SCH TQ1* NTE* PATIENT( PID PD1? PV1? PV2? OBX* DG1* )* RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* LOCATION_RESOURCE( AIL NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* )+",
    &[
        grammar(
            V2_3,
            V2_3,
            "MSH SCH NTE* PATIENT( PID PV1? PV2? OBX* DG1* )* RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* LOCATION_RESOURCE( AIL NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* )+",
        ),
        grammar(
            V2_3_1,
            V2_4,
            "MSH SCH NTE* PATIENT( PID PD1? PV1? PV2? OBX* DG1* )* RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* LOCATION_RESOURCE( AIL NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* )+",
        ),
        grammar(
            V2_5,
            V2_8_2,
            "MSH SCH TQ1* NTE* PATIENT( PID PD1? PV1? PV2? OBX* DG1* )* RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* LOCATION_RESOURCE( AIL NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* )+",
        ),
    ],
);
