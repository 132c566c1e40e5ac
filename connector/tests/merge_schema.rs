//! Tables whose columns change between two runs: refused by name, or kept with the columns of both.

mod cli;

use std::fs;
use std::path::Path;

use cli::{Said, ingest, rows, write_files};
use serde_json::Value;
use tempfile::TempDir;

const FORMATS: [&str; 3] = ["delta", "parquet", "ndjson"];
const NARROW: &str = "obx=message_control_id,value_type";
const OTHER: &str = "obx=message_control_id,set_id_obx,observation_identifier";

struct Folders(TempDir, TempDir);

impl Folders {
    fn new() -> Folders {
        Folders(tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
    }

    /// One more file, and an ingest of what is new.
    fn ingest(&self, number: usize, format: &str, more: &[&str]) -> Said {
        let made = tempfile::tempdir().unwrap();
        write_files(made.path(), 1, 40 + number, "none");
        fs::copy(
            made.path().join("00000.hl7"),
            self.0.path().join(format!("{number}.hl7")),
        )
        .unwrap();
        let args = [
            "--tables",
            "obx",
            "--resent-files",
            "read",
            "--format",
            format,
            "--json",
        ];
        ingest(self.0.path(), self.1.path(), &[&args[..], more].concat())
    }

    fn obx(&self) -> std::path::PathBuf {
        self.1.path().join("obx")
    }
}

/// The columns of the last metadata of a Delta Lake table.
fn columns_of_log(table: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(table.join("_delta_log"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    names.sort();
    let text: String = names
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let actions = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut schemas =
        actions.filter_map(|action| Some(action["metaData"]["schemaString"].as_str()?.to_owned()));
    let last: Value = serde_json::from_str(&schemas.next_back().unwrap()).unwrap();
    let fields = last["fields"].as_array().unwrap().iter();
    fields
        .map(|field| field["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn other_columns_are_refused_by_name_and_nothing_is_read() {
    for format in FORMATS {
        let folders = Folders::new();
        assert_eq!(
            folders.ingest(0, format, &["--columns", NARROW]).status,
            Some(0)
        );
        let commits = fs::read_dir(folders.1.path().join("_commits"))
            .unwrap()
            .count();
        let said = folders.ingest(1, format, &["--columns", OTHER]);
        assert_eq!(said.status, Some(1), "{format}: {}", said.err);
        assert!(
            said.err.contains("column set_id_obx is not there"),
            "{format}: {}",
            said.err
        );
        assert!(
            said.err.contains("--merge-schema"),
            "{format}: {}",
            said.err
        );
        assert_eq!(
            fs::read_dir(folders.1.path().join("_commits"))
                .unwrap()
                .count(),
            commits
        );
        // The same columns as before go on, and find both files.
        let said = folders.ingest(2, format, &["--columns", NARROW]);
        assert_eq!(said.report().files, 2, "{format}");
    }
}

#[test]
fn columns_of_both_sides_are_kept_from_then_on() {
    for format in FORMATS {
        let folders = Folders::new();
        let run = |number, columns, more: &[&str]| {
            let said = folders.ingest(
                number,
                format,
                &[&["--columns", columns][..], more].concat(),
            );
            assert_eq!(said.status, Some(0), "{format}: {}", said.err);
            said.report().tables["obx"]
        };
        let first = run(0, NARROW, &[]);
        let second = run(1, OTHER, &["--merge-schema"]);
        // Neither side has all columns now.
        for columns in [NARROW, OTHER] {
            let said = folders.ingest(2, format, &["--columns", columns]);
            assert_eq!(said.status, Some(1), "{format}: {}", said.err);
            assert!(said.err.contains("is only there"), "{format}: {}", said.err);
        }
        let third = run(3, NARROW, &["--merge-schema"]);
        assert!(first > 10 && second > 10 && third > 10);
        if format == "delta" {
            let columns = columns_of_log(&folders.obx());
            assert_eq!(
                columns,
                [
                    "message_control_id",
                    "value_type",
                    "set_id_obx",
                    "observation_identifier"
                ]
            );
            // The schema is told twice: when the table was made, and when it changed.
            let told = fs::read_dir(folders.obx().join("_delta_log")).unwrap();
            let told = told.filter(|entry| {
                let text = fs::read_to_string(entry.as_ref().unwrap().path()).unwrap();
                text.contains("\"metaData\"")
            });
            assert_eq!(told.count(), 2);
        }
        if format == "ndjson" {
            let rows = rows(folders.1.path(), "obx");
            let with =
                |column: &str| rows.iter().filter(|row| row.get(column).is_some()).count() as u64;
            assert_eq!(
                (with("value_type"), with("set_id_obx")),
                (first + third, second)
            );
        }
    }
}
