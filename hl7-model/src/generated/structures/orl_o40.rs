// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORL_O40 · ORL^O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40 {
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
    pub response: Option<Box<OrlO40Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrlO40, ORL_O40, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40Response {
    /// PATIENT
    pub patient: Option<Box<OrlO40Patient>>,
}
record!(group OrlO40Response, "RESPONSE", [1 => patient]);
/// PATIENT, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// ORDER
    pub order: Vec<OrlO40Order>,
}
record!(group OrlO40Patient, "PATIENT", [1 => pid, 2 => prt, 3 => arv, 4 => order]);
/// ORDER, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrlO40Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OrlO40ObservationRequest>>,
}
record!(
    group OrlO40Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request]
);
/// TIMING, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrlO40Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// SPECIMEN_SHIPMENT
    pub specimen_shipment: Vec<OrlO40SpecimenShipment>,
}
record!(
    group OrlO40ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => prt, 3 =>
    specimen_shipment]
);
/// SPECIMEN_SHIPMENT, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40SpecimenShipment {
    /// SHP · Shipment
    pub shp: Option<Box<Shp>>,
    /// PACKAGE
    pub package: Vec<OrlO40Package>,
}
record!(group OrlO40SpecimenShipment, "SPECIMEN_SHIPMENT", [1 => shp, 2 => package]);
/// PACKAGE, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40Package {
    /// PAC · Shipment Package
    pub pac: Option<Box<Pac>>,
    /// SPECIMEN_IN_PACKAGE
    pub specimen_in_package: Vec<OrlO40SpecimenInPackage>,
}
record!(group OrlO40Package, "PACKAGE", [1 => pac, 2 => specimen_in_package]);
/// SPECIMEN_IN_PACKAGE, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40SpecimenInPackage {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_CONTAINER_IN_PACKAGE
    pub specimen_container_in_package: Vec<OrlO40SpecimenContainerInPackage>,
}
record!(
    group OrlO40SpecimenInPackage, "SPECIMEN_IN_PACKAGE", [1 => spm, 2 =>
    specimen_container_in_package]
);
/// SPECIMEN_CONTAINER_IN_PACKAGE, a group of ORL_O40
#[derive(Default)]
#[non_exhaustive]
pub struct OrlO40SpecimenContainerInPackage {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
}
record!(
    group OrlO40SpecimenContainerInPackage, "SPECIMEN_CONTAINER_IN_PACKAGE", [1 => sac]
);
/// Definition of [`OrlO40`].
pub static ORL_O40: StructureDef = structure(
    "ORL_O40",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN_SHIPMENT( SHP PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_CONTAINER_IN_PACKAGE( SAC )* )* )+ )* )? )* )? )?",
    &[
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN_SHIPMENT( SHP PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_CONTAINER_IN_PACKAGE( SAC )* )* )+ )* )? )* )? )?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID PRT* ARV* ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR PRT* SPECIMEN_SHIPMENT( SHP PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_CONTAINER_IN_PACKAGE( SAC )* )* )+ )* )? )* )? )?",
        ),
    ],
);
