//! The feed: reads sources one after the other, finds the messages in them, and hands them out in chunks of whole ones.
//! One thread; framing is a small part of the work, and here positions and envelopes are counted without a seam.
//!
//! Chunks and batches end where sizes say, never where reads happened to end, so that the same files give the same
//! chunks.

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use super::board::Board;
use super::chunk::{Chunk, End, Item, Slice};
use super::{Code, Dialect, Framer, Piece, Step, Tag};
use crate::source::{self, Fault, Listing, Visitor};

/// When chunks and batches end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Bytes of a chunk; one message may make it larger.
    pub chunk: usize,
    /// Files of a batch.
    pub files: u64,
    /// Bytes of a batch, at which it ends with the file that reaches them.
    pub bytes: u64,
}

/// Parts of sources in one chunk, however small they are.
const MOST_SLICES: usize = 4096;

/// What a reader leaves when it breaks off within a message.
const BROKEN_OFF: Code = Code {
    name: "source_broken_off",
    text: "the source breaks off within the message",
};

pub(super) struct Feed<'a, D> {
    dialect: &'a D,
    board: &'a Board,
    limits: Limits,
    chunk: Chunk,
    /// Chunks given.
    given: u64,
    /// Size at which the current chunk is full.
    full: usize,
    batch: Batch,
}

/// What the current batch has.
#[derive(Debug, Default)]
struct Batch {
    files: u64,
    bytes: u64,
}

/// Where a source is being cut.
struct Cutting<F> {
    framer: F,
    source: Arc<str>,
    /// Where in the chunk what is not framed begins.
    at: usize,
    /// Bytes of the source before that.
    offset: u64,
    /// Messages of the source before that.
    index: u64,
    /// Messages and rejects found.
    found: u64,
}

impl<'a, D: Dialect> Feed<'a, D> {
    pub(super) fn new(dialect: &'a D, board: &'a Board, limits: Limits) -> Feed<'a, D> {
        Feed {
            dialect,
            board,
            limits,
            chunk: Chunk::default(),
            given: 0,
            full: limits.chunk,
            batch: Batch::default(),
        }
    }

    /// Reads every file, until there are no more or no more are wanted. The last batch may be empty: a run commits at
    /// least once. Gives the number of chunks.
    pub(super) fn run(mut self, listing: &Listing, progress: &AtomicU64) -> u64 {
        // Broken off when nobody wants more.
        let _ = self.all(listing, progress);
        self.given
    }

    fn all(&mut self, listing: &Listing, progress: &AtomicU64) -> ControlFlow<()> {
        for refused in &listing.refused {
            self.fault(&refused.name, refused.fault)?;
        }
        for file in &listing.files {
            source::read(file, progress, self)?;
            self.chunk.files += 1;
            self.batch.files += 1;
            if self.batch.files >= self.limits.files || self.batch.bytes >= self.limits.bytes {
                self.end_batch()?;
            }
        }
        let is_empty = self.batch.files == 0 && self.chunk.slices.is_empty();
        if self.given > 0 && is_empty {
            return ControlFlow::Continue(());
        }
        self.end_batch()
    }

    fn end_batch(&mut self) -> ControlFlow<()> {
        self.chunk.ends_batch = true;
        self.batch = Batch::default();
        self.ship(self.chunk.bytes.len())
    }

    /// Hands out the chunk up to a place, and begins the next one with the rest.
    fn ship(&mut self, until: usize) -> ControlFlow<()> {
        let mut next = self.board.buffer();
        next.extend_from_slice(self.chunk.bytes.get(until..).unwrap_or_default());
        let mut chunk = std::mem::take(&mut self.chunk);
        chunk.bytes.truncate(until);
        chunk.number = self.given;
        self.given += 1;
        self.chunk.bytes = next;
        self.full = self.limits.chunk;
        if self.board.give(chunk) {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    }

    /// Begins the part of a source that stands in this chunk.
    fn open<F>(&mut self, cutting: &Cutting<F>) {
        self.chunk.slices.push(Slice {
            source: Arc::clone(&cutting.source),
            range: cutting.at..cutting.at,
            offset: cutting.offset,
            items: Vec::new(),
            around: 0,
            odd: Vec::new(),
            tables: None,
            end: None,
        });
    }

    /// Cuts what is there into pieces.
    fn cut<F: Framer>(&mut self, cutting: &mut Cutting<F>, end: bool) {
        let Some(slice) = self.chunk.slices.last_mut() else {
            return;
        };
        while let Some(rest) = self.chunk.bytes.get(cutting.at..) {
            match cutting.framer.next(rest, end) {
                Step::Piece { length, what, odd } => {
                    slice.odd.extend(odd);
                    cutting.take(slice, length.min(rest.len()), what);
                }
                Step::More => break,
                Step::End { odd } => {
                    slice.odd.extend(odd);
                    break;
                }
            }
        }
        slice.tables = cutting.framer.tables();
    }

    /// The end of a source, or of what can be had of it.
    fn close<F: Framer>(&mut self, mut cutting: Cutting<F>, fault: Option<Fault>) {
        self.cut(&mut cutting, fault.is_none());
        let rest = self.chunk.bytes.len() - cutting.at;
        let Some(slice) = self.chunk.slices.last_mut() else {
            return;
        };
        if rest > 0 {
            let bytes = self.chunk.bytes.get(cutting.at..).unwrap_or_default();
            // Nobody knows how the message would have gone on: it must not pass for a whole one.
            let what = if bytes.iter().all(|byte| *byte <= b' ') {
                Piece::Around
            } else {
                Piece::Reject {
                    code: BROKEN_OFF,
                    is_message: true,
                    continues: false,
                }
            };
            cutting.take(slice, rest, what);
        }
        self.batch.bytes += cutting.offset;
        slice.end = Some(End {
            bytes: cutting.offset,
            found: cutting.found,
            messages: cutting.index,
            fault,
        });
    }
}

impl<F> Cutting<F> {
    /// A piece that begins where the source is being cut.
    fn take(&mut self, slice: &mut Slice, length: usize, what: Piece) {
        let range = self.at..self.at + length;
        let reject = match what {
            Piece::Around => None,
            Piece::Message(_) => Some(None),
            Piece::Reject {
                code, continues, ..
            } => Some(Some((code, continues))),
        };
        let (counts, advances) = match what {
            Piece::Around => (false, false),
            Piece::Message(_) => (true, true),
            Piece::Reject {
                is_message,
                continues,
                ..
            } => (!continues, is_message && !continues),
        };
        match reject {
            None => slice.around += length as u64,
            Some(reject) => slice.items.push(Item {
                range: range.clone(),
                index: self.index,
                tag: match what {
                    Piece::Message(tag) => tag,
                    _ => Tag::default(),
                },
                reject,
            }),
        }
        self.found += u64::from(counts);
        self.index += u64::from(advances);
        self.offset += length as u64;
        self.at = range.end;
        slice.range.end = range.end;
    }
}

impl<D: Dialect> Visitor for Feed<'_, D> {
    fn stream(&mut self, name: &str, bytes: &mut dyn Read) -> ControlFlow<()> {
        let mut cutting = Cutting {
            framer: self.dialect.framer(),
            source: name.into(),
            at: self.chunk.bytes.len(),
            offset: 0,
            index: 0,
            found: 0,
        };
        self.open(&cutting);
        loop {
            let room = self.full.saturating_sub(self.chunk.bytes.len());
            match fill(bytes, room, &mut self.chunk.bytes) {
                Ok(read) if read == room => {}
                Ok(_) => {
                    self.close(cutting, None);
                    break;
                }
                Err(error) => {
                    self.close(cutting, Some(Fault::of(&error)));
                    break;
                }
            }
            self.cut(&mut cutting, false);
            if cutting.at > 0 {
                self.ship(cutting.at)?;
                cutting.at = 0;
                self.open(&cutting);
            }
            let held = self.chunk.bytes.len();
            if held >= self.full {
                // One message that is larger than a chunk.
                self.full = held + (held / 2).max(self.limits.chunk);
            }
        }
        if self.chunk.bytes.len() >= self.full || self.chunk.slices.len() >= MOST_SLICES {
            self.ship(self.chunk.bytes.len())?;
        }
        ControlFlow::Continue(())
    }

    fn fault(&mut self, name: &str, fault: Fault) -> ControlFlow<()> {
        let at = self.chunk.bytes.len();
        self.chunk.slices.push(Slice {
            source: name.into(),
            range: at..at,
            offset: 0,
            items: Vec::new(),
            around: 0,
            odd: Vec::new(),
            tables: None,
            end: Some(End {
                bytes: 0,
                found: 0,
                messages: 0,
                fault: Some(fault),
            }),
        });
        ControlFlow::Continue(())
    }

    fn left_out(&mut self, _: &str) -> ControlFlow<()> {
        self.chunk.left_out += 1;
        ControlFlow::Continue(())
    }
}

/// Reads `room` bytes, fewer only where there are no more.
fn fill(bytes: &mut dyn Read, room: usize, into: &mut Vec<u8>) -> io::Result<usize> {
    into.reserve(room);
    bytes.take(room as u64).read_to_end(into)
}
