// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// NMR_N01 · NMR^N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmrN01 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
    /// QRD · Original-Style Query Definition
    pub qrd: Option<Box<Qrd>>,
    /// CLOCK_AND_STATS_WITH_NOTES_ALT
    pub clock_and_stats_with_notes_alt: Vec<NmrN01ClockAndStatsWithNotesAlt>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure NmrN01, NMR_N01, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    qrd, 7 => clock_and_stats_with_notes_alt]
);
/// CLOCK_AND_STATS_WITH_NOTES_ALT, a group of NMR_N01
#[derive(Default)]
#[non_exhaustive]
pub struct NmrN01ClockAndStatsWithNotesAlt {
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
    group NmrN01ClockAndStatsWithNotesAlt, "CLOCK_AND_STATS_WITH_NOTES_ALT", [1 => nck, 2
    => nte, 3 => nst, 4 => nte_2, 5 => nsc, 6 => nte_3]
);
/// Definition of [`NmrN01`].
pub static NMR_N01: StructureDef = structure(
    "NMR_N01",
    "MSH SFT* UAC? MSA ERR* QRD? CLOCK_AND_STATS_WITH_NOTES_ALT( NCK? NTE* NST? NTE* NSC? NTE* )+",
    &[
        grammar(
            V2_3_1,
            V2_3_1,
            "MSH MSA ERR* QRD? CLOCK_AND_STATS_WITH_NOTES_ALT( NCK? NTE* NST? NTE* NSC? NTE* )+",
        ),
        grammar(
            V2_4,
            V2_4,
            "MSH MSA ERR? QRD? CLOCK_AND_STATS_WITH_NOTES_ALT( NCK? NTE* NST? NTE* NSC? NTE* )+",
        ),
        grammar(
            V2_5,
            V2_5_1,
            "MSH SFT* MSA ERR* QRD? CLOCK_AND_STATS_WITH_NOTES_ALT( NCK? NTE* NST? NTE* NSC? NTE* )+",
        ),
        grammar(
            V2_6,
            V2_6,
            "MSH SFT* UAC? MSA ERR* QRD? CLOCK_AND_STATS_WITH_NOTES_ALT( NCK? NTE* NST? NTE* NSC? NTE* )+",
        ),
    ],
);
