//! Places below fields, for the table engine: which bytes of a message are delimiters within fields, and the fields of a
//! segment one after the other. Where the views search, this reads the bits that the scan has found already.

use super::index::{Index, SegmentMark};
use super::message::Message;

/// Which bytes of a message are delimiters within fields: component, repetition, subcomponent. MSH-1 and MSH-2 are cut by
/// none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Within<'a>(&'a [u32]);

impl<'a> Message<'a> {
    /// Which of its bytes are delimiters within fields.
    #[inline]
    pub(crate) fn within(self) -> Within<'a> {
        Within(&self.index.found.within)
    }

    /// The fields of segment `n`.
    #[inline]
    pub(crate) fn fields_of(self, n: usize) -> Option<Fields<'a>> {
        let mark = self.index.segments.get(n)?;
        Some(Fields::of(self.bytes, self.index, mark))
    }
}

impl Within<'_> {
    /// The first delimiter in `from..end`, or `end`.
    #[inline]
    pub(crate) fn first(self, from: usize, end: usize) -> usize {
        let mut word = from / 32;
        let mut bits = self
            .0
            .get(word)
            .map_or(0, |bits| bits & (u32::MAX << (from % 32)));
        while bits == 0 {
            word += 1;
            match self.0.get(word) {
                Some(next) if word * 32 < end => bits = *next,
                _ => return end,
            }
        }
        (word * 32 + bits.trailing_zeros() as usize).min(end)
    }
}

/// The fields of a segment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields<'a> {
    bytes: &'a [u8],
    /// Its field separators.
    marks: &'a [u32],
    /// Where the segment ends.
    end: u32,
    /// How many fields stand before the first separator, the id among them: a header's separator is its field 1.
    before: usize,
}

impl<'a> Fields<'a> {
    #[inline]
    fn of(bytes: &'a [u8], index: &'a Index, segment: &SegmentMark) -> Fields<'a> {
        let marks = segment.first as usize..segment.last as usize;
        Fields {
            bytes,
            marks: index.found.marks.get(marks).unwrap_or_default(),
            end: segment.end,
            before: if segment.id.is_header() { 2 } else { 1 },
        }
    }

    /// How many there are, empty ones at the end included.
    #[inline]
    pub(crate) fn count(self) -> usize {
        self.marks.len() + self.before - 1
    }

    /// Field `n`, from 1: its bytes, and where they begin in the message. `None` beyond the last.
    #[inline]
    pub(crate) fn get(self, n: usize) -> Option<(&'a [u8], usize)> {
        let Some(at) = n.checked_sub(self.before) else {
            return self.separator(n);
        };
        let start = *self.marks.get(at)? as usize + 1;
        let end = self.marks.get(at + 1).unwrap_or(&self.end);
        Some((
            self.bytes.get(start..*end as usize).unwrap_or_default(),
            start,
        ))
    }

    /// Field 1 of a header.
    #[cold]
    fn separator(self, n: usize) -> Option<(&'a [u8], usize)> {
        let at = *self.marks.first().filter(|_| n == 1)? as usize;
        Some((self.bytes.get(at..at + 1)?, at))
    }
}
