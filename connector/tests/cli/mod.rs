//! The binary run on generated files.
#![allow(dead_code)] // Each test file uses some of it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use healthcare_connector::generate::{Dirt, Releases, Scenario, Stream};
use healthcare_connector::report::Report;
use serde_json::Value;

/// The binary.
pub fn connector() -> Command {
    Command::new(env!("CARGO_BIN_EXE_healthcare-connector"))
}

/// What a run said.
#[derive(Debug)]
pub struct Said {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Said {
    fn from(output: Output) -> Said {
        Said {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Said {
    /// The report that `--json` ends with.
    pub fn report(&self) -> Report {
        let line = self.out.lines().last();
        let line = line.unwrap_or_else(|| panic!("no report: {}", self.err));
        serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }
}

pub fn run<S: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = S>) -> Said {
    connector().args(args).output().unwrap().into()
}

/// The command `ingest` from one place to another, to be given further arguments.
pub fn ingesting(from: &Path, to: &Path) -> Command {
    let mut command = connector();
    command.arg("ingest").arg("--storage-path").arg(from);
    command.arg("--output").arg(to);
    // Files of tests are whole when they are there.
    command.args(["--settle", "0s"]);
    command
}

/// `ingest`, carried out.
pub fn ingest(from: &Path, to: &Path, args: &[&str]) -> Said {
    ingesting(from, to).args(args).output().unwrap().into()
}

/// Generated messages of mixed releases, in order.
pub fn messages(count: usize, dirt: &str) -> Vec<Vec<u8>> {
    let mut stream = Stream::new(&Scenario {
        releases: Releases::Mixed,
        dirt: Dirt::parse(dirt, 0.3).unwrap(),
        ..Scenario::default()
    })
    .unwrap();
    let next = |_| {
        let mut message = Vec::new();
        stream.next_into(&mut message);
        message
    };
    (0..count).map(next).collect()
}

/// Writes generated messages into so many files of a folder.
pub fn write_files(folder: &Path, files: usize, per_file: usize, dirt: &str) {
    let messages = messages(files * per_file, dirt);
    for (number, messages) in messages.chunks(per_file).enumerate() {
        fs::write(folder.join(format!("{number:05}.hl7")), messages.concat()).unwrap();
    }
}

/// Rows of a table that was written as NDJSON, files in the order of their names.
pub fn rows(output: &Path, table: &str) -> Vec<Value> {
    let Ok(entries) = fs::read_dir(output.join(table)) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        let hidden = path.file_name().unwrap().to_str().unwrap().starts_with('.');
        !hidden && path.extension().is_some_and(|ending| ending == "ndjson")
    });
    paths.sort();
    let text: String = paths
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The newest offset that an output was committed with, as it is written, with the number of its batch.
pub fn offset(output: &Path) -> (u64, String) {
    let entries = fs::read_dir(output.join("_commits")).unwrap();
    let last = entries
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            name.strip_suffix(".json")?.parse().ok()
        })
        .max();
    let batch: u64 = last.expect("a commit");
    let text = fs::read_to_string(output.join(format!("_commits/{batch:08}.json"))).unwrap();
    let commit: Value = serde_json::from_str(&text).unwrap();
    (batch, commit["offset"].to_string())
}

/// What `status` says.
pub fn status(output: &Path, args: &[&str]) -> Value {
    let mut command = connector();
    command.args(["status", "--json", "--output"]).arg(output);
    let said = Said::from(command.args(args).output().unwrap());
    assert_eq!(said.status, Some(0), "{}", said.err);
    serde_json::from_str(&said.out).unwrap()
}

/// Every byte of every file below a folder, by name.
pub fn bytes_below(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder_at) = open.pop() {
        for entry in fs::read_dir(&folder_at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let below = path.strip_prefix(folder).unwrap();
                found.push((below.display().to_string(), fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Numbers that look like chance, the same each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}
