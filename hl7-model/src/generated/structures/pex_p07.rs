// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// PEX_P07 · PEX^P07 P08
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// VISIT
    pub visit: Option<Box<PexP07Visit>>,
    /// EXPERIENCE
    pub experience: Vec<PexP07Experience>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure PexP07, PEX_P07, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    pd1, 7 => prt, 8 => arv, 9 => nte, 10 => visit, 11 => experience]
);
/// VISIT, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group PexP07Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// EXPERIENCE, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07Experience {
    /// PES · Product Experience Sender
    pub pes: Option<Box<Pes>>,
    /// PEX_OBSERVATION
    pub pex_observation: Vec<PexP07PexObservation>,
}
record!(group PexP07Experience, "EXPERIENCE", [1 => pes, 2 => pex_observation]);
/// PEX_OBSERVATION, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07PexObservation {
    /// PEO · Product Experience Observation
    pub peo: Option<Box<Peo>>,
    /// PEX_CAUSE
    pub pex_cause: Vec<PexP07PexCause>,
}
record!(group PexP07PexObservation, "PEX_OBSERVATION", [1 => peo, 2 => pex_cause]);
/// PEX_CAUSE, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07PexCause {
    /// PCR · Possible Causal Relationship
    pub pcr: Option<Box<Pcr>>,
    /// RX_ORDER
    pub rx_order: Option<Box<PexP07RxOrder>>,
    /// RX_ADMINISTRATION
    pub rx_administration: Vec<PexP07RxAdministration>,
    /// PRB · Problem Details
    pub prb: Vec<Prb>,
    /// OBSERVATION
    pub observation: Vec<PexP07Observation>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// ASSOCIATED_PERSON
    pub associated_person: Option<Box<PexP07AssociatedPerson>>,
    /// STUDY
    pub study: Vec<PexP07Study>,
}
record!(
    group PexP07PexCause, "PEX_CAUSE", [1 => pcr, 2 => rx_order, 3 => rx_administration,
    4 => prb, 5 => observation, 6 => nte, 7 => associated_person, 8 => study]
);
/// RX_ORDER, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07RxOrder {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TIMING_QTY
    pub timing_qty: Vec<PexP07TimingQty>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
}
record!(
    group PexP07RxOrder, "RX_ORDER", [1 => rxe, 2 => prt, 3 => timing_qty, 4 => rxr]
);
/// TIMING_QTY, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group PexP07TimingQty, "TIMING_QTY", [1 => tq1, 2 => tq2]);
/// RX_ADMINISTRATION, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07RxAdministration {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Option<Box<Rxa>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group PexP07RxAdministration, "RX_ADMINISTRATION", [1 => rxa, 2 => rxr, 3 => prt]
);
/// OBSERVATION, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group PexP07Observation, "OBSERVATION", [1 => obx, 2 => prt]);
/// ASSOCIATED_PERSON, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07AssociatedPerson {
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Option<Box<Nk1>>,
    /// ASSOCIATED_RX_ORDER
    pub associated_rx_order: Option<Box<PexP07AssociatedRxOrder>>,
    /// ASSOCIATED_RX_ADMIN
    pub associated_rx_admin: Vec<PexP07AssociatedRxAdmin>,
    /// PRB · Problem Details
    pub prb: Vec<Prb>,
    /// ASSOCIATED_OBSERVATION
    pub associated_observation: Vec<PexP07AssociatedObservation>,
}
record!(
    group PexP07AssociatedPerson, "ASSOCIATED_PERSON", [1 => nk1, 2 =>
    associated_rx_order, 3 => associated_rx_admin, 4 => prb, 5 => associated_observation]
);
/// ASSOCIATED_RX_ORDER, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07AssociatedRxOrder {
    /// RXE · Pharmacy/Treatment Encoded Order
    pub rxe: Option<Box<Rxe>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NK1_TIMING_QTY
    pub nk1_timing_qty: Vec<PexP07Nk1TimingQty>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Vec<Rxr>,
}
record!(
    group PexP07AssociatedRxOrder, "ASSOCIATED_RX_ORDER", [1 => rxe, 2 => prt, 3 =>
    nk1_timing_qty, 4 => rxr]
);
/// NK1_TIMING_QTY, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07Nk1TimingQty {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group PexP07Nk1TimingQty, "NK1_TIMING_QTY", [1 => tq1, 2 => tq2]);
/// ASSOCIATED_RX_ADMIN, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07AssociatedRxAdmin {
    /// RXA · Pharmacy/Treatment Administration
    pub rxa: Option<Box<Rxa>>,
    /// RXR · Pharmacy/Treatment Route
    pub rxr: Option<Box<Rxr>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group PexP07AssociatedRxAdmin, "ASSOCIATED_RX_ADMIN", [1 => rxa, 2 => rxr, 3 => prt]
);
/// ASSOCIATED_OBSERVATION, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07AssociatedObservation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group PexP07AssociatedObservation, "ASSOCIATED_OBSERVATION", [1 => obx, 2 => prt]
);
/// STUDY, a group of PEX_P07
#[derive(Default)]
#[non_exhaustive]
pub struct PexP07Study {
    /// CSR · Clinical Study Registration
    pub csr: Option<Box<Csr>>,
    /// CSP · Clinical Study Phase
    pub csp: Vec<Csp>,
}
record!(group PexP07Study, "STUDY", [1 => csr, 2 => csp]);
/// Definition of [`PexP07`].
pub static PEX_P07: StructureDef = structure(
    "PEX_P07",
    "MSH SFT* UAC? EVN PID PD1? PRT* ARV* NTE* VISIT( PV1 PV2? PRT* )? EXPERIENCE( PES PEX_OBSERVATION( PEO PEX_CAUSE( PCR RX_ORDER( RXE PRT* TIMING_QTY( TQ1 TQ2* )* RXR* )? RX_ADMINISTRATION( RXA RXR? PRT* )* PRB* OBSERVATION( OBX PRT* )* NTE* ASSOCIATED_PERSON( NK1 ASSOCIATED_RX_ORDER( RXE PRT* NK1_TIMING_QTY( TQ1 TQ2* )* RXR* )? ASSOCIATED_RX_ADMIN( RXA RXR? PRT* )* PRB* ASSOCIATED_OBSERVATION( OBX PRT* )* )? STUDY( CSR CSP* )* )+ )+ )+",
    &[
        grammar(
            V2_3,
            V2_4,
            "MSH EVN PID PD1? NTE* VISIT( PV1 PV2? )? EXPERIENCE( PES PEX_OBSERVATION( PEO PEX_CAUSE( PCR RX_ORDER( RXE RXR* )? RX_ADMINISTRATION( RXA RXR? )* PRB* OBX* NTE* ASSOCIATED_PERSON( NK1 ASSOCIATED_RX_ORDER( RXE RXR* )? ASSOCIATED_RX_ADMIN( RXA RXR? )* PRB* OBX* )? STUDY( CSR CSP* )* )+ )+ )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* EVN PID PD1? NTE* VISIT( PV1 PV2? )? EXPERIENCE( PES PEX_OBSERVATION( PEO PEX_CAUSE( PCR RX_ORDER( RXE TIMING_QTY( TQ1 TQ2* )+ RXR* )? RX_ADMINISTRATION( RXA RXR? )* PRB* OBX* NTE* ASSOCIATED_PERSON( NK1 ASSOCIATED_RX_ORDER( RXE NK1_TIMING_QTY( TQ1 TQ2* )+ RXR* )? ASSOCIATED_RX_ADMIN( RXA RXR? )* PRB* OBX* )? STUDY( CSR CSP* )* )+ )+ )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? EVN PID PD1? NTE* VISIT( PV1 PV2? )? EXPERIENCE( PES PEX_OBSERVATION( PEO PEX_CAUSE( PCR RX_ORDER( RXE TIMING_QTY( TQ1 TQ2* )+ RXR* )? RX_ADMINISTRATION( RXA RXR? )* PRB* OBX* NTE* ASSOCIATED_PERSON( NK1 ASSOCIATED_RX_ORDER( RXE NK1_TIMING_QTY( TQ1 TQ2* )+ RXR* )? ASSOCIATED_RX_ADMIN( RXA RXR? )* PRB* OBX* )? STUDY( CSR CSP* )* )+ )+ )+",
        ),
        grammar(
            V2_7,
            V2_7_1,
            "MSH SFT* UAC? EVN PID PD1? PRT* NTE* VISIT( PV1 PV2? PRT* )? EXPERIENCE( PES PEX_OBSERVATION( PEO PEX_CAUSE( PCR RX_ORDER( RXE PRT* TIMING_QTY( TQ1 TQ2* )+ RXR* )? RX_ADMINISTRATION( RXA RXR? PRT* )* PRB* OBSERVATION( OBX PRT* )* NTE* ASSOCIATED_PERSON( NK1 ASSOCIATED_RX_ORDER( RXE PRT* NK1_TIMING_QTY( TQ1 TQ2* )+ RXR* )? ASSOCIATED_RX_ADMIN( RXA RXR? PRT* )* PRB* ASSOCIATED_OBSERVATION( OBX PRT* )* )? STUDY( CSR CSP* )* )+ )+ )+",
        ),
        grammar(
            V2_8,
            V2_8_2,
            "MSH SFT* UAC? EVN PID PD1? PRT* ARV* NTE* VISIT( PV1 PV2? PRT* )? EXPERIENCE( PES PEX_OBSERVATION( PEO PEX_CAUSE( PCR RX_ORDER( RXE PRT* TIMING_QTY( TQ1 TQ2* )+ RXR* )? RX_ADMINISTRATION( RXA RXR? PRT* )* PRB* OBSERVATION( OBX PRT* )* NTE* ASSOCIATED_PERSON( NK1 ASSOCIATED_RX_ORDER( RXE PRT* NK1_TIMING_QTY( TQ1 TQ2* )+ RXR* )? ASSOCIATED_RX_ADMIN( RXA RXR? PRT* )* PRB* ASSOCIATED_OBSERVATION( OBX PRT* )* )? STUDY( CSR CSP* )* )+ )+ )+",
        ),
    ],
);
