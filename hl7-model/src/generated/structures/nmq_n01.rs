// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// NMQ_N01 · NMQ^N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmqN01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// QRY_WITH_DETAIL
    pub qry_with_detail: Option<Box<NmqN01QryWithDetail>>,
    /// CLOCK_AND_STATISTICS
    pub clock_and_statistics: Vec<NmqN01ClockAndStatistics>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure NmqN01, NMQ_N01, [1 => msh, 2 => sft, 3 => uac, 4 => qry_with_detail, 5 =>
    clock_and_statistics]
);
/// QRY_WITH_DETAIL, a group of NMQ_N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmqN01QryWithDetail {
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
}
record!(group NmqN01QryWithDetail, "QRY_WITH_DETAIL", [1 => qrd, 2 => qrf]);
/// CLOCK_AND_STATISTICS, a group of NMQ_N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmqN01ClockAndStatistics {
    /// NCK · System Clock
    pub nck: Option<Box<Nck>>,
    /// NST · Application control level statistics
    pub nst: Option<Box<Nst>>,
    /// NSC · Application Status Change
    pub nsc: Option<Box<Nsc>>,
}
record!(
    group NmqN01ClockAndStatistics, "CLOCK_AND_STATISTICS", [1 => nck, 2 => nst, 3 =>
    nsc]
);
/// Definition of [`NmqN01`].
pub static NMQ_N01: StructureDef = structure(
    "NMQ_N01",
    "MSH SFT* UAC? QRY_WITH_DETAIL( QRD QRF? )? CLOCK_AND_STATISTICS( NCK? NST? NSC? )+",
    &[
        grammar(
            V2_3_1,
            V2_4,
            "MSH QRY_WITH_DETAIL( QRD QRF? )? CLOCK_AND_STATISTICS( NCK? NST? NSC? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* QRY_WITH_DETAIL( QRD QRF? )? CLOCK_AND_STATISTICS( NCK? NST? NSC? )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? QRY_WITH_DETAIL( QRD QRF? )? CLOCK_AND_STATISTICS( NCK? NST? NSC? )+",
        ),
    ],
);
