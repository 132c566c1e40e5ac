//! A worker: chunks into record batches, and record batches into encoded parts.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use arrow_array::{Array, RecordBatch, RecordBatchOptions};

use super::board::{Board, Job, Rows};
use super::chunk::{Chunk, End, Item, Slice};
use super::{Code, Dialect, Done, Encode, Mark, Place, Reader, Refusal, Tag};
use crate::error::{Error, Problem};
use crate::reject::{DeadLetter, Duplicate, Reject, RejectKind};

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
    pub cuts: Vec<Vec<(usize, RecordBatch)>>,
    pub parts: Vec<Counted>,
    /// In the order of the chunk; of each, a line for the dead letters when they are wanted.
    pub rejects: Vec<(Reject, Vec<u8>)>,
    pub warnings: BTreeMap<&'static str, u64>,
    /// What became of files, each behind so many parts.
    pub done: Vec<(usize, Done)>,
    /// Duplicates, in order.
    pub duplicates: Vec<Duplicate>,
    /// Keys of messages that became rows.
    pub keys: Vec<u128>,
    pub left_out: u64,
    pub marks: Vec<Mark>,
    pub ends_batch: bool,
    pub drops_batch: bool,
    pub buffer: Vec<u8>,
}

/// What was counted in a part of a source, against what the feed says.
pub(super) struct Counted {
    pub source: Arc<str>,
    /// What the framer found.
    pub found: u64,
    pub messages: u64,
    pub rejects: u64,
    pub duplicates: u64,
    pub unrouted: u64,
    pub message_bytes: u64,
    pub reject_bytes: u64,
    pub duplicate_bytes: u64,
    pub around_bytes: u64,
    /// The tables that are made of its kind of source.
    pub tables: Option<Range<usize>>,
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
        duplicates: Vec::new(),
        keys: Vec::new(),
        warnings: BTreeMap::new(),
        census: dialect.census(),
        rows: 0,
        in_census: 0,
    };
    let mut parts = Vec::with_capacity(chunk.slices.len());
    for slice in chunk.slices {
        parts.push(pass.slice(slice)?);
    }
    pass.cut()?;
    if !pass.is_balanced() {
        let source = parts.first().map(|part| part.source.to_string());
        return Err(Problem::Unbalanced {
            source_name: source.unwrap_or_default(),
            what: "messages and rows",
        }
        .into());
    }
    let Pass {
        cuts,
        rejects,
        duplicates,
        keys,
        warnings,
        ..
    } = pass;
    Ok(Read {
        number: chunk.number,
        cuts,
        parts,
        rejects,
        warnings,
        done: chunk.done,
        duplicates,
        keys,
        left_out: chunk.left_out,
        marks: chunk.marks,
        ends_batch: chunk.ends_batch,
        drops_batch: chunk.drops_batch,
        buffer: chunk.bytes,
    })
}

/// Gives back what builders reserved and did not need: rows wait here for their like, sometimes long.
fn shrunk(batch: RecordBatch) -> Result<RecordBatch, Error> {
    let rows = batch.num_rows();
    if rows == 0 {
        return Ok(batch);
    }
    let (schema, mut columns, _) = batch.into_parts();
    for column in &mut columns {
        column.shrink_to_fit();
    }
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    let batch = RecordBatch::try_new_with_options(schema, columns, &options);
    batch.map_err(|_| Problem::Panicked.into())
}

/// One chunk on its way through a reader.
struct Pass<'a, R> {
    reader: &'a mut R,
    bytes: &'a [u8],
    letters: bool,
    cuts: Vec<Vec<(usize, RecordBatch)>>,
    rejects: Vec<(Reject, Vec<u8>)>,
    duplicates: Vec<Duplicate>,
    keys: Vec<u128>,
    warnings: BTreeMap<&'static str, u64>,
    /// The table that has a row for every message with a tag.
    census: Option<(Tag, usize)>,
    /// Rows that the reader told of.
    rows: u64,
    /// Messages that were read and have a row in that table.
    in_census: u64,
}

impl<R: Reader> Pass<'_, R> {
    fn cut(&mut self) -> Result<(), Error> {
        let batches = self.reader.cut()?.into_iter();
        let batches = batches.map(|(table, batch)| Ok((table, shrunk(batch)?)));
        self.cuts.push(batches.collect::<Result<_, Error>>()?);
        Ok(())
    }

    /// Whether the rows are those that the reader told of, and no message is without its own.
    fn is_balanced(&self) -> bool {
        let batches = || self.cuts.iter().flatten();
        let rows = |(_, batch): &(usize, RecordBatch)| batch.num_rows() as u64;
        let all: u64 = batches().map(rows).sum();
        let of = |wanted: usize| batches().filter(move |(table, _)| *table == wanted);
        let census = self.census.map(|(_, table)| of(table).map(rows).sum());
        all == self.rows && census.is_none_or(|census: u64| census == self.in_census)
    }

    fn slice(&mut self, slice: Slice) -> Result<Counted, Error> {
        let bytes = match slice.own.is_empty() {
            true => self.bytes,
            false => &slice.own,
        };
        let mut counted = Counted {
            source: slice.source,
            found: slice.found,
            messages: 0,
            rejects: 0,
            duplicates: 0,
            unrouted: 0,
            message_bytes: 0,
            reject_bytes: 0,
            duplicate_bytes: 0,
            around_bytes: slice.around,
            tables: slice.tables,
            end: None,
        };
        for code in slice.odd {
            *self.warnings.entry(code).or_default() += 1;
        }
        for item in &slice.items {
            let offset = slice.offset + (item.range.start - slice.range.start) as u64;
            self.item(bytes, item, offset, &mut counted);
            if self.reader.buffered() > MOST_BUFFERED {
                self.cut()?;
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

    /// A message out of the bytes that its slice stands in.
    fn item(&mut self, bytes: &[u8], item: &Item, offset: u64, counted: &mut Counted) {
        let bytes = bytes.get(item.range.clone()).unwrap_or_default();
        let length = bytes.len() as u64;
        if item.is_duplicate {
            counted.duplicates += 1;
            counted.duplicate_bytes += length;
            self.duplicates.push(Duplicate {
                source_file: counted.source.to_string(),
                byte_offset: offset,
                message_index: item.index,
            });
            return;
        }
        let refused = match item.reject {
            Some((code, continues)) => Some((code, None, continues)),
            None => self.message(bytes, item, offset, counted).err(),
        };
        let Some((code, path, continues)) = refused else {
            counted.messages += 1;
            counted.message_bytes += length;
            self.keys.extend(item.key);
            return;
        };
        counted.rejects += u64::from(!continues);
        counted.reject_bytes += length;
        let mut reject = self.rejected(&counted.source, offset, item.index, code);
        reject.path = path.map(Cow::into_owned);
        reject.continues = continues;
        self.put(reject, bytes);
    }

    fn message(
        &mut self,
        bytes: &[u8],
        item: &Item,
        offset: u64,
        counted: &mut Counted,
    ) -> Result<(), (Code, Option<Cow<'static, str>>, bool)> {
        let place = Place {
            source: &counted.source,
            index: item.index,
            offset,
        };
        let warnings = &mut self.warnings;
        let mut odd = |code| *warnings.entry(code).or_default() += 1;
        match self.reader.read(bytes, item.tag, place, &mut odd) {
            Ok(rows) => {
                counted.unrouted += u64::from(rows == 0);
                self.rows += rows;
                let is_counted = self.census.is_some_and(|(tag, _)| tag == item.tag);
                self.in_census += u64::from(is_counted);
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
