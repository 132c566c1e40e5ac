//! A record once more: what `Clone` is for all of them. One walk over slots instead of code for every field of thousands
//! of structs.

use super::{Entry, EntryMut, Record, Slot, State};

/// A record that holds the same.
pub fn cloned<T: Record + Default>(record: &T) -> T {
    let mut copy = T::default();
    fill(record, &mut copy);
    copy
}

/// Puts what a record holds into an empty one of its type.
fn fill(from: &dyn Record, into: &mut dyn Record) {
    for position in 1..=from.names().len() {
        if let (Some(from), Some(into)) = (from.slot(position), into.slot_mut(position)) {
            fill_slot(from, into);
        }
    }
    if let (Some(from), Some(into)) = (from.extra(), into.extra_mut()) {
        into.clone_from(from);
    }
    if let Some(into) = into.unplaced_mut() {
        into.extend_from_slice(from.unplaced());
    }
}

fn fill_slot(from: &dyn Slot, into: &mut dyn Slot) {
    for index in 0..from.len() {
        let entry = from.entry(index);
        let state = match entry {
            Entry::Absent => State::Absent,
            Entry::Null => State::Null,
            Entry::Text(_) | Entry::Raw(_) | Entry::Record(_) => State::Value,
        };
        match (entry, into.add(state)) {
            (Entry::Text(from), EntryMut::Text(into)) => into.push_str(from),
            (Entry::Raw(from), EntryMut::Raw(into)) => into.clone_from(from),
            (Entry::Record(from), EntryMut::Record(into)) => fill(from, into),
            _ => {}
        }
    }
}
