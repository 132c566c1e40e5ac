// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// NMD_N01 · NMD^N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// CLOCK_AND_STATS_WITH_NOTES
    pub clock_and_stats_with_notes: Vec<NmdN01ClockAndStatsWithNotes>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure NmdN01, NMD_N01, [1 => msh, 2 => clock_and_stats_with_notes]);
/// CLOCK_AND_STATS_WITH_NOTES, a group of NMD_N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN01ClockAndStatsWithNotes {
    /// CLOCK
    pub clock: Option<Box<NmdN01Clock>>,
    /// APP_STATS
    pub app_stats: Option<Box<NmdN01AppStats>>,
    /// APP_STATUS
    pub app_status: Option<Box<NmdN01AppStatus>>,
}
record!(
    group NmdN01ClockAndStatsWithNotes, "CLOCK_AND_STATS_WITH_NOTES", [1 => clock, 2 =>
    app_stats, 3 => app_status]
);
/// CLOCK, a group of NMD_N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN01Clock {
    /// NCK · System Clock
    pub nck: Option<Box<Nck>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group NmdN01Clock, "CLOCK", [1 => nck, 2 => nte]);
/// APP_STATS, a group of NMD_N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN01AppStats {
    /// NST · Application control level statistics
    pub nst: Option<Box<Nst>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group NmdN01AppStats, "APP_STATS", [1 => nst, 2 => nte]);
/// APP_STATUS, a group of NMD_N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN01AppStatus {
    /// NSC · Application Status Change
    pub nsc: Option<Box<Nsc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group NmdN01AppStatus, "APP_STATUS", [1 => nsc, 2 => nte]);
/// Definition of [`NmdN01`].
pub static NMD_N01: StructureDef = structure(
    "NMD_N01",
    "MSH CLOCK_AND_STATS_WITH_NOTES( CLOCK( NCK NTE* )? APP_STATS( NST NTE* )? APP_STATUS( NSC NTE* )? )+",
    &[
        grammar(
            V2_2,
            V2_2,
            "MSH CLOCK_AND_STATS_WITH_NOTES( CLOCK( NCK NTE* )? APP_STATS( NST NTE* )? APP_STATUS( NSC NTE* )? )+",
        ),
    ],
);
