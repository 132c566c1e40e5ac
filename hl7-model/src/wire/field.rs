//! What is inside a segment: fields, repetitions, components, subcomponents. Each is a slice with the delimiters it is
//! to be cut with; cutting happens when it is asked for.

use super::delimiters::Delimiters;
use crate::escape;
use std::borrow::Cow;
use std::fmt;

/// A slice of a message that still has to be cut.
#[derive(Clone, Copy)]
pub(crate) struct Piece<'a> {
    pub bytes: &'a [u8],
    pub delimiters: &'a Delimiters,
    pub offset: u32,
}

impl<'a> Piece<'a> {
    /// The part from `start` to `end`, which lie within.
    #[inline]
    fn part(self, start: usize, end: usize) -> Piece<'a> {
        let bytes = self.bytes.get(start..end).unwrap_or_default();
        Piece {
            bytes,
            offset: self.offset + start as u32,
            ..self
        }
    }

    /// Part `n` (from 0) between delimiters; empty, at the end, when there are fewer.
    #[inline]
    fn nth(self, delimiter: Option<u8>, n: usize) -> Piece<'a> {
        let end = self.bytes.len();
        let Some(delimiter) = delimiter else {
            return if n == 0 { self } else { self.part(end, end) };
        };
        let mut start = 0;
        for _ in 0..n {
            match find(delimiter, self.bytes.get(start..).unwrap_or_default()) {
                Some(at) => start += at + 1,
                None => return self.part(end, end),
            }
        }
        let length = find(delimiter, self.bytes.get(start..).unwrap_or_default());
        self.part(start, length.map_or(end, |length| start + length))
    }

    /// The first leaf: the bytes before the first of these delimiters.
    #[inline]
    fn first(self, delimiters: [Option<u8>; 3]) -> Piece<'a> {
        let is_delimiter = |byte: &u8| delimiters.contains(&Some(*byte));
        let end = self
            .bytes
            .iter()
            .position(is_delimiter)
            .unwrap_or(self.bytes.len());
        self.part(0, end)
    }

    fn split(self, delimiter: Option<u8>) -> Pieces<'a> {
        Pieces {
            rest: (!self.bytes.is_empty()).then_some(self),
            delimiter,
        }
    }

    fn count(self, delimiter: Option<u8>) -> usize {
        match delimiter {
            _ if self.bytes.is_empty() => 0,
            Some(delimiter) => memchr::memchr_iter(delimiter, self.bytes).count() + 1,
            None => 1,
        }
    }

    pub fn text(self) -> Cow<'a, str> {
        if self.bytes == NULL {
            return Cow::Borrowed("");
        }
        match self.unescaped() {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Cow::Owned(text),
                Err(error) => Cow::Owned(String::from_utf8_lossy(error.as_bytes()).into_owned()),
            },
        }
    }

    pub fn unescaped(self) -> Cow<'a, [u8]> {
        if !escape::needs_unescape(self.bytes, self.delimiters) {
            return Cow::Borrowed(self.bytes);
        }
        let mut out = Vec::with_capacity(self.bytes.len());
        escape::unescape_into(self.bytes, self.delimiters, &mut out);
        Cow::Owned(out)
    }
}

/// HL7's null.
pub(crate) const NULL: &[u8] = b"\"\"";

/// The first `byte`. Most fields are shorter than what a vectored search needs to pay off.
#[inline]
fn find(byte: u8, bytes: &[u8]) -> Option<usize> {
    if bytes.len() < 24 {
        bytes.iter().position(|&b| b == byte)
    } else {
        memchr::memchr(byte, bytes)
    }
}

/// The parts between delimiters. Nothing has no parts.
#[derive(Clone)]
struct Pieces<'a> {
    rest: Option<Piece<'a>>,
    delimiter: Option<u8>,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    #[inline]
    fn next(&mut self) -> Option<Piece<'a>> {
        let rest = self.rest.take()?;
        let end = rest.bytes.len();
        match self
            .delimiter
            .and_then(|delimiter| find(delimiter, rest.bytes))
        {
            Some(at) => {
                self.rest = Some(rest.part(at + 1, end));
                Some(rest.part(0, at))
            }
            None => Some(rest),
        }
    }
}

macro_rules! view {
    ($(#[$doc:meta])* $name:ident, $what:literal, first leaf: [$($delimiter:ident),*]) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a>(pub(crate) Piece<'a>);

        impl<'a> $name<'a> {
            /// Its bytes as sent: delimiters and escape sequences as they stand.
            #[inline]
            pub fn bytes(self) -> &'a [u8] {
                self.0.bytes
            }

            /// Its first byte in the message.
            #[inline]
            pub fn offset(self) -> usize {
                self.0.offset as usize
            }

            /// The delimiters it is cut with.
            #[inline]
            pub fn delimiters(self) -> &'a Delimiters {
                self.0.delimiters
            }

            /// Whether nothing was sent here.
            #[inline]
            pub fn is_absent(self) -> bool {
                self.0.bytes.is_empty()
            }

            /// Whether HL7's null was sent here, `""`: "there is none", as against nothing said.
            #[inline]
            pub fn is_null(self) -> bool {
                self.0.bytes == NULL
            }

            /// The text of its first leaf, unescaped; empty for HL7's null. Borrowed unless an escape sequence had to
            /// be replaced. Bytes that are not UTF-8 show as U+FFFD: convert the message first (see [`charset`]) or
            /// take [`unescaped`], which keeps them.
            ///
            /// [`charset`]: crate::charset
            #[doc = concat!("[`unescaped`]: ", stringify!($name), "::unescaped")]
            #[inline]
            pub fn text(self) -> Cow<'a, str> {
                self.leaf().0.text()
            }

            /// The bytes of its first leaf, unescaped.
            #[inline]
            pub fn unescaped(self) -> Cow<'a, [u8]> {
                self.leaf().0.unescaped()
            }

            /// Appends the bytes of its first leaf, unescaped, to `out`.
            #[inline]
            pub fn unescape_into(self, out: &mut Vec<u8>) {
                let leaf = self.leaf().0;
                escape::unescape_into(leaf.bytes, leaf.delimiters, out);
            }

            /// Its first leaf: the first subcomponent of the first component of the first repetition.
            #[inline]
            pub fn leaf(self) -> Subcomponent<'a> {
                let d = self.0.delimiters;
                let _ = d;
                Subcomponent(self.0.first([$(view!(@some d $delimiter)),*]))
            }
        }

        impl fmt::Debug for $name<'_> {
            /// Shows where it stands, never what it says.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($what, " (byte {}, {} bytes)"), self.0.offset, self.0.bytes.len())
            }
        }
    };
    (@some $d:ident none) => { None };
    (@some $d:ident subcomponent) => { $d.subcomponent };
    (@some $d:ident $delimiter:ident) => { Some($d.$delimiter) };
}

view!(
    /// A field: one or more repetitions.
    Field, "field", first leaf: [repetition, component, subcomponent]
);
view!(
    /// One repetition of a field: one or more components.
    Repetition, "repetition", first leaf: [none, component, subcomponent]
);
view!(
    /// A component: one or more subcomponents.
    Component, "component", first leaf: [none, none, subcomponent]
);
view!(
    /// A subcomponent: the smallest part that the wire can hold.
    Subcomponent, "subcomponent", first leaf: [none, none, none]
);

impl<'a> Field<'a> {
    /// Repetition `n`, from 0; absent beyond the last.
    #[inline]
    pub fn repetition(self, n: usize) -> Repetition<'a> {
        Repetition(self.0.nth(Some(self.0.delimiters.repetition), n))
    }

    /// Its repetitions; an absent field has none.
    #[inline]
    pub fn repetitions(self) -> impl Iterator<Item = Repetition<'a>> + Clone {
        self.0
            .split(Some(self.0.delimiters.repetition))
            .map(Repetition)
    }

    /// How many repetitions it has; an absent field has none.
    pub fn repetition_count(self) -> usize {
        self.0.count(Some(self.0.delimiters.repetition))
    }

    /// Component `n`, from 1, of its first repetition.
    #[inline]
    pub fn component(self, n: usize) -> Component<'a> {
        self.repetition(0).component(n)
    }
}

impl<'a> Repetition<'a> {
    /// Component `n`, from 1; absent beyond the last.
    #[inline]
    pub fn component(self, n: usize) -> Component<'a> {
        match n.checked_sub(1) {
            Some(n) => Component(self.0.nth(Some(self.0.delimiters.component), n)),
            None => Component(self.0.part(0, 0)),
        }
    }

    /// Its components; an absent repetition has none.
    #[inline]
    pub fn components(self) -> impl Iterator<Item = Component<'a>> + Clone {
        self.0
            .split(Some(self.0.delimiters.component))
            .map(Component)
    }

    /// How many components it has; an absent repetition has none.
    pub fn component_count(self) -> usize {
        self.0.count(Some(self.0.delimiters.component))
    }
}

impl<'a> Component<'a> {
    /// Subcomponent `n`, from 1; absent beyond the last.
    #[inline]
    pub fn subcomponent(self, n: usize) -> Subcomponent<'a> {
        match n.checked_sub(1) {
            Some(n) => Subcomponent(self.0.nth(self.0.delimiters.subcomponent, n)),
            None => Subcomponent(self.0.part(0, 0)),
        }
    }

    /// Its subcomponents; an absent component has none.
    #[inline]
    pub fn subcomponents(self) -> impl Iterator<Item = Subcomponent<'a>> + Clone {
        self.0
            .split(self.0.delimiters.subcomponent)
            .map(Subcomponent)
    }

    /// How many subcomponents it has; an absent component has none.
    pub fn subcomponent_count(self) -> usize {
        self.0.count(self.0.delimiters.subcomponent)
    }
}
