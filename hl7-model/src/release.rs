//! The thirteen releases of HL7 v2 that this crate knows.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

/// A release of HL7 v2, oldest first in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Release {
    V2_1,
    V2_2,
    V2_3,
    V2_3_1,
    V2_4,
    V2_5,
    V2_5_1,
    V2_6,
    V2_7,
    V2_7_1,
    V2_8,
    V2_8_1,
    V2_8_2,
}

impl Release {
    /// Every release, oldest first.
    pub const ALL: [Release; 13] = [
        Release::V2_1,
        Release::V2_2,
        Release::V2_3,
        Release::V2_3_1,
        Release::V2_4,
        Release::V2_5,
        Release::V2_5_1,
        Release::V2_6,
        Release::V2_7,
        Release::V2_7_1,
        Release::V2_8,
        Release::V2_8_1,
        Release::V2_8_2,
    ];

    /// The newest release.
    pub const NEWEST: Release = Release::V2_8_2;

    /// As MSH-12 writes it: `2.5.1`.
    pub const fn text(self) -> &'static str {
        match self {
            Release::V2_1 => "2.1",
            Release::V2_2 => "2.2",
            Release::V2_3 => "2.3",
            Release::V2_3_1 => "2.3.1",
            Release::V2_4 => "2.4",
            Release::V2_5 => "2.5",
            Release::V2_5_1 => "2.5.1",
            Release::V2_6 => "2.6",
            Release::V2_7 => "2.7",
            Release::V2_7_1 => "2.7.1",
            Release::V2_8 => "2.8",
            Release::V2_8_1 => "2.8.1",
            Release::V2_8_2 => "2.8.2",
        }
    }

    /// Reads exactly what [`Release::text`] writes.
    pub fn from_text(text: &str) -> Option<Release> {
        Release::ALL
            .into_iter()
            .find(|release| release.text() == text)
    }
}

impl std::fmt::Display for Release {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}
