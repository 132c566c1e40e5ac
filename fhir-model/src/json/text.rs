//! What the reader gives out: strings with or without their escapes, and values as they stand.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use super::scan;

/// The text of a string or key: a slice of the source where it has no escapes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// As a string of its own.
    #[inline]
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }

    /// As a [`Cow`].
    #[inline]
    pub fn into_cow(self) -> Cow<'a, str> {
        self.0
    }

    /// The slice of the source, if it has no escapes.
    #[inline]
    pub fn as_source(&self) -> Option<&'a str> {
        match &self.0 {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(_) => None,
        }
    }
}

impl Deref for Text<'_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text<'_> {
    #[inline]
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl From<Text<'_>> for String {
    #[inline]
    fn from(text: Text<'_>) -> String {
        text.into_string()
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A string as it stands between its quotes, its escapes checked and not yet decoded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quoted<'a> {
    pub(crate) raw: &'a str,
    pub(crate) escaped: bool,
}

impl<'a> Quoted<'a> {
    #[inline]
    pub(crate) fn text(self) -> Text<'a> {
        Text(if self.escaped {
            let mut out = Vec::with_capacity(self.raw.len());
            self.decode(&mut out);
            Cow::Owned(String::from_utf8(out).unwrap_or_default())
        } else {
            Cow::Borrowed(self.raw)
        })
    }

    /// Appends the text without its escapes.
    #[inline(never)]
    pub(crate) fn decode(self, out: &mut Vec<u8>) {
        let mut rest = self.raw.as_bytes();
        loop {
            let end = rest.iter().position(|byte| *byte == b'\\');
            let (plain, escape) = rest.split_at(end.unwrap_or(rest.len()));
            out.extend_from_slice(plain);
            let [_, letter, after @ ..] = escape else {
                return;
            };
            rest = after;
            out.push(match letter {
                b'b' => 8,
                b'f' => 12,
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                b'u' => {
                    let (character, after) = character(after);
                    out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                    rest = after;
                    continue;
                }
                other => *other,
            });
        }
    }
}

/// The character of `XXXX` or `XXXX\uXXXX`, whose escapes are checked.
fn character(escape: &[u8]) -> (char, &[u8]) {
    let (unit, mut rest) = unit(escape);
    let mut code = unit;
    if let (0xd800..0xdc00, [b'\\', b'u', second @ ..]) = (unit, rest) {
        let (low, after) = self::unit(second);
        code = 0x10000 + ((unit - 0xd800) << 10) + low.wrapping_sub(0xdc00) % 0x400;
        rest = after;
    }
    (
        char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
        rest,
    )
}

fn unit(digits: &[u8]) -> (u32, &[u8]) {
    let (digits, rest) = digits.split_at_checked(4).unwrap_or((&[], &[]));
    (hex(digits).unwrap_or_default(), rest)
}

/// The value of four hexadecimal digits.
pub(super) fn hex(digits: &[u8]) -> Option<u32> {
    if digits.len() != 4 {
        return None;
    }
    let value = |digit: &u8| char::from(*digit).to_digit(16);
    digits
        .iter()
        .try_fold(0, |all, digit| Some(all * 16 + value(digit)?))
}

/// A value as it stands in the source, checked all the way down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raw<'a> {
    pub(super) text: &'a str,
    pub(super) spaced: bool,
}

impl<'a> Raw<'a> {
    /// The source text.
    #[inline]
    pub fn as_str(self) -> &'a str {
        self.text
    }

    /// Whether it has white space outside its strings.
    #[inline]
    pub fn is_spaced(self) -> bool {
        self.spaced
    }

    /// The source text without white space outside strings; all else stays as it is, down to the digits of numbers and
    /// the escapes.
    pub fn compact(self) -> Cow<'a, str> {
        if !self.spaced {
            return Cow::Borrowed(self.text);
        }
        let mut out = Vec::with_capacity(self.text.len());
        self.write_compact(&mut out);
        Cow::Owned(String::from_utf8(out).unwrap_or_default())
    }

    /// Appends what [`Raw::compact`] gives.
    pub(crate) fn write_compact(self, out: &mut Vec<u8>) {
        let bytes = self.text.as_bytes();
        if !self.spaced {
            return out.extend_from_slice(bytes);
        }
        let mut at = 0;
        while at < bytes.len() {
            let start = at;
            let rest = bytes.get(at..).unwrap_or_default();
            let stops = |byte: &u8| *byte == b'"' || *byte <= b' ';
            at += rest.iter().position(stops).unwrap_or(rest.len());
            if bytes.get(at) == Some(&b'"') {
                at = string_end(bytes, at + 1);
            }
            out.extend_from_slice(bytes.get(start..at).unwrap_or_default());
            at = scan::white_end(bytes, at);
        }
    }
}

/// Behind the quote that ends a string, which is checked.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at = scan::plain_end(bytes, at);
        match bytes.get(at) {
            Some(b'\\') => at += 2,
            Some(_) => return at + 1,
            None => return bytes.len(),
        }
    }
}
