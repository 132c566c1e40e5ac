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

    /// Whether a piece is more than one leaf.
    #[inline]
    pub(super) fn is_cut(self, piece: Piece<'m>) -> bool {
        self.first(piece, 0) < piece.bytes.len()
    }

    /// Its first leaf.
    #[inline]
    pub(super) fn leaf(self, piece: Piece<'m>) -> Piece<'m> {
        piece.until(self.first(piece, 0))
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
        nth.unwrap_or(Piece::NOTHING)
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

    /// Subcomponent `n` of a component, from 1; nothing beyond the last.
    #[inline]
    pub(super) fn subcomponent(self, component: Piece<'m>, n: u16) -> Piece<'m> {
        if n == 1 {
            return self.leaf(component);
        }
        let nth = self
            .subcomponents(component)
            .nth(usize::from(n).saturating_sub(1));
        nth.unwrap_or(Piece::NOTHING)
    }

    /// Component `n` of the first repetition of a field, from 1, and its subcomponent `m`; 0 is all of it.
    pub(super) fn part(self, field: Piece<'m>, n: u16, m: u16) -> Piece<'m> {
        let component = Components::of(field, self).at(n);
        match m {
            0 => component,
            m => self.subcomponent(component, m),
        }
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
    type Item = Piece<'m>;

    #[inline]
    fn next(&mut self) -> Option<Piece<'m>> {
        let rest = self.rest?;
        let mut at = self.cutter.first(rest, 0);
        loop {
            match rest.bytes.get(at) {
                Some(byte) if *byte == self.delimiter => {
                    self.rest = Some(rest.from(at + 1));
                    return Some(rest.until(at));
                }
                Some(_) => at = self.cutter.first(rest, at + 1),
                None => {
                    self.rest = None;
                    return Some(rest);
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
            end: 0,
        };
        components.find_end();
        components
    }

    /// Component `n`, not before one asked for already; nothing beyond the last.
    #[inline]
    pub(super) fn at(&mut self, n: u16) -> Piece<'m> {
        while self.number < n {
            if self.rest.bytes.get(self.end) != Some(&self.cutter.component) {
                return Piece::NOTHING;
            }
            self.rest = self.rest.from(self.end + 1);
            self.number += 1;
            self.find_end();
        }
        self.rest.until(self.end)
    }

    #[inline]
    fn find_end(&mut self) {
        let Cutter {
            component,
            repetition,
            ..
        } = self.cutter;
        self.end = self.cutter.first(self.rest, 0);
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
            let found = [1, 2, 2, 3, 4, 5].map(|n| parts.at(n).bytes);
            assert_eq!(found, [&b"a"[..], b"b&c", b"b&c", b"", b"d", b""]);
        });
    }

    #[test]
    fn subcomponents_are_counted_from_1() {
        with_field(b"a&&c", r"^~\&", |field, cutter| {
            let found = [1, 2, 3, 4].map(|n| cutter.subcomponent(field, n).bytes);
            assert_eq!(found, [&b"a"[..], b"", b"c", b""]);
        });
        with_field(b"a&b", r"^~\", |field, cutter| {
            assert_eq!(cutter.subcomponent(field, 1).bytes, b"a&b");
            assert_eq!(cutter.subcomponent(field, 2).bytes, b"");
            assert!(!cutter.is_cut(field));
        });
    }

    #[test]
    fn fields_of_every_length_are_cut_alike() {
        for length in 0..200 {
            let mut field = vec![b'x'; length];
            field.extend_from_slice(b"^y&z~w");
            with_field(&field, r"^~\&", |field, cutter| {
                let mut parts = Components::of(field, cutter);
                assert_eq!(parts.at(1).bytes.len(), length);
                assert_eq!(parts.at(2).bytes, b"y&z");
                let repetitions: Vec<&[u8]> =
                    cutter.repetitions(field).map(|one| one.bytes).collect();
                assert_eq!(repetitions.len(), 2);
                assert_eq!(repetitions.last(), Some(&&b"w"[..]));
                assert!(cutter.is_cut(field) && !cutter.is_cut(cutter.leaf(field)));
                assert_eq!(cutter.leaf(field).bytes.len(), length);
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
        assert!(!cutter.is_cut(piece(0, 2)) && !cutter.is_cut(piece(1, 2)));
        assert!(cutter.is_cut(piece(0, 3)));
    }
}
