//! Messages into the structs of their structure, and back. Every segment of a message gets the place that its group
//! has in the struct, or stands among the unplaced; none is dropped.

use std::collections::HashMap;

use super::automaton::NONE;
use super::grammar::ROOT;
use super::group::Place;
use super::{Automaton, Grouping};
use crate::record::{self, Entry, EntryMut, Record, Shape, State, Unplaced};
use crate::wire::Terminator;
use crate::{Delimiters, Message, normal};

/// Reads a message into the struct of a message structure, which is emptied first.
///
/// Segments are placed by their position, and disorder is tolerated: a stray one goes back to the place that is its own,
/// and the order in which segments of one place came is kept. What has no place is in `unplaced`: Z-segments, unknown
/// ones, and those of which there are too many.
pub fn read_message(message: Message<'_>, into: &mut dyn Record) {
    let Shape::Structure(def) = into.shape() else {
        return;
    };
    for position in 1..=into.names().len() {
        if let Some(slot) = into.slot_mut(position) {
            slot.clear();
        }
    }
    let automaton = def.automaton();
    let mut grouping = Grouping::new();
    grouping.read(automaton, message);
    let mut reading = Reading {
        automaton,
        grouping: &grouping,
        begun: 1,
    };
    let mut unplaced = Vec::new();
    for (segment, place) in message.segments().zip(grouping.places()) {
        let entry = reading.add(into, *place);
        match entry {
            Some(EntryMut::Record(record)) => record::read_segment(segment, record),
            Some(EntryMut::Raw(raw)) => *raw = normal::segment(segment).into(),
            _ => unplaced.push(segment.index()),
        }
    }
    let after = predecessors(automaton, &grouping, message, &unplaced);
    if let Some(list) = into.unplaced_mut() {
        list.clear();
        let segments = unplaced.iter().filter_map(|at| message.segment_at(*at));
        list.extend(segments.zip(after).map(|(segment, after)| Unplaced {
            after,
            segment: normal::segment(segment),
        }));
    }
}

struct Reading<'a> {
    automaton: &'a Automaton,
    grouping: &'a Grouping,
    /// How many rounds of groups are in the struct.
    begun: u32,
}

impl Reading<'_> {
    /// A new entry at a place; nothing where the struct has none.
    fn add<'r>(&mut self, into: &'r mut dyn Record, place: Place) -> Option<EntryMut<'r>> {
        let leaf = self.automaton.node(place.leaf)?;
        let group = self.group(into, place.instance)?;
        let slot = group.slot_mut(usize::from(leaf.place) + 1)?;
        (slot.repeats() || slot.is_empty() || leaf.name == "MSH").then(|| slot.add(State::Value))
    }

    /// The struct of a round of a group, which is the last one where it is.
    fn group<'r>(&mut self, into: &'r mut dyn Record, instance: u32) -> Option<&'r mut dyn Record> {
        let own = self.grouping.instance(instance)?;
        if own.group == ROOT {
            return Some(into);
        }
        let around = self.group(into, own.parent)?;
        let member = self.automaton.node(own.group)?.place;
        let slot = around.slot_mut(usize::from(member) + 1)?;
        let entry = if instance >= self.begun {
            self.begun = instance + 1;
            slot.add(State::Value)
        } else {
            slot.last_mut()
        };
        match entry {
            EntryMut::Record(record) => Some(record),
            _ => None,
        }
    }
}

/// For each of the segments without a place the placed one before it: its id, and which one of that id it is in the
/// order of the struct.
fn predecessors(
    automaton: &Automaton,
    grouping: &Grouping,
    message: Message<'_>,
    unplaced: &[usize],
) -> Vec<Option<(String, u32)>> {
    if unplaced.is_empty() {
        return Vec::new();
    }
    let places = grouping.places();
    let mut placed: Vec<usize> = (0..places.len())
        .filter(|at| places.get(*at).is_some_and(|place| place.leaf != NONE))
        .collect();
    placed.sort_by_cached_key(|at| order(automaton, grouping, *at));
    let mut counts: HashMap<[u8; 3], u32> = HashMap::new();
    let mut ranks = vec![None; places.len()];
    for at in placed {
        let Some(segment) = message.segment_at(at) else {
            continue;
        };
        let count = counts.entry(segment.id().bytes()).or_default();
        if let Some(rank) = ranks.get_mut(at) {
            *rank = Some((segment.id().as_str().to_owned(), *count));
        }
        *count += 1;
    }
    let mut last: Option<(String, u32)> = None;
    let mut wanted = unplaced.iter().peekable();
    let mut found = Vec::with_capacity(unplaced.len());
    for (at, rank) in ranks.into_iter().enumerate() {
        if wanted.next_if_eq(&&at).is_some() {
            found.push(last.clone());
        } else if rank.is_some() {
            last = rank;
        }
    }
    found
}

/// Where a segment stands in the order of the struct: for each group around it the member and which round, outermost
/// first, then its own member and its place in the message.
pub(super) fn order(automaton: &Automaton, grouping: &Grouping, at: usize) -> Vec<(u16, u32)> {
    let member = |node: u16| automaton.node(node).map_or(0, |node| node.place);
    let Some(place) = grouping.places().get(at) else {
        return Vec::new();
    };
    let mut order = vec![(member(place.leaf), at as u32)];
    let mut around = grouping.instance(place.instance);
    while let Some(own) = around.filter(|own| own.group != ROOT) {
        order.push((member(own.group), own.ordinal));
        around = grouping.instance(own.parent);
    }
    order.reverse();
    order
}

/// Appends the struct of a message structure as a message to `out`, every segment ended with CR.
///
/// Segments stand in the order of the structure, and where the structure allows several, in that of the struct. An
/// unplaced one stands behind the segment that it followed; where that is gone, at the end.
pub fn write_message(record: &dyn Record, delimiters: &Delimiters, out: &mut Vec<u8>) {
    let mut following: HashMap<(&str, u32), Vec<usize>> = HashMap::new();
    let mut first = Vec::new();
    for (at, unplaced) in record.unplaced().iter().enumerate() {
        match &unplaced.after {
            Some((id, count)) => following.entry((id, *count)).or_default().push(at),
            None => first.push(at),
        }
    }
    let mut writing = Writing {
        unplaced: record.unplaced(),
        following,
        counts: HashMap::new(),
        delimiters,
        out,
    };
    writing.unplaced(first);
    writing.group(record);
    let mut left: Vec<usize> = std::mem::take(&mut writing.following)
        .into_values()
        .flatten()
        .collect();
    left.sort_unstable();
    writing.unplaced(left);
}

struct Writing<'a> {
    unplaced: &'a [Unplaced],
    /// Unplaced segments by the placed one before them.
    following: HashMap<(&'a str, u32), Vec<usize>>,
    /// Placed segments written so far, by id.
    counts: HashMap<&'a str, u32>,
    delimiters: &'a Delimiters,
    out: &'a mut Vec<u8>,
}

impl<'a> Writing<'a> {
    fn group(&mut self, record: &'a dyn Record) {
        for position in 1..=record.names().len() {
            let Some(slot) = record.slot(position) else {
                continue;
            };
            for index in 0..slot.len() {
                match slot.entry(index) {
                    Entry::Record(record) => self.record(record),
                    Entry::Raw(raw) => {
                        let text = raw.as_str();
                        write_text(text, self.delimiters, self.out);
                        self.placed(text.get(..3).unwrap_or(text));
                    }
                    Entry::Absent | Entry::Null | Entry::Text(_) => {}
                }
            }
        }
    }

    fn record(&mut self, record: &'a dyn Record) {
        match record.shape() {
            Shape::Segment(def) => {
                record::write_segment(record, self.delimiters, self.out);
                self.out.extend_from_slice(Terminator::Cr.bytes());
                self.placed(def.id);
            }
            Shape::Group(_) | Shape::Structure(_) => self.group(record),
            Shape::Composite(_) => {}
        }
    }

    /// Writes what followed the segment that was just written.
    fn placed(&mut self, id: &'a str) {
        let count = self.counts.entry(id).or_default();
        let key = (id, *count);
        *count += 1;
        if let Some(following) = self.following.remove(&key) {
            self.unplaced(following);
        }
    }

    fn unplaced(&mut self, list: Vec<usize>) {
        for at in list {
            if let Some(unplaced) = self.unplaced.get(at) {
                write_text(&unplaced.segment, self.delimiters, self.out);
            }
        }
    }
}

/// Writes a segment that is kept as text.
fn write_text(segment: &str, delimiters: &Delimiters, out: &mut Vec<u8>) {
    normal::write_segment(segment, delimiters, out);
    out.extend_from_slice(Terminator::Cr.bytes());
}

/// The delimiters that the header of a message struct declares in MSH-1 and MSH-2; the usual ones where it declares none.
pub fn delimiters_of(record: &dyn Record) -> Delimiters {
    let header = record.slot(1).map(|slot| slot.entry(0));
    let Some(Entry::Record(header)) = header else {
        return Delimiters::STANDARD;
    };
    let text = |position: usize| match header.slot(position).map(|slot| slot.entry(0)) {
        Some(Entry::Text(text)) => text,
        _ => "",
    };
    let declared = ["MSH", text(1), text(2)].concat();
    Delimiters::read(declared.as_bytes()).unwrap_or(Delimiters::STANDARD)
}
