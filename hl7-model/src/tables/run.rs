//! What is known while one message becomes rows: the facts of the message, and the state of the row at hand. The
//! setters here are the only way from bytes to cells; what a cell cannot hold is rescued.

use std::collections::HashSet;

use model_core::{Cell, Form, Rescued};

use super::groups::Groups;
use super::ids::Directory;
use super::leaf::{Cutter, Piece};
use super::options::{Provenance, Timezone};
use super::plan::Read;
use super::program::Leaf;
use crate::{Delimiters, Message, escape, value};

/// HL7's null.
pub(super) use crate::wire::NULL;

/// The facts of one message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts<'m> {
    pub message: Message<'m>,
    pub directory: &'m Directory,
    /// Where its segments stand; of another message when no table asked.
    pub groups: &'m Groups,
    pub delimiters: &'m Delimiters,
    pub cutter: Cutter<'m>,
    pub from: Provenance<'m>,
    /// Whether text can be taken as it stands: valid UTF-8 without an escape character.
    pub plain: bool,
    /// Whether it is valid UTF-8.
    pub utf8: bool,
    /// The zone of date-times without an offset.
    pub zone: Timezone,
    /// Where that zone came from.
    pub zone_source: &'static str,
    /// SHA-256 in hexadecimal; empty when no table asked.
    pub hash: &'m [u8],
    /// Whether `raw_message` is filled.
    pub raw_message: bool,
}

impl<'m> Facts<'m> {
    /// A field of a segment; `None` beyond the last.
    #[inline]
    pub(super) fn field(&self, segment: usize, field: u16) -> Option<Piece<'m>> {
        let fields = self.message.fields_of(segment)?;
        let (bytes, offset) = fields.get(usize::from(field))?;
        Some(Piece { bytes, offset })
    }

    /// Whether the text of one segment can be taken as it stands, in a message that has escapes somewhere.
    #[inline(never)]
    pub(super) fn is_plain(&self, segment: u32) -> bool {
        let (Some(segment), Some(escape)) = (
            self.message.segment_at(segment as usize),
            self.delimiters.escape,
        ) else {
            return false;
        };
        self.utf8 && memchr::memchr(escape, segment.bytes()).is_none()
    }
}

/// A place in the message, for the key of a rescued value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// Position of the segment in the message.
    pub segment: u32,
    pub field: u16,
    /// From 0.
    pub repetition: u16,
    /// From 1; 0 is none.
    pub component: u16,
    /// From 1; 0 is none.
    pub subcomponent: u16,
}

impl Place {
    /// A field of a segment.
    #[inline]
    pub(super) fn field(segment: u32, field: u16) -> Place {
        Place {
            segment,
            field,
            repetition: 0,
            component: 0,
            subcomponent: 0,
        }
    }

    #[inline]
    pub(super) fn repetition(self, repetition: u16) -> Place {
        Place { repetition, ..self }
    }

    /// The part of a field that a plan names.
    #[inline]
    pub(super) fn declared(self, leaf: &Leaf) -> Place {
        let (component, subcomponent) = leaf.declared;
        self.part(component, subcomponent)
    }

    #[inline]
    pub(super) fn part(self, component: u16, subcomponent: u16) -> Place {
        Place {
            component,
            subcomponent,
            ..self
        }
    }
}

/// The state of the row at hand.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub rescued: Rescued,
    /// Whether the table has `_rescued_data`.
    pub rescues: bool,
    /// Whether keys say which of several segments is meant (`OBX[3]-5`).
    pub occurrences: bool,
    /// Whether some date-time had its own offset.
    pub zoned: bool,
    /// Whether some had none.
    pub assumed: bool,
    /// What was rescued; the first few in order, as most rows have no more.
    places: Vec<Place>,
    more_places: HashSet<Place>,
    path: String,
}

impl Row {
    /// Forgets the last row.
    #[inline]
    pub(super) fn begin(&mut self, rescues: bool, occurrences: bool) {
        if !self.rescued.is_empty() {
            self.rescued.clear();
            self.places.clear();
            self.more_places.clear();
        }
        self.rescues = rescues;
        self.occurrences = occurrences;
        self.zoned = false;
        self.assumed = false;
    }

    /// Keeps a value that its column cannot hold; once, however many columns it was meant for.
    #[inline(never)]
    pub(super) fn rescue(&mut self, facts: &Facts<'_>, place: Place, value: &[u8]) {
        if !self.rescues || self.is_rescued(place) {
            return;
        }
        let Some(segment) = facts.message.segment_at(place.segment as usize) else {
            return;
        };
        let path = &mut self.path;
        path.clear();
        path.push_str(segment.id().as_str());
        if self.occurrences {
            let occurrence = facts.directory.occurrence(place.segment as usize);
            if occurrence > 1 {
                push_number(path, "[", occurrence);
                path.push(']');
            }
        }
        push_number(path, "-", usize::from(place.field));
        if place.repetition > 0 {
            push_number(path, "(", usize::from(place.repetition) + 1);
            path.push(')');
        }
        if place.component > 0 {
            push_number(path, ".", usize::from(place.component));
        }
        if place.subcomponent > 0 {
            push_number(path, ".", usize::from(place.subcomponent));
        }
        self.rescued.add(&self.path, value);
    }

    /// Whether a place was rescued before; it is from now on.
    fn is_rescued(&mut self, place: Place) -> bool {
        if self.places.contains(&place) {
            return true;
        }
        if self.places.len() < 16 {
            self.places.push(place);
            return false;
        }
        !self.more_places.insert(place)
    }

    /// Keeps a value that stands in no field.
    #[cold]
    pub(super) fn rescue_as(&mut self, key: &str, value: &[u8]) {
        if self.rescues {
            self.rescued.add(key, value);
        }
    }

    /// Where the offset of the row's date-times came from; `None` when it has none.
    #[inline]
    pub(super) fn zone_source(&self, facts: &Facts<'_>) -> Option<&'static str> {
        match (self.assumed, self.zoned) {
            (true, _) => Some(facts.zone_source),
            (false, true) => Some("value"),
            (false, false) => None,
        }
    }
}

/// A message on its way into one row.
#[derive(Debug)]
pub(super) struct Run<'r, 'm> {
    pub facts: &'r Facts<'m>,
    pub row: &'r mut Row,
}

impl Run<'_, '_> {
    /// Sets a cell to a leaf: its bytes as sent, not empty.
    #[inline]
    pub(super) fn put(&mut self, cell: Cell<'_>, read: Read, leaf: &[u8], place: Place) {
        match read {
            Read::Text if self.facts.plain && leaf != NULL => cell.text(leaf),
            read => self.put_typed(cell, read, leaf, place),
        }
    }

    /// The same for what is less common than plain text.
    #[inline(never)]
    pub(super) fn put_typed(&mut self, cell: Cell<'_>, read: Read, leaf: &[u8], place: Place) {
        if leaf == NULL {
            return self.row.rescue(self.facts, place, leaf);
        }
        match read {
            Read::Text => self.text(cell, leaf, place),
            Read::Decimal => self.decimal(cell, leaf, place),
            Read::Integer => self.integer(cell, leaf, place),
            Read::Date => self.date(cell, leaf, place),
            Read::Timestamp => self.timestamp(cell, leaf, place),
            _ => self.as_sent(cell, leaf, place),
        }
    }

    /// The same by the form of the cell.
    #[inline(never)]
    pub(super) fn put_by_form(&mut self, cell: Cell<'_>, leaf: &[u8], place: Place) {
        let read = match cell.form() {
            Form::Utf8 => Read::Text,
            Form::Decimal => Read::Decimal,
            Form::Int64 => Read::Integer,
            Form::Date => Read::Date,
            Form::Timestamp => Read::Timestamp,
            _ => return self.row.rescue(self.facts, place, leaf),
        };
        self.put(cell, read, leaf, place);
    }

    /// Text, unescaped.
    #[inline]
    pub(super) fn text(&mut self, cell: Cell<'_>, leaf: &[u8], place: Place) {
        if self.facts.plain {
            cell.text(leaf);
        } else {
            self.unusual_text(cell, leaf, place);
        }
    }

    #[inline(never)]
    fn unusual_text(&mut self, cell: Cell<'_>, leaf: &[u8], place: Place) {
        if !self.is_text(leaf) {
            return self.row.rescue(self.facts, place, leaf);
        }
        let delimiters = self.facts.delimiters;
        if delimiters
            .escape
            .is_some_and(|escape| memchr::memchr(escape, leaf).is_some())
        {
            cell.text_parts(|values| escape::unescape_into(leaf, delimiters, values));
        } else {
            cell.text(leaf);
        }
    }

    /// Whether bytes of the message are UTF-8.
    #[inline]
    pub(super) fn is_text(&self, bytes: &[u8]) -> bool {
        self.facts.utf8 || std::str::from_utf8(bytes).is_ok()
    }

    /// Text as sent.
    #[inline]
    pub(super) fn as_sent(&mut self, cell: Cell<'_>, bytes: &[u8], place: Place) {
        if self.is_text(bytes) {
            cell.text(bytes);
        } else {
            self.row.rescue(self.facts, place, bytes);
        }
    }

    #[inline]
    fn decimal(&mut self, cell: Cell<'_>, leaf: &[u8], place: Place) {
        let read = value::number(leaf);
        if let Some(value) = read.value {
            cell.decimal(value);
        }
        if !read.exact {
            self.row.rescue(self.facts, place, leaf);
        }
    }

    #[inline]
    fn integer(&mut self, cell: Cell<'_>, leaf: &[u8], place: Place) {
        let read = value::integer(leaf);
        if let Some(value) = read.value {
            cell.int64(value);
        }
        if !read.exact {
            self.row.rescue(self.facts, place, leaf);
        }
    }

    #[inline]
    fn date(&mut self, cell: Cell<'_>, leaf: &[u8], place: Place) {
        let read = value::date(leaf);
        if let Some(value) = read.value {
            cell.date(value);
        }
        if !read.exact {
            self.row.rescue(self.facts, place, leaf);
        }
    }

    #[inline]
    pub(super) fn timestamp(&mut self, cell: Cell<'_>, leaf: &[u8], place: Place) {
        match self.instant(leaf) {
            Some((value, exact)) => {
                cell.timestamp(value);
                if !exact {
                    self.row.rescue(self.facts, place, leaf);
                }
            }
            None => self.row.rescue(self.facts, place, leaf),
        }
    }

    /// A date-time in microseconds since 1970 in UTC, and whether that says all of it.
    #[inline]
    pub(super) fn instant(&mut self, text: &[u8]) -> Option<(i64, bool)> {
        let zone = self.facts.zone;
        let read = match zone.always() {
            Some(offset) => value::timestamp(text, offset),
            None => {
                let offset = value::date_time(text).map_or(0, |time| zone.at(&time));
                value::timestamp(text, offset)
            }
        };
        let time = read.value?;
        self.row.zoned |= read.zoned;
        self.row.assumed |= !read.zoned;
        Some((time, read.exact))
    }
}

fn push_number(path: &mut String, before: &str, number: usize) {
    path.push_str(before);
    match u8::try_from(number) {
        Ok(digit @ 0..=9) => path.push(char::from(b'0' + digit)),
        _ => path.push_str(&number.to_string()),
    }
}

/// Sets a whole number, whatever the width of its column.
#[inline]
pub(super) fn number(cell: Cell<'_>, value: u64) {
    match cell.form() {
        Form::Int32 => cell.int32(i32::try_from(value).unwrap_or(i32::MAX)),
        _ => cell.int64(i64::try_from(value).unwrap_or(i64::MAX)),
    }
}
