//! From a field to its leaves: pieces of the message, cut where the scan has found delimiters, so that no byte is
//! looked at again.

use crate::wire::Within;
use crate::{Delimiters, Message};

/// Some bytes of a message, and where they stand in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'m> {
    pub bytes: &'m [u8],
    pub offset: usize,
}

impl<'m> Piece<'m> {
    pub(super) const NOTHING: Piece<'static> = Piece {
        bytes: &[],
        offset: 0,
    };

    #[inline]
    pub(super) fn is_empty(self) -> bool {
        self.bytes.is_empty()
    }

    #[inline]
    fn until(self, end: usize) -> Piece<'m> {
        Piece {
            bytes: self.bytes.get(..end).unwrap_or_default(),
            ..self
        }
    }

    #[inline]
    fn from(self, start: usize) -> Piece<'m> {
        Piece {
            bytes: self.bytes.get(start..).unwrap_or_default(),
            offset: self.offset + start,
        }
    }
}

/// A piece, and how much of it its first leaf is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'m> {
    pub all: Piece<'m>,
    leaf: usize,
}

impl<'m> Part<'m> {
    const NOTHING: Part<'static> = Part {
        all: Piece::NOTHING,
        leaf: 0,
    };

    #[inline]
    pub(super) fn is_empty(self) -> bool {
        self.all.is_empty()
    }

    /// Whether it is one leaf, and not more.
    #[inline]
    pub(super) fn is_leaf(self) -> bool {
        self.leaf == self.all.bytes.len()
    }

    /// Its first leaf.
    #[inline]
    pub(super) fn leaf(self) -> &'m [u8] {
        self.all.bytes.get(..self.leaf).unwrap_or_default()
    }
}

/// Cuts the fields of one message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cutter<'m> {
    within: Within<'m>,
    repetition: u8,
    component: u8,
    /// Without such a delimiter: that of components, of which there is none within a component.
    subcomponent: u8,
}

impl<'m> Cutter<'m> {
    pub(super) fn of(message: Message<'m>) -> Cutter<'m> {
        let delimiters: &Delimiters = message.delimiters();
        Cutter {
            within: message.within(),
            repetition: delimiters.repetition,
            component: delimiters.component,
            subcomponent: delimiters.subcomponent.unwrap_or(delimiters.component),
        }
    }

    /// Where the first delimiter stands in a piece, from byte `from` of it on; else its length.
    #[inline]
    fn first(self, piece: Piece<'m>, from: usize) -> usize {
        let end = piece.offset + piece.bytes.len();
        self.within.first(piece.offset + from, end) - piece.offset
    }

    /// A piece, with its first leaf.
    #[inline]
    pub(super) fn part(self, piece: Piece<'m>) -> Part<'m> {
        Part {
            all: piece,
            leaf: self.first(piece, 0),
        }
    }

    /// The repetitions of a field; nothing has none.
    #[inline]
    pub(super) fn repetitions(self, field: Piece<'m>) -> Parts<'m> {
        self.parts(field, self.repetition)
    }

    /// Repetition `n` of a field, from 0; nothing beyond the last.
    #[inline]
    pub(super) fn repetition(self, field: Piece<'m>, n: u16) -> Piece<'m> {
        let nth = self.repetitions(field).nth(usize::from(n));
        nth.unwrap_or(Part::NOTHING).all
    }

    /// The components of a repetition; nothing has none.
    #[inline]
    pub(super) fn components(self, repetition: Piece<'m>) -> Parts<'m> {
        self.parts(repetition, self.component)
    }

    /// The subcomponents of a component; nothing has none.
    #[inline]
    pub(super) fn subcomponents(self, component: Piece<'m>) -> Parts<'m> {
        self.parts(component, self.subcomponent)
    }

    /// Component `n` of the first repetition of a field, from 1.
    pub(super) fn component(self, field: Piece<'m>, n: u16) -> Part<'m> {
        Components::of(field, self).at(n)
    }

    /// Subcomponent `n` of a component, from 1, or all of it, 0; nothing beyond the last.
    // A call would take its arguments through memory, for each value of each message.
    #[inline(always)]
    pub(super) fn subcomponent(&self, component: Part<'m>, n: u16) -> &'m [u8] {
        match n {
            0 => component.all.bytes,
            1 => component.leaf(),
            n => self.later_subcomponent(&component.all, n),
        }
    }

    #[cold]
    fn later_subcomponent(&self, component: &Piece<'m>, n: u16) -> &'m [u8] {
        let mut parts = self.subcomponents(*component);
        let nth = parts.nth(usize::from(n).saturating_sub(1));
        nth.unwrap_or(Part::NOTHING).all.bytes
    }

    #[inline]
    fn parts(self, piece: Piece<'m>, delimiter: u8) -> Parts<'m> {
        Parts {
            cutter: self,
            rest: (!piece.is_empty()).then_some(piece),
            delimiter,
        }
    }
}

/// The parts of a piece between delimiters of one kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'m> {
    cutter: Cutter<'m>,
    rest: Option<Piece<'m>>,
    delimiter: u8,
}

impl<'m> Iterator for Parts<'m> {
    type Item = Part<'m>;

    #[inline]
    fn next(&mut self) -> Option<Part<'m>> {
        let rest = self.rest?;
        let leaf = self.cutter.first(rest, 0);
        let mut at = leaf;
        loop {
            match rest.bytes.get(at) {
                Some(byte) if *byte == self.delimiter => {
                    self.rest = Some(rest.from(at + 1));
                    let all = rest.until(at);
                    return Some(Part { all, leaf });
                }
                Some(_) => at = self.cutter.first(rest, at + 1),
                None => {
                    self.rest = None;
                    return Some(Part { all: rest, leaf });
                }
            }
        }
    }
}

/// The components of the first repetition of a field, asked for in rising order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Components<'m> {
    cutter: Cutter<'m>,
    /// From the first byte of the component at hand to the end of the field.
    rest: Piece<'m>,
    /// Which component is at hand, from 1.
    number: u16,
    /// Where its first leaf ends.
    leaf: usize,
    /// Where it ends.
    end: usize,
}

impl<'m> Components<'m> {
    #[inline]
    pub(super) fn of(field: Piece<'m>, cutter: Cutter<'m>) -> Components<'m> {
        let mut components = Components {
            cutter,
            rest: field,
            number: 1,
            leaf: 0,
            end: 0,
        };
        components.find_end();
        components
    }

    /// Component `n`, not before one asked for already; nothing beyond the last.
    #[inline]
    pub(super) fn at(&mut self, n: u16) -> Part<'m> {
        while self.number < n {
            if self.rest.bytes.get(self.end) != Some(&self.cutter.component) {
                return Part::NOTHING;
            }
            self.rest = self.rest.from(self.end + 1);
            self.number += 1;
            self.find_end();
        }
        Part {
            all: self.rest.until(self.end),
            leaf: self.leaf,
        }
    }

    #[inline]
    fn find_end(&mut self) {
        let Cutter {
            component,
            repetition,
            ..
        } = self.cutter;
        self.leaf = self.cutter.first(self.rest, 0);
        self.end = self.leaf;
        while let Some(byte) = self.rest.bytes.get(self.end) {
            if *byte == component || *byte == repetition {
                return;
            }
            self.end = self.cutter.first(self.rest, self.end + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Index;

    /// Gives field 1 of a segment, and what cuts it.
    fn with_field(field: &[u8], encoding: &str, see: impl FnOnce(Piece<'_>, Cutter<'_>)) {
        let bytes = [
            format!("MSH|{encoding}|\rZZ1|").as_bytes(),
            field,
            b"|next^one",
        ]
        .concat();
        let mut index = Index::new();
        let message = Message::read(&bytes, &mut index).unwrap();
        let (bytes, offset) = message.fields_of(1).unwrap().get(1).unwrap();
        see(Piece { bytes, offset }, Cutter::of(message));
    }

    #[test]
    fn components_are_those_of_the_first_repetition() {
        with_field(b"a^b&c^^d~e^f^g^h^i", r"^~\&", |field, cutter| {
            let mut parts = Components::of(field, cutter);
            let found = [1, 2, 2, 3, 4, 5].map(|n| parts.at(n).all.bytes);
            assert_eq!(found, [&b"a"[..], b"b&c", b"b&c", b"", b"d", b""]);
        });
    }

    #[test]
    fn subcomponents_are_counted_from_1() {
        with_field(b"a&&c", r"^~\&", |field, cutter| {
            let found = [1, 2, 3, 4].map(|n| cutter.subcomponent(cutter.part(field), n));
            assert_eq!(found, [&b"a"[..], b"", b"c", b""]);
        });
        with_field(b"a&b", r"^~\", |field, cutter| {
            let part = cutter.part(field);
            assert_eq!(cutter.subcomponent(part, 1), b"a&b");
            assert_eq!(cutter.subcomponent(part, 2), b"");
            assert!(part.is_leaf());
        });
    }

    #[test]
    fn fields_of_every_length_are_cut_alike() {
        for length in 0..200 {
            let mut field = vec![b'x'; length];
            field.extend_from_slice(b"^y&z~w");
            with_field(&field, r"^~\&", |field, cutter| {
                let mut parts = Components::of(field, cutter);
                assert!(parts.at(1).is_leaf() && parts.at(1).leaf().len() == length);
                let second = parts.at(2);
                assert_eq!((second.all.bytes, second.leaf()), (&b"y&z"[..], &b"y"[..]));
                let repetitions: Vec<&[u8]> =
                    cutter.repetitions(field).map(|one| one.all.bytes).collect();
                assert_eq!(repetitions.len(), 2);
                assert_eq!(repetitions.last(), Some(&&b"w"[..]));
                assert!(!cutter.part(field).is_leaf());
                assert_eq!(cutter.part(field).leaf().len(), length);
            });
        }
    }

    #[test]
    fn encoding_characters_cut_nothing() {
        let bytes = b"MSH|^~\\&|A^B\rMSH|^~\\&|";
        let mut index = Index::new();
        let message = Message::read(bytes, &mut index).unwrap();
        let cutter = Cutter::of(message);
        let piece = |segment: usize, n: usize| {
            let (bytes, offset) = message.fields_of(segment).unwrap().get(n).unwrap();
            Piece { bytes, offset }
        };
        assert_eq!(
            (piece(0, 1).bytes, piece(0, 2).bytes),
            (&b"|"[..], &b"^~\\&"[..])
        );
        assert!(cutter.part(piece(0, 2)).is_leaf() && cutter.part(piece(1, 2)).is_leaf());
        assert!(!cutter.part(piece(0, 3)).is_leaf());
    }
}
