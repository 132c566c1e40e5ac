//! Segment ids as small numbers, and where the segments of one message stand. Every table of a message asks here
//! instead of comparing ids.

use crate::{Message, SegmentId};

/// No segment.
pub(super) const NONE: u32 = u32::MAX;

/// Small numbers for the segment ids that an extractor knows. Number 0 is every other id.
#[derive(Debug)]
pub(super) struct Ids {
    /// Open addressing by packed id; 0 is free. Three of four places are, so that a look-up hardly ever goes on.
    keys: Box<[u32]>,
    numbers: Box<[u16]>,
    shift: u32,
    count: u16,
}

impl Ids {
    /// Numbers from 1 in the order given; ids given again keep their number.
    pub(super) fn of(ids: impl Iterator<Item = SegmentId> + Clone) -> Ids {
        let size = (ids.clone().count() * 4).next_power_of_two().max(64);
        let mut known = Ids {
            keys: vec![0; size].into(),
            numbers: vec![0; size].into(),
            shift: u32::BITS - size.trailing_zeros(),
            count: 1,
        };
        for id in ids {
            let place = known.place(packed(id));
            if let (Some(key @ 0), Some(number)) =
                (known.keys.get_mut(place), known.numbers.get_mut(place))
            {
                *key = packed(id);
                *number = known.count;
                known.count += 1;
            }
        }
        known
    }

    /// The number of an id.
    #[inline]
    pub(super) fn number(&self, id: SegmentId) -> u16 {
        let place = self.place(packed(id));
        self.numbers.get(place).copied().unwrap_or(0)
    }

    /// How many numbers there are, 0 among them.
    pub(super) fn count(&self) -> usize {
        usize::from(self.count)
    }

    /// Where a key is or would be. Ends because not all places are taken.
    #[inline]
    fn place(&self, key: u32) -> usize {
        let mask = self.keys.len() - 1;
        let mut place = (key.wrapping_mul(0x9e37_79b1) >> self.shift) as usize & mask;
        while self.keys.get(place).is_some_and(|k| *k != key && *k != 0) {
            place = (place + 1) & mask;
        }
        place
    }
}

#[inline]
fn packed(id: SegmentId) -> u32 {
    let [a, b, c] = id.bytes();
    u32::from_le_bytes([a, b, c, 1])
}

/// Which segments a message has: their numbers in order, and the first of each.
#[derive(Debug, Default)]
pub(super) struct Directory {
    numbers: Vec<u16>,
    /// By segment: which of those with its number it is, from 1.
    occurrences: Vec<u32>,
    /// By number: the first segment, and how many there are.
    first: Vec<(u32, u32)>,
}

impl Directory {
    pub(super) fn new(ids: &Ids) -> Directory {
        Directory {
            numbers: Vec::new(),
            occurrences: Vec::new(),
            first: vec![(NONE, 0); ids.count()],
        }
    }

    /// Takes in a message, forgetting the last one.
    #[inline]
    pub(super) fn read(&mut self, message: Message<'_>, ids: &Ids) {
        for number in self.numbers.drain(..) {
            if let Some(first) = self.first.get_mut(usize::from(number)) {
                *first = (NONE, 0);
            }
        }
        self.occurrences.clear();
        for (at, segment) in message.segments().enumerate() {
            let number = ids.number(segment.id());
            self.numbers.push(number);
            if let Some((first, count)) = self.first.get_mut(usize::from(number)) {
                *first = (*first).min(at as u32);
                *count += 1;
                self.occurrences.push(*count);
            }
        }
    }

    /// The numbers of all segments, in order.
    #[inline]
    pub(super) fn numbers(&self) -> &[u16] {
        &self.numbers
    }

    /// The first segment with this number, or [`NONE`].
    #[inline]
    pub(super) fn first(&self, number: u16) -> u32 {
        self.first
            .get(usize::from(number))
            .map_or(NONE, |(first, _)| *first)
    }

    /// Which of the segments with its number this one is, from 1.
    pub(super) fn occurrence(&self, at: usize) -> usize {
        self.occurrences.get(at).map_or(1, |count| *count as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> SegmentId {
        SegmentId::new(text).unwrap()
    }

    #[test]
    fn ids_keep_their_number_and_others_are_0() {
        let all = ["MSH", "PID", "OBX", "PID", "Z1A"].map(id);
        let ids = Ids::of(all.into_iter());
        assert_eq!(all.map(|one| ids.number(one)), [1, 2, 3, 2, 4]);
        assert_eq!((ids.number(id("ZZZ")), ids.count()), (0, 5));
    }

    #[test]
    fn every_id_of_many_is_found() {
        let letters = (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| [a, b, b'1']));
        let all: Vec<SegmentId> = letters.filter_map(SegmentId::from_bytes).collect();
        let ids = Ids::of(all.iter().copied());
        for (at, one) in all.iter().enumerate() {
            assert_eq!(usize::from(ids.number(*one)), at + 1);
        }
    }
}
