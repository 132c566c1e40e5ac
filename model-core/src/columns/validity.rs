//! Which rows of a builder are set. While rows are set one after the other nothing is written at all: only the start of
//! the run is known. Bits are written by whole runs, when a gap ends one.

use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer};

/// Rows before `run` are as `bits` says (rows beyond its words are null); rows from `run` on are set.
#[derive(Debug, Default)]
pub(super) struct Validity {
    /// Nothing until a gap ends a run. Apart, so that a builder fits into a cache line.
    bits: Option<Box<Bits>>,
    run: usize,
}

#[derive(Debug, Default)]
struct Bits {
    words: Vec<u64>,
}

impl Validity {
    /// The builder has `len` rows, the next one to be set is `row`; those between are null.
    #[inline]
    pub(super) fn gap(&mut self, len: usize, row: usize) {
        self.set(self.run, len);
        self.run = row;
    }

    /// Forgets rows from `len` on.
    pub(super) fn truncate(&mut self, len: usize) {
        if len >= self.run {
            return;
        }
        self.run = len;
        let Some(bits) = &mut self.bits else { return };
        bits.words.truncate(len.div_ceil(64));
        if let (Some(last), 1..) = (bits.words.get_mut(len / 64), len % 64) {
            *last &= (1 << (len % 64)) - 1;
        }
    }

    /// The bitmap over `rows` rows of which the builder has `len`; `None` when all are set. Starts anew.
    pub(super) fn finish(&mut self, len: usize, rows: usize) -> Option<NullBuffer> {
        if self.run == 0 && len == rows {
            return None;
        }
        self.set(self.run, len);
        self.run = 0;
        let count = rows.div_ceil(64);
        let mut words = match &mut self.bits {
            Some(bits) => std::mem::replace(&mut bits.words, Vec::with_capacity(count)),
            None => Vec::new(),
        };
        words.resize(count, 0);
        let bits = BooleanBuffer::new(Buffer::from_vec(words), 0, rows);
        Some(NullBuffer::new(bits)).filter(|nulls| nulls.null_count() > 0)
    }

    /// Sets the bits of rows `from..to`.
    #[inline]
    fn set(&mut self, from: usize, to: usize) {
        if from >= to {
            return;
        }
        let (first, last) = (from / 64, (to - 1) / 64);
        let head = u64::MAX << (from % 64);
        let tail = u64::MAX >> (63 - (to - 1) % 64);
        let word = self
            .bits
            .as_mut()
            .and_then(|bits| bits.words.get_mut(first));
        match word {
            Some(word) if first == last => *word |= head & tail,
            _ => self.set_words(first, last, head, tail),
        }
    }

    #[cold]
    fn set_words(&mut self, first: usize, last: usize, head: u64, tail: u64) {
        let words = &mut self.bits.get_or_insert_default().words;
        if words.len() <= last {
            words.resize(last + 1, 0);
        }
        match words.get_mut(first..=last) {
            Some([word]) => *word |= head & tail,
            Some([start, middle @ .., end]) => {
                *start |= head;
                middle.fill(u64::MAX);
                *end |= tail;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Validity;

    fn bits(validity: &mut Validity, len: usize, rows: usize) -> Vec<bool> {
        validity
            .finish(len, rows)
            .map_or_else(|| vec![true; rows], |nulls| nulls.iter().collect())
    }

    #[test]
    fn rows_without_gaps_need_no_bitmap() {
        let mut validity = Validity::default();
        assert!(validity.finish(1000, 1000).is_none());
        assert!(validity.bits.is_none());
    }

    #[test]
    fn gaps_of_every_place_and_length_are_null() {
        for first in 0..70 {
            for gap in 1..140 {
                let mut validity = Validity::default();
                validity.gap(first, first + gap);
                let rows = first + gap + 3;
                let expected: Vec<bool> = (0..rows)
                    .map(|row| row < first || (first + gap..rows - 1).contains(&row))
                    .collect();
                assert_eq!(
                    bits(&mut validity, rows - 1, rows),
                    expected,
                    "{first} {gap}"
                );
            }
        }
    }

    #[test]
    fn truncated_rows_may_be_set_or_left_again() {
        for len in 0..200 {
            let mut validity = Validity::default();
            validity.gap(65, 66);
            validity.gap(130, 200);
            validity.truncate(len);
            validity.gap(len, len + 1);
            let expected: Vec<bool> = (0..len + 2)
                .map(|row| row != len && row != 65 && !(130..200).contains(&row) || row == len + 1)
                .collect();
            assert_eq!(bits(&mut validity, len + 2, len + 2), expected, "{len}");
        }
    }
}
