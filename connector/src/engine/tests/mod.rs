//! The engine by itself: a dialect of lines, an output in memory.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use arrow_array::RecordBatch;
use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef};
use serde_json::Value;
use tempfile::TempDir;

mod resuming;
mod supplied;

use super::*;
use crate::error::Error;
use crate::source::{Listing, NamePattern};

static LINES: TableDef = TableDef {
    name: "lines",
    doc: "",
    ingestion: Ingestion::Append,
    key: &[],
    columns: &[
        column("source", Kind::Utf8),
        column("index", Kind::Int64),
        column("offset", Kind::Int64),
        column("text", Kind::Utf8),
    ],
};

const fn column(name: &'static str, kind: Kind) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: true,
        origin: "",
        title: "",
    }
}

/// Lines as messages: one that begins with `?` is refused by the framer, with `!` by the reader.
struct Lines {
    /// The reader makes a row too few of this line.
    loses: &'static str,
}

const PLAIN: Lines = Lines { loses: "\n" };

struct LineFramer;

impl Framer for LineFramer {
    fn next(&mut self, buffer: &[u8], end: bool) -> Step {
        if buffer.is_empty() {
            return if end {
                Step::End { odd: None }
            } else {
                Step::More
            };
        }
        let length = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => at + 1,
            None if end => buffer.len(),
            None => return Step::More,
        };
        let code = Code {
            name: "question",
            text: "a question",
        };
        Step::Piece {
            length,
            what: match buffer[0] {
                b'\n' => Piece::Around,
                b'?' => Piece::Reject {
                    code,
                    is_message: false,
                    continues: false,
                },
                _ => Piece::Message(Tag(1)),
            },
            odd: (buffer[0] == b'~').then_some("tilde"),
        }
    }

    fn tables(&self) -> Option<Range<usize>> {
        Some(0..1)
    }
}

struct LineReader {
    columns: Columns,
    loses: &'static str,
}

impl Reader for LineReader {
    fn read(
        &mut self,
        bytes: &[u8],
        tag: Tag,
        place: Place<'_>,
        _: &mut dyn FnMut(&'static str),
    ) -> Result<u64, Refusal> {
        assert!(!bytes.starts_with(b"panic"), "as asked for");
        assert_eq!(tag, Tag(1));
        if bytes.starts_with(b"!") {
            return Err(Refusal {
                code: Code {
                    name: "exclamation",
                    text: "an exclamation",
                },
                path: Some("LINE-1".into()),
            });
        }
        if bytes == self.loses.as_bytes() {
            return Ok(1);
        }
        let columns = &mut self.columns;
        columns.begin_row();
        columns.cell(0).unwrap().text(place.source.as_bytes());
        columns.cell(1).unwrap().int64(place.index as i64);
        columns.cell(2).unwrap().int64(place.offset as i64);
        columns.cell(3).unwrap().text(bytes);
        Ok(1)
    }

    fn buffered(&self) -> usize {
        self.columns.bytes()
    }

    fn cut(&mut self) -> Result<Vec<(usize, RecordBatch)>, Error> {
        Ok(vec![(0, self.columns.finish()?)])
    }
}

impl Dialect for Lines {
    type Framer = LineFramer;
    type Reader = LineReader;

    fn framer(&self) -> LineFramer {
        LineFramer
    }

    fn reader(&self) -> Result<LineReader, Error> {
        Ok(LineReader {
            columns: Columns::new(&LINES),
            loses: self.loses,
        })
    }

    fn tables(&self) -> &[Table] {
        static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| vec![Table::whole(&LINES)]);
        &TABLES
    }

    fn census(&self) -> Option<(Tag, usize)> {
        Some((Tag(1), 0))
    }
}

/// Keeps parts as JSON lines: what was committed, batch by batch, and with which offset.
#[derive(Default)]
struct Memory {
    parts: Vec<String>,
    committed: Vec<(Vec<String>, Value)>,
    done: Vec<Done>,
    marks: Vec<Value>,
    /// Appending fails after so many commits.
    fails_after: Option<usize>,
}

struct JsonLines;

impl Encode for JsonLines {
    type Part = String;

    fn encode(&self, batches: &[RecordBatch]) -> Result<String, Error> {
        let mut lines = Vec::new();
        for batch in batches {
            model_core::json::write_lines(batch, &mut lines);
        }
        Ok(String::from_utf8(lines).unwrap())
    }
}

impl Output for Memory {
    type Encoder = JsonLines;
    type Part = String;

    fn encoder(&self, _: usize) -> JsonLines {
        JsonLines
    }

    fn admit(&mut self, _: Range<usize>) -> Result<(), Error> {
        Ok(())
    }

    fn append(&mut self, _: usize, part: String) -> Result<(), Error> {
        if self
            .fails_after
            .is_some_and(|commits| commits <= self.committed.len())
        {
            return Err(Problem::AfterFailure.into());
        }
        self.parts.push(part);
        Ok(())
    }

    fn withdraw(&mut self) -> Result<(), Error> {
        self.parts.clear();
        Ok(())
    }

    fn commit(&mut self, batch: &Batch<'_>) -> Result<(), Error> {
        let before = self.committed.last();
        let before = before.map_or(0, |(_, offset)| offset["files"].as_u64().unwrap());
        let offset = serde_json::json!({ "files": before + batch.tally.files });
        self.done.extend(batch.files.iter().cloned());
        let marks = batch.marks.iter();
        self.marks.extend(marks.map(|mark| mark.value.clone()));
        self.committed
            .push((std::mem::take(&mut self.parts), offset));
        Ok(())
    }
}

impl Memory {
    /// Texts of all committed rows, by source.
    fn texts(&self) -> BTreeMap<String, Vec<String>> {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let lines = self
            .committed
            .iter()
            .flat_map(|(parts, _)| parts)
            .flat_map(|part| part.lines());
        for line in lines {
            let row: Value = serde_json::from_str(line).unwrap();
            let source = row["source"].as_str().unwrap().rsplit('/').next().unwrap();
            found
                .entry(source.to_owned())
                .or_default()
                .push(row["text"].as_str().unwrap().trim_end().to_owned());
        }
        found
    }
}

struct Nobody;

impl Watch for Nobody {}

fn small(threads: usize) -> Settings {
    Settings {
        threads,
        chunk_bytes: 64,
        group_bytes: 4 << 10,
        group_rows: 50,
        held_bytes: 8 << 10,
        batch_files: 2,
        batch_bytes: 1 << 20,
        expansion: 256,
    }
}

fn listing(folder: &Path) -> Work {
    let pattern = NamePattern::new("*").unwrap();
    Work::all(&Listing::of(folder, &pattern, true, &[]))
}

fn folder(files: &[(&str, String)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn run_with<D: Dialect>(
    dialect: &D,
    folder: &Path,
    settings: &Settings,
    on_reject: OnReject<'_>,
) -> (Outcome, Memory) {
    let mut memory = Memory::default();
    let outcome = run_work(dialect, &listing(folder), settings, &mut memory, on_reject);
    (outcome, memory)
}

fn run_work<D: Dialect>(
    dialect: &D,
    work: &Work,
    settings: &Settings,
    output: &mut Memory,
    on_reject: OnReject<'_>,
) -> Outcome {
    let parts = Run {
        dialect,
        output,
        settings,
        interrupt: &AtomicBool::new(false),
    };
    run(parts, work, &mut Open, on_reject, &mut Nobody)
}

fn lines(from: usize, to: usize) -> String {
    (from..to)
        .map(|number| format!("line {number}\n"))
        .collect()
}

#[test]
fn the_same_parts_in_the_same_order_whatever_the_number_of_threads() {
    let files: Vec<(String, String)> = (0..7)
        .map(|file| (format!("{file}.txt"), lines(0, file * 200)))
        .collect();
    let files: Vec<(&str, String)> = files
        .iter()
        .map(|(name, text)| (&**name, text.clone()))
        .collect();
    let folder = folder(&files);
    let (_, one) = run_with(&PLAIN, folder.path(), &small(1), OnReject::Skip);
    assert!(
        one.committed
            .iter()
            .map(|(parts, _)| parts.len())
            .sum::<usize>()
            > 20
    );
    assert_eq!(one.committed.len(), 4);
    for threads in [2, 5] {
        let (outcome, more) = run_with(&PLAIN, folder.path(), &small(threads), OnReject::Skip);
        assert!(outcome.error.is_none() && outcome.tally.is_balanced());
        assert_eq!(more.committed, one.committed, "{threads} threads");
    }
}

#[test]
fn sizes_of_chunks_change_no_row() {
    let folder = folder(&[
        ("a", lines(0, 300)),
        ("b", String::new()),
        ("c", "one\n\n?two\nthree".into()),
    ]);
    let (_, usual) = run_with(&PLAIN, folder.path(), &Settings::default(), OnReject::Skip);
    let expected = usual.texts();
    assert_eq!(expected["a"].len(), 300);
    assert_eq!(expected["c"], ["one", "three"]);
    for chunk_bytes in [1, 7, 64, 1000] {
        let settings = Settings {
            chunk_bytes,
            ..small(2)
        };
        let (outcome, memory) = run_with(&PLAIN, folder.path(), &settings, OnReject::Skip);
        assert_eq!(memory.texts(), expected, "{chunk_bytes}");
        assert_eq!(
            (
                outcome.tally.found,
                outcome.tally.read,
                outcome.tally.rejects
            ),
            (303, 302, 1)
        );
        assert!(outcome.tally.is_balanced());
    }
}

#[test]
fn positions_are_those_in_the_source() {
    let folder = folder(&[
        ("a", "first\n".into()),
        ("b", "one\n?no\n!no\nthree\n".into()),
    ]);
    let (outcome, memory) = run_with(&PLAIN, folder.path(), &small(2), OnReject::Skip);
    let rows: Vec<Value> = memory.committed[0]
        .0
        .concat()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let place = |row: &Value| {
        (
            row["index"].as_u64().unwrap(),
            row["offset"].as_u64().unwrap(),
        )
    };
    // What the framer refuses stands between messages; what the reader refuses is one.
    assert_eq!(
        rows.iter().map(place).collect::<Vec<_>>(),
        [(0, 0), (0, 0), (2, 12)]
    );
    let rejects = &outcome.tally.listed;
    assert_eq!((rejects[0].message_index, rejects[0].byte_offset), (1, 4));
    assert_eq!((rejects[1].message_index, rejects[1].byte_offset), (1, 8));
    assert!(
        rejects[1]
            .to_string()
            .ends_with("b: an exclamation (exclamation) at message 1, byte 8, LINE-1")
    );
}

#[test]
fn small_files_share_chunks() {
    let files: Vec<(String, String)> = (0..500)
        .map(|file| (format!("{file:03}"), "a line\n".into()))
        .collect();
    let files: Vec<(&str, String)> = files
        .iter()
        .map(|(name, text)| (&**name, text.clone()))
        .collect();
    let folder = folder(&files);
    let board = Board::new(1000);
    let limits = feed::Limits {
        chunk: 1000,
        files: 200,
        bytes: 1 << 20,
        expansion: 256,
    };
    let given = Feed::new(&PLAIN, &mut Open, &board, limits)
        .run(&listing(folder.path()), &AtomicU64::new(0));
    // 143 files fill a chunk; every batch of 200 ends one.
    assert_eq!(given, 2 + 2 + 1);
}

#[test]
fn a_run_without_files_commits_once() {
    let folder = folder(&[]);
    let (outcome, memory) = run_with(&PLAIN, folder.path(), &small(2), OnReject::Skip);
    assert_eq!((memory.committed.len(), outcome.tally.files), (1, 0));
}

#[test]
fn fail_stops_before_anything_of_the_batch_is_visible() {
    let folder = folder(&[
        ("a", lines(0, 99)),
        ("b", lines(0, 99)),
        ("c", lines(0, 99)),
        ("d", format!("{}!\n{}", lines(0, 50), lines(0, 999))),
    ]);
    for threads in [1, 5] {
        let (outcome, memory) = run_with(&PLAIN, folder.path(), &small(threads), OnReject::Fail);
        let error = outcome.error.unwrap();
        assert_eq!(error.rejected().unwrap().code, "exclamation");
        assert_eq!(memory.committed.len(), 1);
        assert_eq!(memory.texts().keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((outcome.tally.files, outcome.tally.read), (2, 198));
    }
}

#[test]
fn what_is_broken_off_is_a_reject_and_what_came_before_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
    std::io::Write::write_all(&mut packed, lines(0, 100).as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    fs::write(folder.path().join("a.gz"), &packed[..packed.len() - 20]).unwrap();
    fs::write(folder.path().join("b"), "after\n").unwrap();
    let (outcome, memory) = run_with(&PLAIN, folder.path(), &small(2), OnReject::Skip);
    let tally = outcome.tally;
    assert_eq!(tally.files_rejected, 1);
    assert_eq!(
        tally.reject_codes.keys().collect::<Vec<_>>(),
        ["gzip_broken", "source_broken_off"]
    );
    assert_eq!(memory.texts()["a.gz"].len() as u64 + 1, tally.read);
    assert_eq!(memory.texts()["b"], ["after"]);
    assert!(tally.is_balanced() && tally.rejects == 1);
    let (outcome, memory) = run_with(&PLAIN, folder.path(), &small(2), OnReject::Fail);
    assert!(outcome.error.is_some() && memory.committed.is_empty());
}

#[test]
fn an_interrupted_run_keeps_whole_batches_alone() {
    struct After<'a>(u64, &'a AtomicBool);
    impl Watch for After<'_> {
        fn seen(&mut self, progress: Progress) {
            self.1.store(progress.messages > self.0, Ordering::Relaxed);
        }
    }
    let names: Vec<String> = (0..40).map(|file| format!("{file:02}")).collect();
    let files: Vec<(&str, String)> = names.iter().map(|name| (&**name, lines(0, 100))).collect();
    let folder = folder(&files);
    let interrupt = AtomicBool::new(false);
    let mut memory = Memory::default();
    let mut watch = After(1500, &interrupt);
    let parts = Run {
        dialect: &PLAIN,
        output: &mut memory,
        settings: &small(2),
        interrupt: &interrupt,
    };
    let work = listing(folder.path());
    let outcome = run(parts, &work, &mut Open, OnReject::Skip, &mut watch);
    assert!(outcome.interrupted && outcome.error.is_none());
    let rows: usize = memory.texts().values().map(Vec::len).sum();
    assert_eq!(rows, memory.committed.len() * 200);
    assert!(rows < 4000 && outcome.tally.read == rows as u64);
}

#[test]
fn a_reader_that_panics_ends_the_run_with_an_error() {
    let folder = folder(&[("a", format!("{}panic\n", lines(0, 50)))]);
    let (outcome, memory) = run_with(&PLAIN, folder.path(), &small(3), OnReject::Skip);
    assert!(
        outcome
            .error
            .unwrap()
            .to_string()
            .contains("mistake of the program")
    );
    assert!(memory.committed.is_empty());
}

#[test]
fn a_lost_row_is_noticed() {
    let folder = folder(&[("a", lines(0, 50))]);
    let (outcome, memory) = run_with(
        &Lines { loses: "line 20\n" },
        folder.path(),
        &small(2),
        OnReject::Skip,
    );
    assert!(
        outcome
            .error
            .unwrap()
            .to_string()
            .contains("messages and rows")
    );
    assert!(memory.committed.is_empty());
}

#[test]
fn an_output_that_fails_ends_the_run() {
    let folder = folder(&[
        ("a", lines(0, 500)),
        ("b", lines(0, 500)),
        ("c", lines(0, 500)),
    ]);
    let mut memory = Memory {
        fails_after: Some(1),
        ..Memory::default()
    };
    let work = listing(folder.path());
    let outcome = run_work(&PLAIN, &work, &small(2), &mut memory, OnReject::Skip);
    assert!(outcome.error.is_some());
    assert_eq!((outcome.tally.files, memory.committed.len()), (2, 1));
}

#[test]
fn dead_letters_hold_the_bytes_and_come_with_their_batch() {
    let folder = folder(&[
        ("a", "one\n!two\n?three\n".into()),
        ("b", "four\n".into()),
        ("c", "!five\n".into()),
    ]);
    let letters = tempfile::tempdir().unwrap();
    let mut dead = DeadLetters::open(letters.path(), Path::new("/out"), 0).unwrap();
    let (outcome, _) = run_with(
        &PLAIN,
        folder.path(),
        &small(2),
        OnReject::DeadLetter(&mut dead),
    );
    assert_eq!(outcome.tally.rejects, 3);
    let mut files: Vec<_> = fs::read_dir(letters.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), 2);
    let first = fs::read_to_string(&files[0]).unwrap();
    let letters: Vec<crate::reject::DeadLetter> = first
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let codes: Vec<&str> = letters.iter().map(|letter| &*letter.reject.code).collect();
    assert_eq!(codes, ["exclamation", "question"]);
    assert_eq!(
        (
            &*letters[1].raw,
            letters[1].bytes,
            letters[1].reject.byte_offset
        ),
        ("P3RocmVlCg==", 7, 9)
    );
    assert_eq!(letters[0].sha256.len(), 64);
}
