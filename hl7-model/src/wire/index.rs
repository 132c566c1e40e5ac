//! The index of one message: where its fields and segments begin and end. Built in one pass, reused from message to
//! message, and read through the views beside this module. Knows lines and separators, not what a field holds.

use super::delimiters::Delimiters;
use super::scan::{self, Found, LineEnd, Wanted};
use super::segment::SegmentId;
use crate::error::{ReadCode, ReadError};

/// Memory for reading messages, to be used again for each: `Message::read(bytes, &mut index)`.
///
/// It grows to what the largest message needed (about 4 bytes per field separator, 20 per segment, and a bit per byte)
/// and stays there.
#[derive(Debug, Clone)]
pub struct Index {
    pub(super) found: Found,
    pub(crate) segments: Vec<SegmentMark>,
    pub(crate) delimiters: Delimiters,
    /// Those of MSH-2.
    pub(crate) literal: Delimiters,
    pub(crate) terminator: Terminator,
}

/// Where a segment stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SegmentMark {
    pub id: SegmentId,
    /// First byte of the id.
    pub start: u32,
    /// Behind the last byte, without the terminator.
    pub end: u32,
    /// Its first field separator among all.
    pub first: u32,
    /// Behind its last field separator.
    pub last: u32,
}

/// How the segments of a message end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Terminator {
    /// CR, as the standard says.
    #[default]
    Cr,
    /// LF.
    Lf,
    /// CR and LF.
    CrLf,
}

impl Terminator {
    /// The bytes.
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Terminator::Cr => b"\r",
            Terminator::Lf => b"\n",
            Terminator::CrLf => b"\r\n",
        }
    }

    /// The terminator that begins `at`, if any.
    pub(crate) fn at(bytes: &[u8], at: usize) -> Option<Terminator> {
        match (bytes.get(at)?, bytes.get(at + 1)) {
            (b'\r', Some(b'\n')) => Some(Terminator::CrLf),
            (b'\r', _) => Some(Terminator::Cr),
            (b'\n', _) => Some(Terminator::Lf),
            _ => None,
        }
    }
}

impl Default for Index {
    fn default() -> Index {
        Index::new()
    }
}

impl Index {
    /// An empty one.
    pub const fn new() -> Index {
        Index {
            found: Found::new(),
            segments: Vec::new(),
            delimiters: Delimiters::STANDARD,
            literal: Delimiters::split_by(Delimiters::STANDARD.field),
            terminator: Terminator::Cr,
        }
    }

    /// How many bytes of memory it holds.
    pub fn memory(&self) -> usize {
        self.found.marks.capacity() * size_of::<u32>()
            + self.found.lines.capacity() * size_of::<LineEnd>()
            + self.found.within.capacity() * size_of::<u32>()
            + self.segments.capacity() * size_of::<SegmentMark>()
    }

    /// Indexes the message in `bytes`.
    pub(crate) fn build(&mut self, bytes: &[u8]) -> Result<(), ReadError> {
        self.segments.clear();
        if bytes.len() >= u32::MAX as usize - 64 {
            return Err(ReadError::header(ReadCode::TooLarge, 0, None));
        }
        let start = leading(bytes);
        let header = bytes.get(start..).unwrap_or_default();
        let id = match header
            .first_chunk::<3>()
            .map(|id| id.map(|b| b.to_ascii_uppercase()))
        {
            Some(id) if matches!(&id, b"MSH" | b"FHS" | b"BHS") => SegmentId::from_upper(id),
            _ => return Err(ReadError::header(ReadCode::NoHeader, start, None)),
        };
        self.delimiters = Delimiters::read(header).map_err(|error| ReadError {
            offset: error.offset + start,
            ..error
        })?;
        self.literal = Delimiters::split_by(self.delimiters.field);
        let d = &self.delimiters;
        let wanted = Wanted {
            separator: d.field,
            within: [
                d.component,
                d.repetition,
                d.subcomponent.unwrap_or(d.component),
            ],
        };
        scan::marks(bytes, wanted, &mut self.found);
        self.cut(bytes, id, start);
        self.forget_encoding_characters();
        Ok(())
    }

    /// MSH-1 and MSH-2 name the delimiters and are not cut by them.
    fn forget_encoding_characters(&mut self) {
        for segment in self
            .segments
            .iter()
            .filter(|segment| segment.id.is_header())
        {
            let start = segment.start as usize;
            let end = self.found.marks.get(segment.first as usize + 1);
            let end = end.map_or(segment.end, |mark| *mark.min(&segment.end)) as usize;
            for at in start..end {
                if let Some(word) = self.found.within.get_mut(at / 32) {
                    *word &= !(1 << (at % 32));
                }
            }
        }
    }

    /// Cuts the lines into segments: a line that does not begin one continues the segment before it.
    fn cut(&mut self, bytes: &[u8], id: SegmentId, start: usize) {
        let separator = self.delimiters.field;
        let mut open = SegmentMark {
            id,
            start: start as u32,
            end: 0,
            first: 0,
            last: 0,
        };
        let mut terminator = None;
        for line in &self.found.lines {
            let at = line.at as usize;
            if at < start {
                continue;
            }
            let lone_lf_is_data = terminator == Some(Terminator::Cr);
            let Some((next, id)) = segment_after(bytes, at, separator, lone_lf_is_data) else {
                let mut text = at + 1;
                while begins_text(bytes, text)
                    && is_id_alone(bytes, open.start as usize, text)
                    && let Some(before) = self.segments.pop()
                {
                    text = open.start as usize;
                    open = before;
                }
                continue;
            };
            open.end = trimmed(bytes, open.start as usize, at);
            open.last = line.marks;
            if terminator.is_none() {
                terminator = Terminator::at(bytes, open.end as usize);
            }
            self.segments.push(open);
            open = SegmentMark {
                id,
                start: next as u32,
                end: 0,
                first: line.marks,
                last: 0,
            };
        }
        open.end = trimmed(bytes, open.start as usize, bytes.len());
        open.last = self.found.marks.len() as u32;
        if terminator.is_none() {
            terminator = Terminator::at(bytes, open.end as usize);
        }
        self.segments.push(open);
        self.terminator = terminator.unwrap_or_default();
    }

    /// The range of field `n` (from 1) of a segment, as if the id were field 0.
    #[inline]
    pub(crate) fn field(&self, segment: &SegmentMark, n: usize) -> Option<(u32, u32)> {
        let first = (segment.first as usize).checked_add(n.checked_sub(1)?)?;
        if first >= segment.last as usize {
            return None;
        }
        let start = *self.found.marks.get(first)? + 1;
        let end = if first + 1 < segment.last as usize {
            *self.found.marks.get(first + 1)?
        } else {
            segment.end
        };
        Some((start, end.max(start)))
    }
}

/// How many bytes at the beginning belong to no segment: byte order mark, white space, MLLP's VT.
pub(crate) fn leading(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        match bytes.get(at..) {
            Some([0..=0x20, ..]) => at += 1,
            Some([0xef, 0xbb, 0xbf, ..]) => at += 3,
            _ => return at,
        }
    }
}

/// The segment that begins in the line after the line end `at`, with its first byte.
#[inline]
fn segment_after(
    bytes: &[u8],
    at: usize,
    separator: u8,
    lone_lf_is_data: bool,
) -> Option<(usize, SegmentId)> {
    match bytes.get(at + 1..)? {
        [a, b, c, d, ..] if *d == separator => {
            let id = id_of_line([*a, *b, *c])?;
            Some((at + 1, id))
        }
        [] | [b'\r' | b'\n', ..] => None,
        _ => {
            let (start, id) = line_id(bytes, at + 1, separator)?;
            let lone_lf = bytes.get(at) == Some(&b'\n')
                && at.checked_sub(1).and_then(|before| bytes.get(before)) != Some(&b'\r');
            let bare = start == at + 1;
            (!(bare && lone_lf && lone_lf_is_data)).then_some((start, id))
        }
    }
}

/// Whether a line that begins no segment says anything.
fn begins_text(bytes: &[u8], at: usize) -> bool {
    let line = bytes.get(at..).unwrap_or_default();
    let first = line.iter().find(|byte| !matches!(byte, b' ' | b'\t'));
    first.is_some_and(|byte| !matches!(*byte, b'\r' | b'\n' | scan::FS))
}

/// Whether the segment from `start` is nothing but an id, up to the text `behind` it. Then the id is text, too: no field
/// of a segment would hold what follows.
fn is_id_alone(bytes: &[u8], start: usize, behind: usize) -> bool {
    let between = bytes.get(start + 3..behind).unwrap_or_default();
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    between.iter().all(blank)
}

/// Whether the line that begins `at` begins a segment: its id and where that stands.
///
/// A segment's id is followed by the field separator, in upper or in lower case but not in both, and may be indented
/// when in upper case; or the line is nothing but an id in upper case, which is not that of a header, and no text comes
/// behind it.
pub(crate) fn line_id(bytes: &[u8], at: usize, separator: u8) -> Option<(usize, SegmentId)> {
    let line = bytes.get(at..)?;
    let indent = line
        .iter()
        .take_while(|&&b| b == b' ' || b == b'\t')
        .count();
    let line = line.get(indent..)?;
    let as_sent = *line.first_chunk::<3>()?;
    let id = id_of_line(as_sent)?;
    let upper = id.bytes() == as_sent;
    let found = match line.get(3) {
        Some(&b) if b == separator => upper || indent == 0,
        None | Some(&(b'\r' | b'\n' | scan::FS)) => upper && indent == 0 && !id.is_header(),
        _ => false,
    };
    found.then_some((at + indent, id))
}

/// The id that three characters are, unless their case is mixed as in the words of a text.
#[inline]
fn id_of_line(as_sent: [u8; 3]) -> Option<SegmentId> {
    let id = SegmentId::from_bytes(as_sent)?;
    let mixed = id.bytes() != as_sent && as_sent.iter().any(u8::is_ascii_uppercase);
    (!mixed).then_some(id)
}

/// The end of the segment from `start`, which runs up to `end` at most: line ends, lines of nothing but white space,
/// and MLLP's closing byte do not belong to it.
#[inline]
fn trimmed(bytes: &[u8], start: usize, mut end: usize) -> u32 {
    loop {
        let last = end.checked_sub(1).and_then(|last| bytes.get(last));
        match last {
            _ if end <= start => return start as u32,
            Some(&(b'\r' | b'\n' | scan::FS)) => end -= 1,
            Some(b' ' | b'\t') => {
                // White space belongs to the last field, unless it is all that its line has.
                let mut line = end;
                while line > start && matches!(bytes.get(line - 1), Some(b' ' | b'\t')) {
                    line -= 1;
                }
                if !matches!(bytes.get(line.wrapping_sub(1)), Some(b'\r' | b'\n')) {
                    return end as u32;
                }
                end = line;
            }
            _ => return end as u32,
        }
    }
}
