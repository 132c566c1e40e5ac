//! Where a message really ends: the lines behind its last segment may be part of it, blank, or garbage. The rules are
//! told in the documentation of [`frame`](super).

use crate::wire::{Terminator, line_id};

/// How many bytes of `bytes`, which begin with a header and end before the next one, belong to the message. When FS
/// closes it (`closed`), everything does but blank lines at the end.
pub(super) fn message_length(bytes: &[u8], closed: bool) -> usize {
    let separator = bytes.get(3).copied().unwrap_or(b'|');
    let mut end = Line::last(bytes, bytes.len());
    while end.is_blank(bytes) && end.start > 0 {
        end = Line::last(bytes, end.start);
    }
    if closed || end.start == 0 || line_id(bytes, end.start, separator).is_some() {
        return end.behind;
    }
    // Text: find the segment that it would continue, then walk forward from there.
    let mut last_segment = end;
    while last_segment.start > 0 && line_id(bytes, last_segment.start, separator).is_none() {
        last_segment = Line::last(bytes, last_segment.start);
    }
    let terminator = first_terminator(bytes);
    Tail::after(bytes, last_segment, separator, terminator).length(end.behind)
}

/// How many bytes of `bytes`, which begin with the segment of an envelope, belong to it: its line, and lines of SFT, UAC
/// and ADD.
pub(super) fn envelope_length(bytes: &[u8]) -> usize {
    let separator = bytes.get(3).copied().unwrap_or(b'|');
    let mut line = Line::first(bytes, 0);
    loop {
        let next = Line::first(bytes, line.behind);
        match line_id(bytes, next.start, separator) {
            Some((_, id)) if ["SFT", "UAC", "ADD"].contains(&id.as_str()) => line = next,
            _ => return line.behind,
        }
    }
}

/// How the header line ends.
fn first_terminator(bytes: &[u8]) -> Terminator {
    let end = memchr::memchr2(b'\r', b'\n', bytes).unwrap_or(bytes.len());
    Terminator::at(bytes, end).unwrap_or_default()
}

/// A line.
#[derive(Clone, Copy)]
struct Line {
    start: usize,
    /// Without its terminator.
    end: usize,
    /// With its terminator.
    behind: usize,
}

impl Line {
    /// The line that begins `at`.
    fn first(bytes: &[u8], at: usize) -> Line {
        let rest = bytes.get(at..).unwrap_or_default();
        let end = at + memchr::memchr2(b'\r', b'\n', rest).unwrap_or(rest.len());
        let terminator =
            Terminator::at(bytes, end).map_or(0, |terminator| terminator.bytes().len());
        Line {
            start: at,
            end,
            behind: end + terminator,
        }
    }

    /// The line that ends, terminator included, before `behind`.
    fn last(bytes: &[u8], behind: usize) -> Line {
        let before = bytes.get(..behind).unwrap_or_default();
        let end = match before {
            [rest @ .., b'\r', b'\n'] => rest.len(),
            [rest @ .., b'\r' | b'\n'] => rest.len(),
            _ => before.len(),
        };
        let line = before.get(..end).unwrap_or_default();
        let start = memchr::memrchr2(b'\r', b'\n', line).map_or(0, |at| at + 1);
        Line { start, end, behind }
    }

    fn bytes<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        bytes.get(self.start..self.end).unwrap_or_default()
    }

    /// Nothing but white space and control bytes.
    fn is_blank(&self, bytes: &[u8]) -> bool {
        self.bytes(bytes).iter().all(|&b| b <= b' ')
    }
}

/// The lines behind the last segment of a message, in order.
struct Tail<'a> {
    bytes: &'a [u8],
    separator: u8,
    terminator: Terminator,
    /// The line before the next one.
    line: Line,
    /// The field that the next line would continue.
    field: usize,
    /// The field where texts of several lines are seen in this segment: 5 in OBX, 3 in NTE.
    text_field: Option<usize>,
    /// Where the last line begins that has a field separator.
    last_separated: usize,
}

impl<'a> Tail<'a> {
    fn after(bytes: &'a [u8], segment: Line, separator: u8, terminator: Terminator) -> Tail<'a> {
        let text_field = match line_id(bytes, segment.start, separator) {
            Some((_, id)) if id == "OBX" => Some(5),
            Some((_, id)) if id == "NTE" => Some(3),
            _ => None,
        };
        let field = memchr::memchr_iter(separator, segment.bytes(bytes)).count();
        let last_separated = memchr::memrchr(separator, bytes).map_or(0, |at| {
            memchr::memrchr2(b'\r', b'\n', bytes.get(..at).unwrap_or_default())
                .map_or(0, |before| before + 1)
        });
        Tail {
            bytes,
            separator,
            terminator,
            line: segment,
            field,
            text_field,
            last_separated,
        }
    }

    /// Where the message ends, if everything up to `end` could belong to it.
    fn length(mut self, end: usize) -> usize {
        let mut length = self.line.behind;
        let mut blank = false;
        while length < end {
            let next = Line::first(self.bytes, self.line.behind);
            if next.behind <= self.line.behind {
                break;
            }
            let after_cr = self.bytes.get(self.line.end) == Some(&b'\r');
            if next.is_blank(self.bytes) {
                // Among lines that end with CR, blank lines between lone line feeds are paragraphs of a text.
                blank |= self.terminator != Terminator::Cr || after_cr;
            } else if self.is_garbage(&next, after_cr, blank) {
                break;
            } else {
                self.field += memchr::memchr_iter(self.separator, next.bytes(self.bytes)).count();
                length = next.behind;
                blank = false;
            }
            self.line = next;
        }
        length
    }

    fn is_garbage(&self, line: &Line, after_cr: bool, blank: bool) -> bool {
        if self.terminator == Terminator::Cr {
            return after_cr;
        }
        let in_text = self.text_field == Some(self.field);
        if in_text && line.start <= self.last_separated {
            return false;
        }
        let separated = memchr::memchr(self.separator, line.bytes(self.bytes)).is_some();
        blank || (!separated && !in_text)
    }
}
