// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SQM_S25 · SQM^S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqmS25 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
    /// REQUEST
    pub request: Option<Box<SqmS25Request>>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure SqmS25, SQM_S25, [1 => msh, 2 => qrd, 3 => qrf, 4 => request, 5 => dsc]
);
/// REQUEST, a group of SQM_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqmS25Request {
    /// ARQ · Appointment Request
    pub arq: Option<Box<Arq>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// RESOURCES
    pub resources: Vec<SqmS25Resources>,
}
record!(group SqmS25Request, "REQUEST", [1 => arq, 2 => apr, 3 => pid, 4 => resources]);
/// RESOURCES, a group of SQM_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqmS25Resources {
    /// RGS · Resource Group
    pub rgs: Option<Box<Rgs>>,
    /// SERVICE
    pub service: Vec<SqmS25Service>,
    /// GENERAL_RESOURCE
    pub general_resource: Vec<SqmS25GeneralResource>,
    /// PERSONNEL_RESOURCE
    pub personnel_resource: Vec<SqmS25PersonnelResource>,
    /// LOCATION_RESOURCE
    pub location_resource: Vec<SqmS25LocationResource>,
}
record!(
    group SqmS25Resources, "RESOURCES", [1 => rgs, 2 => service, 3 => general_resource, 4
    => personnel_resource, 5 => location_resource]
);
/// SERVICE, a group of SQM_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqmS25Service {
    /// AIS · Appointment Information
    pub ais: Option<Box<Ais>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
}
record!(group SqmS25Service, "SERVICE", [1 => ais, 2 => apr]);
/// GENERAL_RESOURCE, a group of SQM_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqmS25GeneralResource {
    /// AIG · Appointment Information - General Resource
    pub aig: Option<Box<Aig>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
}
record!(group SqmS25GeneralResource, "GENERAL_RESOURCE", [1 => aig, 2 => apr]);
/// PERSONNEL_RESOURCE, a group of SQM_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqmS25PersonnelResource {
    /// AIP · Appointment Information - Personnel Resource
    pub aip: Option<Box<Aip>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
}
record!(group SqmS25PersonnelResource, "PERSONNEL_RESOURCE", [1 => aip, 2 => apr]);
/// LOCATION_RESOURCE, a group of SQM_S25
#[derive(Default)]
#[non_exhaustive]
pub struct SqmS25LocationResource {
    /// AIL · Appointment Information - Location Resource
    pub ail: Option<Box<Ail>>,
    /// APR · Appointment Preferences
    pub apr: Option<Box<Apr>>,
}
record!(group SqmS25LocationResource, "LOCATION_RESOURCE", [1 => ail, 2 => apr]);
/// Definition of [`SqmS25`].
pub static SQM_S25: StructureDef = structure(
    "SQM_S25",
    "MSH QRD QRF? REQUEST( ARQ APR? PID? RESOURCES( RGS SERVICE( AIS APR? )* GENERAL_RESOURCE( AIG APR? )* PERSONNEL_RESOURCE( AIP APR? )* LOCATION_RESOURCE( AIL APR? )* )+ )? DSC?",
    &[
        grammar(
            V2_3,
            V2_6,
            "MSH QRD QRF? REQUEST( ARQ APR? PID? RESOURCES( RGS SERVICE( AIS APR? )* GENERAL_RESOURCE( AIG APR? )* PERSONNEL_RESOURCE( AIP APR? )* LOCATION_RESOURCE( AIL APR? )* )+ )? DSC?",
        ),
    ],
);
