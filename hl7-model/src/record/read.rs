//! Segments, repetitions and components into records, by their definitions. Lenient: everything goes somewhere.

use super::{EntryMut, Extra, Holds, Record, Slot, State, Tail};
use crate::normal::{NORMAL, normal, utf8};
use crate::wire::NULL;
use crate::{Component, Delimiters, Repetition, Segment, Varies, escape};

/// Reads a segment into a record of its kind, which is emptied first. Fields are taken by position, whatever the id.
///
/// MSH-1 and MSH-2 (FHS, BHS likewise) are taken as they stand. Bytes that are not UTF-8 are written `\Xhh\` in the
/// texts: decode the message first ([`charset`](crate::charset)).
pub fn read_segment(segment: Segment<'_>, into: &mut dyn Record) {
    clear(into);
    let header = segment.id().is_header();
    for position in 1..=segment.field_count() {
        let field = segment.field(position);
        let bytes = field.bytes();
        if bytes.is_empty() {
            continue;
        }
        if header && position <= 2 {
            if let Some(EntryMut::Text(text)) =
                into.slot_mut(position).map(|slot| slot.add(State::Value))
            {
                text.push_str(&utf8(bytes.to_vec()));
            }
            continue;
        }
        let reading = Reading {
            delimiters: field.delimiters(),
            depth: Depth::Repetition,
        };
        reading.field(into, position, bytes);
    }
}

/// Reads one repetition of a field into a composite, which is emptied first; what was sent says the result.
pub fn read_repetition(repetition: Repetition<'_>, into: &mut dyn Record) -> State {
    let reading = Reading {
        delimiters: repetition.delimiters(),
        depth: Depth::Repetition,
    };
    reading.composite(into, repetition.bytes())
}

/// Reads a component into a composite, whose own components are the subcomponents.
pub fn read_component(component: Component<'_>, into: &mut dyn Record) -> State {
    let reading = Reading {
        delimiters: component.delimiters(),
        depth: Depth::Component,
    };
    reading.composite(into, component.bytes())
}

/// Reads a value whose type another field names into a composite.
pub fn from_varies(value: &Varies, into: &mut dyn Record) -> State {
    let reading = Reading {
        delimiters: &NORMAL,
        depth: Depth::Repetition,
    };
    reading.composite(into, value.as_str().as_bytes())
}

/// Empties a record.
pub(super) fn clear(record: &mut dyn Record) {
    for position in 1..=record.names().len() {
        if let Some(slot) = record.slot_mut(position) {
            slot.clear();
        }
    }
    if let Some(extra) = record.extra_mut() {
        *extra = Extra::default();
    }
    if let Some(unplaced) = record.unplaced_mut() {
        unplaced.clear();
    }
}

/// How deep in a segment a record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// In a repetition: its parts are components.
    Repetition,
    /// In a component: its parts are subcomponents.
    Component,
    /// In a subcomponent: only its first part has a place.
    Subcomponent,
}

impl Depth {
    /// What separates parts here.
    pub(super) fn delimiter(self, delimiters: &Delimiters) -> Option<u8> {
        match self {
            Depth::Repetition => Some(delimiters.component),
            Depth::Component => delimiters.subcomponent,
            Depth::Subcomponent => None,
        }
    }

    pub(super) fn deeper(self) -> Depth {
        match self {
            Depth::Repetition => Depth::Component,
            Depth::Component | Depth::Subcomponent => Depth::Subcomponent,
        }
    }
}

/// How the bytes at hand are read.
#[derive(Clone, Copy)]
struct Reading<'a> {
    delimiters: &'a Delimiters,
    depth: Depth,
}

impl Reading<'_> {
    fn field(self, into: &mut dyn Record, position: usize, bytes: &[u8]) {
        let repetition = self.delimiters.repetition;
        let Some(slot) = into.slot_mut(position) else {
            return self.keep(into, position, 0, None, bytes);
        };
        if !slot.repeats() {
            let end = memchr::memchr(repetition, bytes).unwrap_or(bytes.len());
            let (first, others) = bytes.split_at_checked(end).unwrap_or((bytes, &[]));
            let (writing, rest) = self.entry(slot, first);
            // What follows the first value and the further repetitions are one tail.
            let rest = rest.map_or(others, |at| bytes.get(at..).unwrap_or_default());
            return self.keep(into, position, 0, writing, rest);
        }
        // Empty repetitions count only where another one follows.
        let mut skipped: usize = 0;
        for (index, part) in bytes.split(|byte| *byte == repetition).enumerate() {
            if self.says_nothing(part) {
                skipped = skipped.saturating_add(1);
                continue;
            }
            let Some(slot) = into.slot_mut(position) else {
                return;
            };
            for _ in 0..skipped {
                slot.add(State::Absent);
            }
            skipped = 0;
            let (writing, rest) = self.entry(slot, part);
            let rest = rest.and_then(|at| part.get(at..)).unwrap_or_default();
            self.keep(into, position, index, writing, rest);
        }
    }

    /// Adds an entry for what is said, and returns what its text does not say: the text in its own writing, and where
    /// the rest begins.
    fn entry(self, slot: &mut dyn Slot, bytes: &[u8]) -> (Option<String>, Option<usize>) {
        if bytes == NULL {
            slot.add(State::Null);
            return (None, None);
        }
        match slot.holds() {
            Holds::Text => self.text(slot, bytes),
            _ if self.says_nothing(bytes) => {
                slot.add(State::Absent);
                (None, None)
            }
            Holds::Raw => {
                if let EntryMut::Raw(raw) = slot.add(State::Value) {
                    raw.text_mut().push_str(&normal(bytes, self.delimiters));
                }
                (None, None)
            }
            Holds::Record => {
                if let EntryMut::Record(record) = slot.add(State::Value) {
                    self.parts(record, bytes);
                }
                (None, None)
            }
        }
    }

    fn text(self, slot: &mut dyn Slot, bytes: &[u8]) -> (Option<String>, Option<usize>) {
        let end = bytes
            .iter()
            .position(|byte| self.separates(*byte))
            .unwrap_or(bytes.len());
        let leaf = bytes.get(..end).unwrap_or_default();
        let rest = (end < bytes.len()).then_some(end);
        let state = match leaf {
            [] => State::Absent,
            NULL => State::Null,
            _ => State::Value,
        };
        match slot.add(state) {
            EntryMut::Text(text) => (text_of(leaf, self.delimiters, text), rest),
            _ => (None, rest),
        }
    }

    fn composite(self, into: &mut dyn Record, bytes: &[u8]) -> State {
        clear(into);
        if bytes == NULL {
            State::Null
        } else if self.says_nothing(bytes) {
            State::Absent
        } else {
            self.parts(into, bytes);
            State::Value
        }
    }

    /// The parts of a composite.
    fn parts(self, into: &mut dyn Record, bytes: &[u8]) {
        let inner = Reading {
            depth: self.depth.deeper(),
            ..self
        };
        let delimiter = self.depth.delimiter(self.delimiters);
        let parts = bytes.split(|byte| Some(*byte) == delimiter);
        for (position, part) in (1..).zip(parts) {
            if part.is_empty() {
                continue;
            }
            let Some(slot) = into.slot_mut(position) else {
                inner.keep(into, position, 0, None, part);
                continue;
            };
            let (writing, rest) = inner.entry(slot, part);
            let rest = rest.and_then(|at| part.get(at..)).unwrap_or_default();
            inner.keep(into, position, 0, writing, rest);
        }
    }

    /// Whether a byte separates parts here or deeper.
    fn separates(self, byte: u8) -> bool {
        match self.depth {
            Depth::Repetition => {
                byte == self.delimiters.component || Some(byte) == self.delimiters.subcomponent
            }
            Depth::Component => Some(byte) == self.delimiters.subcomponent,
            Depth::Subcomponent => false,
        }
    }

    /// Whether there is nothing but delimiters.
    fn says_nothing(self, bytes: &[u8]) -> bool {
        bytes.iter().all(|byte| self.separates(*byte))
    }

    /// Keeps what has no slot.
    fn keep(
        self,
        into: &mut dyn Record,
        position: usize,
        repetition: usize,
        writing: Option<String>,
        rest: &[u8],
    ) {
        let says_nothing = |byte: &u8| {
            self.separates(*byte)
                || (self.depth == Depth::Repetition && *byte == self.delimiters.repetition)
        };
        let rest = if rest.iter().all(says_nothing) {
            &[]
        } else {
            rest
        };
        let Some(extra) = into.extra_mut() else {
            return;
        };
        if writing.is_some() || !rest.is_empty() {
            extra.push(Tail {
                position: position as u32,
                repetition: repetition as u32,
                text: writing.unwrap_or_default() + &normal(rest, self.delimiters),
            });
        }
    }
}

/// Decodes a leaf into `text`; what it was, in normal writing, where that says more than the text.
fn text_of(leaf: &[u8], delimiters: &Delimiters, text: &mut String) -> Option<String> {
    let said = |byte: Option<u8>| byte.is_some_and(|byte| memchr::memchr(byte, leaf).is_some());
    if let Ok(plain) = std::str::from_utf8(leaf)
        && !said(delimiters.escape)
        && !said(delimiters.truncation)
    {
        text.push_str(plain);
        return None;
    }
    let writing = normal(leaf, delimiters);
    text.push_str(&text_in(&writing));
    let usual = Delimiters {
        truncation: delimiters.truncation,
        ..NORMAL
    };
    let mut again = Vec::with_capacity(writing.len());
    escape::escape_into(text.as_bytes(), &usual, &mut again);
    (again != writing.as_bytes()).then_some(writing)
}

/// The text of one leaf in normal writing.
pub(super) fn text_in(writing: &str) -> String {
    let mut text = Vec::with_capacity(writing.len());
    escape::unescape_into(writing.as_bytes(), &NORMAL, &mut text);
    // Decoding leaves UTF-8 as UTF-8.
    String::from_utf8(text).unwrap_or_default()
}
