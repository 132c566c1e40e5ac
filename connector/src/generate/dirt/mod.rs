//! What is wrong with messages of the field, each quirk by name: a share of the messages is struck, and the chosen
//! quirks take turns, so that a short stream shows them all. A quirk that does not fit a message waits for the next.

mod draft;
mod framing;
mod header;
mod structure;
mod values;

use super::Error;
use super::random::Random;
use draft::Draft;
use std::collections::VecDeque;

/// One way in which a message can be odd.
#[derive(Debug)]
pub struct Quirk {
    /// Its name for `--dirt`.
    pub name: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// Pieces of the file that are no message and must be rejected because of it.
    pub rejects: u32,
    strike: Strike,
}

#[derive(Debug)]
enum Strike {
    /// Changes one message; `false` when it does not fit this one.
    Message(fn(&mut Draft, &mut Random) -> bool),
    /// Changes a whole file; see `layout`.
    File,
}

const fn quirk(
    name: &'static str,
    doc: &'static str,
    strike: fn(&mut Draft, &mut Random) -> bool,
) -> Quirk {
    Quirk {
        name,
        doc,
        rejects: 0,
        strike: Strike::Message(strike),
    }
}

/// Every quirk, in the order in which they take turns.
pub const QUIRKS: &[Quirk] = &[
    Quirk {
        name: "bom",
        doc: "the file begins with a UTF-8 byte order mark",
        rejects: 0,
        strike: Strike::File,
    },
    Quirk {
        name: "utf16",
        doc: "the file is UTF-16 with a byte order mark",
        rejects: 0,
        strike: Strike::File,
    },
    quirk(
        "mllp_bytes",
        "the message stands between VT and FS CR, in the midst of a plain file",
        framing::mllp_bytes,
    ),
    quirk(
        "mixed_line_ends",
        "segments end with CR, LF and CRLF in turn",
        framing::mixed_line_ends,
    ),
    quirk(
        "blank_lines",
        "blank lines before the message and between its segments",
        framing::blank_lines,
    ),
    quirk("leading_space", "blanks before MSH", framing::leading_space),
    quirk(
        "trailing_spaces",
        "blanks at the end of segments",
        framing::trailing_spaces,
    ),
    quirk(
        "lf_in_obx5",
        "a line feed inside OBX-5 or NTE-3, which does not end the segment",
        framing::lf_in_text,
    ),
    quirk(
        "envelope",
        "FHS and BHS before the message, BTS and FTS after it",
        framing::envelope,
    ),
    Quirk {
        name: "garbage_between",
        doc: "lines that are no HL7 before the message; one reject",
        rejects: 1,
        strike: Strike::Message(framing::garbage_between),
    },
    quirk(
        "truncated_message",
        "the file goes on with the next message in the midst of a segment",
        framing::truncated,
    ),
    quirk(
        "five_character_msh2",
        "MSH-2 is ^~\\&# whatever the release",
        header::five_characters,
    ),
    quirk(
        "no_escape",
        "MSH-2 is ^~& and nothing is escaped",
        header::no_escape,
    ),
    quirk(
        "other_delimiters",
        "other delimiters, such as MSH#*~\\&",
        header::other_delimiters,
    ),
    Quirk {
        name: "empty_msh2",
        doc: "MSH-2 is empty, so that nothing can be read; one reject instead of the message",
        rejects: 1,
        strike: Strike::Message(header::empty_delimiters),
    },
    quirk(
        "doubled_escape",
        "MSH-2 is ^~\\\\&, as senders write it who escape it once too often",
        header::doubled_escape,
    ),
    quirk(
        "latin1",
        "ISO 8859-1 bytes, and MSH-18 says so",
        header::latin1,
    ),
    quirk(
        "wrong_charset",
        "ISO 8859-1 bytes, though MSH-18 says UTF-8",
        header::wrong_charset,
    ),
    quirk("odd_charset", "MSH-18 is ENG^English", header::odd_charset),
    quirk(
        "no_structure",
        "MSH-9 without its third component",
        header::no_structure,
    ),
    quirk(
        "code_only",
        "MSH-9 is the message code alone",
        header::code_only,
    ),
    quirk("missing_type", "MSH-9 is empty", header::missing_type),
    quirk(
        "missing_control_id",
        "MSH-10 is empty",
        header::missing_control_id,
    ),
    quirk(
        "shared_control_id",
        "MSH-10 holds a number of the laboratory, the same in all messages",
        header::shared_control_id,
    ),
    quirk(
        "missing_release",
        "MSH-12 is empty",
        header::missing_release,
    ),
    quirk(
        "odd_release",
        "MSH-12 is 2.3.z, 99.9, P or a composite",
        header::odd_release,
    ),
    quirk("no_pid", "there is no PID", structure::no_pid),
    quirk(
        "several_pids",
        "a second PID and PV1 follow, as in A17 and A24",
        structure::several_pids,
    ),
    quirk(
        "repeated_pid3",
        "PID-3 repeats without assigning authorities: 111~222",
        structure::repeated_pid3,
    ),
    quirk(
        "trailing_delimiters",
        "delimiters at the end of segments and fields",
        structure::trailing_delimiters,
    ),
    quirk(
        "extra_fields",
        "more fields and components than the standard has",
        structure::extra_fields,
    ),
    quirk("z_segments", "Z-segments anywhere", structure::z_segments),
    quirk(
        "unknown_segments",
        "segments that no release knows",
        structure::unknown_segments,
    ),
    quirk(
        "lower_case_segments",
        "segment ids in lower case",
        structure::lower_case_segments,
    ),
    quirk("disorder", "segments out of order", structure::disorder),
    quirk(
        "missing_orc",
        "OBR, RXA without their ORC",
        structure::missing_orc,
    ),
    quirk(
        "subcomponents",
        "subcomponents where a component is expected",
        structure::subcomponents,
    ),
    quirk(
        "continuation",
        "a segment goes on in ADD segments",
        structure::continuation,
    ),
    quirk(
        "hl7_null",
        "\"\" in fields of PID: delete what you have",
        values::hl7_null,
    ),
    quirk(
        "odd_dates",
        "dates of every precision, impossible ones, ISO and slash forms",
        values::odd_dates,
    ),
    quirk(
        "odd_numbers",
        "numbers like +5, .5, 1E3, >100, 1,5",
        values::odd_numbers,
    ),
    quirk(
        "missing_obx2",
        "OBX-2 is empty though OBX-5 has a value",
        values::missing_obx2,
    ),
    quirk(
        "odd_obx2",
        "OBX-2 contradicts OBX-5 or is rubbish",
        values::odd_obx2,
    ),
    quirk(
        "escapes",
        "escape sequences of every kind, unknown and unclosed ones too",
        values::escapes,
    ),
    quirk(
        "huge_obx5",
        "a document of some 150 KB in base64 in one field",
        values::huge_obx5,
    ),
];

/// Which quirks strike, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dirt {
    /// Bits by position in [`QUIRKS`].
    quirks: u64,
    /// Struck messages in a million.
    rate: u32,
}

impl Dirt {
    /// Clean messages.
    pub const fn none() -> Dirt {
        Dirt { quirks: 0, rate: 0 }
    }

    /// Reads `none`, `all`, or names with commas; `all,-huge_obx5` leaves one out. `rate` is the share of messages.
    pub fn parse(names: &str, rate: f64) -> Result<Dirt, Error> {
        let mut quirks = 0;
        for name in names
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            let (without, name) = name
                .strip_prefix('-')
                .map_or((false, name), |rest| (true, rest));
            let bits = match name {
                "none" => 0,
                "all" => (1 << QUIRKS.len()) - 1,
                _ => 1 << position(name).ok_or_else(|| Error::UnknownQuirk(name.to_owned()))?,
            };
            quirks = if without {
                quirks & !bits
            } else {
                quirks | bits
            };
        }
        if !(0.0..=1.0).contains(&rate) {
            return Err(Error::Usage("the dirt rate is a share between 0 and 1"));
        }
        Ok(Dirt {
            quirks,
            rate: (rate * 1e6) as u32,
        })
    }

    /// Whether a quirk was chosen.
    pub fn has(&self, name: &str) -> bool {
        position(name).is_some_and(|at| self.quirks & (1 << at) != 0)
    }

    /// Struck messages in a million.
    pub fn rate(&self) -> u32 {
        self.rate
    }
}

/// A quirk's position.
pub fn position(name: &str) -> Option<usize> {
    QUIRKS.iter().position(|quirk| quirk.name == name)
}

/// Strikes messages, and remembers whose turn it is.
#[derive(Debug)]
pub struct Soil {
    rate: u32,
    turns: VecDeque<usize>,
    random: Random,
}

impl Soil {
    /// Begins a stream's dirt.
    pub fn new(seed: u64, dirt: Dirt) -> Soil {
        let chosen = |at: &usize| {
            dirt.quirks & (1 << at) != 0 && matches!(QUIRKS[*at].strike, Strike::Message(_))
        };
        let turns = (0..QUIRKS.len()).filter(chosen).collect();
        Soil {
            rate: dirt.rate,
            turns,
            random: Random::new(seed).fork(77),
        }
    }

    /// Perhaps changes the message at the end of a buffer; the quirks that struck come back as bits.
    pub fn strike(&mut self, out: &mut Vec<u8>, from: usize) -> u64 {
        if self.turns.is_empty() || self.random.below(1_000_000) >= self.rate {
            return 0;
        }
        let mut draft = Draft::of(out.get(from..).unwrap_or_default());
        for turn in 0..self.turns.len() {
            let at = self.turns[turn];
            let Strike::Message(strike) = QUIRKS[at].strike else {
                continue;
            };
            if strike(&mut draft, &mut self.random) {
                self.turns.remove(turn);
                self.turns.push_back(at);
                out.truncate(from);
                draft.write(out);
                return 1 << at;
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::{Scenario, Stream};

    #[test]
    fn every_quirk_strikes_and_changes_the_message() {
        for quirk in QUIRKS
            .iter()
            .filter(|quirk| matches!(quirk.strike, Strike::Message(_)))
        {
            let clean = Scenario::default();
            let dirty = Scenario {
                dirt: Dirt::parse(quirk.name, 1.0).unwrap(),
                ..Scenario::default()
            };
            let (mut clean, mut dirty) =
                (Stream::new(&clean).unwrap(), Stream::new(&dirty).unwrap());
            let struck = (0..400).filter(|_| {
                let (mut plain, mut odd) = (Vec::new(), Vec::new());
                clean.next_into(&mut plain);
                let made = dirty.next_into(&mut odd);
                assert_eq!(made.quirks != 0, plain != odd, "{}", quirk.name);
                made.quirks != 0
            });
            assert!(struck.count() > 10, "{} never strikes", quirk.name);
        }
    }

    #[test]
    fn names_are_read_and_wrong_ones_refused() {
        assert!(Dirt::parse("all,-bom", 0.1).unwrap().has("utf16"));
        assert!(!Dirt::parse("all,-bom", 0.1).unwrap().has("bom"));
        assert_eq!(Dirt::parse("none", 0.5).unwrap().quirks, 0);
        assert!(Dirt::parse("nonsense", 0.1).is_err());
        assert!(Dirt::parse("all", 7.0).is_err());
    }
}
