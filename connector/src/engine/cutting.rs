//! One source on its way through the feed: where its framer stands, and the pieces that it has found.

use std::sync::Arc;

use super::chunk::{End, Item, Passed, Slice};
use super::{Code, Dialect, Framer, Gate, Piece, Step, Tag};
use crate::source::{Fault, Start};

/// What a reader leaves when it breaks off within a message.
const BROKEN_OFF: Code = Code {
    name: "source_broken_off",
    text: "the source breaks off within the message",
};

/// Where a source is being cut.
pub(super) struct Cutting<F> {
    pub framer: F,
    pub source: Arc<str>,
    /// Where in the chunk what is not framed begins.
    pub at: usize,
    /// Bytes of the source before that.
    pub offset: u64,
    /// Messages of the source before that.
    pub index: u64,
    /// Messages and rejects found.
    pub found: u64,
    /// Where the stream begins in its source.
    pub start: u64,
    /// What an earlier run has read.
    pub passed: Passed,
    /// Bytes of the source that batches have counted.
    pub counted: u64,
    /// Where in the source to stop.
    pub until: u64,
    /// A piece goes beyond that: the source ends before it, as far as this run is concerned.
    pub is_over: bool,
}

/// A piece that a framer has found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub length: usize,
    pub what: Piece,
    pub odd: Option<&'static str>,
}

/// Who says what is new.
pub(super) struct Judge<'a, D> {
    pub dialect: &'a D,
    pub gate: &'a mut dyn Gate,
}

impl<F: Framer> Cutting<F> {
    /// From the start of a stream, which will stand at a place in the chunk.
    pub(super) fn new(framer: F, source: &str, start: Start, at: usize) -> Cutting<F> {
        Cutting {
            framer,
            source: source.into(),
            at,
            offset: start.offset,
            index: start.index,
            found: 0,
            start: start.offset,
            passed: Passed::default(),
            counted: start.offset,
            until: u64::MAX,
            is_over: false,
        }
    }

    /// Whether the piece that the bytes begin with belongs to whoever reads from where this run stops. Blanks at its end
    /// do not count, as in [`Cutting::pass`].
    pub(super) fn is_beyond(&self, rest: &[u8], length: usize) -> bool {
        let own = self.until.saturating_sub(self.offset);
        let own = usize::try_from(own).unwrap_or(usize::MAX);
        let mut beyond = rest.get(own..length).unwrap_or_default().iter();
        self.offset >= self.until || beyond.any(|byte| *byte > b' ')
    }

    /// The slice that what comes next belongs to.
    pub(super) fn slice(&self) -> Slice {
        Slice {
            own: Vec::new(),
            source: Arc::clone(&self.source),
            range: self.at..self.at,
            offset: self.offset,
            found: 0,
            items: Vec::new(),
            around: 0,
            odd: Vec::new(),
            tables: None,
            end: None,
        }
    }

    /// Cuts what is there into pieces.
    pub(super) fn cut<D: Dialect>(
        &mut self,
        bytes: &[u8],
        slice: &mut Slice,
        end: bool,
        judge: &mut Judge<'_, D>,
    ) {
        while let Some(rest) = bytes.get(self.at..).filter(|_| !self.is_over) {
            match self.framer.next(rest, end) {
                Step::Piece { length, what, odd } => {
                    let length = length.min(rest.len());
                    if self.is_beyond(rest, length) {
                        self.is_over = true;
                        break;
                    }
                    let found = Found { length, what, odd };
                    self.take(bytes, slice, found, judge);
                }
                Step::More => break,
                Step::End { odd } => {
                    slice.odd.extend(odd);
                    break;
                }
            }
        }
        slice.tables = self.framer.tables();
    }

    /// Passes over what ends before a place in the source. Gives the first piece that goes beyond it, unless only blanks
    /// do; and says nothing when there have to be more bytes.
    pub(super) fn pass(&mut self, bytes: &[u8], end: bool, until: u64) -> Option<Found> {
        while self.offset < until {
            let rest = bytes.get(self.at..)?;
            let Step::Piece { length, what, odd } = self.framer.next(rest, end) else {
                return None;
            };
            let length = length.min(rest.len());
            let known = usize::try_from(until - self.offset).unwrap_or(usize::MAX);
            let mut beyond = rest.get(known..length).unwrap_or_default().iter();
            if beyond.any(|byte| *byte > b' ') {
                return Some(Found { length, what, odd });
            }
            self.step(length, what);
        }
        None
    }

    /// What was passed over is not of this run.
    pub(super) fn has_passed(&mut self) {
        self.passed = Passed {
            bytes: self.offset - self.start,
            found: self.found,
        };
        self.counted = self.offset;
    }

    /// A piece that begins where the source is being cut.
    pub(super) fn take<D: Dialect>(
        &mut self,
        bytes: &[u8],
        slice: &mut Slice,
        found: Found,
        judge: &mut Judge<'_, D>,
    ) {
        let Found { length, what, odd } = found;
        slice.odd.extend(odd);
        let range = self.at..self.at + length;
        let reject = match what {
            Piece::Around => None,
            Piece::Message(_) => Some(None),
            Piece::Reject {
                code, continues, ..
            } => Some(Some((code, continues))),
        };
        match reject {
            None => slice.around += length as u64,
            Some(reject) => {
                let tag = match what {
                    Piece::Message(tag) => Some(tag),
                    _ => None,
                };
                let key = tag
                    .filter(|_| judge.gate.wants_keys())
                    .and_then(|tag| judge.dialect.key(bytes.get(range.clone())?, tag));
                slice.items.push(Item {
                    range: range.clone(),
                    index: self.index,
                    tag: tag.unwrap_or(Tag::default()),
                    reject,
                    key,
                    is_duplicate: key.is_some_and(|key| !judge.gate.is_new(key)),
                });
            }
        }
        slice.found += self.step(length, what);
        slice.range.end = range.end;
    }

    /// Goes on behind a piece. Gives how many messages and rejects it counts for.
    fn step(&mut self, length: usize, what: Piece) -> u64 {
        let (counts, advances) = match what {
            Piece::Around => (false, false),
            Piece::Message(_) => (true, true),
            Piece::Reject {
                is_message,
                continues,
                ..
            } => (!continues, is_message && !continues),
        };
        self.found += u64::from(counts);
        self.index += u64::from(advances);
        self.offset += length as u64;
        self.at += length;
        u64::from(counts)
    }

    /// The end of a source, or of what can be had of it.
    pub(super) fn close<D: Dialect>(
        &mut self,
        bytes: &[u8],
        slice: &mut Slice,
        fault: Option<Fault>,
        judge: &mut Judge<'_, D>,
    ) {
        let rest = bytes.get(self.at..).unwrap_or_default();
        if !rest.is_empty() && !self.is_over {
            // Nobody knows how the message would have gone on: it must not pass for a whole one.
            let what = if rest.iter().all(|byte| *byte <= b' ') {
                Piece::Around
            } else {
                Piece::Reject {
                    code: BROKEN_OFF,
                    is_message: true,
                    continues: false,
                }
            };
            let length = rest.len();
            let found = Found {
                length,
                what,
                odd: None,
            };
            self.take(bytes, slice, found, judge);
        }
        slice.end = Some(End {
            bytes: self.offset - self.start,
            found: self.found,
            messages: self.index,
            passed: self.passed,
            fault,
        });
    }
}
