//! Snapshots of the ledger: a Parquet file with a row for each file, ordered by path, so that it can be read beside a
//! listing, and looked into with any tool.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use arrow_array::builder::{Int64Builder, StringBuilder, TimestampMicrosecondBuilder};
use arrow_array::cast::AsArray;
use arrow_array::types::{Int64Type, TimestampMicrosecondType};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef, TimeUnit};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{EnabledStatistics, WriterProperties};

use super::{Entry, Outcome, Page};
use crate::engine::Position;
use crate::error::{At, Error, Problem};
use crate::failpoint;
use crate::source::{Digest, Modified};
use crate::store::{is_remote, place};

/// A snapshot that is there.
#[derive(Debug, Clone)]
pub(super) struct Snapshot {
    path: PathBuf,
    /// The last batch whose page is in it.
    pub batch: u64,
    /// Rows.
    pub files: u64,
    /// What pages say beside files.
    pub head: Page,
}

const HEAD: &str = "healthcare-connector.ledger";
/// Rows that are in memory at once.
const ROWS: usize = 8192;
/// Rows of a row group.
const GROUP: usize = 128 << 10;

static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
    let time = DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()));
    let number = |name: &str| Field::new(name, DataType::Int64, false);
    Arc::new(Schema::new(vec![
        Field::new("path", DataType::Utf8, false),
        number("size"),
        Field::new("modified", time, false),
        Field::new("sha256", DataType::Utf8, true),
        number("read"),
        Field::new("outcome", DataType::Utf8, false),
        number("stream"),
        number("offset"),
        number("messages"),
        number("rejects"),
        Field::new("code", DataType::Utf8, true),
    ]))
});

fn name_of(batch: u64) -> String {
    format!("ledger-{batch:08}.parquet")
}

fn batch_of(name: &str) -> Option<u64> {
    let digits = name.strip_prefix("ledger-")?.strip_suffix(".parquet")?;
    digits.parse().ok()
}

/// Takes away what a killed run left half written.
pub(super) fn remove_leftovers(folder: &Path) -> Result<(), Error> {
    for name in place::names(folder)? {
        let whole = name
            .strip_prefix('.')
            .and_then(|name| name.strip_suffix(".part"));
        if whole.is_some_and(|whole| batch_of(whole).is_some()) {
            place::remove(&folder.join(&name))?;
        }
    }
    Ok(())
}

/// Takes away the snapshots before one.
pub(super) fn remove_before(folder: &Path, batch: u64) -> Result<(), Error> {
    for old in place::names(folder)? {
        if batch_of(&old).is_some_and(|old| old < batch) {
            place::remove(&folder.join(&old))?;
        }
    }
    Ok(())
}

impl Snapshot {
    /// The newest snapshot in a folder.
    pub(super) fn last(folder: &Path) -> Result<Option<Snapshot>, Error> {
        let names = place::names(folder)?;
        let last = names.iter().filter_map(|name| batch_of(name)).max();
        last.map(|batch| Snapshot::open(&folder.join(name_of(batch)), batch))
            .transpose()
    }

    fn open(path: &Path, batch: u64) -> Result<Snapshot, Error> {
        let builder = builder(path)?;
        let metadata = builder.metadata().file_metadata();
        let pairs = metadata.key_value_metadata().map_or(&[][..], Vec::as_slice);
        let head = pairs.iter().find(|pair| pair.key == HEAD);
        let head = head.and_then(|pair| pair.value.as_deref());
        let head = head.and_then(|head| serde_json::from_str(head).ok());
        Ok(Snapshot {
            path: path.to_owned(),
            batch,
            files: u64::try_from(metadata.num_rows()).unwrap_or(0),
            head: head.ok_or_else(|| malformed(path, "it has no head"))?,
        })
    }

    /// Writes a snapshot of entries that come ordered by path, and removes the older ones.
    pub(super) fn write(
        folder: &Path,
        batch: u64,
        head: Page,
        each: impl FnOnce(
            &mut dyn FnMut(std::borrow::Cow<'_, Entry>) -> Result<(), Error>,
        ) -> Result<(), Error>,
    ) -> Result<Snapshot, Error> {
        let name = name_of(batch);
        let (path, staged) = (folder.join(&name), folder.join(format!(".{name}.part")));
        let failed = |error| encoding(&path, error);
        let text = serde_json::to_string(&head)
            .map_err(|error| Error::io("write", &path, error.into()))?;
        let file = place::create(&staged)?;
        let mut writer = ArrowWriter::try_new(file, Arc::clone(&SCHEMA), Some(properties(text)?))
            .map_err(failed)?;
        let mut rows = Rows::default();
        let mut files = 0;
        each(&mut |entry| {
            rows.add(&entry);
            files += 1;
            if rows.count >= ROWS {
                writer.write(&rows.finish(&path)?).map_err(failed)?;
            }
            Ok(())
        })?;
        writer.write(&rows.finish(&path)?).map_err(failed)?;
        let file = writer.into_inner().map_err(failed)?;
        file.sync_all().at("write", &staged)?;
        failpoint::reach("snapshot_staged");
        match is_remote(folder) {
            true => place::keep(&file, &path)?,
            false => place::rename(&staged, &path)?,
        }
        place::sync(&[folder.to_owned()])?;
        failpoint::reach("snapshot_named");
        remove_before(folder, batch)?;
        Ok(Snapshot {
            path,
            batch,
            files,
            head,
        })
    }

    /// Calls with every entry, in the order of paths.
    pub(super) fn each(
        &self,
        take: &mut dyn FnMut(Entry) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut cursor = self.cursor()?;
        while cursor.next()? {
            take(cursor.entry()?)?;
        }
        Ok(())
    }

    /// A reader of rows from the first on.
    pub(super) fn cursor(&self) -> Result<Cursor, Error> {
        let reader = builder(&self.path)?.with_batch_size(ROWS).build();
        Ok(Cursor {
            reader: reader.map_err(|error| malformed(&self.path, &error.to_string()))?,
            path: self.path.clone(),
            batch: RecordBatch::new_empty(Arc::clone(&SCHEMA)),
            row: 0,
        })
    }
}

fn properties(head: String) -> Result<WriterProperties, Error> {
    let level = ZstdLevel::try_new(1).map_err(|error| encoding(Path::new("ledger"), error))?;
    let mut properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(level))
        .set_statistics_enabled(EnabledStatistics::Chunk)
        .set_max_row_group_row_count(Some(GROUP))
        .set_key_value_metadata(Some(vec![KeyValue::new(HEAD.to_owned(), head)]));
    for unique in ["path", "sha256"] {
        properties = properties.set_column_dictionary_enabled(unique.into(), false);
    }
    Ok(properties.build())
}

fn builder(path: &Path) -> Result<ParquetRecordBatchReaderBuilder<File>, Error> {
    let file = place::open(path)?;
    let builder = ParquetRecordBatchReaderBuilder::try_new(file);
    let builder = builder.map_err(|error| malformed(path, &error.to_string()))?;
    if builder.schema().fields() != SCHEMA.fields() {
        return Err(malformed(path, "it has other columns"));
    }
    Ok(builder)
}

fn malformed(path: &Path, what: &str) -> Error {
    Error::from(Problem::Malformed {
        path: path.to_owned(),
        what: what.to_owned(),
    })
}

fn encoding(path: &Path, error: parquet::errors::ParquetError) -> Error {
    Error::io("write", path, std::io::Error::other(error))
}

/// Rows of a snapshot, one at a time.
pub(super) struct Cursor {
    reader: ParquetRecordBatchReader,
    path: PathBuf,
    batch: RecordBatch,
    /// The row behind the current one.
    row: usize,
}

impl Cursor {
    /// Goes to the next row; says whether there is one.
    pub(super) fn next(&mut self) -> Result<bool, Error> {
        while self.row >= self.batch.num_rows() {
            match self.reader.next() {
                None => return Ok(false),
                Some(batch) => {
                    self.batch =
                        batch.map_err(|error| malformed(&self.path, &error.to_string()))?;
                    self.row = 0;
                }
            }
        }
        self.row += 1;
        Ok(true)
    }

    /// The path of the current row.
    pub(super) fn path(&self) -> &str {
        self.text(0).unwrap_or_default()
    }

    /// The entry of the current row.
    pub(super) fn entry(&self) -> Result<Entry, Error> {
        let outcome = self.text(5).and_then(Outcome::parse);
        let modified = self.batch.column(2);
        let modified = modified.as_primitive::<TimestampMicrosecondType>();
        Ok(Entry {
            path: self.path().to_owned(),
            size: self.number(1),
            modified: Modified(modified.value(self.row - 1)),
            sha256: self.text(3).and_then(Digest::parse),
            read: self.number(4),
            outcome: outcome
                .ok_or_else(|| malformed(&self.path, "an outcome that there is not"))?,
            position: Position {
                stream: self.number(6),
                offset: self.number(7),
            },
            messages: self.number(8),
            rejects: self.number(9),
            code: self.text(10).map(str::to_owned),
        })
    }

    /// Size, time and outcome of the current row: enough to know most files again.
    pub(super) fn brief(&self) -> (u64, Modified, Option<Outcome>) {
        let modified = self.batch.column(2);
        let modified = modified.as_primitive::<TimestampMicrosecondType>();
        let outcome = self.text(5).and_then(Outcome::parse);
        (
            self.number(1),
            Modified(modified.value(self.row - 1)),
            outcome,
        )
    }

    fn text(&self, column: usize) -> Option<&str> {
        let texts = self.batch.column(column).as_string::<i32>();
        let row = self.row.checked_sub(1)?;
        (row < texts.len() && texts.is_valid(row)).then(|| texts.value(row))
    }

    fn number(&self, column: usize) -> u64 {
        let numbers = self.batch.column(column).as_primitive::<Int64Type>();
        u64::try_from(numbers.value(self.row - 1)).unwrap_or(0)
    }
}

/// Rows that are being written.
#[derive(Default)]
struct Rows {
    count: usize,
    texts: [StringBuilder; 4],
    numbers: [Int64Builder; 6],
    modified: TimestampMicrosecondBuilder,
}

impl Rows {
    fn add(&mut self, entry: &Entry) {
        self.count += 1;
        let [path, sha256, outcome, code] = &mut self.texts;
        path.append_value(&entry.path);
        sha256.append_option(entry.sha256.map(|digest| digest.to_string()));
        outcome.append_value(entry.outcome.as_str());
        code.append_option(entry.code.as_deref());
        let Position { stream, offset } = entry.position;
        let numbers = [
            entry.size,
            entry.read,
            stream,
            offset,
            entry.messages,
            entry.rejects,
        ];
        for (builder, number) in self.numbers.iter_mut().zip(numbers) {
            builder.append_value(i64::try_from(number).unwrap_or(i64::MAX));
        }
        self.modified.append_value(entry.modified.0);
    }

    fn finish(&mut self, path: &Path) -> Result<RecordBatch, Error> {
        self.count = 0;
        let [paths, sha256, outcome, code] = self.texts.each_mut().map(|text| text.finish());
        let [size, read, stream, offset, messages, rejects] =
            self.numbers.each_mut().map(|number| number.finish());
        let modified = self.modified.finish().with_timezone("UTC");
        let columns: Vec<ArrayRef> = vec![
            Arc::new(paths),
            Arc::new(size),
            Arc::new(modified),
            Arc::new(sha256),
            Arc::new(read),
            Arc::new(outcome),
            Arc::new(stream),
            Arc::new(offset),
            Arc::new(messages),
            Arc::new(rejects),
            Arc::new(code),
        ];
        RecordBatch::try_new(Arc::clone(&SCHEMA), columns)
            .map_err(|error| Error::io("write", path, std::io::Error::other(error)))
    }
}
