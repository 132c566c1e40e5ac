// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ORP_O10 · ORP^O10
#[derive(Default)]
#[non_exhaustive]
pub struct OrpO10 {
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
    pub response: Option<Box<OrpO10Response>>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OrpO10, ORP_O10, [1 => msh, 2 => msa, 3 => err, 4 => sft, 5 => uac, 6 =>
    nte, 7 => response]
);
/// RESPONSE, a group of ORP_O10
#[derive(Default)]
#[non_exhaustive]
pub struct OrpO10Response {
    /// PATIENT
    pub patient: Option<Box<OrpO10Patient>>,
    /// ORDER
    pub order: Vec<OrpO10Order>,
}
record!(group OrpO10Response, "RESPONSE", [1 => patient, 2 => order]);
/// PATIENT, a group of ORP_O10
#[derive(Default)]
#[non_exhaustive]
pub struct OrpO10Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrpO10Patient, "PATIENT", [1 => pid, 2 => nte]);
/// ORDER, a group of ORP_O10
#[derive(Default)]
#[non_exhaustive]
pub struct OrpO10Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING
    pub timing: Vec<OrpO10Timing>,
    /// ORDER_DETAIL
    pub order_detail: Option<Box<OrpO10OrderDetail>>,
}
record!(
    group OrpO10Order, "ORDER", [1 => orc, 2 => prt, 3 => timing, 4 => order_detail]
);
/// TIMING, a group of ORP_O10
#[derive(Default)]
#[non_exhaustive]
pub struct OrpO10Timing {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OrpO10Timing, "TIMING", [1 => tq1, 2 => tq2]);
/// ORDER_DETAIL, a group of ORP_O10
#[derive(Default)]
#[non_exhaustive]
pub struct OrpO10OrderDetail {
    /// RXO · Pharmacy/Treatment Order
    pub rxo: Option<Box<Rxo>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
    /// COMPONENT
    pub component: Vec<OrpO10Component>,
}
record!(
    group OrpO10OrderDetail, "ORDER_DETAIL", [1 => rxo, 2 => prt, 3 => nte, 4 => rxr, 5
    => component]
);
/// COMPONENT, a group of ORP_O10
#[derive(Default)]
#[non_exhaustive]
pub struct OrpO10Component {
    /// RXC · Pharmacy/Treatment Component Order
    pub rxc: Option<Box<Rxc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OrpO10Component, "COMPONENT", [1 => rxc, 2 => nte]);
/// Definition of [`OrpO10`].
pub static ORP_O10: StructureDef = structure(
    "ORP_O10",
    "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* NTE* RXR+ COMPONENT( RXC NTE* )* )? )+ )?",
    &[
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC ORDER_DETAIL( RXO NTE* RXR+ RXC* NTE* )? )+ )?",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH MSA ERR* SFT* NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC NTE* )* )? )+ )?",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO NTE* RXR+ COMPONENT( RXC NTE* )* )? )+ )?",
        ),
        grammar(
            V2_7,
            V2_8_2,
            "MSH MSA ERR* SFT* UAC? NTE* RESPONSE( PATIENT( PID NTE* )? ORDER( ORC PRT* TIMING( TQ1 TQ2* )* ORDER_DETAIL( RXO PRT* NTE* RXR+ COMPONENT( RXC NTE* )* )? )+ )?",
        ),
    ],
);
