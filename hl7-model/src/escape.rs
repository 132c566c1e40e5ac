//! Escape sequences: how a text holds delimiters and line ends (HL7 v2.8.2 §2.7). Applied to one leaf, once, after
//! splitting; never to MSH-1 and MSH-2.
//!
//! | sequence | becomes |
//! |---|---|
//! | `\F\` `\S\` `\T\` `\R\` `\E\` `\P\` | the field, component, subcomponent, repetition, escape, truncation character |
//! | `\Xhh..\` | the bytes; three digits, or four that begin with `00`, are one character (`\X000d\` is CR) |
//! | `\.br\`, `\.sp\`, `\.spN\`, `\.ce\` | one line feed, or N |
//! | `\.skN\`, `\.sk+N\` | N blanks |
//! | `\.in..\` `\.ti..\` `\.fi\` `\.nf\`, `\H\` `\N\` | nothing: layout and highlighting |
//! | `\Cxxyy\` `\Mxxyyzz\` `\Zdd\` | themselves: switches of character set, sequences of a site |
//! | anything else, or without an end | itself |
//!
//! Hexadecimal bytes (of all `\X..\` that stand side by side) that are not UTF-8 stay as they were sent, so UTF-8
//! stays UTF-8.
//!
//! ```
//! use hl7_model::{Delimiters, escape};
//!
//! let mut text = Vec::new();
//! escape::unescape_into(br"SMITH \T\ SONS\.br\\X41\ 50\Zz\", &Delimiters::STANDARD, &mut text);
//! assert_eq!(text, b"SMITH & SONS\nA 50\\Zz\\");
//!
//! let mut sent = Vec::new();
//! escape::escape_into(b"1|2", &Delimiters::STANDARD, &mut sent);
//! assert_eq!(sent, br"1\F\2");
//! ```

use crate::wire::Delimiters;

/// Whether unescaping would look at `bytes` at all.
#[inline]
pub fn needs_unescape(bytes: &[u8], delimiters: &Delimiters) -> bool {
    match delimiters.escape {
        Some(escape) if bytes.len() < 24 => bytes.contains(&escape),
        Some(escape) => memchr::memchr(escape, bytes).is_some(),
        None => false,
    }
}

/// Appends `bytes` to `out` with every known escape sequence replaced.
pub fn unescape_into(bytes: &[u8], delimiters: &Delimiters, out: &mut Vec<u8>) {
    let Some(escape) = delimiters.escape else {
        out.extend_from_slice(bytes);
        return;
    };
    let mut rest = bytes;
    while let Some(start) = memchr::memchr(escape, rest) {
        let (before, opened) = rest.split_at(start);
        out.extend_from_slice(before);
        let body = opened.get(1..).unwrap_or_default();
        let Some(length) = memchr::memchr(escape, body) else {
            rest = opened;
            break;
        };
        let (sequence, closed) = body.split_at(length);
        let behind = closed.get(1..).unwrap_or_default();
        if let [b'X' | b'x', ..] = sequence {
            rest = hexadecimal(opened, escape, out);
        } else if replace(sequence, delimiters, escape, out) {
            rest = behind;
        } else if matches!(sequence, [b'C' | b'M' | b'Z', ..]) {
            out.extend_from_slice(opened.get(..length + 2).unwrap_or_default());
            rest = behind;
        } else {
            // Not a sequence: the escape character is text, and the next one may open a sequence of its own.
            out.extend_from_slice(opened.get(..=length).unwrap_or_default());
            rest = closed;
        }
    }
    out.extend_from_slice(rest);
}

/// Writes what a sequence stands for; `false` when it stands for itself.
fn replace(sequence: &[u8], delimiters: &Delimiters, escape: u8, out: &mut Vec<u8>) -> bool {
    match sequence {
        b"F" => out.push(delimiters.field),
        b"S" => out.push(delimiters.component),
        b"T" => out.push(delimiters.subcomponent.unwrap_or(b'&')),
        b"R" => out.push(delimiters.repetition),
        b"E" => out.push(escape),
        b"P" => out.push(delimiters.truncation.unwrap_or(b'#')),
        b"H" | b"N" => {}
        [b'.', a, b, argument @ ..] => {
            let command = [a.to_ascii_lowercase(), b.to_ascii_lowercase()];
            return format_command(command, argument, out);
        }
        _ => return false,
    }
    true
}

/// Whether a sequence, without its escape characters, is a known command of formatted text.
pub(crate) fn is_command(sequence: &[u8]) -> bool {
    match sequence {
        [b'.', a, b, argument @ ..] => {
            let command = [a.to_ascii_lowercase(), b.to_ascii_lowercase()];
            format_command(command, argument, &mut Vec::new())
        }
        _ => false,
    }
}

/// The formatting commands of formatted text.
fn format_command(command: [u8; 2], argument: &[u8], out: &mut Vec<u8>) -> bool {
    let digits = argument.strip_prefix(b"+").unwrap_or(argument);
    let number = match digits {
        [] => Some(1),
        [digit] if digit.is_ascii_digit() => Some(usize::from(digit - b'0')),
        [tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => {
            Some(usize::from(tens - b'0') * 10 + usize::from(ones - b'0'))
        }
        _ => None,
    };
    match (&command, number) {
        (b"br" | b"ce", _) if argument.is_empty() => out.push(b'\n'),
        (b"fi" | b"nf", _) if argument.is_empty() => {}
        (b"sp", Some(lines)) => out.extend(std::iter::repeat_n(b'\n', lines)),
        (b"sk", Some(blanks)) => out.extend(std::iter::repeat_n(b' ', blanks)),
        (b"in" | b"ti", _)
            if argument
                .iter()
                .all(|b| matches!(b, b'+' | b'-' | b'0'..=b'9')) => {}
        _ => return false,
    }
    true
}

/// Decodes the `\X..\` sequences that stand side by side at the beginning of `bytes`, and returns what follows them.
fn hexadecimal<'a>(bytes: &'a [u8], escape: u8, out: &mut Vec<u8>) -> &'a [u8] {
    let before = out.len();
    let mut rest = bytes;
    while let [first, b'X' | b'x', body @ ..] = rest
        && *first == escape
        && let Some(length) = memchr::memchr(escape, body)
        && let Some((digits, closed)) = body.split_at_checked(length)
        && decode(digits, out)
    {
        rest = closed.get(1..).unwrap_or_default();
    }
    if out
        .get(before..)
        .map(std::str::from_utf8)
        .is_some_and(|text| text.is_ok())
        && rest.len() < bytes.len()
    {
        return rest;
    }
    // Nothing decoded, or bytes that are no text: as sent, up to and with the last closing escape character.
    out.truncate(before);
    let mut kept = bytes.len() - rest.len();
    if kept == 0 {
        let close = memchr::memchr(escape, bytes.get(1..).unwrap_or_default())
            .map_or(bytes.len(), |at| at + 1);
        kept = close;
    }
    let (verbatim, rest) = bytes.split_at(kept.min(bytes.len()));
    out.extend_from_slice(verbatim);
    rest
}

/// Whether these are the digits of a `\X..\`.
pub(crate) fn is_hexadecimal(digits: &[u8]) -> bool {
    decode(digits, &mut Vec::new())
}

/// Appends what the digits of one `\X..\` stand for; `false`, with nothing appended, when they are none.
fn decode(digits: &[u8], out: &mut Vec<u8>) -> bool {
    let value = |digit: &u8| (*digit as char).to_digit(16);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_hexdigit) {
        return false;
    }
    let character = matches!(digits, [_] | [_, _, _] | [b'0', b'0', _, _]);
    if character {
        let number = digits
            .iter()
            .filter_map(value)
            .fold(0, |number, digit| number << 4 | digit);
        let Some(character) = char::from_u32(number) else {
            return false;
        };
        out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        return true;
    }
    if digits.len() % 2 == 1 {
        return false;
    }
    let (pairs, _) = digits.as_chunks::<2>();
    let byte = |[high, low]: &[u8; 2]| Some((value(high)? << 4 | value(low)?) as u8);
    out.extend(pairs.iter().filter_map(byte));
    true
}

/// Appends `text` to `out` so that it can stand in a leaf: delimiters, CR, LF and MLLP's two bytes become escape
/// sequences, and a text that reads `""` is written so that it is not HL7's null. [`unescape_into`] gives `text` back.
///
/// For delimiters without an escape character the sequences are written with `\` (or `/` where that is a delimiter): a
/// reader then sees the sequence, but no text ends up in another field. [`is_writable`] tells.
pub fn escape_into(text: &[u8], delimiters: &Delimiters, out: &mut Vec<u8>) {
    let escape = escape_character(delimiters);
    let sequence = |out: &mut Vec<u8>, body: &[u8]| {
        out.push(escape);
        out.extend_from_slice(body);
        out.push(escape);
    };
    if text == b"\"\"" {
        return sequence(out, b"X2222");
    }
    let mut plain = 0;
    for (at, &byte) in text.iter().enumerate() {
        let Some(body) = sequence_for(byte, delimiters) else {
            continue;
        };
        out.extend_from_slice(text.get(plain..at).unwrap_or_default());
        sequence(out, body);
        plain = at + 1;
    }
    out.extend_from_slice(text.get(plain..).unwrap_or_default());
}

/// Whether [`escape_into`] writes `text` so that a reader gets it back.
pub fn is_writable(text: &[u8], delimiters: &Delimiters) -> bool {
    let plain = text != b"\"\""
        && text
            .iter()
            .all(|&byte| sequence_for(byte, delimiters).is_none());
    delimiters.escape.is_some() || plain
}

/// The escape character, or what stands in for it where there is none.
pub(crate) fn escape_character(delimiters: &Delimiters) -> u8 {
    let mut candidates = [b'\\', b'/', b'!', b'%', b'*', b'@', b'='].into_iter();
    delimiters
        .escape
        .or_else(|| candidates.find(|byte| !delimiters.contains(*byte)))
        .unwrap_or(b'\\')
}

/// The sequence that a byte needs.
pub(crate) fn sequence_for(byte: u8, delimiters: &Delimiters) -> Option<&'static [u8]> {
    Some(match byte {
        b'\r' => b"X0D",
        b'\n' if delimiters.contains(b'.') => b"X0A",
        b'\n' => b".br",
        0x0b => b"X0B",
        0x1c => b"X1C",
        _ if byte == delimiters.field => b"F",
        _ if byte == delimiters.component => b"S",
        _ if byte == delimiters.repetition => b"R",
        _ if Some(byte) == delimiters.escape => b"E",
        _ if Some(byte) == delimiters.subcomponent => b"T",
        _ if Some(byte) == delimiters.truncation => b"P",
        _ => return None,
    })
}
