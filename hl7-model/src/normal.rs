//! Normal writing: pieces of a message as they were sent, but with the delimiters `|^~\&` whatever those of their message
//! were, and with line ends as escape sequences. It is what [`Varies`](crate::Varies), [`Extra`](crate::Extra) and
//! [`Unplaced`](crate::Unplaced) hold. Escape sequences stay sequences, also those that no text can say (highlighting,
//! those of a site); bytes that are not UTF-8 become `\Xhh\`.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

use crate::escape::{escape_character, is_command, is_hexadecimal, sequence_for};
use crate::wire::{Delimiters, Level, Segment, SegmentId};

/// The delimiters of normal writing.
pub(crate) const NORMAL: Delimiters = Delimiters::STANDARD;

/// A piece of a message with the delimiters `from`, in normal writing.
pub(crate) fn normal(bytes: &[u8], from: &Delimiters) -> String {
    let writing = Writing {
        from,
        to: &NORMAL,
        valid: std::str::from_utf8(bytes).is_ok(),
    };
    let mut out = Vec::with_capacity(bytes.len());
    let delimiter = |byte| {
        Some(match byte {
            _ if byte == from.field => b'|',
            _ if byte == from.repetition => b'~',
            _ if byte == from.component => b'^',
            _ if Some(byte) == from.subcomponent => b'&',
            _ => return None,
        })
    };
    writing.pieces(bytes, delimiter, &mut out);
    utf8(out)
}

/// Bytes as text; those that are not UTF-8 as `\Xhh\`.
pub(crate) fn utf8(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => with_bytes_as_sequences(error.as_bytes()),
    }
}

/// A whole segment in normal writing; a header declares these delimiters.
pub(crate) fn segment(segment: Segment<'_>) -> String {
    if !segment.id().is_header() {
        return normal(segment.bytes(), segment.delimiters());
    }
    let behind = segment.field(2).bytes().len().saturating_add(4);
    let rest = segment.bytes().get(behind..).unwrap_or_default();
    format!(
        r"{}|^~\&{}",
        segment.id(),
        normal(rest, segment.delimiters())
    )
}

/// Appends a whole segment in normal writing, with the delimiters `to`; a header declares these.
pub(crate) fn write_segment(text: &str, to: &Delimiters, out: &mut Vec<u8>) {
    let id = text.as_bytes().first_chunk().copied();
    let is_header = id
        .and_then(SegmentId::from_bytes)
        .is_some_and(SegmentId::is_header);
    match text.split_at_checked(3) {
        Some((id, rest)) if is_header && rest.starts_with(r"|^~\&") => {
            out.extend_from_slice(id.as_bytes());
            out.push(to.field);
            out.extend_from_slice(&to.encoding_characters());
            write(rest.get(5..).unwrap_or_default(), to, Level::Segment, out);
        }
        _ => write(text, to, Level::Segment, out),
    }
}

/// Appends normal writing to `out`, with the delimiters `to`, as something that stands at `level`: delimiters of that
/// level and of higher ones are text in it.
pub(crate) fn write(text: &str, to: &Delimiters, level: Level, out: &mut Vec<u8>) {
    let writing = Writing {
        from: &NORMAL,
        to,
        valid: true,
    };
    let delimiter = |byte| match byte {
        b'|' if level <= Level::Segment => Some(to.field),
        b'~' if level <= Level::Field => Some(to.repetition),
        b'^' if level <= Level::Repetition => Some(to.component),
        b'&' if level <= Level::Component => to.subcomponent,
        _ => None,
    };
    writing.pieces(text.as_bytes(), delimiter, out);
}

/// Where, in normal writing, the first delimiter is.
pub(crate) fn first_delimiter(text: &str) -> usize {
    text.find(['^', '~', '&', '|']).unwrap_or(text.len())
}

/// From one set of delimiters to another.
struct Writing<'a> {
    from: &'a Delimiters,
    to: &'a Delimiters,
    /// Whether all of it is UTF-8.
    valid: bool,
}

/// What an escape sequence is, for writing it anew.
enum Sequence {
    /// A character.
    Character(u8),
    /// What is written alike everywhere.
    Same,
    /// What stands for itself but cannot be written again.
    Text,
    /// None: the escape character stands for itself.
    None,
}

/// The character that `\P\` means.
fn cut(delimiters: &Delimiters) -> u8 {
    delimiters.truncation.unwrap_or(b'#')
}

impl Writing<'_> {
    /// Writes everything between delimiters, and the delimiters as `delimiter` says.
    fn pieces(&self, bytes: &[u8], delimiter: impl Fn(u8) -> Option<u8>, out: &mut Vec<u8>) {
        let mut start = 0;
        for (at, byte) in bytes.iter().enumerate() {
            if let Some(delimiter) = delimiter(*byte) {
                self.leaf(bytes.get(start..at).unwrap_or_default(), out);
                out.push(delimiter);
                start = at.saturating_add(1);
            }
        }
        self.leaf(bytes.get(start..).unwrap_or_default(), out);
    }

    fn leaf(&self, leaf: &[u8], out: &mut Vec<u8>) {
        let same_sequences = Delimiters {
            truncation: self.to.truncation,
            ..*self.from
        } == *self.to
            && cut(self.from) == cut(self.to);
        let as_it_is = |byte: &u8| {
            let escapes = Some(*byte) == self.from.escape;
            if escapes {
                same_sequences && self.valid
            } else {
                self.special(*byte).is_none()
            }
        };
        if leaf.iter().all(as_it_is) {
            out.extend_from_slice(leaf);
        } else {
            self.rewrite(leaf, out);
        }
    }

    /// The sequence that a character of a text needs. The truncation character is left as it stands: where it marks a
    /// cut it must not be hidden.
    fn special(&self, byte: u8) -> Option<&'static [u8]> {
        let marks_a_cut = Some(byte) == self.to.truncation;
        sequence_for(byte, self.to).filter(|_| !marks_a_cut)
    }

    fn rewrite(&self, leaf: &[u8], out: &mut Vec<u8>) {
        let mut rest = leaf;
        while let Some(escape) = self.from.escape
            && let Some(start) = memchr::memchr(escape, rest)
        {
            let (before, opened) = rest.split_at(start);
            let body = opened.get(1..).unwrap_or_default();
            let Some(length) = memchr::memchr(escape, body) else {
                break;
            };
            self.text(before, out);
            let (body, closed) = body.split_at(length);
            match self.sequence(body) {
                Sequence::Character(byte) => self.text(&[byte], out),
                Sequence::Same => self.push(body, out),
                Sequence::Text => {
                    self.text(&[escape], out);
                    self.text(body, out);
                    self.text(&[escape], out);
                }
                Sequence::None => {
                    self.text(&[escape], out);
                    self.text(body, out);
                    rest = closed;
                    continue;
                }
            }
            rest = closed.get(1..).unwrap_or_default();
        }
        self.text(rest, out);
    }

    fn sequence(&self, body: &[u8]) -> Sequence {
        let can_stay = body
            .iter()
            .all(|byte| byte.is_ascii() && self.special(*byte).is_none());
        match body {
            b"F" => Sequence::Character(self.from.field),
            b"S" => Sequence::Character(self.from.component),
            b"T" => Sequence::Character(self.from.subcomponent.unwrap_or(b'&')),
            b"R" => Sequence::Character(self.from.repetition),
            b"E" => Sequence::Character(self.from.escape.unwrap_or(b'\\')),
            b"P" if cut(self.from) != cut(self.to) => Sequence::Character(cut(self.from)),
            b"P" | b"H" | b"N" => Sequence::Same,
            [b'X' | b'x', digits @ ..] if !is_hexadecimal(digits) => Sequence::None,
            [b'X' | b'x' | b'C' | b'M' | b'Z', ..] if can_stay => Sequence::Same,
            [b'X' | b'x' | b'C' | b'M' | b'Z', ..] => Sequence::Text,
            [b'.', ..] if can_stay && is_command(body) => Sequence::Same,
            _ => Sequence::None,
        }
    }

    fn push(&self, body: &[u8], out: &mut Vec<u8>) {
        let escape = escape_character(self.to);
        out.push(escape);
        out.extend_from_slice(body);
        out.push(escape);
    }

    fn text(&self, text: &[u8], out: &mut Vec<u8>) {
        for byte in text {
            match self.special(*byte) {
                Some(body) => self.push(body, out),
                None => out.push(*byte),
            }
        }
    }
}

#[cold]
fn with_bytes_as_sequences(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push_str(r"\X");
            for byte in chunk.invalid() {
                text.push_str(&format!("{byte:02X}"));
            }
            text.push('\\');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::escape::unescape_into;
    use proptest::prelude::*;

    fn odd() -> Delimiters {
        Delimiters::read(br"MSH#*%@+!").unwrap()
    }

    #[test]
    fn standard_delimiters_are_left_alone() {
        let sent = br"a^b&c~\F\\H\x\N\\Z1\ \Q\ lone\ |";
        assert_eq!(normal(sent, &NORMAL).as_bytes(), sent);
    }

    #[test]
    fn other_delimiters_become_the_standard_ones() {
        assert_eq!(normal(b"a*b+c%d", &odd()), "a^b&c~d");
        assert_eq!(normal(b"a^b|c@F@d@E@", &odd()), r"a\S\b\F\c#d@");
        assert_eq!(normal(b"@H@x@Z1@@.br@ 50@", &odd()), r"\H\x\Z1\\.br\ 50@");
        assert_eq!(normal(br"c:\new", &odd()), r"c:\E\new");
    }

    #[test]
    fn line_ends_become_sequences() {
        assert_eq!(normal(b"two\nlines\r", &NORMAL), r"two\.br\lines\X0D\");
        assert_eq!(normal(b"50\\ of\nit", &NORMAL), r"50\E\ of\.br\it");
    }

    #[test]
    fn bytes_that_are_no_text_become_sequences() {
        assert_eq!(normal(b"M\xfcller", &NORMAL), r"M\XFC\ller");
        assert_eq!(normal(b"M\xfc^\\H\\a", &NORMAL), r"M\XFC\^\H\a");
    }

    #[test]
    fn delimiters_of_higher_levels_are_text() {
        let written = |level| {
            let mut out = Vec::new();
            write(r"a|b~c^d&e\H\", &odd(), level, &mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(written(Level::Segment), "a#b%c*d+e@H@");
        assert_eq!(written(Level::Field), "a|b%c*d+e@H@");
        assert_eq!(written(Level::Repetition), "a|b~c*d+e@H@");
        assert_eq!(written(Level::Component), "a|b~c^d+e@H@");
        assert_eq!(written(Level::Subcomponent), "a|b~c^d&e@H@");
        let mut out = Vec::new();
        write("a^b\r\n", &NORMAL, Level::Component, &mut out);
        assert_eq!(out, br"a\S\b\X0D\\.br\");
    }

    proptest! {
        #[test]
        fn text_says_the_same_in_normal_writing(
            leaf in "[a^|~&@\\\\#*%+HFSTREP.brX0-9\n]{0,12}",
            standard in any::<bool>(),
        ) {
            let from = if standard { NORMAL } else { odd() };
            let delimiters = [from.field, from.repetition, from.component, from.subcomponent.unwrap()];
            let leaf: Vec<u8> = leaf.bytes().filter(|byte| !delimiters.contains(byte)).collect();
            let text = |bytes: &[u8], delimiters: &Delimiters| {
                let mut out = Vec::new();
                unescape_into(bytes, delimiters, &mut out);
                String::from_utf8(out).unwrap()
            };
            let there = normal(&leaf, &from);
            let sent = text(&leaf, &from);
            // What is kept as a sequence is kept with the escape character of its writing.
            if !sent.contains("@X") {
                prop_assert_eq!(text(there.as_bytes(), &NORMAL), sent);
            }
            let mut back = Vec::new();
            write(&there, &from, Level::Subcomponent, &mut back);
            prop_assert_eq!(normal(&back, &from), there);
        }
    }
}
