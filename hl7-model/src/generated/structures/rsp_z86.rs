// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// RSP_Z86 · RSP^Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86 {
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
    /// QUERY_RESPONSE
    pub query_response: Vec<RspZ86QueryResponse>,
    /// DSC · Continuation Pointer
    pub dsc: Option<Box<Dsc>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure RspZ86, RSP_Z86, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qak, 7 => qpd, 8 => query_response, 9 => dsc]
);
/// QUERY_RESPONSE, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86QueryResponse {
    /// PATIENT
    pub patient: Option<Box<RspZ86Patient>>,
    /// COMMON_ORDER
    pub common_order: Vec<RspZ86CommonOrder>,
}
record!(group RspZ86QueryResponse, "QUERY_RESPONSE", [1 => patient, 2 => common_order]);
/// PATIENT, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(group RspZ86Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => nte, 4 => al1]);
/// COMMON_ORDER, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86CommonOrder {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// TIMING
    pub timing: Vec<RspZ86Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<RspZ86OrderDetail>>,
    /// ENCODED_ORDER
    pub encoded_order: Option<Box<RspZ86EncodedOrder>>,
    /// DISPENSE
    pub dispense: Option<Box<RspZ86Dispense>>,
    /// GIVE
    pub give: Option<Box<RspZ86Give>>,
    /// ADMINISTRATION
    pub administration: Option<Box<RspZ86Administration>>,
    /// OBSERVATION
    pub observation: Vec<RspZ86Observation>,
}
record!(
    group RspZ86CommonOrder, "COMMON_ORDER", [1 => orc, 2 => timing, 3 => order_detail, 4
    => encoded_order, 5 => dispense, 6 => give, 7 => administration, 8 => observation]
);
/// TIMING, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RspZ86Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RspZ86OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => rxr, 3 => rxc]);
/// ENCODED_ORDER, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86EncodedOrder {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// TIMING_ENCODED
    pub timing_encoded: Vec<RspZ86TimingEncoded>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(
    group RspZ86EncodedOrder, "ENCODED_ORDER", [1 => rxe, 2 => timing_encoded, 3 => rxr,
    4 => rxc]
);
/// TIMING_ENCODED, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86TimingEncoded {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group RspZ86TimingEncoded, "TIMING_ENCODED", [1 => tq1, 2 => tq2]);
/// DISPENSE, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86Dispense {
    /// RXD · Pharmacy/Treatment Dispense
    pub rxd: Option<Box<Rxd>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RspZ86Dispense, "DISPENSE", [1 => rxd, 2 => rxr, 3 => rxc]);
/// GIVE, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86Give {
    /// RXG · Pharmacy/Treatment Give
    pub rxg: Option<Box<Rxg>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RspZ86Give, "GIVE", [1 => rxg, 2 => rxr, 3 => rxc]);
/// ADMINISTRATION, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86Administration {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Option<Box<Rxa>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Vec<Rxc>,
}
record!(group RspZ86Administration, "ADMINISTRATION", [1 => rxa, 2 => rxr, 3 => rxc]);
/// OBSERVATION, a group of RSP_Z86
#[derive(Default)]
#[non_exhaustive]
pub struct RspZ86Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group RspZ86Observation, "OBSERVATION", [1 => obx, 2 => nte]);
/// Definition of [`RspZ86`].
pub static RSP_Z86: StructureDef = structure(
    "RSP_Z86",
    "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PATIENT( PID PD1? NTE* AL1* )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO RXR+ RXC* )? ENCODED_ORDER( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )? GIVE( RXG RXR+ RXC* )? ADMINISTRATION( RXA RXR+ RXC* )? OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? QAK QPD QUERY_RESPONSE( PATIENT( PID PD1? NTE* AL1* COMMON_ORDER( ORC ORDER_DETAIL( RXO RXR+ RXC* )? ENCODED_ORDER( RXE RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )? GIVE( RXG RXR+ RXC* )? ADMINISTRATION( RXA RXR+ RXC* )? OBSERVATION( OBX? NTE* )+ )+ )? )+ DSC?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR? QAK QPD QUERY_RESPONSE( PATIENT( PID PD1? NTE* AL1* )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO RXR+ RXC* )? ENCODED_ORDER( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )? GIVE( RXG RXR+ RXC* )? ADMINISTRATION( RXA RXR+ RXC* )? OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MSA ERR? QAK QPD QUERY_RESPONSE( PATIENT( PID PD1? NTE* AL1* )? COMMON_ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO RXR+ RXC* )? ENCODED_ORDER( RXE TIMING_ENCODED( TQ1 TQ2* )* RXR+ RXC* )? DISPENSE( RXD RXR+ RXC* )? GIVE( RXG RXR+ RXC* )? ADMINISTRATION( RXA RXR+ RXC* )? OBSERVATION( OBX? NTE* )+ )+ )+ DSC?",
        ),
    ],
);
