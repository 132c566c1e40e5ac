//! Whole ingests from a store into a store: that of the memory of this process, which knows conditional writes and lists
//! as the others do. Real protocols are spoken in the tests of the engines.

use std::collections::BTreeMap;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use serde_json::Value;

use super::*;
use crate::engine::Watch;
use crate::ingest::{ErrorHandling, Ingest, IngestOptions};
use crate::report::Report;
use crate::sink::Format;
use crate::status::{Status, StatusOptions};

struct Nobody;

impl Watch for Nobody {}

fn put(path: &str, bytes: impl Into<Vec<u8>>) {
    let object = Object::at(Path::new(path)).unwrap().unwrap();
    object.put(bytes.into().into()).unwrap();
}

fn message(control_id: &str) -> String {
    format!("MSH|^~\\&|LAB|H|||20240101||ORU^R01|{control_id}|P|2.5\rPID|1||7\rOBX|1|NM|A||5\r")
}

fn options(from: &str, to: &str, format: Format) -> IngestOptions {
    let mut options = IngestOptions::new(from, to);
    options.format = format;
    options.settle = Duration::ZERO;
    options.tables = vec!["hl7_messages".to_owned(), "obx".to_owned()];
    options
}

fn run(options: &IngestOptions) -> Report {
    let never = AtomicBool::new(false);
    let (report, error) = Ingest::open(options).unwrap().run(&never, &mut Nobody);
    assert!(error.is_none(), "{error:?}");
    report
}

/// Every name below a path, and what it holds.
fn objects(path: &str) -> BTreeMap<String, Vec<u8>> {
    let root = Object::at(Path::new(path)).unwrap().unwrap();
    let mut names = Vec::new();
    root.each(true, |found| names.push(found.below)).unwrap();
    let get = |name: String| {
        let object = Object::at(&Path::new(path).join(&name)).unwrap().unwrap();
        let bytes = object.get().unwrap().to_vec();
        (name, bytes)
    };
    names.into_iter().map(get).collect()
}

fn rows(objects: &BTreeMap<String, Vec<u8>>, table: &str) -> Vec<Value> {
    let files = objects
        .iter()
        .filter(|(name, _)| name.starts_with(&format!("{table}/batch-")));
    files
        .flat_map(|(_, bytes)| bytes.split(|byte| *byte == b'\n'))
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect()
}

#[test]
fn a_growing_folder_of_a_store_is_read_once_in_every_format() {
    for format in [Format::Delta, Format::Parquet, Format::Ndjson] {
        let bucket = format!("memory://growing-{}", format.name());
        let (from, to) = (format!("{bucket}/in"), format!("{bucket}/out"));
        put(&format!("{from}/b.hl7"), message("1") + &message("2"));
        put(&format!("{from}/.hidden.hl7"), message("9"));
        put(&format!("{from}/deep/c.hl7"), message("9"));
        let mut options = options(&from, &to, format);
        let report = run(&options);
        assert_eq!((report.files, report.messages, report.left_out), (1, 2, 1));
        assert_eq!(run(&options).files, 0, "nothing new");

        // A late file with an earlier name, and one below.
        put(&format!("{from}/a.hl7"), message("3"));
        options.recursive = true;
        assert_eq!(run(&options).messages, 2);
        let written = objects(&to);
        assert!(
            !written.keys().any(|name| name.ends_with(".part")),
            "{:?}",
            written.keys()
        );
        assert!(!written.contains_key("_commits/lock"));
        if format == Format::Ndjson {
            assert_eq!(rows(&written, "obx").len(), 4);
            let row = &rows(&written, "hl7_messages")[0];
            let name = Value::from(format!("{from}/b.hl7"));
            assert!(
                row.as_object()
                    .unwrap()
                    .values()
                    .any(|value| *value == name),
                "{row}"
            );
        }
        let logs = written
            .keys()
            .filter(|name| name.starts_with("obx/_delta_log/0"));
        assert_eq!(logs.count(), if format == Format::Delta { 2 } else { 0 });
    }
}

#[test]
fn a_store_gives_the_same_bytes_as_a_folder() {
    let (from, to) = ("memory://same/in", "memory://same/out");
    let local = tempfile::tempdir().unwrap();
    std::fs::create_dir(local.path().join("in")).unwrap();
    for number in 0..20 {
        let name = format!("{number}.hl7");
        put(&format!("{from}/{name}"), message(&name));
        std::fs::write(local.path().join("in").join(&name), message(&name)).unwrap();
    }
    let parquet = |from: &Path, to: &Path| {
        let mut options = options("", "", Format::Ndjson);
        options.storage_path = from.to_owned();
        options.output = to.to_owned();
        options.tables = vec!["obx".to_owned()];
        run(&options)
    };
    parquet(Path::new(from), Path::new(to));
    parquet(&local.path().join("in"), &local.path().join("out"));
    let name = "obx/batch-00000000-0000.ndjson";
    let there = std::fs::read_to_string(local.path().join("out").join(name)).unwrap();
    let prefix = format!("{}/in/", local.path().display());
    let there = there.replace(&prefix, &format!("{from}/"));
    assert_eq!(String::from_utf8(objects(to)[name].clone()).unwrap(), there);
}

#[test]
fn dead_letters_are_kept_in_a_store_and_replayed_once() {
    let (from, to) = ("memory://letters/in", "memory://letters/out");
    put(
        &format!("{from}/a.hl7"),
        message("1") + "MSH|ABCD|X\rPID|1\r" + &message("2"),
    );
    let mut options = options(from, to, Format::Ndjson);
    options.error_handling = ErrorHandling::DeadLetter;
    options.dead_letter_path = Some(PathBuf::from("memory://letters/dead"));
    let report = run(&options);
    assert_eq!((report.messages, report.rejects), (3, 1));
    let names: Vec<String> = objects("memory://letters/dead").into_keys().collect();
    assert_eq!(names.len(), 1, "{names:?}");
    options.storage_path = PathBuf::from("memory://letters/dead");
    options.replay = true;
    let report = run(&options);
    assert_eq!((report.messages, report.rejects), (1, 1));
    let names: Vec<String> = objects("memory://letters/dead").into_keys().collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(
        names
            .iter()
            .filter(|name| name.ends_with(".replayed"))
            .count(),
        1
    );
}

#[test]
fn status_is_told_of_a_store() {
    let (from, to) = ("memory://status/in", "memory://status/out");
    put(&format!("{from}/a.hl7"), message("1"));
    run(&options(from, to, Format::Parquet));
    put(&format!("{from}/b.hl7"), message("2"));
    let status = Status::of(&StatusOptions {
        output: PathBuf::from(to),
        storage_path: Some(PathBuf::from(from)),
        ..StatusOptions::default()
    });
    let status = status.unwrap();
    assert_eq!(status.batch, Some(0));
    assert_eq!(status.lag.unwrap().files, 1);
}

#[test]
fn the_ledger_of_a_store_is_written_as_a_snapshot_and_found_again() {
    let (from, to) = ("memory://ledger/in", "memory://ledger/out");
    let mut options = options(from, to, Format::Ndjson);
    options.checkpoint_interval = 1;
    for number in 0..3 {
        put(
            &format!("{from}/{number}.hl7"),
            message(&number.to_string()),
        );
        assert_eq!(run(&options).messages, 1);
    }
    let names: Vec<String> = objects(to).into_keys().collect();
    let is_snapshot = |name: &&String| name.starts_with("_commits/ledger-");
    assert_eq!(names.iter().filter(is_snapshot).count(), 1, "{names:?}");
    assert_eq!(run(&options).files, 0);
}

#[test]
fn a_second_run_on_the_same_output_is_refused() {
    let (from, to) = ("memory://busy/in", "memory://busy/out");
    put(&format!("{from}/a.hl7"), message("1"));
    let options = options(from, to, Format::Ndjson);
    let first = Ingest::open(&options).unwrap();
    let refused = Ingest::open(&options).unwrap_err();
    assert!(refused.is_busy(), "{refused}");
    drop(first);
    assert_eq!(run(&options).messages, 1);
}

#[test]
fn a_run_whose_lock_was_taken_commits_nothing() {
    let (from, to) = ("memory://taken/in", "memory://taken/out");
    put(&format!("{from}/a.hl7"), message("1"));
    let ingest = Ingest::open(&options(from, to, Format::Ndjson)).unwrap();
    // Another has waited in vain for a sign of life.
    put(&format!("{to}/_commits/lock"), "{}");
    std::thread::sleep(Duration::from_secs(6));
    let never = AtomicBool::new(false);
    let (_, error) = ingest.run(&never, &mut Nobody);
    assert!(error.is_some_and(|error| error.is_busy()));
    let written = objects(to);
    assert!(
        !written.contains_key("_commits/00000000.json"),
        "{:?}",
        written.keys()
    );
    // The lock is another's, and stays.
    assert!(written.contains_key("_commits/lock"));
}

#[test]
fn messages_that_come_again_are_known_in_a_store() {
    let (from, to) = ("memory://again/in", "memory://again/out");
    let mut options = options(from, to, Format::Ndjson);
    options.deduplicate = crate::ledger::Deduplicate::Exact;
    put(&format!("{from}/a.hl7"), message("1") + &message("2"));
    assert_eq!(run(&options).duplicates, 0);
    put(&format!("{from}/b.hl7"), message("2") + &message("3"));
    assert_eq!(run(&options).duplicates, 1);
    assert_eq!(rows(&objects(to), "hl7_messages").len(), 3);
}

#[test]
fn compressed_objects_are_unpacked() {
    let (from, to) = ("memory://packed/in", "memory://packed/out");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(message("1").as_bytes()).unwrap();
    put(&format!("{from}/a.hl7.gz"), gzip.finish().unwrap());
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("b.hl7", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(message("2").as_bytes()).unwrap();
    put(&format!("{from}/b.zip"), zip.finish().unwrap().into_inner());
    assert_eq!(run(&options(from, to, Format::Ndjson)).messages, 2);
}

#[test]
fn large_objects_are_read_and_written_in_parts() {
    let path = Path::new("memory://large/file");
    let bytes: Vec<u8> = (0..21_000_000_u32)
        .map(|number| (number % 251) as u8)
        .collect();
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(&bytes).unwrap();
    place::keep(&file, path).unwrap();
    let (opened, found) = Opened::open(path).unwrap();
    assert_eq!(found.size, bytes.len() as u64);
    let mut read = Vec::new();
    (&opened).read_to_end(&mut read).unwrap();
    assert!(read == bytes);
    let mut some = [0; 9];
    for at in [20_999_980, 0, 4_194_300, 9_000_000] {
        (&opened).seek(SeekFrom::Start(at as u64)).unwrap();
        (&opened).read_exact(&mut some).unwrap();
        assert_eq!(some, bytes[at..at + 9]);
    }
    assert_eq!((&opened).seek(SeekFrom::End(-1)).unwrap(), 20_999_999);
    assert_eq!((&opened).read(&mut some).unwrap(), 1);
    assert_eq!((&opened).read(&mut some).unwrap(), 0);
}

#[test]
fn what_is_replaced_while_it_is_read_is_no_mixture() {
    let path = "memory://mixed/file";
    put(path, vec![1; 12_000_000]);
    let (opened, _) = Opened::open(Path::new(path)).unwrap();
    put(path, vec![2; 12_000_000]);
    let mut read = Vec::new();
    let end = (&opened).read_to_end(&mut read);
    assert!(end.is_err() || read.iter().all(|byte| *byte == 1));
    assert!(!read.contains(&2));
}

#[test]
fn empty_objects_are_empty_files() {
    put("memory://empty/in/a.hl7", "");
    let report = run(&options(
        "memory://empty/in",
        "memory://empty/out",
        Format::Ndjson,
    ));
    assert_eq!((report.files, report.messages), (1, 0));
}

#[test]
fn names_are_taken_once() {
    let path = Path::new("memory://names/a");
    let object = Object::at(path).unwrap().unwrap();
    object.put_new("one".into()).unwrap();
    object.put_new("one".into()).unwrap();
    let taken = object.put_new("two".into()).unwrap_err();
    assert_eq!(taken.kind(), std::io::ErrorKind::AlreadyExists);
}

#[test]
fn unknown_stores_and_options_are_wrong_usage() {
    let options = options("ftp://there/in", "/nowhere/out", Format::Ndjson);
    let error = Ingest::open(&options).unwrap_err();
    assert!(
        error.is_usage() && error.to_string().contains("ftp://"),
        "{error}"
    );
    let configured = |name: &str| configure(&BTreeMap::from([(name.to_owned(), "x".to_owned())]));
    let error = configured("aws_regoin").unwrap_err();
    assert!(
        error.is_usage() && error.to_string().contains("aws_regoin"),
        "{error}"
    );
    let error = configured("aws_secret_access_key").unwrap_err();
    assert!(
        error.to_string().contains("AWS_SECRET_ACCESS_KEY"),
        "{error}"
    );
}

#[test]
fn paths_of_stores_are_told_from_others() {
    for path in ["s3://b/a", "gs://b", "abfss://c@a.dfs.core.windows.net/x"] {
        assert!(is_remote(Path::new(path)), "{path}");
    }
    for path in ["/a/s3://b", "C:\\a", "a/b", "://b", "/Volumes/a"] {
        assert!(!is_remote(Path::new(path)), "{path}");
    }
}
