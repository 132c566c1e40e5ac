// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// NMQ_N02 · NMQ^N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmqN02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// QRY_WITH_DETAIL
    pub qry_with_detail: Option<Box<NmqN02QryWithDetail>>,
    /// CLOCK_AND_STATISTICS
    pub clock_and_statistics: Vec<NmqN02ClockAndStatistics>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure NmqN02, NMQ_N02, [1 => msh, 2 => qry_with_detail, 3 =>
    clock_and_statistics]
);
/// QRY_WITH_DETAIL, a group of NMQ_N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmqN02QryWithDetail {
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// QRF · Original style query filter
    pub qrf: Option<Box<Qrf>>,
}
record!(group NmqN02QryWithDetail, "QRY_WITH_DETAIL", [1 => qrd, 2 => qrf]);
/// CLOCK_AND_STATISTICS, a group of NMQ_N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmqN02ClockAndStatistics {
    /// NCK · System Clock
    pub nck: Option<Box<Nck>>,
    /// NST · Application control level statistics
    pub nst: Option<Box<Nst>>,
    /// NSC · Application Status Change
    pub nsc: Option<Box<Nsc>>,
}
record!(
    group NmqN02ClockAndStatistics, "CLOCK_AND_STATISTICS", [1 => nck, 2 => nst, 3 =>
    nsc]
);
/// Definition of [`NmqN02`].
pub static NMQ_N02: StructureDef = structure(
    "NMQ_N02",
    "MSH QRY_WITH_DETAIL( QRD QRF? )? CLOCK_AND_STATISTICS( NCK? NST? NSC? )+",
    &[
        grammar(
            V2_2,
            V2_2,
            "MSH QRY_WITH_DETAIL( QRD QRF? )? CLOCK_AND_STATISTICS( NCK? NST? NSC? )+",
        ),
    ],
);
