//! Records into segments and composites, by their definitions.

use super::read::{Depth, text_in};
use super::{Entry, Record, Tail};
use crate::normal::{self, NORMAL};
use crate::wire::NULL;
use crate::{Delimiters, Level, Varies, escape};

/// Appends a record as a segment to `out`, without a terminator. Delimiters with nothing behind them are left out. A
/// header (MSH, FHS, BHS) declares `delimiters`, in its own MSH-2 if that means the same.
///
/// What the wire cannot say: a text of no characters is the same as no text, and so is a composite without parts or an
/// absent repetition at the end; a composite within a subcomponent is its first value; and a text with delimiters in it
/// needs an escape character. [`is_writable`](super::is_writable) tells.
pub fn write_segment(record: &dyn Record, delimiters: &Delimiters, out: &mut Vec<u8>) {
    let writing = Writing {
        delimiters,
        depth: Depth::Repetition,
    };
    let id = record.shape().id();
    out.extend_from_slice(id.as_bytes());
    let mut first = 1;
    if matches!(id, "MSH" | "FHS" | "BHS") {
        out.push(delimiters.field);
        out.extend_from_slice(&encoding_characters(record, delimiters));
        first = 3;
    }
    writing.slots(record, first, Some(delimiters.field), out);
}

/// A composite as a value whose type another field names.
pub fn to_varies(record: &dyn Record) -> Varies {
    let writing = Writing {
        delimiters: &NORMAL,
        depth: Depth::Repetition,
    };
    let mut out = Vec::new();
    writing.composite(record, &mut out);
    // Text and ASCII delimiters.
    Varies::new(String::from_utf8(out).unwrap_or_default())
}

/// MSH-2 as the record has it, if it declares these delimiters.
fn encoding_characters(record: &dyn Record, delimiters: &Delimiters) -> Vec<u8> {
    if let Some(Entry::Text(own)) = record.slot(2).map(|slot| slot.entry(0)) {
        let barred = |byte| matches!(byte, b'\r' | b'\n') || byte == delimiters.field;
        let header = [b"MSH", &[delimiters.field][..], own.as_bytes()].concat();
        if !own.bytes().any(barred) && Delimiters::read(&header) == Ok(*delimiters) {
            return own.as_bytes().to_vec();
        }
    }
    delimiters.encoding_characters()
}

/// How the record at hand is written.
#[derive(Clone, Copy)]
struct Writing<'a> {
    delimiters: &'a Delimiters,
    depth: Depth,
}

impl Writing<'_> {
    /// The slots of a record from position `first` on and its extra. Before every one of a segment, and between those
    /// of a composite, a delimiter.
    fn slots(self, record: &dyn Record, first: usize, field: Option<u8>, out: &mut Vec<u8>) {
        let mut tails: Vec<&Tail> = record
            .extra()
            .map_or(&[][..], |extra| extra.tails())
            .iter()
            .collect();
        tails.sort_by_key(|tail| (tail.position, tail.repetition));
        let mut tails = tails.as_slice();
        let known = record.names().len();
        let beyond = tails.last().map_or(0, |tail| tail.position as usize);
        let delimiter = field.or(self.depth.delimiter(self.delimiters));
        let mut written = out.len();
        for position in 1..=known.max(beyond) {
            let (own, others) = own_tails(tails, |tail| tail.position as usize <= position);
            tails = others;
            if position < first {
                continue;
            }
            if field.is_some() || position > first {
                match delimiter {
                    Some(delimiter) => out.push(delimiter),
                    None => break,
                }
            }
            let before = out.len();
            if field.is_some() {
                self.field(record, position, own, out);
            } else {
                self.part(record, position, own, out);
            }
            if out.len() > before {
                written = out.len();
            }
        }
        out.truncate(written);
    }

    fn field(self, record: &dyn Record, position: usize, tails: &[&Tail], out: &mut Vec<u8>) {
        let slot = record.slot(position);
        let beyond = tails
            .last()
            .map_or(0, |tail| (tail.repetition as usize).saturating_add(1));
        let count = slot.map_or(0, |slot| slot.len()).max(beyond);
        let mut tails = tails;
        let mut written = out.len();
        for index in 0..count {
            let (own, others) = own_tails(tails, |tail| tail.repetition as usize <= index);
            tails = others;
            if index > 0 {
                out.push(self.delimiters.repetition);
            }
            let before = out.len();
            self.entry(slot.map(|slot| slot.entry(index)), own, Level::Field, out);
            if out.len() > before {
                written = out.len();
            }
        }
        out.truncate(written);
    }

    fn part(self, record: &dyn Record, position: usize, tails: &[&Tail], out: &mut Vec<u8>) {
        let inner = Writing {
            depth: self.depth.deeper(),
            ..self
        };
        let level = match self.depth {
            Depth::Repetition => Level::Component,
            _ => Level::Subcomponent,
        };
        let entry = record.slot(position).map(|slot| slot.entry(0));
        inner.entry(entry, tails, level, out);
    }

    /// An entry, if there is a slot for one, and what follows it, which stands at `level`.
    fn entry(self, entry: Option<Entry<'_>>, tails: &[&Tail], level: Level, out: &mut Vec<u8>) {
        let first = tails.first().map_or("", |tail| &tail.text);
        let (writing, rest) = first.split_at(match entry {
            Some(_) => normal::first_delimiter(first),
            None => 0,
        });
        match entry.unwrap_or(Entry::Absent) {
            Entry::Absent => {}
            Entry::Null => out.extend_from_slice(NULL),
            Entry::Text(text) if !writing.is_empty() && text_in(writing) == text => {
                normal::write(writing, self.delimiters, level, out);
            }
            Entry::Text(text) => escape::escape_into(text.as_bytes(), self.delimiters, out),
            Entry::Raw(raw) => {
                let level = level.max(Level::Repetition);
                normal::write(raw.as_str(), self.delimiters, level, out);
            }
            Entry::Record(record) => self.composite(record, out),
        }
        normal::write(rest, self.delimiters, level, out);
        for tail in tails.iter().skip(1) {
            normal::write(&tail.text, self.delimiters, level, out);
        }
    }

    fn composite(self, record: &dyn Record, out: &mut Vec<u8>) {
        let start = out.len();
        self.slots(record, 1, None, out);
        // A part that is null is not the whole that is null.
        if out.get(start..) == Some(NULL) {
            out.extend(self.depth.delimiter(self.delimiters));
        }
    }
}

/// The tails up to where `own` ends, and the others.
fn own_tails<'t, 'a>(
    tails: &'t [&'a Tail],
    own: impl Fn(&Tail) -> bool,
) -> (&'t [&'a Tail], &'t [&'a Tail]) {
    let count = tails.iter().take_while(|tail| own(tail)).count();
    tails.split_at_checked(count).unwrap_or((tails, &[]))
}
