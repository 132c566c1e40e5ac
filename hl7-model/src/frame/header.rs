//! Which bytes begin a message or an envelope.

use super::Envelope;
use crate::wire::scan::FS;

/// Byte that opens an MLLP block.
pub(super) const VT: u8 = 0x0b;

/// What three letters turn out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Header {
    Message,
    Envelope(Envelope),
    /// Something else.
    No,
    /// The buffer ends too early to tell.
    Unknown,
}

/// How far behind `MSH` and an unusual separator it must occur again.
const EVIDENCE: usize = 16;

/// What begins `at`. With `all`, no bytes follow the buffer's.
pub(super) fn at(buffer: &[u8], at: usize, all: bool) -> Header {
    let Some(rest) = buffer.get(at..) else {
        return Header::No;
    };
    let Some(id) = rest.first_chunk::<3>() else {
        return if all || !could_become(rest) {
            Header::No
        } else {
            Header::Unknown
        };
    };
    let kind = match &id.map(|b| b.to_ascii_uppercase()) {
        b"MSH" => None,
        b"FHS" => Some(Envelope::FileHeader),
        b"BHS" => Some(Envelope::BatchHeader),
        b"BTS" => Some(Envelope::BatchTrailer),
        b"FTS" => Some(Envelope::FileTrailer),
        _ => return Header::No,
    };
    let yes = kind.map_or(Header::Message, Header::Envelope);
    let trailer = matches!(kind, Some(Envelope::BatchTrailer | Envelope::FileTrailer));
    let upper = id.iter().all(u8::is_ascii_uppercase);
    match rest.get(3) {
        None if !all => Header::Unknown,
        Some(b'|') if upper => yes,
        None | Some(b'\r' | b'\n' | &FS | &VT) if upper && trailer => yes,
        Some(separator) if separator.is_ascii_punctuation() => {
            match recurs(rest, *separator, trailer, all) {
                Some(true) => yes,
                Some(false) => Header::No,
                None => Header::Unknown,
            }
        }
        _ => Header::No,
    }
}

/// Whether a separator occurs again soon, as it does behind the encoding characters. In a trailer a number stands
/// before it, or the line ends.
fn recurs(header: &[u8], separator: u8, trailer: bool, all: bool) -> Option<bool> {
    for place in 4..4 + EVIDENCE {
        match header.get(place) {
            None => return if all { Some(trailer) } else { None },
            Some(byte) if *byte == separator => return Some(true),
            Some(b'\r' | b'\n' | &FS | &VT) => return Some(trailer),
            Some(byte) if trailer && byte.is_ascii_digit() => {}
            Some(byte) if byte.is_ascii_alphanumeric() || *byte <= b' ' => return Some(false),
            Some(_) => {}
        }
    }
    Some(false)
}

/// Whether the first one or two letters of a header are there.
fn could_become(start: &[u8]) -> bool {
    let id = |id: &[u8; 3]| {
        id.iter()
            .zip(start)
            .all(|(a, b)| *a == b.to_ascii_uppercase())
    };
    [b"MSH", b"FHS", b"BHS", b"BTS", b"FTS"].into_iter().any(id)
}

/// Whether the header line of a message begins `at`, in bytes that are all there.
pub(super) fn is_message(bytes: &[u8], place: usize) -> bool {
    at(bytes, place, true) == Header::Message
}

/// Whether nothing but white space and byte order marks stands before `at` in its line, or since MLLP's VT.
/// `from_start` says whether the buffer itself begins a line.
pub(super) fn begins_line(buffer: &[u8], at: usize, from_start: bool) -> bool {
    let start = line_start(buffer, at);
    if start < at && buffer.get(start) == Some(&VT) {
        return true;
    }
    match start.checked_sub(1).and_then(|before| buffer.get(before)) {
        None => from_start,
        Some(byte) => matches!(byte, b'\r' | b'\n' | &FS),
    }
}

/// The first byte of what indents the header `at`: MLLP's VT, white space, control bytes and byte order marks in front of
/// it, but no line end.
pub(super) fn line_start(buffer: &[u8], at: usize) -> usize {
    let mut start = at;
    loop {
        match buffer.get(..start).unwrap_or_default() {
            [.., b'\r' | b'\n' | FS] => return start,
            [.., VT] => return start - 1,
            [.., 0..=0x20] => start -= 1,
            [.., 0xef, 0xbb, 0xbf] => start -= 3,
            _ => return start,
        }
    }
}
