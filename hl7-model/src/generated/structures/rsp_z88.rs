// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_Z88 · RSP^Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QAK · Query Acknowledgment
    pub qak: Option<Box<Qak>>,
    /// QPD · Query Parameter Definition
    pub qpd: Option<Box<Qpd>>,
    /// RCP · Response Control Parameter
    pub rcp: Option<Box<Rcp>>,
    /// QUERY_RESPONSE
    pub query_response: Vec<RspZ88QueryResponse>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspZ88, RSP_Z88, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => rcp, 9 => query_response, 10 => dsc]
);
/// QUERY_RESPONSE, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88QueryResponse {
    /// PATIENT
    pub patient: Option<Box<RspZ88Patient>>,
    /// COMMON_ORDER
    pub common_order: Vec<RspZ88CommonOrder>,
}
record!(group RspZ88QueryResponse, "QUERY_RESPONSE", [1 => patient, 2 => common_order]);
/// PATIENT, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ALLERGY
    pub allergy: Option<Box<RspZ88Allergy>>,
}
record!(group RspZ88Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => allergy]);
/// ALLERGY, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88Allergy {
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// VISIT
    pub visit: Option<Box<RspZ88Visit>>,
}
record!(group RspZ88Allergy, "ALLERGY", [1 => al1, 2 => visit]);
/// VISIT, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
}
record!(group RspZ88Visit, "VISIT", [1 => pv1, 2 => pv2]);
/// COMMON_ORDER, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<RspZ88Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RspZ88OrderDetail>>,
    /// ORDER_ENCODED
    pub order_encoded: Option<Box<RspZ88OrderEncoded>>,
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// OBSERVATION
    pub observation: Vec<RspZ88Observation>,
}
record!(
    group RspZ88CommonOrder, "COMMON_ORDER", [1 => orc, 2 => timing, 3 => order_detail, 4
    => order_encoded, 5 => rxd, 6 => rxr, 7 => rxc, 8 => observation]
);
/// TIMING, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RspZ88Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Option<Box<RspZ88Component>>,
}
record!(
    group RspZ88OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => nte, 3 => rxr, 4 =>
    component]
);
/// COMPONENT, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspZ88Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// ORDER_ENCODED, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88OrderEncoded {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RspZ88TimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RspZ88OrderEncoded, "ORDER_ENCODED", [1 => rxe, 2 => timing_encoded, 3 => rxr,
    4 => rxc]
);
/// TIMING_ENCODED, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RspZ88TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// OBSERVATION, a group of RSP_Z88
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ88Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspZ88Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`RspZ88`].
pub static RSP_Z88: StructureDef = structure(
    "RSP_Z88",
    "MSH SFT* UAC? MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NTE* ALLERGY( AL1+ VISIT( PV1 PV2? )? )? )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? ORDER_ENCODED( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+ DSC",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NTE* ALLERGY( AL1+ VISIT( PV1 PV2? )? )? COMMON_ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? ORDER_ENCODED( RXE RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )? )+ DSC",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NTE* ALLERGY( AL1+ VISIT( PV1 PV2? )? )? )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? ORDER_ENCODED( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+ DSC",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD RCP QUERY_RESPONSE( PATIENT( PID PD1? NTE* ALLERGY( AL1+ VISIT( PV1 PV2? )? )? )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC+ NTE* )? )? ORDER_ENCODED( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? RXD RXR+ RXC* OBSERVATION( OBX? NTE* )+ )+ )+ DSC",
        ),
    ],
);
