//! Sinks: record batches of many tables into folders of files, visible all at once or not at all.
//!
//! The end of the walk. A sink knows nothing of messages and sources: it takes batches of tables and, at each commit, an
//! offset in the words of whoever commits.
//!
//! # Layout
//!
//! ```text
//! output/adt_messages/batch-00000000-0000.parquet   data: batch and sequence
//! output/adt_messages/_delta_log/…                  the log, when the format is Delta Lake
//! output/_commits/00000000.json                     batch 0 is committed: its offset, its files, and what was read for it
//! output/_commits/lock                              held while a run has the output open
//! ```
//!
//! The output may be in an object store: [`crate::store`] says what takes the place of hidden names and locks.
//!
//! # How a batch becomes visible
//!
//! Files are written under hidden names, brought to the disk, and given their names. Then the commit file is written, at
//! once; from that moment the batch counts. Delta Lake tables get their log entries, which were prepared beside the log
//! before, right after it. A run that is killed in between leaves either files that no commit names, which the next run
//! removes, or a commit whose log entries are not all in place, which the next run puts in place.
//!
//! ```
//! use std::sync::Arc;
//! use arrow_array::{RecordBatch, StringArray};
//! use healthcare_connector::sink::{Existing, Format, Sink, SinkOptions, Table};
//! use model_core::{ColumnDef, Ingestion, Kind, TableDef};
//!
//! static NOTES: TableDef = TableDef { name: "notes", doc: "", ingestion: Ingestion::Append, key: &[], columns: &[
//!     ColumnDef { name: "text", kind: Kind::Utf8, nullable: true, origin: "", title: "" },
//! ] };
//!
//! let output = tempfile::tempdir()?;
//! let table = Table::whole(&NOTES);
//! let batch = RecordBatch::try_new(table.schema.clone(), vec![Arc::new(StringArray::from(vec!["well"]))])?;
//!
//! let mut sink = Sink::open(SinkOptions::new(output.path(), Format::Parquet), vec![table])?;
//! let part = sink.encoder(0).encode(&[batch])?;
//! sink.append(0, part)?;
//! let committed = sink.commit(&serde_json::json!({ "files": 1 }))?;
//! assert_eq!(committed.tables[0].rows, 1);
//! assert!(output.path().join("notes/batch-00000000-0000.parquet").is_file());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bounds;
mod choice;
mod chunk;
mod commit;
mod commits;
mod delta;
mod encoder;
mod names;
mod ndjson;
mod open;
mod parquet;
mod partition;
mod shape;
mod staging;
mod twins;

use std::ops::Range;
use std::path::PathBuf;
use std::str::FromStr;

use arrow_schema::SchemaRef;
use model_core::{TableDef, schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, Problem};
use commits::Commits;
pub(crate) use commits::{Lock, lock};
pub use commits::{Page, commits_folder, pages};
pub use encoder::{Encoder, Part};
use staging::Staging;

/// The form of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A Delta Lake table: Parquet files and a log.
    #[default]
    Delta,
    /// A folder of Parquet files.
    Parquet,
    /// A folder of files with a JSON object on each line.
    Ndjson,
}

impl Format {
    /// The name that people write: `delta`, `parquet`, `ndjson`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Delta => "delta",
            Format::Parquet => "parquet",
            Format::Ndjson => "ndjson",
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Format::Delta | Format::Parquet => "parquet",
            Format::Ndjson => "ndjson",
        }
    }

    /// As an error says it.
    fn table(self) -> &'static str {
        match self {
            Format::Delta => "a Delta Lake table",
            Format::Parquet => "Parquet files",
            Format::Ndjson => "NDJSON files",
        }
    }
}

impl FromStr for Format {
    type Err = Error;

    fn from_str(name: &str) -> Result<Format, Error> {
        let formats = [Format::Delta, Format::Parquet, Format::Ndjson];
        named(name, "format", formats, Format::name)
    }
}

/// What to do when the output holds one of the tables already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Existing {
    /// Stop before anything is written.
    #[default]
    Refuse,
    /// Add rows to it if an earlier run has made it, and refuse others. Its schema must be the same.
    Continue,
    /// Add rows to it, whoever made it. Its schema must be the same.
    Append,
    /// The first commit replaces it. Until then, and when the run fails before, the old rows are there.
    Replace,
}

impl Existing {
    /// The name that people write: `refuse`, `append`, `replace`.
    pub fn name(self) -> &'static str {
        match self {
            Existing::Refuse => "refuse",
            Existing::Continue => "continue",
            Existing::Append => "append",
            Existing::Replace => "replace",
        }
    }
}

impl FromStr for Existing {
    type Err = Error;

    fn from_str(name: &str) -> Result<Existing, Error> {
        let all = [
            Existing::Refuse,
            Existing::Continue,
            Existing::Append,
            Existing::Replace,
        ];
        named(name, "way with existing tables", all, Existing::name)
    }
}

/// The one of a few that has this name.
fn named<T: Copy, const N: usize>(
    name: &str,
    what: &'static str,
    all: [T; N],
    name_of: fn(T) -> &'static str,
) -> Result<T, Error> {
    let found = all.into_iter().find(|one| name_of(*one) == name);
    found.ok_or_else(|| {
        Error::from(Problem::Unknown {
            what,
            name: name.to_owned(),
            nearest: model_core::nearest(name, all.map(name_of)),
            known: all.map(name_of).join(", "),
        })
    })
}

/// One table to write.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its definition.
    pub def: &'static TableDef,
    /// The schema of its batches: that of the definition, or with some of its columns only.
    pub schema: SchemaRef,
}

impl Table {
    /// With all columns of the definition.
    pub fn whole(def: &'static TableDef) -> Table {
        Table {
            def,
            schema: schema::arrow(def),
        }
    }
}

/// Where and how a sink writes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SinkOptions {
    /// The folder that gets a folder for each table.
    pub output: PathBuf,
    /// The form of the tables.
    pub format: Format,
    /// What to do with tables that are there.
    pub existing: Existing,
    /// Take columns that only one side has into a table that is there, instead of refusing. They are null in the rows of
    /// the other side.
    pub merge_schema: bool,
    /// The columns whose values are names of folders, in tables that have all of them; not for NDJSON.
    pub partition_by: Vec<String>,
    /// A file that has so many bytes is followed by another. 128 MiB.
    pub file_bytes: u64,
}

impl SinkOptions {
    /// With the defaults: existing tables are refused, files of 128 MiB.
    pub fn new(output: impl Into<PathBuf>, format: Format) -> SinkOptions {
        SinkOptions {
            output: output.into(),
            format,
            existing: Existing::default(),
            merge_schema: false,
            partition_by: Vec::new(),
            file_bytes: 128 << 20,
        }
    }
}

/// Writes the tables of one output folder. One thread appends and commits; others encode.
///
/// Parts of a table come in the order of its rows. The same parts in the same order, over all tables, give the same files,
/// whoever encoded them.
///
/// What was appended and not committed is taken away when the sink is dropped.
#[derive(Debug)]
pub struct Sink {
    options: SinkOptions,
    tables: Vec<Staging>,
    commits: Commits,
    /// The number of the batch that is being written.
    batch: u64,
    /// Tables that the next commit makes, or makes anew.
    fresh: Vec<bool>,
    /// Tables that are not admitted yet: whether they would be fresh, or why they cannot be written.
    awaited: Vec<Option<Result<bool, Error>>>,
    failed: bool,
}

/// What a commit made visible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Committed {
    /// Its number in this output, from 0.
    pub batch: u64,
    /// Every table of the sink, in the order given to [`Sink::open`].
    pub tables: Vec<CommittedTable>,
}

/// What a commit made visible in one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CommittedTable {
    /// Its name.
    pub name: &'static str,
    /// Rows that came with this commit.
    pub rows: u64,
    /// Bytes of the files that came with this commit.
    pub bytes: u64,
    /// Files that came with this commit.
    pub files: u64,
}

/// How much of all footers may be held in memory, in row groups times columns; about 750 bytes each.
const PENDING_COLUMNS: usize = 50_000;

impl Sink {
    /// Opens an output folder: makes it if it is not there, locks it, finishes or removes what a killed run left, and looks
    /// at the tables that are there. Nothing is written before the first part.
    ///
    /// # Errors
    /// A table that is there when [`Existing::Refuse`] is set, or has another format or schema; another run that has the
    /// folder open; what the system says.
    pub fn open(options: SinkOptions, tables: Vec<Table>) -> Result<Sink, Error> {
        let mut sink = open::open(options, tables)?;
        sink.admit(0..sink.tables.len())?;
        Ok(sink)
    }

    /// The same, but a table is made, and may be refused, only once it is admitted.
    ///
    /// # Errors
    /// Another run that has the folder open; what the system says.
    pub fn open_awaiting(options: SinkOptions, tables: Vec<Table>) -> Result<Sink, Error> {
        open::open(options, tables)
    }

    /// Admits tables, by their positions in the list given to [`Sink::open_awaiting`]: the next commit makes those that are
    /// not there.
    ///
    /// # Errors
    /// A table that is there when [`Existing::Refuse`] is set, or has another format or schema.
    pub fn admit(&mut self, tables: Range<usize>) -> Result<(), Error> {
        let awaited = self.awaited.iter_mut().zip(&mut self.fresh);
        for (awaited, fresh) in awaited.take(tables.end).skip(tables.start) {
            if let Some(looked) = awaited.take() {
                *fresh = looked.inspect_err(|_| self.commits.withdraw())?;
            }
        }
        Ok(())
    }

    /// Whether a table is admitted, by its position.
    pub fn is_admitted(&self, table: usize) -> bool {
        self.awaited.get(table).is_some_and(Option::is_none)
    }

    /// Whether no table is admitted.
    pub fn is_awaiting_all(&self) -> bool {
        self.awaited.iter().all(Option::is_some)
    }

    /// The offset of the last commit in this output, with the number of its batch. `None` when there is none.
    pub fn last_commit(&self) -> Option<(u64, &Value)> {
        let last = self.commits.last.as_ref();
        last.map(|commit| (commit.batch, &commit.offset))
    }

    /// The number that the next batch will have.
    pub fn next_batch(&self) -> u64 {
        self.batch
    }

    /// What encodes batches of a table, by its position in the list given to [`Sink::open`]; to be cloned for each worker.
    ///
    /// # Panics
    /// When there is no such table.
    pub fn encoder(&self, table: usize) -> Encoder {
        self.tables[table].encoder.clone()
    }

    /// Adds a part to a table. Nothing of it is visible before the commit.
    ///
    /// # Errors
    /// What the system says. Nothing more can be written after an error; what was not committed is lost.
    ///
    /// # Panics
    /// When there is no such table.
    pub fn append(&mut self, table: usize, part: Part) -> Result<(), Error> {
        self.guarded(|sink| {
            let enough = sink.options.file_bytes;
            sink.tables[table].append(part, sink.batch, enough)?;
            sink.relieve()
        })
    }

    /// Makes everything appended since the last commit visible at once, together with the offset, in all tables. The first
    /// commit also makes the tables that got no row.
    ///
    /// Without a part since the last commit, and with the same offset, nothing is written.
    ///
    /// # Errors
    /// What the system says. Then nothing of the batch is visible; or, when the failure came after the commit file was
    /// written, the batch counts and [`Sink::open`] puts in place what is missing.
    pub fn commit(&mut self, offset: &Value) -> Result<Committed, Error> {
        self.commit_with(offset, None)
    }

    /// The same, and keeps a page of a ledger with it, in the words of whoever commits. [`pages`] gives it back.
    ///
    /// # Errors
    /// As [`Sink::commit`].
    pub fn commit_with(&mut self, offset: &Value, page: Option<Value>) -> Result<Committed, Error> {
        self.guarded(|sink| commit::commit(sink, offset, page))
    }

    /// Closes the open files with the largest footers while there is too much of them.
    fn relieve(&mut self) -> Result<(), Error> {
        let pending =
            |tables: &[Staging]| tables.iter().map(Staging::pending_columns).sum::<usize>();
        while pending(&self.tables) > PENDING_COLUMNS {
            let largest = self
                .tables
                .iter_mut()
                .max_by_key(|table| table.pending_columns());
            if let Some(table) = largest {
                table.close()?;
            }
        }
        Ok(())
    }

    /// Takes everything away that was not committed.
    fn discard(&mut self) -> Result<(), Error> {
        let batch = self.batch;
        let mut result = Ok(());
        for table in &mut self.tables {
            result = table.discard(batch).and(result);
        }
        result
    }

    /// Takes everything away that was appended since the last commit. The sink goes on from there.
    ///
    /// # Errors
    /// What the system says.
    pub fn withdraw(&mut self) -> Result<(), Error> {
        self.guarded(Sink::discard)
    }

    /// Does something that leaves the sink of no use when it fails.
    fn guarded<T>(&mut self, work: impl FnOnce(&mut Sink) -> Result<T, Error>) -> Result<T, Error> {
        if self.failed {
            return Err(Error::from(Problem::AfterFailure));
        }
        let result = work(self);
        self.failed = result.is_err();
        result
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next run.
        let last = self.commits.last.as_ref();
        if last.is_none_or(|last| last.batch != self.batch) {
            let _ = self.discard();
        }
    }
}
