//! Reading a server that changes all the time, killed at every place and at random: nothing lost, nothing doubled.

mod cli;
mod fhir_server;

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use arrow_array::cast::AsArray;
use cli::{Dice, Said, bytes_below, connector, offset, rows};
use fhir_server::Served;
use healthcare_connector::failpoint::{PLACES, VARIABLE};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;
use tempfile::TempDir;

struct Ground {
    served: Served,
    format: &'static str,
    to: TempDir,
    /// Every version that there ever was: type, id, version.
    written: Vec<(String, String, String)>,
    /// Every deletion.
    deleted: Vec<String>,
    broken: u64,
}

impl Ground {
    fn new(format: &'static str, sorts: bool) -> Ground {
        let served = Served::start();
        served.store().sorts = sorts;
        Ground {
            served,
            format,
            to: tempfile::tempdir().unwrap(),
            written: Vec::new(),
            deleted: Vec::new(),
            broken: 0,
        }
    }

    fn out(&self) -> PathBuf {
        self.to.path().join("out")
    }

    /// New patients and observations, an update of what has been read, now and then a deletion and a broken one. Each is
    /// far enough in the past to be read by the next run: an update on top of one that was not read yet hides it, from
    /// any reader.
    fn grow(&mut self, dice: &mut Dice) {
        let mut store = self.served.store();
        for _ in 0..12 + dice.roll(10) {
            let id = format!("p{:05}", self.written.len());
            store.patient(&id);
            self.written.push(("Patient".into(), id, "1".into()));
            let id = format!("o{:05}", self.written.len());
            store.observation(&id, "p00000");
            self.written.push(("Observation".into(), id, "1".into()));
        }
        if dice.roll(3) == 0 {
            self.broken += 1;
            let (at, id) = (store.now, self.broken);
            let at = healthcare_connector::api::Moment(at + 1_000_000);
            store.raw(
                &format!("broken{id}"),
                &format!(r#"{{"resourceType":"Patient","id":"broken{id}","meta":{{"versionId":"1","lastUpdated":"{at}"}},"a":1,"a":{id}}}"#),
            );
        }
        store.later(5);
    }

    /// What was read by a run that ended well is changed.
    fn change(&mut self, dice: &mut Dice) {
        let mut store = self.served.store();
        for _ in 0..4 {
            let truth = store.truth("Patient");
            let sound: Vec<_> = truth.iter().filter(|(id, _)| id.starts_with('p')).collect();
            let (id, version) = sound[dice.roll(sound.len() as u64) as usize].clone();
            match dice.roll(4) {
                0 => {
                    store.delete("Patient", &id);
                    self.deleted.push(id);
                }
                _ => {
                    store.patient(&id);
                    let next = (version.parse::<u64>().unwrap() + 1).to_string();
                    self.written.push(("Patient".into(), id, next));
                    // Twice within one run only the newer one is there to be read.
                    store.later(1);
                    break;
                }
            }
        }
        store.later(5);
    }

    fn command(&self) -> Command {
        let mut command = connector();
        command.args([
            "ingest",
            "--quiet",
            "--no-proxy",
            "--requests-per-second",
            "0",
            "--page-size",
            "7",
        ]);
        command.args([
            "--tables",
            "patients,observations",
            "--batch-size",
            "2",
            "--checkpoint-interval",
            "2",
        ]);
        command.args(["--error-handling", "dead_letter", "--format", self.format]);
        command
            .arg("--dead-letter-path")
            .arg(self.to.path().join("letters"));
        command
            .arg("--fhir-base-url")
            .arg(self.served.server.base());
        command.arg("--output").arg(self.out());
        command
    }

    fn finish(&self) {
        let said = Said::from(self.command().output().unwrap());
        assert_eq!(said.status, Some(0), "{}", said.err);
    }

    /// Rows of a table, each with how often it is there.
    fn found(&self, table: &str) -> BTreeMap<String, u64> {
        let found = match self.format {
            "ndjson" => lines(&self.out(), table),
            _ => parquet(&self.out().join(table)),
        };
        let mut counted = BTreeMap::new();
        for row in found {
            *counted.entry(row).or_default() += 1;
        }
        counted
    }
}

fn lines(out: &Path, table: &str) -> Vec<String> {
    let row = |row: Value| match row["meta"]["versionId"].as_str() {
        Some(version) => format!("{} {version}", row["id"].as_str().unwrap()),
        None => row["id"].as_str().unwrap().to_owned(),
    };
    rows(out, table).into_iter().map(row).collect()
}

fn parquet(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "parquet") {
            continue;
        }
        let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(path).unwrap()).unwrap();
        for batch in reader.build().unwrap() {
            let batch = batch.unwrap();
            let ids = batch.column_by_name("id").unwrap().as_string::<i32>();
            let meta = batch
                .column_by_name("meta")
                .map(|meta| meta.as_struct().clone());
            for row in 0..batch.num_rows() {
                let version = meta.as_ref().map(|meta| {
                    let versions = meta.column_by_name("versionId").unwrap();
                    format!(" {}", versions.as_string::<i32>().value(row))
                });
                found.push(format!("{}{}", ids.value(row), version.unwrap_or_default()));
            }
        }
    }
    found
}

fn same_as_the_server(ground: &Ground) {
    ground.finish();
    for (table, kind) in [("patients", "Patient"), ("observations", "Observation")] {
        let of_kind = ground.written.iter().filter(|(own, ..)| own == kind);
        let truth: BTreeMap<String, u64> = of_kind
            .map(|(_, id, version)| (format!("{id} {version}"), 1))
            .collect();
        let found = ground.found(table);
        assert_eq!(found, truth, "{table}");
    }
    let truth: BTreeMap<String, u64> = ground.deleted.iter().map(|id| (id.clone(), 1)).collect();
    assert_eq!(ground.found("patients_deletes"), truth);
    let letters = bytes_below(&ground.to.path().join("letters"));
    let letters: usize = letters
        .iter()
        .map(|(_, text)| String::from_utf8_lossy(text).lines().count())
        .sum();
    assert_eq!(letters as u64, ground.broken);
    // An empty poll, after all of it.
    let before = offset(&ground.out());
    ground.finish();
    assert_eq!(offset(&ground.out()), before);
}

/// Places that are passed on the way of this format; keys and letters that are replayed are of files alone.
fn places(format: &str) -> impl Iterator<Item = &'static str> {
    let of_log = ["entry_prepared", "log_entry_published"];
    let is_delta = format == "delta";
    let places = PLACES.iter().copied();
    places.filter(move |place| {
        !["replayed", "keys_written"].contains(place) && (is_delta || !of_log.contains(place))
    })
}

fn kills() -> u64 {
    let kills = std::env::var("HEALTHCARE_CONNECTOR_KILLS").ok();
    kills.and_then(|kills| kills.parse().ok()).unwrap_or(6)
}

fn kill_often(format: &'static str, sorts: bool) {
    let mut ground = Ground::new(format, sorts);
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for place in places(format) {
        let mut was_reached = false;
        for _ in 0..40 {
            ground.grow(&mut dice);
            let mut command = ground.command();
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
            ground.change(&mut dice);
        }
        assert!(was_reached, "{place} is never passed");
    }
    let mut killed = 0;
    while killed < kills() {
        ground.grow(&mut dice);
        let mut child = ground.command().spawn().unwrap();
        std::thread::sleep(Duration::from_micros(5000 + dice.roll(150_000)));
        let is_over = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        killed += u64::from(!is_over);
    }
    same_as_the_server(&ground);
}

#[test]
fn a_changing_server_into_delta_tables_survives_kills() {
    kill_often("delta", true);
}

#[test]
fn a_changing_server_into_ndjson_survives_kills() {
    kill_often("ndjson", true);
}

#[test]
fn a_changing_server_that_does_not_sort_survives_kills() {
    kill_often("ndjson", false);
}
