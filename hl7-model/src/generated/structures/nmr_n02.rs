// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// NMR_N02 · NMR^N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmrN02 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Option<Box<Err>>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// CLOCK_AND_STATS_WITH_NOTES_ALT
    pub clock_and_stats_with_notes_alt: Vec<NmrN02ClockAndStatsWithNotesAlt>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure NmrN02, NMR_N02, [1 => msh, 2 => msa, 3 => err, 4 => qrd, 5 =>
    clock_and_stats_with_notes_alt]
);
/// CLOCK_AND_STATS_WITH_NOTES_ALT, a group of NMR_N02
#[derive(Default)]
#[non_exhaustive]
pub struct NmrN02ClockAndStatsWithNotesAlt {
    /// NCK · System Clock
    pub nck: Option<Box<Nck>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// NST · Application control level statistics
    pub nst: Option<Box<Nst>>,
    /// NTE · Notes and Comments
    pub nte_2: Vec<Nte>,
    /// NSC · Application Status Change
    pub nsc: Option<Box<Nsc>>,
    /// NTE · Notes and Comments
    pub nte_3: Vec<Nte>,
}
record!(
    group NmrN02ClockAndStatsWithNotesAlt, "CLOCK_AND_STATS_WITH_NOTES_ALT", [1 => nck, 2
    => nte, 3 => nst, 4 => nte_2, 5 => nsc, 6 => nte_3]
);
/// Definition of [`NmrN02`].
pub static NMR_N02: StructureDef = structure(
    "NMR_N02",
    "MSH MSA ERR? QRD? CLOCK_AND_STATS_WITH_NOTES_ALT( NCK? NTE* NST? NTE* NSC? NTE* )+",
    &[
        grammar(
            V2_2,
            V2_2,
            "MSH MSA ERR? QRD? CLOCK_AND_STATS_WITH_NOTES_ALT( NCK? NTE* NST? NTE* NSC? NTE* )+",
        ),
    ],
);
