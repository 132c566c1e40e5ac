//! From the bytes of a field to its leaves: one walk over the components of a repetition, each byte looked at once.

use crate::Delimiters;

/// The components of one repetition, asked for in rising order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Components<'a> {
    /// From the first byte of the component at hand to the end of the field.
    rest: &'a [u8],
    /// Which component is at hand, from 1.
    number: u16,
    /// Where it ends.
    end: usize,
    component: u8,
    repetition: u8,
}

impl<'a> Components<'a> {
    /// Of the first repetition in `bytes`.
    #[inline]
    pub(super) fn of(bytes: &'a [u8], delimiters: &Delimiters) -> Components<'a> {
        let (component, repetition) = (delimiters.component, delimiters.repetition);
        Components {
            rest: bytes,
            number: 1,
            end: end(bytes, component, repetition),
            component,
            repetition,
        }
    }

    /// Component `n`, not before one asked for already; empty beyond the last.
    #[inline]
    pub(super) fn at(&mut self, n: u16) -> &'a [u8] {
        while self.number < n {
            if self.rest.get(self.end) != Some(&self.component) {
                return &[];
            }
            self.rest = self.rest.get(self.end + 1..).unwrap_or_default();
            self.number += 1;
            self.end = end(self.rest, self.component, self.repetition);
        }
        self.rest.get(..self.end).unwrap_or_default()
    }
}

#[inline]
fn end(bytes: &[u8], a: u8, b: u8) -> usize {
    let found = if bytes.len() < 32 {
        bytes.iter().position(|byte| *byte == a || *byte == b)
    } else {
        memchr::memchr2(a, b, bytes)
    };
    found.unwrap_or(bytes.len())
}

/// Subcomponent `n` (from 1) of a component.
#[inline]
pub(super) fn subcomponent<'a>(component: &'a [u8], n: u16, delimiters: &Delimiters) -> &'a [u8] {
    let Some(delimiter) = delimiters.subcomponent else {
        return if n <= 1 { component } else { &[] };
    };
    let mut rest = component;
    for _ in 1..n {
        match find(delimiter, rest) {
            Some(at) => rest = rest.get(at + 1..).unwrap_or_default(),
            None => return &[],
        }
    }
    let end = find(delimiter, rest).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// The first place of a byte.
#[inline]
pub(super) fn find(byte: u8, bytes: &[u8]) -> Option<usize> {
    if bytes.len() < 32 {
        bytes.iter().position(|one| *one == byte)
    } else {
        memchr::memchr(byte, bytes)
    }
}

/// The parts of `bytes` between delimiters; nothing has no parts.
#[inline]
pub(super) fn parts(bytes: &[u8], delimiter: u8) -> Parts<'_> {
    Parts {
        rest: (!bytes.is_empty()).then_some(bytes),
        delimiter,
    }
}

#[derive(Debug, Clone)]
pub(super) struct Parts<'a> {
    rest: Option<&'a [u8]>,
    delimiter: u8,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest.take()?;
        let Some(at) = find(self.delimiter, rest) else {
            return Some(rest);
        };
        self.rest = rest.get(at + 1..);
        rest.get(..at)
    }
}

/// Whether a field is more than one leaf.
#[inline]
pub(super) fn is_cut(bytes: &[u8], delimiters: &Delimiters) -> bool {
    let cut = |byte: &u8| {
        *byte == delimiters.component
            || *byte == delimiters.repetition
            || Some(*byte) == delimiters.subcomponent
    };
    if bytes.len() < 32 {
        return bytes.iter().any(cut);
    }
    let subcomponent = delimiters.subcomponent.unwrap_or(delimiters.component);
    memchr::memchr3(
        delimiters.component,
        delimiters.repetition,
        subcomponent,
        bytes,
    )
    .is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_are_those_of_the_first_repetition() {
        let mut parts = Components::of(b"a^b&c^^d~e^f^g^h^i", &Delimiters::STANDARD);
        let found = [1, 2, 2, 3, 4, 5].map(|n| parts.at(n));
        assert_eq!(found, [&b"a"[..], b"b&c", b"b&c", b"", b"d", b""]);
    }

    #[test]
    fn subcomponents_are_counted_from_1() {
        let found = [1, 2, 3, 4].map(|n| subcomponent(b"a&&c", n, &Delimiters::STANDARD));
        assert_eq!(found, [&b"a"[..], b"", b"c", b""]);
        let none = Delimiters {
            subcomponent: None,
            ..Delimiters::STANDARD
        };
        assert_eq!(subcomponent(b"a&b", 1, &none), b"a&b");
        assert_eq!(subcomponent(b"a&b", 2, &none), b"");
    }

    #[test]
    fn long_and_short_fields_are_cut_alike() {
        for length in 0..70 {
            let mut field = vec![b'x'; length];
            field.extend_from_slice(b"^y&z~w");
            let mut parts = Components::of(&field, &Delimiters::STANDARD);
            assert_eq!(parts.at(1).len(), length);
            assert_eq!(parts.at(2), b"y&z");
            assert_eq!(super::parts(&field, b'~').count(), 2);
            assert!(is_cut(&field, &Delimiters::STANDARD));
            assert!(!is_cut(field.get(..length).unwrap(), &Delimiters::STANDARD));
        }
    }
}
