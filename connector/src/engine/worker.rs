//! A worker: chunks into record batches, and record batches into encoded parts.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use arrow_array::RecordBatch;

use super::board::{Board, Job, Rows};
use super::chunk::{Chunk, End, Item, Slice};
use super::{Code, Dialect, Encode, Place, Reader, Refusal};
use crate::error::{Error, Problem};
use crate::reject::{DeadLetter, Reject, RejectKind};

/// What happened, as the collector hears of it.
pub(super) enum Event<P> {
    /// A chunk was read.
    Read(Box<Read>),
    /// Rows were encoded.
    Encoded { sequence: u64, part: P },
    /// The feed has ended; so many chunks were given.
    Fed(u64),
    /// Nothing more will come of this run.
    Failed(Error),
}

/// A chunk that was read.
pub(super) struct Read {
    pub number: u64,
    /// Rows of all tables; more than one cut only when messages are huge.
    pub cuts: Vec<Vec<RecordBatch>>,
    pub parts: Vec<Counted>,
    /// In the order of the chunk; of each, a line for the dead letters when they are wanted.
    pub rejects: Vec<(Reject, Vec<u8>)>,
    pub warnings: BTreeMap<&'static str, u64>,
    pub files: u64,
    pub left_out: u64,
    pub ends_batch: bool,
    pub buffer: Vec<u8>,
}

/// What was counted in a part of a source, against what the feed says.
pub(super) struct Counted {
    pub source: Arc<str>,
    pub messages: u64,
    pub rejects: u64,
    pub unrouted: u64,
    pub message_bytes: u64,
    pub reject_bytes: u64,
    pub around_bytes: u64,
    pub end: Option<End>,
}

/// Rows are cut within a chunk only beyond this: one column must stay far below what its offsets reach.
const MOST_BUFFERED: usize = 256 << 20;

/// Works until there is nothing more to do.
pub(super) fn work<D: Dialect, E: Encode>(
    dialect: &D,
    encoders: &[E],
    board: &Board,
    letters: bool,
    events: &Sender<Event<E::Part>>,
) {
    let mut reader = None;
    while let Some(job) = board.take() {
        let event = catch_unwind(AssertUnwindSafe(|| match job {
            Job::Encode(rows) => encode(encoders, &rows),
            Job::Read(chunk) => {
                read(dialect, &mut reader, chunk, letters).map(|read| Event::Read(Box::new(read)))
            }
        }));
        let event = match event {
            Ok(Ok(event)) => event,
            Ok(Err(error)) => Event::Failed(error),
            Err(_) => Event::Failed(Problem::Panicked.into()),
        };
        if events.send(event).is_err() {
            return;
        }
    }
}

fn encode<E: Encode>(encoders: &[E], rows: &Rows) -> Result<Event<E::Part>, Error> {
    let encoder = encoders.get(rows.table).ok_or(Problem::Panicked)?;
    let part = encoder.encode(&rows.batches)?;
    Ok(Event::Encoded {
        sequence: rows.sequence,
        part,
    })
}

fn read<D: Dialect>(
    dialect: &D,
    reader: &mut Option<D::Reader>,
    chunk: Chunk,
    letters: bool,
) -> Result<Read, Error> {
    let reader = match reader {
        Some(reader) => reader,
        none => none.insert(dialect.reader()?),
    };
    let mut pass = Pass {
        reader,
        bytes: &chunk.bytes,
        letters,
        cuts: Vec::new(),
        rejects: Vec::new(),
        warnings: BTreeMap::new(),
    };
    let mut parts = Vec::with_capacity(chunk.slices.len());
    for slice in chunk.slices {
        parts.push(pass.slice(slice)?);
    }
    let rows = pass.reader.cut()?;
    pass.cuts.push(rows);
    let Pass {
        cuts,
        rejects,
        warnings,
        ..
    } = pass;
    if let Some(census) = dialect.census() {
        let rows = cuts.iter().filter_map(|cut| cut.get(census));
        let rows: usize = rows.map(RecordBatch::num_rows).sum();
        let read: u64 = parts.iter().map(|part| part.messages).sum();
        if rows as u64 != read {
            let source = parts.first().map(|part| part.source.to_string());
            return Err(Problem::Unbalanced {
                source_name: source.unwrap_or_default(),
                what: "messages and rows",
            }
            .into());
        }
    }
    Ok(Read {
        number: chunk.number,
        cuts,
        parts,
        rejects,
        warnings,
        files: chunk.files,
        left_out: chunk.left_out,
        ends_batch: chunk.ends_batch,
        buffer: chunk.bytes,
    })
}

/// One chunk on its way through a reader.
struct Pass<'a, R> {
    reader: &'a mut R,
    bytes: &'a [u8],
    letters: bool,
    cuts: Vec<Vec<RecordBatch>>,
    rejects: Vec<(Reject, Vec<u8>)>,
    warnings: BTreeMap<&'static str, u64>,
}

impl<R: Reader> Pass<'_, R> {
    fn slice(&mut self, slice: Slice) -> Result<Counted, Error> {
        let mut counted = Counted {
            source: slice.source,
            messages: 0,
            rejects: 0,
            unrouted: 0,
            message_bytes: 0,
            reject_bytes: 0,
            around_bytes: slice.around,
            end: None,
        };
        for code in slice.odd {
            *self.warnings.entry(code).or_default() += 1;
        }
        for item in &slice.items {
            let offset = slice.offset + (item.range.start - slice.range.start) as u64;
            self.item(item, offset, &mut counted);
            if self.reader.buffered() > MOST_BUFFERED {
                let rows = self.reader.cut()?;
                self.cuts.push(rows);
            }
        }
        if let Some(End {
            bytes,
            messages,
            fault: Some(fault),
            ..
        }) = &slice.end
        {
            let code = Code {
                name: fault.as_str(),
                text: fault.text(),
            };
            let mut reject = self.rejected(&counted.source, *bytes, *messages, code);
            reject.kind = RejectKind::File;
            self.put(reject, &[]);
        }
        counted.end = slice.end;
        Ok(counted)
    }

    fn item(&mut self, item: &Item, offset: u64, counted: &mut Counted) {
        let bytes = self.bytes.get(item.range.clone()).unwrap_or_default();
        let length = bytes.len() as u64;
        let refused = match item.reject {
            Some((code, continues)) => Some((code, None, continues)),
            None => self.message(bytes, item.index, offset, counted).err(),
        };
        let Some((code, path, continues)) = refused else {
            counted.messages += 1;
            counted.message_bytes += length;
            return;
        };
        counted.rejects += u64::from(!continues);
        counted.reject_bytes += length;
        let mut reject = self.rejected(&counted.source, offset, item.index, code);
        reject.path = path.map(str::to_owned);
        reject.continues = continues;
        self.put(reject, bytes);
    }

    fn message(
        &mut self,
        bytes: &[u8],
        index: u64,
        offset: u64,
        counted: &mut Counted,
    ) -> Result<(), (Code, Option<&'static str>, bool)> {
        let place = Place {
            source: &counted.source,
            index,
            offset,
        };
        let warnings = &mut self.warnings;
        let mut odd = |code| *warnings.entry(code).or_default() += 1;
        match self.reader.read(bytes, place, &mut odd) {
            Ok(rows) => {
                counted.unrouted += u64::from(rows == 0);
                Ok(())
            }
            Err(Refusal { code, path }) => Err((code, path, false)),
        }
    }

    fn rejected(&self, source: &str, offset: u64, index: u64, code: Code) -> Reject {
        Reject {
            kind: RejectKind::Message,
            source_file: source.to_owned(),
            byte_offset: offset,
            message_index: index,
            code: code.name.to_owned(),
            reason: code.text.to_owned(),
            path: None,
            continues: false,
        }
    }

    fn put(&mut self, reject: Reject, bytes: &[u8]) {
        if !self.letters {
            return self.rejects.push((reject, Vec::new()));
        }
        let letter = DeadLetter::new(reject, bytes);
        // A struct of texts and numbers always has a form in JSON.
        let line = serde_json::to_vec(&letter).unwrap_or_default();
        self.rejects.push((letter.reject, line));
    }
}
