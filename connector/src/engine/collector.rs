//! The collector: takes chunks in their order, whoever read them; gathers rows, appends what was encoded in the order in
//! which it was cut, and commits batches. Everything that must not depend on time or threads is decided here.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use super::board::{Board, Rows};
use super::pools::{Cut, Limits, Pools};
use super::tally::Tally;
use super::worker::{Counted, Event, Read};
use super::{Batch, Done, Fate, Mark, OnReject, Output, Table};
use crate::dead_letter::Staged;
use crate::error::{Error, Problem};
use crate::failpoint;
use crate::reject::Reject;

pub(super) struct Collector<'a, O: Output> {
    board: &'a Board,
    output: &'a mut O,
    on_reject: OnReject<'a>,
    /// Buffers of chunks up to this size are used again.
    keep: usize,
    /// The chunk that comes next, and those that came too early.
    next: u64,
    early: BTreeMap<u64, Box<Read>>,
    /// How many chunks there are, once the feed has ended.
    chunks: Option<u64>,
    pools: Pools,
    /// What is to be appended and committed, in order; `first` is the sequence of the first one.
    steps: VecDeque<Step<O::Part>>,
    first: u64,
    source: Open,
    /// Tables that are made of sources seen so far.
    admitted: Vec<Range<usize>>,
    pending: Tally,
    committed: Tally,
    /// Messages and rejects of the file that is read.
    file: (u64, u64),
    /// Files of the current batch.
    files: Vec<Done>,
    /// Keys of messages of the current batch that became rows.
    keys: Vec<u128>,
    /// How far sources that are no files are read with the current batch.
    marks: Vec<Mark>,
    /// Why nothing more is taken; what was to be committed before still is.
    stopped: Option<Error>,
}

/// A thing to be done in order.
enum Step<P> {
    /// Sources of another kind are being read.
    Admit(Range<usize>),
    Append {
        table: usize,
        /// Once it is encoded.
        part: Option<P>,
    },
    Commit(Box<Closing>),
    /// What was appended since the last commit does not count.
    Withdraw,
}

/// A batch that is complete.
struct Closing {
    tally: Tally,
    files: Vec<Done>,
    keys: Vec<u128>,
    marks: Vec<Mark>,
    letters: Option<Staged>,
}

/// The source that the last chunk ended in.
#[derive(Default)]
struct Open {
    /// Messages, also those that were read before.
    read: u64,
    rejects: u64,
    bytes: u64,
}

impl<'a, O: Output> Collector<'a, O> {
    pub(super) fn new(
        board: &'a Board,
        output: &'a mut O,
        tables: &[Table],
        limits: Limits,
        on_reject: OnReject<'a>,
        keep: usize,
    ) -> Collector<'a, O> {
        Collector {
            board,
            output,
            on_reject,
            keep,
            next: 0,
            early: BTreeMap::new(),
            chunks: None,
            pools: Pools::new(tables.iter().map(|table| &*table.schema), limits),
            steps: VecDeque::new(),
            first: 0,
            source: Open::default(),
            admitted: Vec::new(),
            pending: Tally::new(tables.len()),
            committed: Tally::new(tables.len()),
            file: (0, 0),
            files: Vec::new(),
            keys: Vec::new(),
            marks: Vec::new(),
            stopped: None,
        }
    }

    /// What is committed, and why no more is.
    pub(super) fn into_result(self) -> (Tally, Option<Error>) {
        (self.committed, self.stopped)
    }

    /// What is committed and what is under way: messages and rejects.
    pub(super) fn so_far(&self) -> (u64, u64) {
        let found = self.committed.found + self.pending.found;
        let rejects = self.committed.rejects + self.pending.rejects;
        (found, rejects)
    }

    /// Whether there is nothing more to wait for.
    pub(super) fn is_done(&self) -> bool {
        let all = self.chunks == Some(self.next) || self.stopped.is_some();
        all && self.steps.is_empty()
    }

    /// Hears of something. An error ends the run at once.
    pub(super) fn hear(&mut self, event: Event<O::Part>) -> Result<(), Error> {
        match event {
            Event::Fed(chunks) => self.chunks = Some(chunks),
            Event::Failed(error) => return Err(error),
            Event::Read(_) if self.stopped.is_some() => {}
            Event::Read(read) => {
                self.early.insert(read.number, read);
                while let Some(read) = self.early.remove(&self.next) {
                    self.next += 1;
                    if let Err(error) = self.take(*read) {
                        self.stop(error);
                        break;
                    }
                }
            }
            Event::Encoded {
                sequence,
                part: encoded,
            } => {
                let place = sequence.checked_sub(self.first);
                let place = place.and_then(|place| usize::try_from(place).ok());
                if let Some(Step::Append { part, .. }) =
                    place.and_then(|place| self.steps.get_mut(place))
                {
                    *part = Some(encoded);
                }
            }
        }
        self.advance()
    }

    /// Takes no more chunks. Batches that were complete before are committed, the current one is dropped.
    fn stop(&mut self, error: Error) {
        self.stopped = Some(error);
        self.early.clear();
        self.board.end_feed();
        let commits = |step: &Step<O::Part>| matches!(step, Step::Commit(_));
        let whole = self
            .steps
            .iter()
            .rposition(commits)
            .map_or(0, |last| last + 1);
        self.steps.truncate(whole);
    }

    /// The next chunk.
    fn take(&mut self, read: Read) -> Result<(), Error> {
        if read.drops_batch {
            self.drop_batch();
        }
        for (reject, line) in read.rejects {
            self.reject(reject, &line)?;
        }
        let mut done = read.done.into_iter().peekable();
        for (at, part) in read.parts.into_iter().enumerate() {
            while let Some((_, done)) = done.next_if(|(behind, _)| *behind <= at) {
                self.done(done);
            }
            self.count(part)?;
        }
        for (_, done) in done {
            self.done(done);
        }
        self.pending.duplicates(read.duplicates);
        self.keys.extend(read.keys);
        self.marks.extend(read.marks);
        for (code, count) in read.warnings {
            *self.pending.warnings.entry(code).or_default() += count;
        }
        self.pending.members_left_out += read.left_out;
        let mut cut = Vec::new();
        for batches in read.cuts {
            for (table, batch) in &batches {
                if let Some(rows) = self.pending.rows.get_mut(*table) {
                    *rows += batch.num_rows() as u64;
                }
            }
            self.pools.add(batches, &mut cut);
        }
        if read.ends_batch {
            self.pools.drain(&mut cut);
        }
        self.encode(cut);
        if read.ends_batch {
            self.end_batch()?;
        }
        self.board.done(read.buffer, self.keep);
        Ok(())
    }

    fn reject(&mut self, reject: Reject, line: &[u8]) -> Result<(), Error> {
        self.pending.reject(&reject);
        tracing::warn!(
            file = reject.source_file,
            code = reject.code,
            message_index = reject.message_index,
            byte_offset = reject.byte_offset,
            path = reject.path,
            "reject"
        );
        match &mut self.on_reject {
            OnReject::Skip => Ok(()),
            OnReject::Fail => Err(Problem::Rejected(reject).into()),
            OnReject::DeadLetter(letters) => letters.add(line),
        }
    }

    /// A file ends, or a batch ends within it.
    fn done(&mut self, mut done: Done) {
        let (messages, rejects) = self.file;
        done.messages += messages;
        done.rejects += rejects;
        if done.fate != Fate::InPart || done.fault.is_some() {
            self.file = (0, 0);
        }
        self.pending.file(&done);
        tracing::debug!(
            file = &*done.name,
            fate = ?done.fate,
            messages = done.messages,
            rejects = done.rejects,
            fault = done.fault.map(crate::source::Fault::as_str),
            "file"
        );
        self.files.push(done);
    }

    /// Counts a part of a source, and checks the source where it ends: what its framer found is what readers saw.
    fn count(&mut self, part: Counted) -> Result<(), Error> {
        let tally = &mut self.pending;
        tally.found += part.found;
        tally.bytes +=
            part.message_bytes + part.reject_bytes + part.duplicate_bytes + part.around_bytes;
        tally.duplicates += part.duplicates;
        tally.duplicate_bytes += part.duplicate_bytes;
        self.file.0 += part.found;
        self.file.1 += part.rejects;
        tally.read += part.messages;
        tally.unrouted += part.unrouted;
        tally.message_bytes += part.message_bytes;
        tally.reject_bytes += part.reject_bytes;
        tally.around_bytes += part.around_bytes;
        self.source.read += part.messages + part.duplicates;
        self.source.rejects += part.rejects;
        self.source.bytes +=
            part.message_bytes + part.reject_bytes + part.duplicate_bytes + part.around_bytes;
        if let Some(tables) = part.tables
            && !self.admitted.contains(&tables)
        {
            self.admitted.push(tables.clone());
            self.steps.push_back(Step::Admit(tables));
        }
        let Some(end) = part.end else { return Ok(()) };
        let Open {
            read,
            rejects,
            bytes,
        } = std::mem::take(&mut self.source);
        let unbalanced = |what| Problem::Unbalanced {
            source_name: part.source.to_string(),
            what,
        };
        if bytes + end.passed.bytes != end.bytes {
            return Err(unbalanced("bytes").into());
        }
        if read + rejects + end.passed.found != end.found {
            return Err(unbalanced("messages").into());
        }
        tally.sources += 1;
        Ok(())
    }

    fn encode(&mut self, cut: Vec<Cut>) {
        for (table, batches) in cut {
            let sequence = self.first + self.steps.len() as u64;
            self.steps.push_back(Step::Append { table, part: None });
            self.board.encode(Rows {
                sequence,
                table,
                batches,
            });
        }
    }

    /// What came of the batch does not count. What is being encoded of it is waited for, and then taken away.
    fn drop_batch(&mut self) {
        self.pools.clear();
        self.pending = Tally::new(self.pending.rows.len());
        self.source = Open::default();
        self.file = (0, 0);
        self.files.clear();
        self.keys.clear();
        self.marks.clear();
        if let OnReject::DeadLetter(letters) = &mut self.on_reject {
            letters.drop_batch();
        }
        self.steps.push_back(Step::Withdraw);
    }

    fn end_batch(&mut self) -> Result<(), Error> {
        let letters = match &mut self.on_reject {
            OnReject::DeadLetter(letters) => letters.end_batch()?,
            OnReject::Skip | OnReject::Fail => None,
        };
        let mut tally = Tally::new(self.pending.rows.len());
        std::mem::swap(&mut tally, &mut self.pending);
        tally.batches = 1;
        self.steps.push_back(Step::Commit(Box::new(Closing {
            tally,
            files: std::mem::take(&mut self.files),
            keys: std::mem::take(&mut self.keys),
            marks: std::mem::take(&mut self.marks),
            letters,
        })));
        Ok(())
    }

    /// Does what can be done in order.
    fn advance(&mut self) -> Result<(), Error> {
        loop {
            match self.steps.front_mut() {
                Some(Step::Append { part: None, .. }) | None => return Ok(()),
                Some(_) => {}
            }
            self.first += 1;
            match self.steps.pop_front() {
                Some(Step::Append {
                    table,
                    part: Some(part),
                }) => self.output.append(table, part)?,
                Some(Step::Admit(tables)) => self.output.admit(tables)?,
                Some(Step::Commit(closing)) => self.commit(*closing)?,
                Some(Step::Withdraw) => self.output.withdraw()?,
                _ => {}
            }
        }
    }

    fn commit(&mut self, closing: Closing) -> Result<(), Error> {
        self.output.commit(&Batch {
            tally: &closing.tally,
            files: &closing.files,
            keys: &closing.keys,
            marks: &closing.marks,
        })?;
        failpoint::reach("before_letters");
        self.committed.add(closing.tally);
        match closing.letters {
            Some(letters) => letters.publish(),
            None => Ok(()),
        }
    }
}
