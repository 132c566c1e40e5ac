//! The feed: reads sources one after the other, finds the messages in them, and hands them out in chunks of whole ones.
//! One thread; framing is a small part of the work, and here positions and envelopes are counted without a seam.
//!
//! Chunks and batches end where sizes say, never where reads happened to end, so that the same files give the same
//! chunks. A batch may end within a file; whoever goes on there later frames the file anew from its start, and passes
//! over what was read: so no state of a framer is ever kept on a disk.

mod supplied;

use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use super::board::Board;
use super::chunk::{Chunk, End, Passed, Slice};
use super::cutting::{Cutting, Judge};
use super::{Admission, Dialect, Done, Fate, Gate, Position, Resumed, Todo, Work};
use crate::source::{Failing, Fault, Noticed, Reading, Seen, Start, Visitor};

/// When chunks and batches end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Bytes of a chunk; one message may make it larger.
    pub chunk: usize,
    /// Files of a batch.
    pub files: u64,
    /// Bytes of a batch, at which it ends, within a file too.
    pub bytes: u64,
    /// How many times as large as it is stored a file may become.
    pub expansion: u64,
}

/// Parts of sources in one chunk, however small they are.
const MOST_SLICES: usize = 4096;

pub(super) struct Feed<'a, D> {
    dialect: &'a D,
    gate: &'a mut dyn Gate,
    board: &'a Board,
    limits: Limits,
    chunk: Chunk,
    /// Chunks given.
    given: u64,
    /// Size at which the current chunk is full.
    full: usize,
    batch: Batch,
    file: Open,
    /// What is noticed of the file that is read.
    noticed: Arc<Noticed>,
}

/// What the current batch has.
#[derive(Debug, Default)]
struct Batch {
    files: u64,
    bytes: u64,
}

/// The file that is read.
#[derive(Debug)]
struct Open {
    name: Arc<str>,
    /// Where an earlier run ended.
    from: Resumed,
    /// What it was when it was listed.
    listed: Seen,
    /// Streams that it has shown, and what could not be opened.
    streams: u64,
    /// Whether any stream was read.
    is_read: bool,
    /// Bytes of the last stream, as far as they were whole.
    offset: u64,
    fate: Fate,
    fault: Option<Fault>,
    /// Where in its stream to stop.
    until: u64,
    /// Nothing more of it is wanted.
    is_over: bool,
}

impl<'a, D: Dialect> Feed<'a, D> {
    pub(super) fn new(
        dialect: &'a D,
        gate: &'a mut dyn Gate,
        board: &'a Board,
        limits: Limits,
    ) -> Feed<'a, D> {
        Feed {
            dialect,
            gate,
            board,
            limits,
            chunk: Chunk::default(),
            given: 0,
            full: limits.chunk,
            batch: Batch::default(),
            file: Open::of("".into(), None),
            noticed: Arc::default(),
        }
    }

    /// Reads every file, until there are no more or no more are wanted. The last batch may be empty: a run commits at
    /// least once. Gives the number of chunks.
    pub(super) fn run(mut self, work: &Work, progress: &AtomicU64) -> u64 {
        // Broken off when nobody wants more.
        let _ = self.all(work, progress);
        self.given
    }

    fn all(&mut self, work: &Work, progress: &AtomicU64) -> ControlFlow<()> {
        for refused in &work.refused {
            self.file = Open::of(refused.name.as_str().into(), None);
            self.no_stream(&refused.name, refused.fault);
            self.file.fate = Fate::Unlisted;
            self.done(None);
        }
        for todo in &work.files {
            self.file(todo, progress)?;
            if self.batch.files >= self.limits.files || self.batch.bytes >= self.limits.bytes {
                self.end_batch(self.chunk.bytes.len())?;
            }
        }
        let is_empty = self.batch.files == 0 && self.chunk.done.is_empty();
        if self.given > 0 && is_empty && self.chunk.slices.is_empty() {
            return ControlFlow::Continue(());
        }
        self.end_batch(self.chunk.bytes.len())
    }

    fn file(&mut self, todo: &Todo, progress: &AtomicU64) -> ControlFlow<()> {
        self.file = Open::of(Arc::clone(&todo.file.name), Some(todo));
        let admission = match todo.from {
            Some(_) => Admission::Read,
            None => self.gate.admit(&todo.file),
        };
        match admission {
            Admission::Read => {}
            Admission::Moving => self.file.fate = Fate::Moving,
            Admission::Resent(digest) => {
                self.file.fate = Fate::Resent;
                let listed = self.file.listed;
                self.done(Some(Seen {
                    read: listed.size,
                    digest,
                    ..listed
                }));
                self.batch.files += 1;
                return ControlFlow::Continue(());
            }
        }
        if self.file.fate == Fate::Moving {
            self.done(None);
            return ControlFlow::Continue(());
        }
        if todo.from.is_some() {
            // What is passed over is dropped from the front of the chunk.
            self.ship(self.chunk.bytes.len())?;
        }
        self.noticed = Arc::default();
        let noticed = Arc::clone(&self.noticed);
        let reading = Reading {
            progress,
            noticed: Some(&noticed),
            expansion: self.limits.expansion,
        };
        let flow = reading.read(&todo.file, self);
        if !self.file.is_over {
            flow?;
        }
        self.file_ends(todo);
        ControlFlow::Continue(())
    }

    /// A file was shown to its end.
    fn file_ends(&mut self, todo: &Todo) {
        let seen = self.noticed.so_far();
        let file = &mut self.file;
        if file.fate == Fate::Read {
            file.fate = match file.fault {
                Some(_) if !file.is_read => Fate::Refused,
                // What comes behind a failure of the machine is read once the machine does.
                Some(fault) if fault.may_pass() && file.streams == 1 => Fate::InPart,
                _ => Fate::Read,
            };
        }
        match file.fate {
            Fate::Moving => return self.done(None),
            Fate::Refused => {
                let seen = Seen {
                    size: todo.file.size,
                    modified: todo.file.modified,
                    ..seen
                };
                self.done(Some(seen));
            }
            Fate::Read => {
                self.gate.finished(&seen);
                self.done(Some(seen));
            }
            _ => self.done(Some(seen)),
        }
        self.batch.files += 1;
    }

    /// Tells what became of the file so far.
    fn done(&mut self, seen: Option<Seen>) {
        let file = &self.file;
        let position = match file.streams {
            0 | 1 => Position {
                stream: 0,
                offset: file.offset,
            },
            streams => Position {
                stream: streams,
                offset: 0,
            },
        };
        let done = Done {
            name: Arc::clone(&file.name),
            fate: file.fate,
            seen,
            position,
            messages: file.from.messages,
            rejects: file.from.rejects,
            fault: file.fault,
        };
        self.chunk.done.push((self.chunk.slices.len(), done));
    }

    fn end_batch(&mut self, until: usize) -> ControlFlow<()> {
        self.chunk.ends_batch = true;
        self.batch = Batch::default();
        self.ship(until)
    }

    /// Hands out the chunk up to a place, and begins the next one with the rest.
    fn ship(&mut self, until: usize) -> ControlFlow<()> {
        let is_nothing = until == 0
            && self.chunk.slices.is_empty()
            && self.chunk.done.is_empty()
            && self.chunk.marks.is_empty();
        if is_nothing && !self.chunk.ends_batch && !self.chunk.drops_batch {
            return ControlFlow::Continue(());
        }
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

    /// The first bytes of a doubtful source are looked at: the source once more, unless it is not taken.
    fn looked_at<'b>(&self, name: &str, bytes: &'b mut dyn Read) -> Option<Box<dyn Read + 'b>> {
        let Some(window) = self.dialect.doubts(name) else {
            return Some(Box::new(bytes));
        };
        let mut start = Vec::with_capacity(window);
        let failed = (&mut *bytes)
            .take(window as u64)
            .read_to_end(&mut start)
            .err();
        // What cannot be read is told of.
        let is_taken = failed.is_some() || self.dialect.takes(&start);
        let start = Cursor::new(start).chain(Failing(failed));
        is_taken.then(|| Box::new(start.chain(bytes)) as _)
    }

    /// Whether the next stream is one that an earlier run has done with, or the file is to be left alone. Counts it.
    fn is_passed(&mut self) -> bool {
        if self.file.streams == 0 {
            let listed = self.file.listed;
            // Whoever writes it is not done: it is read another time, as a whole.
            if self.noticed.as_opened() != (listed.size, listed.modified) {
                self.file.fate = Fate::Moving;
            }
        }
        let number = self.file.streams;
        self.file.streams += 1;
        number < self.file.from.position.stream || self.file.fate == Fate::Moving
    }

    /// Where in the stream that was counted last an earlier run ended.
    fn until(&self) -> u64 {
        let Position { stream, offset } = self.file.from.position;
        match stream + 1 == self.file.streams {
            true => offset,
            false => 0,
        }
    }

    /// Cuts what is there; with a fault or an end, all of it.
    fn cut(&mut self, cutting: &mut Cutting<D::Framer>, end: Option<Option<Fault>>) {
        let Some(slice) = self.chunk.slices.last_mut() else {
            return;
        };
        let mut judge = Judge {
            dialect: self.dialect,
            gate: &mut *self.gate,
        };
        let bytes = &self.chunk.bytes;
        cutting.cut(bytes, slice, end == Some(None), &mut judge);
        self.file.offset = cutting.offset;
        if let Some(fault) = end {
            cutting.close(bytes, slice, fault, &mut judge);
            self.file.fault = self.file.fault.or(fault);
            if fault.is_none() {
                self.file.offset = cutting.offset;
            }
            self.batch.bytes += cutting.offset - cutting.counted;
        }
    }

    /// Passes over what an earlier run has read of a stream, and opens the slice of what follows.
    fn pass(
        &mut self,
        bytes: &mut dyn Read,
        cutting: &mut Cutting<D::Framer>,
    ) -> Result<(), Fault> {
        let until = self.until();
        let mut is_all = false;
        let mut beyond = None;
        let mut failed = None;
        while cutting.offset < until && beyond.is_none() && !is_all {
            self.chunk.bytes.drain(..cutting.at);
            cutting.at = 0;
            let held = self.chunk.bytes.len();
            let room = self.limits.chunk.max(held / 2);
            match fill(bytes, room, &mut self.chunk.bytes) {
                Ok(read) => is_all = read < room,
                Err(error) => {
                    failed = Some(Fault::of(&error));
                    is_all = true;
                }
            }
            beyond = cutting.pass(&self.chunk.bytes, is_all && failed.is_none(), until);
        }
        if until > 0 {
            self.chunk.bytes.drain(..cutting.at);
            cutting.at = 0;
            cutting.has_passed();
        }
        let mut slice = cutting.slice();
        let rest = self.chunk.bytes.get(cutting.at..).unwrap_or_default();
        cutting.is_over = beyond.is_some_and(|found| cutting.is_beyond(rest, found.length));
        if let Some(found) = beyond.filter(|_| !cutting.is_over) {
            let mut judge = Judge {
                dialect: self.dialect,
                gate: &mut *self.gate,
            };
            cutting.take(&self.chunk.bytes, &mut slice, found, &mut judge);
        }
        self.chunk.slices.push(slice);
        failed.map_or(Ok(()), Err)
    }

    /// Hands out what was cut of a stream; ends the batch there when it is large enough.
    fn hand_out(&mut self, cutting: &mut Cutting<D::Framer>) -> ControlFlow<()> {
        let of_batch = self.batch.bytes + (cutting.offset - cutting.counted);
        if of_batch >= self.limits.bytes {
            cutting.counted = cutting.offset;
            let stream = self.file.streams - 1;
            let done = Done {
                name: Arc::clone(&self.file.name),
                fate: Fate::InPart,
                seen: Some(self.noticed.so_far()),
                position: Position {
                    stream,
                    offset: cutting.offset,
                },
                messages: self.file.from.messages,
                rejects: self.file.from.rejects,
                fault: None,
            };
            self.chunk.done.push((self.chunk.slices.len(), done));
            self.end_batch(cutting.at)?;
        } else {
            self.ship(cutting.at)?;
        }
        cutting.at = 0;
        self.chunk.slices.push(cutting.slice());
        ControlFlow::Continue(())
    }

    /// A source of which nothing can be had.
    fn no_stream(&mut self, name: &str, fault: Fault) {
        let at = self.chunk.bytes.len();
        self.file.fault = self.file.fault.or(Some(fault));
        self.chunk.slices.push(Slice {
            own: Vec::new(),
            source: name.into(),
            range: at..at,
            offset: 0,
            found: 0,
            items: Vec::new(),
            around: 0,
            odd: Vec::new(),
            tables: None,
            end: Some(End {
                bytes: 0,
                found: 0,
                messages: 0,
                passed: Passed::default(),
                fault: Some(fault),
            }),
        });
    }
}

impl Open {
    fn of(name: Arc<str>, todo: Option<&Todo>) -> Open {
        let listed = todo.map(|todo| (todo.file.size, todo.file.modified));
        let (size, modified) = listed.unwrap_or_default();
        Open {
            name,
            from: todo.and_then(|todo| todo.from).unwrap_or_default(),
            listed: Seen::nothing_of(size, modified),
            streams: 0,
            is_read: false,
            offset: 0,
            fate: Fate::Read,
            fault: None,
            until: todo.and_then(|todo| todo.until).unwrap_or(u64::MAX),
            is_over: false,
        }
    }
}

impl<D: Dialect> Visitor for Feed<'_, D> {
    fn stream(&mut self, name: &str, bytes: &mut dyn Read) -> ControlFlow<()> {
        self.stream_from(name, Start::default(), bytes)
    }

    fn stream_from(&mut self, name: &str, start: Start, bytes: &mut dyn Read) -> ControlFlow<()> {
        if self.is_passed() {
            return ControlFlow::Continue(());
        }
        let Some(mut bytes) = self.looked_at(name, bytes) else {
            match *name == *self.file.name {
                true => self.file.fate = Fate::NotTaken,
                false => self.chunk.left_out += 1,
            }
            return ControlFlow::Continue(());
        };
        self.file.is_read = true;
        let framer = self.dialect.framer();
        let mut cutting = Cutting::new(framer, name, start, self.chunk.bytes.len());
        cutting.until = self.file.until;
        let passed = self.pass(&mut *bytes, &mut cutting);
        if let Err(fault) = passed {
            self.cut(&mut cutting, Some(Some(fault)));
            return ControlFlow::Continue(());
        }
        let mut is_closed = false;
        while !cutting.is_over {
            let room = self.full.saturating_sub(self.chunk.bytes.len());
            match fill(&mut *bytes, room, &mut self.chunk.bytes) {
                Ok(read) if read == room => {}
                Ok(_) => {
                    self.cut(&mut cutting, Some(None));
                    is_closed = true;
                    break;
                }
                Err(error) => {
                    self.cut(&mut cutting, Some(Some(Fault::of(&error))));
                    is_closed = true;
                    break;
                }
            }
            self.cut(&mut cutting, None);
            if cutting.at > 0 && !cutting.is_over {
                self.hand_out(&mut cutting)?;
            }
            let held = self.chunk.bytes.len();
            if held >= self.full {
                // One message that is larger than a chunk.
                self.full = held + (held / 2).max(self.limits.chunk);
            }
        }
        if cutting.is_over {
            // The rest is somebody else's.
            if !is_closed {
                self.cut(&mut cutting, Some(None));
            }
            self.chunk.bytes.truncate(cutting.at);
            self.file.is_over = true;
            return ControlFlow::Break(());
        }
        if self.chunk.bytes.len() >= self.full || self.chunk.slices.len() >= MOST_SLICES {
            self.ship(self.chunk.bytes.len())?;
        }
        ControlFlow::Continue(())
    }

    fn fault(&mut self, name: &str, fault: Fault) -> ControlFlow<()> {
        // Of what could not be opened nothing is known that could have changed.
        let is_opened = self.noticed.is_opened();
        let is_passed = is_opened && self.is_passed();
        if !is_passed {
            self.no_stream(name, fault);
        }
        ControlFlow::Continue(())
    }

    fn left_out(&mut self, _: &str) -> ControlFlow<()> {
        if !self.is_passed() {
            self.chunk.left_out += 1;
        }
        ControlFlow::Continue(())
    }
}

/// Reads `room` bytes, fewer only where there are no more.
fn fill(bytes: &mut dyn Read, room: usize, into: &mut Vec<u8>) -> io::Result<usize> {
    into.reserve(room);
    bytes.take(room as u64).read_to_end(into)
}
