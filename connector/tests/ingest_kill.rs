//! `ingest` killed again and again, at random and at every named place, over a folder that grows meanwhile: in the end every
//! message is a row once, as if nothing had happened.
//!
//! `HEALTHCARE_CONNECTOR_KILLS=300 cargo test --release --test ingest_kill` kills so often for each format.

mod cli;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use arrow_array::cast::AsArray;
use arrow_array::types::Int32Type;
use cli::{Dice, Said, bytes_below, ingesting, messages, status};
use flate2::Compression;
use flate2::write::GzEncoder;
use healthcare_connector::failpoint::{PLACES, VARIABLE};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;

/// A folder that grows, and the output of one format.
struct Ground {
    from: tempfile::TempDir,
    to: tempfile::TempDir,
    format: &'static str,
    messages: Vec<Vec<u8>>,
    /// Messages that were written.
    used: usize,
    files: u64,
}

const TABLES: [&str; 2] = ["hl7_messages", "obx"];
const BAD: &[u8] = b"MSH|ABCD|X\rPID|1\r";

impl Ground {
    fn new(format: &'static str) -> Ground {
        Ground {
            from: tempfile::tempdir().unwrap(),
            to: tempfile::tempdir().unwrap(),
            format,
            messages: messages(3000 + kills() as usize * 50, "none"),
            used: 0,
            files: 0,
        }
    }

    fn out(&self) -> PathBuf {
        self.to.path().join("out")
    }

    /// Adds a file of a kind that is thrown for, under a name that may come before others.
    fn grow(&mut self, dice: &mut Dice) {
        self.files += 1;
        let name = format!("{}-{:04}", dice.roll(10), self.files);
        let count = match dice.roll(8) {
            // Larger than a batch.
            0 => 120,
            count => count as usize * 2,
        };
        let start = self.used.min(self.messages.len() - count);
        self.used = start + count;
        let mut text = self.messages[start..self.used].concat();
        if dice.roll(3) == 0 {
            text.extend(BAD);
            text.extend(format!("ZZZ|{}\r", self.files).as_bytes());
        }
        match dice.roll(6) {
            0 => {
                let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
                packed.write_all(&text).unwrap();
                self.put(&format!("{name}.hl7.gz"), &packed.finish().unwrap());
            }
            1 => {
                // It is sent twice.
                self.put(&format!("{name}.hl7"), &text);
                self.put(
                    &format!("{}-{:04}-again.hl7", dice.roll(10), self.files),
                    &text,
                );
            }
            _ => self.put(&format!("{name}.hl7"), &text),
        }
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let part = self.from.path().join(format!(".{name}.part"));
        fs::write(&part, bytes).unwrap();
        fs::rename(part, self.from.path().join(name)).unwrap();
    }

    fn command(&self, out: &Path) -> Command {
        let mut command = ingesting(self.from.path(), out);
        command.args(["--format", self.format, "--json", "--threads", "2"]);
        command.args(["--tables", &TABLES.join(",")]);
        command.args(["--mode", "streaming", "--available-now"]);
        command.args(["--max-files-per-trigger", "2", "--batch-bytes", "60kB"]);
        command.args(["--checkpoint-interval", "1", "--deduplicate", "exact"]);
        let letters = out.with_extension("letters");
        command.args(["--error-handling", "dead_letter", "--dead-letter-path"]);
        command.arg(letters);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs to the end.
    fn finish(&self, out: &Path) {
        let said = Said::from(self.command(out).output().unwrap());
        assert_eq!(said.status, Some(0), "{}", said.err);
        assert!(said.report().accounting.balanced);
    }
}

/// The rows of a table by what they are, each with how often it is there; and by where they are from.
fn found(out: &Path, table: &str, format: &str) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    let folder = out.join(table);
    for name in committed(&folder, format) {
        let path = folder.join(&name);
        let rows = match format {
            "ndjson" => lines(&path),
            _ => parquet(&path),
        };
        for row in rows {
            *found.entry(row).or_default() += 1;
        }
    }
    found
}

/// The files that count, as readers of the format find them.
fn committed(folder: &Path, format: &str) -> Vec<String> {
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    if format != "delta" {
        let mut names = names(folder);
        names.retain(|name| !name.starts_with('.') && !name.starts_with('_'));
        return names;
    }
    let mut added = Vec::new();
    let log = folder.join("_delta_log");
    for name in names(&log) {
        if name.starts_with('.') || !name.ends_with(".json") {
            continue;
        }
        for line in fs::read_to_string(log.join(name)).unwrap().lines() {
            let action: Value = serde_json::from_str(line).unwrap();
            if let Some(path) = action["add"]["path"].as_str() {
                added.push(path.to_owned());
            }
        }
    }
    let all = added.len();
    added.sort();
    added.dedup();
    assert_eq!(added.len(), all, "a file was added twice");
    added
}

fn lines(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let row = |line: &str| {
        let row: Value = serde_json::from_str(line).unwrap();
        let number = row["segment_index"].as_i64().unwrap_or(0);
        format!("{} {number}", row["message_hash"].as_str().unwrap())
    };
    text.lines().map(row).collect()
}

fn parquet(path: &Path) -> Vec<String> {
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(path).unwrap()).unwrap();
    let mut rows = Vec::new();
    for batch in reader.build().unwrap() {
        let batch = batch.unwrap();
        let hashes = batch.column_by_name("message_hash").unwrap();
        let numbers = batch.column_by_name("segment_index");
        for row in 0..batch.num_rows() {
            let number = numbers.map_or(0, |numbers| {
                i64::from(numbers.as_primitive::<Int32Type>().value(row))
            });
            rows.push(format!("{} {number}", hashes.as_string::<i32>().value(row)));
        }
    }
    rows
}

/// Dead letters, in order, without the batch that they came with.
fn letters(out: &Path) -> Vec<String> {
    let mut lines: Vec<String> = bytes_below(&out.with_extension("letters"))
        .into_iter()
        .filter(|(name, _)| !name.starts_with('.'))
        .flat_map(|(_, text)| {
            String::from_utf8(text)
                .unwrap()
                .lines()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .map(|line| {
            let letter: Value = serde_json::from_str(&line).unwrap();
            format!("{} {}", letter["code"], letter["raw"])
        })
        .collect();
    lines.sort();
    lines
}

fn same_as_undisturbed(ground: &Ground) {
    let (out, whole) = (ground.out(), ground.to.path().join("whole"));
    ground.finish(&out);
    ground.finish(&whole);
    for table in TABLES {
        let (killed, undisturbed) = (
            found(&out, table, ground.format),
            found(&whole, table, ground.format),
        );
        assert!(
            killed.values().all(|times| *times == 1),
            "{table}: a row is there twice"
        );
        let less = undisturbed.keys().filter(|row| !killed.contains_key(*row));
        let more = killed.keys().filter(|row| !undisturbed.contains_key(*row));
        assert_eq!(
            (less.count(), more.count()),
            (0, 0),
            "{table}: rows that are missing, and too many, beside an undisturbed run"
        );
        assert!(!killed.is_empty());
    }
    assert_eq!(letters(&out), letters(&whole));
    let (killed, undisturbed) = (status(&out, &[]), status(&whole, &[]));
    for what in ["messages", "rejects", "rows", "outcomes"] {
        assert_eq!(killed[what], undisturbed[what], "{what}");
    }
    let number = |what: &str| killed[what].as_u64().unwrap();
    // When there are many kills, messages come again.
    let read = number("messages") - number("rejects") - number("duplicates");
    let rows: u64 = found(&out, "hl7_messages", ground.format).values().sum();
    assert_eq!(rows, read, "rows are not the messages that were read");
    // An empty poll, after all of it.
    let before = cli::offset(&out);
    ground.finish(&out);
    assert_eq!(cli::offset(&out), before);
}

/// Every file, but those that are made of others now and then.
fn without_snapshots(out: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = bytes_below(out);
    files.retain(|(name, _)| {
        !name.starts_with("_commits/ledger-") && !name.starts_with("_commits/keys-")
    });
    files
}

fn kills() -> u64 {
    let kills = std::env::var("HEALTHCARE_CONNECTOR_KILLS").ok();
    kills.and_then(|kills| kills.parse().ok()).unwrap_or(6)
}

/// Places that are passed on the way of this format.
fn places(format: &str) -> impl Iterator<Item = &'static str> {
    let of_log = ["entry_prepared", "log_entry_published"];
    let is_delta = format == "delta";
    let places = PLACES.iter().copied();
    places.filter(move |place| *place != "replayed" && (is_delta || !of_log.contains(place)))
}

fn kill_often(format: &'static str) {
    let mut ground = Ground::new(format);
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let out = ground.out();
    for place in places(format) {
        // Until it is reached: some are only passed when there is something to be told.
        let mut was_reached = false;
        for _ in 0..40 {
            ground.grow(&mut dice);
            let mut command = ground.command(&out);
            // A snapshot comes seldom; twice in one run, hardly ever.
            let times = match place.starts_with("snapshot") {
                true => 1,
                false => 1 + dice.roll(2),
            };
            command.env(VARIABLE, format!("{place}:{times}"));
            let said = Said::from(command.output().unwrap());
            was_reached = said.status.is_none();
            assert!(
                was_reached || said.status == Some(0),
                "{place}: {}",
                said.err
            );
            if was_reached {
                break;
            }
        }
        assert!(was_reached, "{place} is never passed");
    }
    let mut killed = 0;
    while killed < kills() {
        ground.grow(&mut dice);
        let mut child = ground.command(&out).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(5000 + dice.roll(60_000)));
        ground.grow(&mut dice);
        std::thread::sleep(Duration::from_micros(dice.roll(40_000)));
        let is_over = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        killed += u64::from(!is_over);
    }
    same_as_undisturbed(&ground);
}

/// A run that may write no file of more than so many blocks of 512 bytes: its disk is full, now here and now there.
#[cfg(target_os = "linux")]
fn cramped(ground: &Ground, blocks: u64) -> Said {
    let command = ground.command(&ground.out());
    let mut shell = Command::new("/bin/sh");
    // Without the signal, a write that is too much is an error, as on a disk.
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    shell.args(["-c", &script, "sh"]).arg(command.get_program());
    Said::from(shell.args(command.get_args()).output().unwrap())
}

#[cfg(target_os = "linux")]
fn fill_the_disk_often(format: &'static str) {
    let mut ground = Ground::new(format);
    let mut dice = Dice(0x1234_5678_9abc_def1);
    let (mut failed, mut passed) = (0, 0);
    for round in 0..(24 + kills()) {
        ground.grow(&mut dice);
        let blocks = [0, 1, 4, 16, 64, 224, 512, 1024, 4096, 8192][dice.roll(10) as usize];
        let said = cramped(&ground, blocks);
        match said.status {
            Some(0) => passed += 1,
            Some(1) => {
                failed += 1;
                assert!(said.err.contains("cannot "), "{}", said.err);
            }
            other => panic!("{round}: {other:?} {}", said.err),
        }
    }
    assert!(failed > 5 && passed > 0, "{failed} failed, {passed} passed");
    same_as_undisturbed(&ground);
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_now_and_then_loses_and_doubles_nothing() {
    for format in ["delta", "parquet", "ndjson"] {
        fill_the_disk_often(format);
    }
}

/// A file that opens and cannot be read, and one that is there, gone, and there again while runs are under way.
#[cfg(target_os = "linux")]
#[test]
fn files_that_cannot_be_read_or_vanish_for_a_while_are_read_once_in_the_end() {
    let mut ground = Ground::new("ndjson");
    let mut dice = Dice(0x0fed_cba9_8765_4321);
    let mut of_late = Vec::new();
    for round in 0..8 {
        ground.grow(&mut dice);
        let failing = ground.from.path().join(format!("{round}-failing.hl7"));
        // It has a size of nothing, and reading it is an error of the device.
        std::os::unix::fs::symlink("/proc/self/mem", &failing).unwrap();
        of_late.push(failing);
        let coming = ground.from.path().join(format!("{round}-coming.hl7"));
        let text = ground.messages[ground.messages.len() - 1 - round].clone();
        fs::write(&coming, &text).unwrap();
        let child = ground.command(&ground.out()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(dice.roll(40_000)));
        fs::remove_file(&coming).unwrap();
        let said = Said::from(child.wait_with_output().unwrap());
        assert_eq!(said.status, Some(0), "{}", said.err);
        ground.put(&format!("{round}-coming.hl7"), &text);
    }
    for (number, failing) in of_late.iter().enumerate() {
        fs::remove_file(failing).unwrap();
        let text = ground.messages[ground.messages.len() - 20 - number].clone();
        fs::write(failing, text).unwrap();
    }
    let (out, whole) = (ground.out(), ground.to.path().join("whole"));
    ground.finish(&out);
    ground.finish(&whole);
    for table in TABLES {
        let rows = found(&out, table, "ndjson");
        assert!(
            rows.values().all(|times| *times == 1),
            "{table}: a row is there twice"
        );
        assert_eq!(rows, found(&whole, table, "ndjson"), "{table}");
    }
}

#[test]
fn a_growing_folder_into_delta_tables_survives_kills() {
    kill_often("delta");
}

#[test]
fn a_growing_folder_into_parquet_survives_kills() {
    kill_often("parquet");
}

#[test]
fn a_growing_folder_into_ndjson_survives_kills() {
    kill_often("ndjson");
}

#[test]
fn a_folder_that_stands_still_gives_the_same_bytes_whatever_is_killed() {
    for format in ["parquet", "ndjson"] {
        let mut ground = Ground::new(format);
        let mut dice = Dice(0x2545_f491_4f6c_dd1d);
        for _ in 0..24 {
            ground.grow(&mut dice);
        }
        let out = ground.out();
        for round in 1..3 {
            for place in places(format) {
                let mut command = ground.command(&out);
                command.env(VARIABLE, format!("{place}:{round}"));
                let said = Said::from(command.output().unwrap());
                assert!(
                    matches!(said.status, None | Some(0)),
                    "{place}: {}",
                    said.err
                );
            }
        }
        ground.finish(&out);
        let whole = ground.to.path().join("whole");
        ground.finish(&whole);
        let (killed, undisturbed) = (without_snapshots(&out), without_snapshots(&whole));
        let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
            files.iter().map(|(name, _)| name.clone()).collect()
        };
        assert_eq!(names(&killed), names(&undisturbed), "{format}");
        let other = killed.iter().zip(&undisturbed).find(|(a, b)| a != b);
        assert!(other.is_none(), "{format}: {}", other.unwrap().0.0);
    }
}
