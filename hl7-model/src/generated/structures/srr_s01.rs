// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SRR_S01 · SRR^S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// SCHEDULE
    pub schedule: Option<Box<SrrS01Schedule>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure SrrS01, SRR_S01, [1 => msh, 2 => msa, 3 => err, 4 => schedule]);
/// SCHEDULE, a group of SRR_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01Schedule {
    /// SCH · Scheduling Activity Information
    pub sch: Option<Box<Sch>>,
    /// TQ1 · Timing/Quantity
    pub tq1: Vec<Tq1>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Vec<SrrS01Patient>,
    /// RESOURCES
    pub resources: Vec<SrrS01Resources>,
}
record!(
    group SrrS01Schedule, "SCHEDULE", [1 => sch, 2 => tq1, 3 => nte, 4 => patient, 5 =>
    resources]
);
/// PATIENT, a group of SRR_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
}
record!(group SrrS01Patient, "PATIENT", [1 => pid, 2 => pv1, 3 => pv2, 4 => dg1]);
/// RESOURCES, a group of SRR_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// SERVICE
    pub service: Vec<SrrS01Service>,
    /// GENERAL_RESOURCE
    pub general_resource: Vec<SrrS01GeneralResource>,
    /// LOCATION_RESOURCE
    pub location_resource: Vec<SrrS01LocationResource>,
    /// PERSONNEL_RESOURCE
    pub personnel_resource: Vec<SrrS01PersonnelResource>,
}
record!(
    group SrrS01Resources, "RESOURCES", [1 => rgs, 2 => service, 3 => general_resource, 4
    => location_resource, 5 => personnel_resource]
);
/// SERVICE, a group of SRR_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01Service {
    /// AIS · Appointment Information
    pub ais: Option<Box<Ais>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SrrS01Service, "SERVICE", [1 => ais, 2 => nte]);
/// GENERAL_RESOURCE, a group of SRR_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01GeneralResource {
    /// AIG · Appointment Information - General Resource
    pub aig: Option<Box<Aig>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SrrS01GeneralResource, "GENERAL_RESOURCE", [1 => aig, 2 => nte]);
/// LOCATION_RESOURCE, a group of SRR_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01LocationResource {
    /// AIL · Appointment Information - Location Resource
    pub ail: Option<Box<Ail>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SrrS01LocationResource, "LOCATION_RESOURCE", [1 => ail, 2 => nte]);
/// PERSONNEL_RESOURCE, a group of SRR_S01
#[derive(Default)]
#[non_exhaustive]
pub struct SrrS01PersonnelResource {
    /// AIP · Appointment Information - Personnel Resource
    pub aip: Option<Box<Aip>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SrrS01PersonnelResource, "PERSONNEL_RESOURCE", [1 => aip, 2 => nte]);
/// Definition of [`SrrS01`].
pub static SRR_S01: StructureDef = structure(
    "SRR_S01",
    "MSH MSA ERR* SCHEDULE( SCH TQ1* NTE* PATIENT( PID PV1? PV2? DG1* )* RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* LOCATION_RESOURCE( AIL NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* )+ )?",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA ERR? SCHEDULE( SCH NTE* PATIENT( PID PV1? PV2? DG1* )* RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* LOCATION_RESOURCE( AIL NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* )+ )?",
        ),
        grammar(
            V2_5,
            V2_8_2,
            "MSH MSA ERR* SCHEDULE( SCH TQ1* NTE* PATIENT( PID PV1? PV2? DG1* )* RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* LOCATION_RESOURCE( AIL NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* )+ )?",
        ),
    ],
);
