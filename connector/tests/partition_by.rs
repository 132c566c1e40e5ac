//! Tables whose rows lie in folders by the values of some columns.

mod cli;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use cli::{Said, ingest, ingesting, messages, write_files};
use healthcare_connector::failpoint::VARIABLE;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;
use tempfile::TempDir;

const BY: &[&str] = &[
    "--tables",
    "hl7_messages,obx",
    "--partition-by",
    "message_type,trigger_event",
    "--json",
];

fn folders() -> (TempDir, TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

fn run(from: &Path, to: &Path, format: &str) -> Said {
    ingest(from, to, &[BY, &["--format", format]].concat())
}

/// Paths of Parquet files below a table, in order.
fn files(table: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![table.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            match path.is_dir() {
                true if name != "_delta_log" => open.push(path),
                true => {}
                false => files.push(path),
            }
        }
    }
    files.sort();
    files
}

fn rows(files: &[PathBuf]) -> u64 {
    let rows = |path: &PathBuf| {
        let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(path).unwrap()).unwrap();
        assert!(reader.schema().column_with_name("message_type").is_none());
        assert!(
            reader
                .schema()
                .column_with_name("message_control_id")
                .is_some()
        );
        u64::try_from(reader.metadata().file_metadata().num_rows()).unwrap()
    };
    files.iter().map(rows).sum()
}

#[test]
fn rows_lie_in_folders_named_after_their_values() {
    for format in ["parquet", "delta"] {
        let (from, to) = folders();
        write_files(from.path(), 2, 60, "none");
        let first = run(from.path(), to.path(), format);
        assert_eq!(first.status, Some(0), "{}", first.err);
        fs::write(
            from.path().join("late.hl7"),
            messages(150, "none")[130..].concat(),
        )
        .unwrap();
        let second = run(from.path(), to.path(), format).report();
        for table in ["hl7_messages", "obx"] {
            let files = files(&to.path().join(table));
            let wanted = first.report().tables[table] + second.tables[table];
            assert_eq!(rows(&files), wanted, "{format} {table}");
            assert!(files.len() > 4 && wanted > 20);
            for file in &files {
                let mut folders = file.strip_prefix(to.path().join(table)).unwrap().iter();
                let name =
                    |part: Option<&std::ffi::OsStr>| part.unwrap().to_str().unwrap().to_owned();
                assert!(name(folders.next()).starts_with("message_type="));
                assert!(name(folders.next()).starts_with("trigger_event="));
                assert!(name(folders.next()).starts_with("batch-"));
            }
        }
    }
}

#[test]
fn the_log_says_columns_and_values() {
    let (from, to) = folders();
    let odd = "MSH|^~\\&|A|B|||20240101||Z/ 1^Q%|7|P|2.5\rPID|1||7\r";
    fs::write(from.path().join("a.hl7"), odd).unwrap();
    assert_eq!(run(from.path(), to.path(), "delta").status, Some(0));
    let log = to
        .path()
        .join("hl7_messages/_delta_log/00000000000000000000.json");
    let text = fs::read_to_string(log).unwrap();
    let actions: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let metadata = actions
        .iter()
        .find_map(|action| action.get("metaData"))
        .unwrap();
    assert_eq!(
        metadata["partitionColumns"],
        serde_json::json!(["message_type", "trigger_event"])
    );
    let add = actions.iter().find_map(|action| action.get("add")).unwrap();
    assert_eq!(
        add["partitionValues"],
        serde_json::json!({ "message_type": "Z/ 1", "trigger_event": "Q%" })
    );
    let path = add["path"].as_str().unwrap();
    assert_eq!(
        path,
        "message_type=Z%252F%201/trigger_event=Q%2525/batch-00000000-0000.parquet"
    );
    assert!(
        to.path()
            .join("hl7_messages/message_type=Z%2F 1/trigger_event=Q%25/batch-00000000-0000.parquet")
            .is_file()
    );
}

#[test]
fn other_partitions_than_before_are_refused_by_name() {
    for format in ["parquet", "delta"] {
        let (from, to) = folders();
        write_files(from.path(), 1, 30, "none");
        assert_eq!(run(from.path(), to.path(), format).status, Some(0));
        write_files(from.path(), 2, 30, "none");
        for more in [&[][..], &["--partition-by", "message_type"]] {
            let args = [
                &["--tables", "hl7_messages,obx", "--format", format][..],
                more,
            ]
            .concat();
            let said = ingest(from.path(), to.path(), &args);
            assert_eq!(said.status, Some(1), "{format} {more:?}: {}", said.err);
            assert!(
                said.err
                    .contains("partitioned by message_type, trigger_event"),
                "{}",
                said.err
            );
        }
        assert_eq!(run(from.path(), to.path(), format).status, Some(0));
    }
}

#[test]
fn columns_that_make_no_folders_are_wrong_usage() {
    let (from, to) = folders();
    write_files(from.path(), 1, 3, "none");
    for (by, format, said_of) in [
        ("mesage_type", "delta", "message_type"),
        ("message_datetime", "delta", "message_datetime"),
        ("message_type", "ndjson", "partition_by"),
    ] {
        let args = [
            "--tables",
            "hl7_messages",
            "--partition-by",
            by,
            "--format",
            format,
        ];
        let said = ingest(from.path(), to.path(), &args);
        assert_eq!(said.status, Some(2), "{by}: {}", said.err);
        assert!(said.err.contains(said_of), "{by}: {}", said.err);
    }
}

#[test]
fn kills_leave_no_row_twice_and_none_behind() {
    for format in ["parquet", "delta"] {
        let (from, to) = folders();
        let mut number = 0;
        for place in [
            "file_written",
            "before_files_synced",
            "file_named",
            "before_commit_file",
            "after_commit_file",
        ] {
            number += 1;
            let made = messages(40 * number, "none");
            fs::write(
                from.path().join(format!("{number}.hl7")),
                made[40 * (number - 1)..].concat(),
            )
            .unwrap();
            let mut command = ingesting(from.path(), to.path());
            command.args(BY).args(["--format", format]);
            let killed = Said::from(
                command
                    .env(VARIABLE, format!("{place}:1"))
                    .output()
                    .unwrap(),
            );
            assert_eq!(killed.status, None, "{place}: {}", killed.err);
            let said = run(from.path(), to.path(), format);
            assert_eq!(said.status, Some(0), "{place}: {}", said.err);
            let files = files(&to.path().join("hl7_messages"));
            assert!(
                files
                    .iter()
                    .all(|path| !path.to_str().unwrap().ends_with(".part"))
            );
            assert_eq!(rows(&files), 40 * number as u64, "{format} {place}");
        }
    }
}
