// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_K31 · RSP^K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31 {
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
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// RESPONSE
    pub response: Vec<RspK31Response>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspK31, RSP_K31, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    qak, 7 => qpd, 8 => rcp, 9 => response, 10 => dsc]
);
/// RESPONSE, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31Response {
    /// PATIENT
    pub patient: Option<Box<RspK31Patient>>,
    /// ORDER
    pub order: Vec<RspK31Order>,
}
record!(group RspK31Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ADDITIONAL_DEMOGRAPHICS
    pub additional_demographics: Option<Box<RspK31AdditionalDemographics>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<RspK31PatientVisit>>,
}
record!(
    group RspK31Patient, "PATIENT", [1 => pid, 2 => additional_demographics, 3 => nte, 4
    => arv, 5 => al1, 6 => patient_visit]
);
/// ADDITIONAL_DEMOGRAPHICS, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31AdditionalDemographics {
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group RspK31AdditionalDemographics, "ADDITIONAL_DEMOGRAPHICS", [1 => pd1, 2 => prt]
);
/// PATIENT_VISIT, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(
    group RspK31PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt, 4 => arv]
);
/// ORDER, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<RspK31Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RspK31OrderDetail>>,
    /// ENCODING
    pub encoding: Option<Box<RspK31Encoding>>,
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// CDO · Cumulative Dosage
    pub cdo: Vec<Cdo>,
    /// OBSERVATION
    pub observation: Vec<RspK31Observation>,
}
record!(
    group RspK31Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => order_detail, 5 =>
    encoding, 6 => rxd, 7 => prt_2, 8 => rxr, 9 => rxc, 10 => cdo, 11 => observation]
);
/// TIMING, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RspK31Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENTS
    pub components: Vec<RspK31Components>,
}
record!(
    group RspK31OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => nte, 3 => rxr, 4 =>
    components]
);
/// COMPONENTS, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31Components {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Option<Box<Rxc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspK31Components, "COMPONENTS", [1 => rxc, 2 => nte]);
/// ENCODING, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31Encoding {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RspK31TimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RspK31Encoding, "ENCODING", [1 => rxe, 2 => prt, 3 => nte, 4 => timing_encoded,
    5 => rxr, 6 => rxc]
);
/// TIMING_ENCODED, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RspK31TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of RSP_K31
#[derive(Default)]
#[non_exhaustive]
pub struct RspK31Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspK31Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// Definition of [`RspK31`].
pub static RSP_K31: StructureDef = structure(
    "RSP_K31",
    "MSH MSA ERR* SFT* UAC? QAK QPD RCP RESPONSE( PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* ARV* AL1* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENTS( RXC NTE* )* )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD PRT* RXR+ RXC* CDO* OBSERVATION( OBX? PRT* NTE* )* )+ )+ DSC?",
    &[
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* QAK QPD RCP RESPONSE( PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENTS( RXC NTE* )* )? ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? QAK QPD RCP RESPONSE( PATIENT( PID PD1? NTE* AL1* PATIENT_VISIT( PV1 PV2? )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENTS( RXC NTE* )* )? ENCODING( RXE TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH MSA ERR* SFT* UAC? QAK QPD RCP RESPONSE( PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* AL1* PATIENT_VISIT( PV1 PV2? PRT* )? )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENTS( RXC NTE* )* )? ENCODING( RXE NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD PRT* RXR+ RXC* OBSERVATION( OBX PRT* NTE* )* )+ )+ DSC?",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? QAK QPD RCP RESPONSE( PATIENT( PID ADDITIONAL_DEMOGRAPHICS( PD1 PRT* )? NTE* ARV* AL1* PATIENT_VISIT( PV1 PV2? PRT* ARV* )? )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENTS( RXC NTE* )* )? ENCODING( RXE PRT* NTE* TIMING_ENCODED( TQ1 TQ2* )+ RXR+ RXC* )? RXD PRT* RXR+ RXC* CDO* OBSERVATION( OBX PRT* NTE* )* )+ )+ DSC?",
        ),
    ],
);
