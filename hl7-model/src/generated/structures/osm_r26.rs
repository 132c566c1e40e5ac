// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OSM_R26 · OSM^R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// SHIPMENT
    pub shipment: Vec<OsmR26Shipment>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure OsmR26, OSM_R26, [1 => msh, 2 => sft, 3 => uac, 4 => shipment]);
/// SHIPMENT, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26Shipment {
    /// SHP · Shipment
    pub shp: Option<Box<Shp>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// SHIPPING_OBSERVATION
    pub shipping_observation: Vec<OsmR26ShippingObservation>,
    /// PACKAGE
    pub package: Vec<OsmR26Package>,
}
record!(
    group OsmR26Shipment, "SHIPMENT", [1 => shp, 2 => prt, 3 => shipping_observation, 4
    => package]
);
/// SHIPPING_OBSERVATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26ShippingObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OsmR26ShippingObservation, "SHIPPING_OBSERVATION", [1 => obx, 2 => prt]);
/// PACKAGE, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26Package {
    /// PAC · Shipment Package
    pub pac: Option<Box<Pac>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// SPECIMEN
    pub specimen: Vec<OsmR26Specimen>,
}
record!(group OsmR26Package, "PACKAGE", [1 => pac, 2 => prt, 3 => specimen]);
/// SPECIMEN, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26Specimen {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OsmR26SpecimenObservation>,
    /// CONTAINER
    pub container: Vec<OsmR26Container>,
    /// SUBJECT_PERSON_OR_ANIMAL_IDENTIFICATION
    pub subject_person_or_animal_identification: Option<
        Box<OsmR26SubjectPersonOrAnimalIdentification>,
    >,
    /// SUBJECT_POPULATION_OR_LOCATION_IDENTIFICATION
    pub subject_population_or_location_identification: Option<
        Box<OsmR26SubjectPopulationOrLocationIdentification>,
    >,
}
record!(
    group OsmR26Specimen, "SPECIMEN", [1 => spm, 2 => prt, 3 => specimen_observation, 4
    => container, 5 => subject_person_or_animal_identification, 6 =>
    subject_population_or_location_identification]
);
/// SPECIMEN_OBSERVATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OsmR26SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// CONTAINER, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26Container {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// CONTAINER_OBSERVATION
    pub container_observation: Vec<OsmR26ContainerObservation>,
}
record!(group OsmR26Container, "CONTAINER", [1 => sac, 2 => container_observation]);
/// CONTAINER_OBSERVATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26ContainerObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OsmR26ContainerObservation, "CONTAINER_OBSERVATION", [1 => obx, 2 => prt]);
/// SUBJECT_PERSON_OR_ANIMAL_IDENTIFICATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26SubjectPersonOrAnimalIdentification {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_OBSERVATION
    pub patient_observation: Vec<OsmR26PatientObservation>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
}
record!(
    group OsmR26SubjectPersonOrAnimalIdentification,
    "SUBJECT_PERSON_OR_ANIMAL_IDENTIFICATION", [1 => pid, 2 => prt, 3 => arv, 4 =>
    patient_observation, 5 => nk1]
);
/// PATIENT_OBSERVATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26PatientObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OsmR26PatientObservation, "PATIENT_OBSERVATION", [1 => obx, 2 => prt]);
/// SUBJECT_POPULATION_OR_LOCATION_IDENTIFICATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26SubjectPopulationOrLocationIdentification {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// PATIENT_VISIT_OBSERVATION
    pub patient_visit_observation: Vec<OsmR26PatientVisitObservation>,
    /// PATIENT_INFORMATION
    pub patient_information: Option<Box<OsmR26PatientInformation>>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
}
record!(
    group OsmR26SubjectPopulationOrLocationIdentification,
    "SUBJECT_POPULATION_OR_LOCATION_IDENTIFICATION", [1 => pv1, 2 => prt, 3 =>
    patient_visit_observation, 4 => patient_information, 5 => nk1]
);
/// PATIENT_VISIT_OBSERVATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26PatientVisitObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OsmR26PatientVisitObservation, "PATIENT_VISIT_OBSERVATION", [1 => obx, 2 =>
    prt]
);
/// PATIENT_INFORMATION, a group of OSM_R26
#[derive(Default)]
#[non_exhaustive]
pub struct OsmR26PatientInformation {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OsmR26PatientInformation, "PATIENT_INFORMATION", [1 => pid, 2 => prt]);
/// Definition of [`OsmR26`].
pub static OSM_R26: StructureDef = structure(
    "OSM_R26",
    "MSH SFT* UAC? SHIPMENT( SHP PRT+ SHIPPING_OBSERVATION( OBX PRT* )* PACKAGE( PAC PRT* SPECIMEN( SPM PRT* SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* SUBJECT_PERSON_OR_ANIMAL_IDENTIFICATION( PID PRT* ARV* PATIENT_OBSERVATION( OBX PRT* )* NK1* )? SUBJECT_POPULATION_OR_LOCATION_IDENTIFICATION( PV1 PRT* PATIENT_VISIT_OBSERVATION( OBX PRT* )* PATIENT_INFORMATION( PID PRT* )? NK1* )? )* )+ )+",
    &[
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? SHIPMENT( SHP PRT+ SHIPPING_OBSERVATION( OBX PRT* )* PACKAGE( PAC PRT* SPECIMEN( SPM PRT* SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* SUBJECT_PERSON_OR_ANIMAL_IDENTIFICATION( PID PRT* PATIENT_OBSERVATION( OBX PRT* )* NK1* )? SUBJECT_POPULATION_OR_LOCATION_IDENTIFICATION( PV1 PRT* PATIENT_VISIT_OBSERVATION( OBX PRT* )* PATIENT_INFORMATION( PID PRT* )? NK1* )? )* )+ )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? SHIPMENT( SHP PRT+ SHIPPING_OBSERVATION( OBX PRT* )* PACKAGE( PAC PRT* SPECIMEN( SPM PRT* SPECIMEN_OBSERVATION( OBX PRT* )* CONTAINER( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* SUBJECT_PERSON_OR_ANIMAL_IDENTIFICATION( PID PRT* ARV* PATIENT_OBSERVATION( OBX PRT* )* NK1* )? SUBJECT_POPULATION_OR_LOCATION_IDENTIFICATION( PV1 PRT* PATIENT_VISIT_OBSERVATION( OBX PRT* )* PATIENT_INFORMATION( PID PRT* )? NK1* )? )* )+ )+",
        ),
    ],
);
