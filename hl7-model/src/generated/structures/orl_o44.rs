// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O44 · ORL^O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RESPONSE
    pub response: Option<Box<OrlO44Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO44, ORL_O44, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44Response {
    /// PATIENT
    pub patient: Option<Box<OrlO44Patient>>,
    /// ORDER
    pub order: Vec<OrlO44Order>,
}
record!(group OrlO44Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OrlO44Patient, "PATIENT", [1 => pid, 2 => prt]);
/// ORDER, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO44Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO44ObservationRequest>>,
}
record!(
    group OrlO44Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO44Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// SPECIMEN_SHIPMENT
    pub specimen_shipment: Vec<OrlO44SpecimenShipment>,
}
record!(
    group OrlO44ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => prt, 3 =>
    specimen_shipment]
);
/// SPECIMEN_SHIPMENT, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44SpecimenShipment {
    /// SHP · Shipment
    pub shp: Option<Box<Shp>>,
    /// PACKAGE
    pub package: Vec<OrlO44Package>,
}
record!(group OrlO44SpecimenShipment, "SPECIMEN_SHIPMENT", [1 => shp, 2 => package]);
/// PACKAGE, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44Package {
    /// PAC · Shipment Package
    pub pac: Option<Box<Pac>>,
    /// SPECIMEN_IN_PACKAGE
    pub specimen_in_package: Vec<OrlO44SpecimenInPackage>,
}
record!(group OrlO44Package, "PACKAGE", [1 => pac, 2 => specimen_in_package]);
/// SPECIMEN_IN_PACKAGE, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44SpecimenInPackage {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_CONTAINER_IN_PACKAGE
    pub specimen_container_in_package: Vec<OrlO44SpecimenContainerInPackage>,
}
record!(
    group OrlO44SpecimenInPackage, "SPECIMEN_IN_PACKAGE", [1 => spm, 2 =>
    specimen_container_in_package]
);
/// SPECIMEN_CONTAINER_IN_PACKAGE, a group of ORL_O44
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO44SpecimenContainerInPackage {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
}
record!(
    group OrlO44SpecimenContainerInPackage, "SPECIMEN_CONTAINER_IN_PACKAGE", [1 => sac]
);
/// Definition of [`OrlO44`].
pub static ORL_O44: StructureDef = structure(
    "ORL_O44",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN_SHIPMENT( SHP PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_CONTAINER_IN_PACKAGE( SAC )* )* )+ )* )? )* )?",
    &[
        grammar(
            V2_8_1,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN_SHIPMENT( SHP PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_CONTAINER_IN_PACKAGE( SAC )* )* )+ )* )? )* )?",
        ),
    ],
);
