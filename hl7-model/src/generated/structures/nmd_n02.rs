// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// NMD_N02 · NMD^N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// CLOCK_AND_STATS_WITH_NOTES
    pub clock_and_stats_with_notes: Vec<NmdN02ClockAndStatsWithNotes>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure NmdN02, NMD_N02, [1 => msh, 2 => sft, 3 => uac, 4 =>
    clock_and_stats_with_notes]
);
/// CLOCK_AND_STATS_WITH_NOTES, a group of NMD_N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN02ClockAndStatsWithNotes {
    /// CLOCK
    pub clock: Option<Box<NmdN02Clock>>,
    /// APP_STATS
    pub app_stats: Option<Box<NmdN02AppStats>>,
    /// APP_STATUS
    pub app_status: Option<Box<NmdN02AppStatus>>,
}
record!(
    group NmdN02ClockAndStatsWithNotes, "CLOCK_AND_STATS_WITH_NOTES", [1 => clock, 2 =>
    app_stats, 3 => app_status]
);
/// CLOCK, a group of NMD_N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN02Clock {
    /// NCK · System Clock
    pub nck: Option<Box<Nck>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group NmdN02Clock, "CLOCK", [1 => nck, 2 => nte]);
/// APP_STATS, a group of NMD_N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN02AppStats {
    /// NST · Application control level statistics
    pub nst: Option<Box<Nst>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group NmdN02AppStats, "APP_STATS", [1 => nst, 2 => nte]);
/// APP_STATUS, a group of NMD_N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmdN02AppStatus {
    /// NSC · Application Status Change
    pub nsc: Option<Box<Nsc>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group NmdN02AppStatus, "APP_STATUS", [1 => nsc, 2 => nte]);
/// Definition of [`NmdN02`].
pub static NMD_N02: StructureDef = structure(
    "NMD_N02",
    "MSH SFT* UAC? CLOCK_AND_STATS_WITH_NOTES( CLOCK( NCK NTE* )? APP_STATS( NST NTE* )? APP_STATUS( NSC NTE* )? )+",
    &[
        grammar(
            V2_3_1,
            V2_4,
            "MSH CLOCK_AND_STATS_WITH_NOTES( CLOCK( NCK NTE* )? APP_STATS( NST NTE* )? APP_STATUS( NSC NTE* )? )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* CLOCK_AND_STATS_WITH_NOTES( CLOCK( NCK NTE* )? APP_STATS( NST NTE* )? APP_STATUS( NSC NTE* )? )+",
        ),
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? CLOCK_AND_STATS_WITH_NOTES( CLOCK( NCK NTE* )? APP_STATS( NST NTE* )? APP_STATUS( NSC NTE* )? )+",
        ),
    ],
);
