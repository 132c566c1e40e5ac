//! What is wrong with FHIR data of the field, each quirk by name; as with messages, the chosen quirks take turns.

use crate::generate::Error;
use crate::generate::random::Random;
use std::collections::VecDeque;

/// One way in which a data set can be odd.
#[derive(Debug)]
pub struct Quirk {
    /// Its name for `--dirt`.
    pub name: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// Resources that are lost because of it.
    pub rejects: u32,
    strike: Strike,
}

#[derive(Debug)]
enum Strike {
    /// Changes one resource; `false` when it does not fit this one.
    Resource(fn(&mut Vec<u8>, &mut Random) -> bool),
    /// Changes how a resource stands in its file, which a bundle does not allow.
    Line(fn(&mut Vec<u8>, &mut Random) -> bool),
    /// Changes a whole file; see `shelf`.
    File,
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
        name: "truncated_file",
        doc: "the file ends in the midst of its last resource; one reject",
        rejects: 1,
        strike: Strike::File,
    },
    Quirk {
        name: "broken_json",
        doc: "a resource breaks off, and the next line goes on with another; one reject",
        rejects: 1,
        strike: Strike::Line(broken),
    },
    Quirk {
        name: "blank_lines",
        doc: "blank lines before a resource, with LF and CRLF",
        rejects: 0,
        strike: Strike::Line(blank_lines),
    },
    Quirk {
        name: "duplicate_key",
        doc: "a member occurs twice; one reject",
        rejects: 1,
        strike: Strike::Resource(duplicate_key),
    },
    Quirk {
        name: "unknown_field",
        doc: "members that FHIR does not define",
        rejects: 0,
        strike: Strike::Resource(unknown_field),
    },
    Quirk {
        name: "wrong_type",
        doc: "a text where FHIR has true or false, a number where it has a code",
        rejects: 0,
        strike: Strike::Resource(wrong_type),
    },
];

fn broken(resource: &mut Vec<u8>, random: &mut Random) -> bool {
    let keep = resource.len() / 4 + random.index(resource.len() / 2);
    // Not within a character: what is left is still UTF-8.
    let at = (keep..resource.len()).find(|at| resource.get(*at).is_some_and(u8::is_ascii));
    resource.truncate(at.unwrap_or(keep));
    true
}

fn blank_lines(resource: &mut Vec<u8>, random: &mut Random) -> bool {
    let lines: [&[u8]; 3] = [b"\n", b"\n\r\n", b"\r\n  \r\n\n"];
    let before = lines[random.index(3)];
    resource.splice(0..0, before.iter().copied());
    true
}

fn at_the_end(resource: &mut Vec<u8>, members: &[u8]) -> bool {
    resource.pop();
    resource.extend_from_slice(members);
    true
}

fn duplicate_key(resource: &mut Vec<u8>, _: &mut Random) -> bool {
    at_the_end(resource, b",\"id\":\"another\"}")
}

fn unknown_field(resource: &mut Vec<u8>, _: &mut Random) -> bool {
    at_the_end(
        resource,
        b",\"favouriteColour\":\"green\",\"_shoeSize\":{\"id\":\"z1\"},\"legacy\":[{\"rank\":1.50}]}",
    )
}

fn wrong_type(resource: &mut Vec<u8>, _: &mut Random) -> bool {
    let changes: [(&[u8], &[u8]); 3] = [
        (b"\"active\":true", b"\"active\":\"yes\""),
        (b"\"primarySource\":true", b"\"primarySource\":1"),
        (b"\"status\":\"", b"\"status\":17"),
    ];
    for (from, to) in changes {
        let found = resource
            .windows(from.len())
            .rposition(|window| window == from);
        if let Some(at) = found {
            let mut end = at + from.len();
            if from.ends_with(b"\"") {
                // The whole text becomes a number.
                let text = resource.get(end..).unwrap_or_default();
                end += text.iter().position(|byte| *byte == b'"').unwrap_or(0) + 1;
            }
            resource.splice(at..end, to.iter().copied());
            return true;
        }
    }
    false
}

/// Which quirks strike, and how often.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dirt {
    /// Bits by position in [`QUIRKS`].
    quirks: u64,
    /// Struck resources, or files, in a million.
    rate: u32,
}

impl Dirt {
    /// Reads `none`, `all`, or names with commas; `all,-bom` leaves one out. `rate` is the share of resources.
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
}

/// A quirk's position.
pub fn position(name: &str) -> Option<usize> {
    QUIRKS.iter().position(|quirk| quirk.name == name)
}

/// Strikes resources and files, and remembers whose turn it is.
#[derive(Debug)]
pub(super) struct Soil {
    dirt: Dirt,
    turns: VecDeque<usize>,
    random: Random,
}

impl Soil {
    pub(super) fn new(seed: u64, dirt: Dirt, bundled: bool) -> Soil {
        let chosen = |at: &usize| {
            let fits = match QUIRKS[*at].strike {
                Strike::Resource(_) => true,
                Strike::Line(_) => !bundled,
                Strike::File => false,
            };
            dirt.quirks & (1 << at) != 0 && fits
        };
        Soil {
            dirt,
            turns: (0..QUIRKS.len()).filter(chosen).collect(),
            random: Random::new(seed).fork(177),
        }
    }

    /// Perhaps changes a resource; the position of the quirk that struck comes back.
    pub(super) fn strike(&mut self, resource: &mut Vec<u8>) -> Option<usize> {
        if self.turns.is_empty() || self.random.below(1_000_000) >= self.dirt.rate {
            return None;
        }
        for turn in 0..self.turns.len() {
            let at = self.turns[turn];
            let (Strike::Resource(strike) | Strike::Line(strike)) = QUIRKS[at].strike else {
                continue;
            };
            if strike(resource, &mut self.random) {
                self.turns.remove(turn);
                self.turns.push_back(at);
                return Some(at);
            }
        }
        None
    }

    /// Whether a quirk of whole files strikes this one; one of few files is always struck.
    pub(super) fn spoils(&mut self, name: &str, few: bool) -> bool {
        let chosen = position(name).is_some_and(|at| self.dirt.quirks & (1 << at) != 0);
        chosen && (few || self.random.below(1_000_000) < self.dirt.rate)
    }
}
