//! Messages in bytes: files, batches, MLLP streams. The first step of the walk; it knows headers and line ends, and
//! nothing of what a message says.
//!
//! A [`Framer`] is fed a growing buffer and cuts it into [`Frame`]s: messages, the segments of batch envelopes, gaps
//! (white space, byte order marks, MLLP's own bytes), and rejects. **Every byte belongs to exactly one frame**, the
//! frames stand in order, and neither the chunks in which the bytes arrive nor moving the buffer changes them.
//!
//! # What begins and ends a message
//!
//! A message begins at a *header line*: `MSH` and a field separator, at the beginning of a line, white space and MLLP's
//! VT before it not counted. A separator other than `|`, or an `MSH` in lower case, must show itself again within the
//! next 16 bytes, so that prose is not taken for a header. The message goes on to the next header line (`MSH`, `FHS`,
//! `BHS`, `BTS`, `FTS`), to MLLP's FS, or to the end of the input. Its range begins with `MSH` and ends with the
//! terminator of its last line.
//!
//! # Text that is no segment
//!
//! A line that does not begin with a segment id continues the field before it when another segment of the message
//! follows, and always when MLLP's FS ends the message. At the end of any other message it may also be garbage that must not
//! be glued to its neighbour. It is garbage, and becomes a reject of its own, when
//!
//! 1. segments of the message end with CR alone, and the line follows a CR (after a lone LF it is text of a field); or
//! 2. a blank line stands before it; or
//! 3. it has no field separator, and the field before it is neither OBX-5 nor NTE-3, where texts with raw line feeds
//!    are seen.
//!
//! 2 does not hold in OBX-5 and NTE-3 for lines before one that has a field separator, such as the last line of a report
//! of several paragraphs. What follows a garbage line is garbage too, up to the next header.
//!
//! ```
//! use hl7_model::frame::{Frame, RejectCode, frames};
//!
//! let file = b"\xef\xbb\xbfMSH|^~\\&|A\rPID|1\r\n\r\nsome note\r\nMSH|^~\\&|B\rPID|2\r";
//! let found: Vec<Frame> = frames(file).collect();
//! assert_eq!(found[0], Frame::Gap { range: 0..3 });
//! assert_eq!(found[1], Frame::Message { range: 3..21, unclosed: false });
//! assert_eq!(found[3], Frame::Reject { range: 23..32, code: RejectCode::NoHeader, continues: false });
//! assert_eq!(found.iter().filter(|frame| matches!(frame, Frame::Message { .. })).count(), 2);
//! ```

mod framer;
mod header;
mod tail;

pub use framer::Framer;

use crate::error::codes;
use std::fmt;
use std::ops::Range;

/// A piece of the input, as a range of the buffer it was found in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Frame {
    /// A message, from `MSH` to the terminator of its last line.
    Message {
        /// Its bytes.
        range: Range<usize>,
        /// It began with MLLP's VT, but no FS closes it: whoever listens to a socket must not accept it.
        unclosed: bool,
    },
    /// A segment that opens or closes a batch or file.
    Envelope {
        /// Which one.
        kind: Envelope,
        /// Its bytes, with segments that belong to it (SFT, UAC, ADD).
        range: Range<usize>,
        /// BTS-1 or FTS-1: how many messages or batches there should be.
        stated: Option<u64>,
        /// How many there were: messages since the last BHS or BTS, batches since the last FHS or FTS.
        found: u64,
    },
    /// Bytes that carry nothing: white space, control bytes, byte order marks.
    Gap {
        /// Its bytes.
        range: Range<usize>,
    },
    /// Bytes that are no message.
    Reject {
        /// Its bytes.
        range: Range<usize>,
        /// Why.
        code: RejectCode,
        /// It is a further piece of the reject before it, which was cut at the size limit; it does not count again.
        continues: bool,
    },
}

impl Frame {
    /// Its bytes.
    pub fn range(&self) -> Range<usize> {
        match self {
            Frame::Message { range, .. }
            | Frame::Envelope { range, .. }
            | Frame::Gap { range }
            | Frame::Reject { range, .. } => range.clone(),
        }
    }

    /// How many bytes it has; never none.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.range().len()
    }

    /// The same frame in a buffer that has `bytes` more in front.
    pub fn moved_by(mut self, bytes: usize) -> Frame {
        match &mut self {
            Frame::Message { range, .. }
            | Frame::Envelope { range, .. }
            | Frame::Gap { range }
            | Frame::Reject { range, .. } => *range = range.start + bytes..range.end + bytes,
        }
        self
    }
}

codes! {
    /// Why bytes are no message: stable codes.
    RejectCode {
        /// Text outside of any message.
        NoHeader = "no_header", "text outside of any message";
        /// A message over the size limit.
        TooLarge = "too_large", "a message over the size limit";
        /// The input is UTF-16 and has to be transcoded first: see [`Utf16`](crate::charset::Utf16).
        Utf16 = "utf_16", "UTF-16 that was not transcoded";
    }
}

/// The segments around batches and files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Envelope {
    /// FHS
    FileHeader,
    /// BHS
    BatchHeader,
    /// BTS
    BatchTrailer,
    /// FTS
    FileTrailer,
}

impl Envelope {
    /// The segment's id.
    pub const fn id(self) -> &'static str {
        match self {
            Envelope::FileHeader => "FHS",
            Envelope::BatchHeader => "BHS",
            Envelope::BatchTrailer => "BTS",
            Envelope::FileTrailer => "FTS",
        }
    }
}

/// What the framer says to a buffer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The frame that the buffer begins with.
    Frame(Frame),
    /// The frame that the buffer begins with does not end in it: add bytes and ask again.
    More,
    /// The buffer is empty, and so is the input.
    End,
}

/// How much a frame may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The most bytes of one message. A longer one is rejected, in pieces of this size.
    pub message: usize,
}

impl Limits {
    /// 64 MiB.
    pub const DEFAULT: Limits = Limits { message: 64 << 20 };

    /// With another size; at least 1 KiB, and less than what an index can hold.
    pub const fn of_message(bytes: usize) -> Limits {
        let most = u32::MAX as usize - 1024;
        let message = if bytes < 1024 { 1024 } else { bytes };
        Limits {
            message: if message > most { most } else { message },
        }
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits::DEFAULT
    }
}

/// Every frame of bytes that are all there, with ranges in `bytes`.
pub fn frames(bytes: &[u8]) -> Frames<'_> {
    Frames {
        bytes,
        at: 0,
        framer: Framer::new(Limits::DEFAULT),
    }
}

/// The messages of bytes that are all there. Everything else is passed over: [`frames`] shows it.
pub fn messages(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    frames(bytes).filter_map(|frame| match frame {
        Frame::Message { range, .. } => bytes.get(range),
        _ => None,
    })
}

/// The iterator of [`frames`].
pub struct Frames<'a> {
    bytes: &'a [u8],
    at: usize,
    framer: Framer,
}

impl Iterator for Frames<'_> {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        match self.framer.next(self.bytes.get(self.at..)?, true) {
            Step::Frame(frame) => {
                let frame = frame.moved_by(self.at);
                self.at = frame.range().end;
                Some(frame)
            }
            Step::More | Step::End => None,
        }
    }
}

impl fmt::Debug for Frames<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "frames (at byte {} of {})", self.at, self.bytes.len())
    }
}

/// The first place at or after `from` where `bytes` can be cut in two without cutting a message: a header line of a
/// message, with what indents it and MLLP's VT. Both parts then hold the frames that the whole has, for framers of
/// their own; only the counts of envelopes and the split of a gap or reject around the cut may differ.
///
/// ```
/// use hl7_model::frame::cut_after;
///
/// assert_eq!(cut_after(b"MSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\r", 4), Some(17));
/// ```
pub fn cut_after(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(found) = crate::wire::scan::candidate(bytes, at) {
        if header::is_message(bytes, found) && header::begins_line(bytes, found, true) {
            let line = header::line_start(bytes, found);
            if line >= from {
                return Some(line);
            }
        }
        at = found + 1;
    }
    None
}

/// The last place in `bytes` where it can be cut in two without cutting a message, as [`cut_after`] says. A reader with
/// a buffer full of messages hands out the part before it and keeps the rest.
pub fn cut_before_last(bytes: &[u8]) -> Option<usize> {
    let mut end = bytes.len();
    loop {
        // Headers are looked for in ever earlier windows; a header that begins in one may reach beyond it.
        let start = end.saturating_sub(WINDOW);
        let mut last = None;
        let mut at = start;
        while let Some(found) =
            crate::wire::scan::candidate(bytes.get(..bytes.len().min(end + 2))?, at)
        {
            if found >= end {
                break;
            }
            if header::is_message(bytes, found) && header::begins_line(bytes, found, true) {
                last = Some(header::line_start(bytes, found));
            }
            at = found + 1;
        }
        if last.is_some() || start == 0 {
            return last;
        }
        end = start;
    }
}

const WINDOW: usize = 64 << 10;
