// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OML_O39 · OML^O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmlO39Patient>>,
    /// ORDER
    pub order: Vec<OmlO39Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmlO39, OML_O39, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmlO39PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmlO39Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmlO39Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => nte, 5 => nk1, 6
    => arv, 7 => patient_visit, 8 => insurance, 9 => gt1, 10 => al1]
);
/// PATIENT_VISIT, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmlO39PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// INSURANCE, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmlO39Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OmlO39Timing>,
    /// OBSERVATION_REQUEST
    pub observation_request: Option<Box<OmlO39ObservationRequest>>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(
    group OmlO39Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 =>
    observation_request, 5 => ft1, 6 => cti, 7 => blg]
);
/// TIMING, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmlO39Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// OBSERVATION_REQUEST, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39ObservationRequest {
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// TCD · Test Code Detail
    pub tcd: Option<Box<Tcd>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// OBSERVATION
    pub observation: Vec<OmlO39Observation>,
    /// SPECIMEN_SHIPMENT
    pub specimen_shipment: Vec<OmlO39SpecimenShipment>,
}
record!(
    group OmlO39ObservationRequest, "OBSERVATION_REQUEST", [1 => obr, 2 => tcd, 3 => nte,
    4 => prt, 5 => ctd, 6 => dg1, 7 => observation, 8 => specimen_shipment]
);
/// OBSERVATION, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TCD · Test Code Detail
    pub tcd: Option<Box<Tcd>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OmlO39Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => tcd, 4 => nte]
);
/// SPECIMEN_SHIPMENT, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39SpecimenShipment {
    /// SHP · Shipment
    pub shp: Option<Box<Shp>>,
    /// SHIPMENT_OBSERVATION
    pub shipment_observation: Vec<OmlO39ShipmentObservation>,
    /// PACKAGE
    pub package: Vec<OmlO39Package>,
}
record!(
    group OmlO39SpecimenShipment, "SPECIMEN_SHIPMENT", [1 => shp, 2 =>
    shipment_observation, 3 => package]
);
/// SHIPMENT_OBSERVATION, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39ShipmentObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmlO39ShipmentObservation, "SHIPMENT_OBSERVATION", [1 => obx, 2 => prt]);
/// PACKAGE, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39Package {
    /// PAC · Shipment Package
    pub pac: Option<Box<Pac>>,
    /// SPECIMEN_IN_PACKAGE
    pub specimen_in_package: Vec<OmlO39SpecimenInPackage>,
}
record!(group OmlO39Package, "PACKAGE", [1 => pac, 2 => specimen_in_package]);
/// SPECIMEN_IN_PACKAGE, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39SpecimenInPackage {
    /// SPM · Specimen
    pub spm: Option<Box<Spm>>,
    /// SPECIMEN_OBSERVATION
    pub specimen_observation: Vec<OmlO39SpecimenObservation>,
    /// SPECIMEN_CONTAINER_IN_PACKAGE
    pub specimen_container_in_package: Vec<OmlO39SpecimenContainerInPackage>,
}
record!(
    group OmlO39SpecimenInPackage, "SPECIMEN_IN_PACKAGE", [1 => spm, 2 =>
    specimen_observation, 3 => specimen_container_in_package]
);
/// SPECIMEN_OBSERVATION, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39SpecimenObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmlO39SpecimenObservation, "SPECIMEN_OBSERVATION", [1 => obx, 2 => prt]);
/// SPECIMEN_CONTAINER_IN_PACKAGE, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39SpecimenContainerInPackage {
    /// SAC · Specimen Container detail
    pub sac: Option<Box<Sac>>,
    /// CONTAINER_OBSERVATION
    pub container_observation: Vec<OmlO39ContainerObservation>,
}
record!(
    group OmlO39SpecimenContainerInPackage, "SPECIMEN_CONTAINER_IN_PACKAGE", [1 => sac, 2
    => container_observation]
);
/// CONTAINER_OBSERVATION, a group of OML_O39
#[derive(Default)]
#[non_exhaustive]
pub struct OmlO39ContainerObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmlO39ContainerObservation, "CONTAINER_OBSERVATION", [1 => obx, 2 => prt]);
/// Definition of [`OmlO39`].
pub static OML_O39: StructureDef = structure(
    "OML_O39",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* TCD? NTE* )* SPECIMEN_SHIPMENT( SHP SHIPMENT_OBSERVATION( OBX PRT* )* PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SPECIMEN_CONTAINER_IN_PACKAGE( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* )+ )* )? FT1* CTI* BLG? )+",
    &[
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* TCD? NTE* )* SPECIMEN_SHIPMENT( SHP SHIPMENT_OBSERVATION( OBX PRT* )* PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SPECIMEN_CONTAINER_IN_PACKAGE( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* )+ )* )? FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* OBSERVATION_REQUEST( OBR TCD? NTE* PRT* CTD? DG1* OBSERVATION( OBX PRT* TCD? NTE* )* SPECIMEN_SHIPMENT( SHP SHIPMENT_OBSERVATION( OBX PRT* )* PACKAGE( PAC SPECIMEN_IN_PACKAGE( SPM SPECIMEN_OBSERVATION( OBX PRT* )* SPECIMEN_CONTAINER_IN_PACKAGE( SAC CONTAINER_OBSERVATION( OBX PRT* )* )* )* )+ )* )? FT1* CTI* BLG? )+",
        ),
    ],
);
