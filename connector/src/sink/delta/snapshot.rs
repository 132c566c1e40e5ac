//! Reading a log: the last checkpoint, and every entry after it.

use std::collections::BTreeMap;
use std::io::BufRead;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{checkpoint, text, version_file};
use crate::error::{At, Error, Problem};
use crate::store::place;

/// What a table is at a version.
#[derive(Debug)]
pub(in crate::sink) struct Snapshot {
    pub(in crate::sink) version: u64,
    /// The action `metaData`.
    pub(in crate::sink) metadata: Value,
    pub(super) protocol: Value,
    /// The actions `txn`, by application.
    pub(super) transactions: BTreeMap<String, Value>,
    /// The actions `add` of files that are part of the table, by path, when they were asked for.
    pub(in crate::sink) files: BTreeMap<String, Value>,
    /// The actions `remove` of files that were part of it, likewise.
    pub(super) removed: BTreeMap<String, Value>,
    with_files: bool,
}

/// Entries between two checkpoints, unless the table says otherwise: the protocol's default.
pub(in crate::sink) const CHECKPOINT_INTERVAL: u64 = 10;

/// Features that change nothing for a writer that only adds whole files.
const KNOWN_FEATURES: [&str; 2] = ["appendOnly", "invariants"];

impl Snapshot {
    pub(super) fn read(folder: &Path, with_files: bool) -> Result<Option<Snapshot>, Error> {
        let names = place::names(folder)?;
        let Some(version) = last_version(&names) else {
            return Ok(None);
        };
        let mut snapshot = Snapshot {
            version,
            metadata: Value::Null,
            protocol: Value::Null,
            transactions: BTreeMap::new(),
            files: BTreeMap::new(),
            removed: BTreeMap::new(),
            with_files,
        };
        let mut first = 0;
        if let Some(found) = checkpoint::last(&names) {
            first = found.version + 1;
            for name in &found.files {
                checkpoint::read(&folder.join(name), with_files, |name, action| {
                    snapshot.apply(name, action);
                })?;
            }
        }
        for version in first..=version {
            let path = folder.join(version_file(version));
            actions(&path, |name, action| snapshot.apply(name, action))?;
        }
        if snapshot.metadata.is_null() || snapshot.protocol.is_null() {
            return Err(malformed(folder, "it has no metadata or no protocol"));
        }
        Ok(Some(snapshot))
    }

    fn apply(&mut self, name: &str, action: Value) {
        let path = || text(&action, "path").unwrap_or_default().to_owned();
        match name {
            "metaData" => self.metadata = action,
            "protocol" => self.protocol = action,
            "txn" => {
                let application = text(&action, "appId").unwrap_or_default().to_owned();
                self.transactions.insert(application, action);
            }
            "add" if self.with_files => {
                let path = path();
                self.removed.remove(&path);
                self.files.insert(path, action);
            }
            "remove" if self.with_files => {
                let path = path();
                self.files.remove(&path);
                self.removed.insert(path, action);
            }
            _ => {}
        }
    }

    /// The last transaction of an application.
    pub(in crate::sink) fn transaction(&self, application: &str) -> Option<u64> {
        self.transactions.get(application)?.get("version")?.as_u64()
    }

    /// The schema, as Spark's JSON.
    pub(in crate::sink) fn schema(&self) -> Option<Value> {
        serde_json::from_str(text(&self.metadata, "schemaString")?).ok()
    }

    /// Entries between two checkpoints.
    pub(in crate::sink) fn checkpoint_interval(&self) -> u64 {
        let set = text(&self.metadata["configuration"], "delta.checkpointInterval");
        let set = set.and_then(|text| text.parse().ok());
        set.filter(|interval| *interval > 0)
            .unwrap_or(CHECKPOINT_INTERVAL)
    }

    /// The columns that it is partitioned by.
    pub(in crate::sink) fn partitioned_by(&self) -> Vec<String> {
        let columns = self.metadata["partitionColumns"].as_array();
        let columns = columns.into_iter().flatten().filter_map(Value::as_str);
        columns.map(str::to_owned).collect()
    }

    /// Why files cannot be added as they are, if so: `it asks for the feature …`.
    pub(in crate::sink) fn obstacle(&self, replacing: bool) -> Option<String> {
        let number = |field: &str| self.protocol[field].as_u64().unwrap_or(u64::MAX);
        let (reader, writer) = (number("minReaderVersion"), number("minWriterVersion"));
        if !matches!(reader, 0 | 1 | 3) || !matches!(writer, 0..=2 | 7) {
            return Some(format!(
                "it asks for reader version {reader} and writer version {writer} of the protocol"
            ));
        }
        let features = ["readerFeatures", "writerFeatures"].into_iter();
        let features =
            features.flat_map(|field| self.protocol[field].as_array().into_iter().flatten());
        let unknown = features
            .filter_map(Value::as_str)
            .find(|name| !KNOWN_FEATURES.contains(name));
        if let Some(name) = unknown {
            return Some(format!("it asks for the feature {name}"));
        }
        let schema = text(&self.metadata, "schemaString").unwrap_or_default();
        if schema.contains("delta.invariants") {
            return Some("its columns have invariants".to_owned());
        }
        let append_only = &self.metadata["configuration"]["delta.appendOnly"];
        (replacing && append_only == "true").then(|| "it may only be appended to".to_owned())
    }
}

/// The last version that the names in a log's folder speak of, in entries or in a checkpoint.
pub(super) fn last_version(names: &[String]) -> Option<u64> {
    let entries = names.iter().filter_map(|name| version_of(name));
    entries
        .chain(checkpoint::last(names).map(|found| found.version))
        .max()
}

/// The version of an entry's name.
fn version_of(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(".json")?;
    (digits.len() == 20).then(|| digits.parse().ok())?
}

/// Calls with the name and the content of each action of an entry.
pub(super) fn actions(path: &Path, mut take: impl FnMut(&str, Value)) -> Result<(), Error> {
    let bytes = place::read(path)?;
    for (number, line) in bytes.lines().enumerate() {
        let line = line.at("read", path)?;
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Value>(&line) {
            Ok(Value::Object(actions)) => {
                for (name, action) in actions {
                    take(&name, action);
                }
            }
            _ => {
                return Err(malformed(
                    path,
                    &format!("line {} is no action", number + 1),
                ));
            }
        }
    }
    Ok(())
}

pub(super) fn malformed(path: &Path, what: &str) -> Error {
    Error::from(Problem::Malformed {
        path: PathBuf::from(path),
        what: what.to_owned(),
    })
}
