// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SQR_S25 · SQR^S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// SCHEDULE
    pub schedule: Vec<SqrS25Schedule>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SqrS25, SQR_S25, [1 => msh, 2 => msa, 3 => err, 4 => qak, 5 => schedule, 6
    => dsc]
);
/// SCHEDULE, a group of SQR_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25Schedule {
    /// SCH · Scheduling Activity Information
    pub sch: Option<Box<Sch>>,
    /// TQ1 · Timing/Quantity
    pub tq1: Vec<Tq1>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<SqrS25Patient>>,
    /// RESOURCES
    pub resources: Vec<SqrS25Resources>,
}
record!(
    group SqrS25Schedule, "SCHEDULE", [1 => sch, 2 => tq1, 3 => nte, 4 => patient, 5 =>
    resources]
);
/// PATIENT, a group of SQR_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// DG1 · Diagnosis
    pub dg1: Option<Box<Dg1>>,
}
record!(group SqrS25Patient, "PATIENT", [1 => pid, 2 => pv1, 3 => pv2, 4 => dg1]);
/// RESOURCES, a group of SQR_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// SERVICE
    pub service: Vec<SqrS25Service>,
    /// GENERAL_RESOURCE
    pub general_resource: Vec<SqrS25GeneralResource>,
    /// PERSONNEL_RESOURCE
    pub personnel_resource: Vec<SqrS25PersonnelResource>,
    /// LOCATION_RESOURCE
    pub location_resource: Vec<SqrS25LocationResource>,
}
record!(
    group SqrS25Resources, "RESOURCES", [1 => rgs, 2 => service, 3 => general_resource, 4
    => personnel_resource, 5 => location_resource]
);
/// SERVICE, a group of SQR_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25Service {
    /// AIS · Appointment Information
    pub ais: Option<Box<Ais>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SqrS25Service, "SERVICE", [1 => ais, 2 => nte]);
/// GENERAL_RESOURCE, a group of SQR_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25GeneralResource {
    /// AIG · Appointment Information - General Resource
    pub aig: Option<Box<Aig>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SqrS25GeneralResource, "GENERAL_RESOURCE", [1 => aig, 2 => nte]);
/// PERSONNEL_RESOURCE, a group of SQR_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25PersonnelResource {
    /// AIP · Appointment Information - Personnel Resource
    pub aip: Option<Box<Aip>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SqrS25PersonnelResource, "PERSONNEL_RESOURCE", [1 => aip, 2 => nte]);
/// LOCATION_RESOURCE, a group of SQR_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqrS25LocationResource {
    /// AIL · Appointment Information - Location Resource
    pub ail: Option<Box<Ail>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group SqrS25LocationResource, "LOCATION_RESOURCE", [1 => ail, 2 => nte]);
/// Definition of [`SqrS25`].
pub static SQR_S25: StructureDef = structure(
    "SQR_S25",
    "MSH MSA ERR* QAK SCHEDULE( SCH TQ1* NTE* PATIENT( PID PV1? PV2? DG1? )? RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* LOCATION_RESOURCE( AIL NTE* )* )+ )* DSC?",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH MSA ERR? QAK SCHEDULE( SCH NTE* PATIENT( PID PV1? PV2? DG1? )? RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* LOCATION_RESOURCE( AIL NTE* )* )+ )* DSC?",
        ),
        grammar(
            V2_5,
            V2_6,
            "MSH MSA ERR* QAK SCHEDULE( SCH TQ1* NTE* PATIENT( PID PV1? PV2? DG1? )? RESOURCES( RGS SERVICE( AIS NTE* )* GENERAL_RESOURCE( AIG NTE* )* PERSONNEL_RESOURCE( AIP NTE* )* LOCATION_RESOURCE( AIL NTE* )* )+ )* DSC?",
        ),
    ],
);
