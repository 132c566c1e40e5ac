//! A small table of every kind of column, rows for it, and folders to write it to.
#![allow(dead_code)] // Each test file uses some of it.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use arrow_array::RecordBatch;
use healthcare_connector::sink::{Existing, Format, Sink, SinkOptions, Table};
use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef, json};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;
use tempfile::TempDir;

const fn column(name: &'static str, kind: Kind) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: true,
        origin: name,
        title: "",
    }
}

static CODE: [ColumnDef; 2] = [column("code", Kind::Utf8), column("system", Kind::Utf8)];
static FINDING: [ColumnDef; 3] = [
    column("value", Kind::Decimal),
    column("at", Kind::Timestamp),
    column("codes", Kind::List(&Kind::Struct(&CODE))),
];

/// Every kind of column, with a key.
pub static VISITS: TableDef = TableDef {
    name: "visits",
    doc: "Visits, for tests.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        ColumnDef {
            name: "id",
            kind: Kind::Utf8,
            nullable: false,
            origin: "id",
            title: "Identifier",
        },
        column("day", Kind::Date),
        column("at", Kind::Timestamp),
        column("count", Kind::Int64),
        column("small", Kind::Int32),
        column("amount", Kind::Decimal),
        column("is_open", Kind::Boolean),
        column("place", Kind::Struct(&CODE)),
        column("findings", Kind::List(&Kind::Struct(&FINDING))),
        column("notes", Kind::List(&Kind::Utf8)),
        column("never", Kind::Utf8),
    ],
};

/// A table that gets no rows.
pub static EMPTY: TableDef = TableDef {
    name: "empty",
    doc: "",
    ingestion: Ingestion::Append,
    key: &[],
    columns: &[column("text", Kind::Utf8), column("day", Kind::Date)],
};

/// Rows of [`VISITS`], numbered from `first`.
pub fn rows(first: usize, count: usize) -> RecordBatch {
    let mut columns = Columns::new(&VISITS);
    for row in first..first + count {
        let number = row as i64;
        columns.begin_row();
        columns
            .cell(0)
            .unwrap()
            .text(format!("V{row:06}").as_bytes());
        if row % 3 != 0 {
            columns.cell(1).unwrap().date(19_000 + row as i32);
            columns
                .cell(2)
                .unwrap()
                .timestamp(1_700_000_000_000_000 + number * 1_000_001);
        }
        columns.cell(3).unwrap().int64(number * 7 - 100);
        columns.cell(4).unwrap().int32(row as i32 % 5);
        columns
            .cell(5)
            .unwrap()
            .decimal(i128::from(number) * 123_456_789 - 7);
        columns.cell(6).unwrap().boolean(row % 2 == 0);
        if row % 4 == 0 {
            columns.cell(7).unwrap().field(0).text(b"ICU");
        }
        for finding in 0..row % 3 {
            let mut list = columns.cell(8).unwrap();
            let mut element = list.element();
            element.field(0).decimal(finding as i128 * 1_000_000_000);
            if finding > 0 {
                element
                    .field(2)
                    .element()
                    .field(1)
                    .text("lönc \"x\"".as_bytes());
            }
        }
        if row % 5 == 0 {
            columns.cell(9).unwrap().element().text(b"a note");
        }
    }
    columns.finish().unwrap()
}

/// A folder that is written to.
pub struct Output {
    folder: TempDir,
    pub format: Format,
}

impl Output {
    pub fn new(format: Format) -> Output {
        let folder = tempfile::tempdir().unwrap();
        Output { folder, format }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn options(&self) -> SinkOptions {
        SinkOptions::new(self.path().join("out"), self.format)
    }

    /// A sink for both tables, existing ones being refused.
    pub fn sink(&self) -> Sink {
        self.sink_with(Existing::Refuse)
    }

    pub fn sink_with(&self, existing: Existing) -> Sink {
        let mut options = self.options();
        options.existing = existing;
        Sink::open(options, tables()).unwrap()
    }

    /// The folder of a Delta log.
    pub fn log(&self, table: &str) -> PathBuf {
        self.path().join("out").join(table).join("_delta_log")
    }

    /// Visible data files of a table.
    pub fn files(&self, table: &str) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.path().join("out").join(table)) else {
            return Vec::new();
        };
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            !name.starts_with(['.', '_'])
        });
        files.sort();
        files
    }

    /// The file of a commit.
    pub fn commit_file(&self, batch: u64) -> PathBuf {
        self.path().join(format!("out/_commits/{batch:08}.json"))
    }

    /// The entry of a Delta log.
    pub fn entry(&self, table: &str, version: u64) -> PathBuf {
        self.log(table).join(format!("{version:020}.json"))
    }

    /// The actions of one entry of a Delta log.
    pub fn actions(&self, table: &str, version: u64) -> Vec<(String, Value)> {
        let text = std::fs::read_to_string(self.entry(table, version)).unwrap();
        let action = |line: &str| {
            let Value::Object(action) = serde_json::from_str(line).unwrap() else {
                panic!("{line} is no object");
            };
            assert_eq!(action.len(), 1, "one action a line");
            action.into_iter().next().unwrap()
        };
        text.lines().map(action).collect()
    }

    /// Files that a reader of the table sees: those of the log in a Delta table, else all that are not hidden.
    pub fn seen(&self, table: &str) -> Vec<PathBuf> {
        if self.format != Format::Delta {
            return self.files(table);
        }
        let mut seen = Vec::new();
        for version in (0..).take_while(|version| self.entry(table, *version).exists()) {
            for (name, action) in self.actions(table, version) {
                let path = || {
                    let name = action["path"].as_str().unwrap();
                    self.path().join("out").join(table).join(name)
                };
                match name.as_str() {
                    "add" => seen.push(path()),
                    "remove" => seen.retain(|seen| *seen != path()),
                    _ => {}
                }
            }
        }
        seen
    }

    /// All rows of a table, as lines of JSON, that a reader of its files sees.
    pub fn read(&self, table: &str) -> String {
        let mut text = Vec::new();
        for path in self.seen(table) {
            match self.format {
                Format::Ndjson => text.extend(std::fs::read(path).unwrap()),
                Format::Parquet | Format::Delta => read_parquet(&path)
                    .iter()
                    .for_each(|batch| json::write_lines(batch, &mut text)),
            }
        }
        String::from_utf8(text).unwrap()
    }
}

/// Batches as lines of JSON.
pub fn lines(batches: &[RecordBatch]) -> String {
    let mut text = Vec::new();
    batches
        .iter()
        .for_each(|batch| json::write_lines(batch, &mut text));
    String::from_utf8(text).unwrap()
}

/// Encodes a batch and appends it.
pub fn append(sink: &mut Sink, table: usize, batch: &RecordBatch) {
    let part = sink.encoder(table).encode(std::slice::from_ref(batch));
    sink.append(table, part.unwrap()).unwrap();
}

/// Every file below a folder with its content, by path.
pub fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.clone(), std::fs::read(path).unwrap());
            }
        }
    }
    found
}

pub fn tables() -> Vec<Table> {
    vec![Table::whole(&VISITS), Table::whole(&EMPTY)]
}

/// The batches of one file; one without rows when it has none.
pub fn read_parquet(path: &Path) -> Vec<RecordBatch> {
    let file = File::open(path).unwrap();
    let builder = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let schema = builder.schema().clone();
    let mut batches = vec![RecordBatch::new_empty(schema)];
    batches.extend(builder.build().unwrap().map(|batch| batch.unwrap()));
    batches
}
