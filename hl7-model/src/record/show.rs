//! Printing and comparing records.

use super::{Entry, Record, Slot};

/// Prints a record with the slots that hold something.
pub fn debug(record: &dyn Record, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    let mut out = f.debug_struct(record.shape().id());
    for (position, name) in (1..).zip(record.names()) {
        if let Some(slot) = record.slot(position)
            && !slot.is_empty()
        {
            out.field(name, &Entries(slot));
        }
    }
    if let Some(extra) = record.extra()
        && !extra.is_empty()
    {
        out.field("extra", extra);
    }
    if !record.unplaced().is_empty() {
        out.field("unplaced", &record.unplaced());
    }
    out.finish()
}

impl std::fmt::Debug for dyn Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

struct Entries<'a>(&'a dyn Slot);

impl std::fmt::Debug for Entries<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.0.repeats() {
            return self.0.entry(0).fmt(f);
        }
        f.debug_list()
            .entries((0..self.0.len()).map(|index| self.0.entry(index)))
            .finish()
    }
}

impl std::fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Entry::Absent => f.write_str("-"),
            Entry::Null => f.write_str("null"),
            Entry::Text(text) => std::fmt::Debug::fmt(text, f),
            Entry::Raw(raw) => std::fmt::Debug::fmt(raw, f),
            Entry::Record(record) => debug(*record, f),
        }
    }
}

/// Whether two records of one type hold the same.
pub fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let same_slots = (1..=left.names().len()).all(|position| {
        match (left.slot(position), right.slot(position)) {
            (Some(left), Some(right)) => {
                left.len() == right.len()
                    && (0..left.len())
                        .all(|index| same_entry(left.entry(index), right.entry(index)))
            }
            (left, right) => left.is_none() && right.is_none(),
        }
    });
    same_slots && left.extra() == right.extra() && left.unplaced() == right.unplaced()
}

fn same_entry(left: Entry<'_>, right: Entry<'_>) -> bool {
    match (left, right) {
        (Entry::Absent, Entry::Absent) | (Entry::Null, Entry::Null) => true,
        (Entry::Text(left), Entry::Text(right)) => left == right,
        (Entry::Raw(left), Entry::Raw(right)) => left == right,
        (Entry::Record(left), Entry::Record(right)) => equal(left, right),
        _ => false,
    }
}
