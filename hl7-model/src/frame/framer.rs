//! The framer: a state machine over a growing buffer that does no work twice.

use super::header::{self, Header, VT};
use super::{Envelope, Frame, Limits, RejectCode, Step, tail};
use crate::charset::Utf16;
use crate::wire::scan::{self, FS};

/// Cuts a stream of bytes into frames. It holds no bytes itself.
///
/// The buffer given to [`Framer::next`] begins where the last frame ended; a frame's range therefore begins with 0.
/// After [`Step::More`] the same bytes and some more are given, wherever they now lie. How far it has searched is
/// remembered, so the work is linear even if the buffer grows byte by byte.
///
/// ```
/// use hl7_model::frame::{Framer, Limits, Step};
///
/// let stream = b"\x0bMSH|^~\\&|A\rPID|1\r\x1c\r\x0bMSH|^~\\&|B\r\x1c\r";
/// let mut framer = Framer::new(Limits::DEFAULT);
/// let (mut buffer, mut arriving, mut sizes) = (Vec::new(), stream.chunks(7), Vec::new());
/// loop {
///     let mut done = 0; // bytes of the buffer in frames
///     let step = loop {
///         match framer.next(&buffer[done..], arriving.len() == 0) {
///             Step::Frame(frame) => {
///                 sizes.push(frame.len());
///                 done += frame.len();
///             }
///             step => break step,
///         }
///     };
///     buffer.drain(..done);
///     match (step, arriving.next()) {
///         (Step::More, Some(bytes)) => buffer.extend_from_slice(bytes),
///         _ => break,
///     }
/// }
/// assert_eq!(sizes, [1, 17, 3, 11, 2]);
/// ```
#[derive(Debug, Clone)]
pub struct Framer {
    limits: Limits,
    state: State,
    /// Nothing that ends the frame lies before this position of the buffer.
    searched: usize,
    /// From this size of the buffer on, the size limit is looked at again.
    check_limit_at: usize,
    /// Whether the buffer begins a line.
    line_start: bool,
    /// Whether VT stands before the next message, in its line.
    block: bool,
    /// Messages since the last BHS or BTS.
    messages: u64,
    /// Batches since the last FHS or FTS.
    batches: u64,
    /// Whether BHS opened a batch and no BTS has closed it.
    in_batch: bool,
}

/// What the buffer begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The first bytes of the input.
    Start,
    /// Nothing known.
    Between,
    Message,
    Envelope(Envelope),
    Reject {
        code: RejectCode,
        continues: bool,
    },
}

/// What the search for a frame's end found.
enum Found {
    /// A header or FS, or the end of the input.
    End(usize),
    /// Nothing within the size limit.
    Beyond,
    /// Nothing yet.
    Unknown,
}

impl Framer {
    /// A framer for one input.
    pub fn new(limits: Limits) -> Framer {
        Framer {
            limits,
            state: State::Start,
            searched: 0,
            check_limit_at: 0,
            line_start: true,
            block: false,
            messages: 0,
            batches: 0,
            in_batch: false,
        }
    }

    /// The frame that `buffer` begins with. With `end_of_input` no bytes follow those of the buffer.
    pub fn next(&mut self, buffer: &[u8], end_of_input: bool) -> Step {
        if buffer.is_empty() {
            return if end_of_input { Step::End } else { Step::More };
        }
        loop {
            let step = match self.state {
                State::Start => self.start(buffer, end_of_input),
                State::Between => self.between(buffer, end_of_input),
                State::Message => self.message(buffer, end_of_input),
                State::Envelope(kind) => self.envelope(kind, buffer, end_of_input),
                State::Reject { code, continues } => {
                    self.reject(code, continues, buffer, end_of_input)
                }
            };
            // Without a step the state has changed: look again.
            if let Some(step) = step {
                return step;
            }
        }
    }

    fn enter(&mut self, state: State) -> Option<Step> {
        self.state = state;
        self.searched = 0;
        self.check_limit_at = 0;
        None
    }

    /// Ends a frame.
    fn emit(&mut self, frame: Frame, next: State) -> Option<Step> {
        self.enter(next);
        Some(Step::Frame(frame))
    }

    fn start(&mut self, buffer: &[u8], all: bool) -> Option<Step> {
        if buffer.len() < Utf16::SNIFF && !all {
            return Some(Step::More);
        }
        match Utf16::detect(buffer) {
            Some(_) => self.enter(State::Reject {
                code: RejectCode::Utf16,
                continues: false,
            }),
            None => self.enter(State::Between),
        }
    }

    /// Between frames: a gap first, then what stands behind it.
    fn between(&mut self, buffer: &[u8], all: bool) -> Option<Step> {
        let (gap, whole) = self.gap(buffer, all);
        if gap > 0 && (whole || gap >= self.limits.message) {
            let range = 0..gap.min(self.limits.message);
            for byte in buffer.get(range.clone()).unwrap_or_default() {
                match *byte {
                    VT => self.block = true,
                    FS | b'\r' | b'\n' => self.block = false,
                    _ => continue,
                }
                self.line_start = true;
            }
            return self.emit(Frame::Gap { range }, State::Between);
        }
        if !whole {
            self.searched = gap;
            return Some(Step::More);
        }
        let header = if self.line_start {
            header::at(buffer, 0, all)
        } else {
            Header::No
        };
        match header {
            Header::Message => self.enter(State::Message),
            Header::Envelope(kind) => self.enter(State::Envelope(kind)),
            Header::No => self.enter(State::Reject {
                code: RejectCode::NoHeader,
                continues: false,
            }),
            Header::Unknown => Some(Step::More),
        }
    }

    /// How many bytes of gap the buffer begins with, and whether they are all of it.
    fn gap(&self, buffer: &[u8], all: bool) -> (usize, bool) {
        let mut at = self.searched;
        loop {
            match buffer.get(at..).unwrap_or_default() {
                [] => return (at, all),
                [0..=0x20, ..] => at += 1,
                [0xef, 0xbb, 0xbf, ..] => at += 3,
                [0xef] | [0xef, 0xbb] if !all => return (at, false),
                _ => return (at, true),
            }
        }
    }

    fn message(&mut self, buffer: &[u8], all: bool) -> Option<Step> {
        let end = match self.find_end(buffer, all) {
            Found::End(end) => end,
            Found::Unknown => return Some(Step::More),
            Found::Beyond => {
                self.messages += 1;
                return self.cut_off(buffer, RejectCode::TooLarge, false);
            }
        };
        let closed = buffer.get(end) == Some(&FS);
        let unclosed = std::mem::take(&mut self.block) && !closed;
        let range = 0..tail::message_length(buffer.get(..end).unwrap_or_default(), closed);
        self.messages += 1;
        self.line_start = true;
        self.emit(Frame::Message { range, unclosed }, State::Between)
    }

    fn envelope(&mut self, kind: Envelope, buffer: &[u8], all: bool) -> Option<Step> {
        let end = match self.find_end(buffer, all) {
            Found::End(end) => end,
            Found::Unknown => return Some(Step::More),
            Found::Beyond => self.limits.message,
        };
        let bytes = buffer.get(..end).unwrap_or_default();
        let range = 0..tail::envelope_length(bytes);
        let found = self.count(kind);
        let stated = match kind {
            Envelope::FileHeader | Envelope::BatchHeader => None,
            Envelope::BatchTrailer | Envelope::FileTrailer => stated_count(bytes),
        };
        self.line_start = header::begins_line(buffer, range.end, self.line_start);
        // VT before it was in its line, and not in that of a message.
        self.block = false;
        self.emit(
            Frame::Envelope {
                kind,
                range,
                stated,
                found,
            },
            State::Between,
        )
    }

    /// Counts on at an envelope's segment: the messages of a batch that ends, the batches of a file that ends. Messages
    /// without a BHS are a batch too.
    fn count(&mut self, kind: Envelope) -> u64 {
        match kind {
            Envelope::FileHeader => {
                (self.messages, self.batches, self.in_batch) = (0, 0, false);
                0
            }
            Envelope::BatchHeader => {
                (self.messages, self.in_batch) = (0, true);
                self.batches += 1;
                0
            }
            Envelope::BatchTrailer => {
                self.batches += u64::from(!self.in_batch);
                self.in_batch = false;
                std::mem::take(&mut self.messages)
            }
            Envelope::FileTrailer => {
                let unnamed = !self.in_batch && self.messages > 0;
                (self.messages, self.in_batch) = (0, false);
                std::mem::take(&mut self.batches) + u64::from(unnamed)
            }
        }
    }

    fn reject(
        &mut self,
        code: RejectCode,
        continues: bool,
        buffer: &[u8],
        all: bool,
    ) -> Option<Step> {
        let found = match code {
            RejectCode::Utf16 if all && buffer.len() <= self.limits.message => {
                Found::End(buffer.len())
            }
            RejectCode::Utf16 if buffer.len() > self.limits.message => Found::Beyond,
            RejectCode::Utf16 => Found::Unknown,
            _ => self.find_end(buffer, all),
        };
        let end = match found {
            Found::End(end) => end,
            Found::Unknown => return Some(Step::More),
            Found::Beyond => return self.cut_off(buffer, code, continues),
        };
        let bytes = buffer.get(..end).unwrap_or_default();
        let length = bytes
            .iter()
            .rposition(|&b| b > b' ')
            .map_or(0, |last| last + 1);
        if length == 0 {
            return self.enter(State::Between);
        }
        self.line_start = false;
        self.emit(
            Frame::Reject {
                range: 0..length,
                code,
                continues,
            },
            State::Between,
        )
    }

    /// Rejects as much as a frame may hold; the rest follows in further pieces.
    fn cut_off(&mut self, buffer: &[u8], code: RejectCode, continues: bool) -> Option<Step> {
        let range = 0..self.limits.message;
        self.line_start = header::begins_line(buffer, range.end, self.line_start);
        self.emit(
            Frame::Reject {
                range,
                code,
                continues,
            },
            State::Reject {
                code,
                continues: true,
            },
        )
    }

    /// Looks for what ends the frame that the buffer begins with.
    fn find_end(&mut self, buffer: &[u8], all: bool) -> Found {
        let limit = self.limits.message;
        // The first byte of a message or envelope is its own header, and no end; that of a further piece may be one.
        let fresh = !matches!(
            self.state,
            State::Reject {
                continues: true,
                ..
            }
        );
        self.searched = self.searched.max(usize::from(fresh));
        while let Some(at) = scan::candidate(buffer, self.searched) {
            self.searched = at;
            if buffer.get(at) == Some(&FS) {
                return if at > limit {
                    Found::Beyond
                } else {
                    Found::End(at)
                };
            }
            // What indents a header is not part of the frame before it, nor of that frame's size.
            if header::begins_line(buffer, at, self.line_start) {
                match header::at(buffer, at, all) {
                    Header::Message | Header::Envelope(_) => {
                        let end = header::line_start(buffer, at);
                        return if end > limit {
                            Found::Beyond
                        } else {
                            Found::End(end)
                        };
                    }
                    Header::Unknown => {
                        let beyond = header::line_start(buffer, at) > limit;
                        return if beyond {
                            Found::Beyond
                        } else {
                            Found::Unknown
                        };
                    }
                    Header::No => {}
                }
            }
            self.searched = at + 1;
            if at > limit {
                break;
            }
        }
        self.without_candidate(buffer, all)
    }

    /// No candidate in the rest of the buffer.
    fn without_candidate(&mut self, buffer: &[u8], all: bool) -> Found {
        let limit = self.limits.message;
        // While more may come, the last two bytes may begin a header. White space before a header belongs to it.
        let certain = if all {
            buffer.len()
        } else {
            buffer.len().saturating_sub(2)
        };
        self.searched = self.searched.max(certain);
        if certain > limit && (all || buffer.len() >= self.check_limit_at) {
            if header::line_start(buffer, certain) > limit {
                return Found::Beyond;
            }
            self.check_limit_at = buffer.len() + buffer.len() / 2;
        }
        if all {
            Found::End(buffer.len())
        } else {
            Found::Unknown
        }
    }
}

/// The number in field 1 of a trailer.
fn stated_count(trailer: &[u8]) -> Option<u64> {
    let separator = *trailer.get(3)?;
    let digits = trailer.get(4..)?.trim_ascii_start();
    let end = digits
        .iter()
        .position(|b| !b.is_ascii_digit())
        .unwrap_or(digits.len());
    let ends_well = digits.get(end).is_none_or(|&b| b == separator || b <= b' ');
    if !ends_well {
        return None;
    }
    std::str::from_utf8(digits.get(..end)?).ok()?.parse().ok()
}
