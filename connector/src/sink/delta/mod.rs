//! The log of a Delta Lake table on a file system, in the small part of the protocol that an appending writer needs:
//! reader version 1, writer version 2.
//!
//! A batch is committed in many tables, and Delta Lake commits one at a time. So the log entry of each table is prepared
//! under a hidden name before the batch counts, and published after. Each carries an application transaction with the
//! number of the batch: an entry whose transaction the log has already is not published twice.

mod checkpoint;
mod entry;
mod rows;
mod snapshot;

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::names;
use crate::error::{Error, Problem};
use crate::store::place;
pub(super) use entry::{Base, Change, entry};
pub(super) use snapshot::{CHECKPOINT_INTERVAL, Snapshot};

/// Who the application transactions are of.
pub(super) const APP_ID: &str = "healthcare-connector";

/// The name of the folder.
pub(super) const LOG: &str = "_delta_log";

/// The log of one table.
#[derive(Debug, Clone)]
pub(super) struct Log {
    folder: PathBuf,
}

impl Log {
    /// Of a table's folder.
    pub(super) fn of(table: &Path) -> Log {
        Log {
            folder: table.join(LOG),
        }
    }

    /// Whether there is a table: an entry or a checkpoint.
    pub(super) fn exists(&self) -> Result<bool, Error> {
        Ok(snapshot::last_version(&place::names(&self.folder)?).is_some())
    }

    /// What the log says now, `None` when there is no table. Its files are gathered only `with_files`.
    pub(super) fn snapshot(&self, with_files: bool) -> Result<Option<Snapshot>, Error> {
        Snapshot::read(&self.folder, with_files)
    }

    /// Writes an entry for a batch beside the log, where no reader sees it.
    pub(super) fn prepare(&self, batch: u64, entry: &[u8]) -> Result<PathBuf, Error> {
        place::create_folder(&self.folder)?;
        let path = self.prepared(batch);
        place::stage(&path, entry)?;
        Ok(path)
    }

    /// Puts the prepared entry of a batch behind the entries that are there, the last of which was `after` when it was
    /// looked. Another writer may have added some since: if they leave the table as it was, ours comes behind theirs.
    pub(super) fn publish(&self, batch: u64, after: Option<u64>) -> Result<u64, Error> {
        let prepared = self.prepared(batch);
        let mut version = after.map_or(0, |after| after + 1);
        loop {
            let path = self.folder.join(version_file(version));
            match place::link(&prepared, &path) {
                Ok(()) => break,
                Err(error) if error.is_already_there() => {
                    if self.has_batch(&path, batch)? {
                        break;
                    }
                    version += 1;
                }
                Err(error) => return Err(error),
            }
        }
        place::remove(&prepared)?;
        Ok(version)
    }

    /// Publishes what a killed run had prepared for a batch that counts; nothing when all was published.
    pub(super) fn finish(&self, batch: u64) -> Result<(), Error> {
        let prepared = self.prepared(batch);
        if !place::exists(&prepared)? {
            return Ok(());
        }
        let snapshot = self.snapshot(false)?;
        let is_there = snapshot
            .as_ref()
            .and_then(|snapshot| snapshot.transaction(APP_ID))
            .is_some_and(|version| version >= batch);
        if is_there {
            return place::remove(&prepared);
        }
        self.publish(batch, snapshot.map(|snapshot| snapshot.version))?;
        place::sync(std::slice::from_ref(&self.folder))
    }

    /// Removes entries that were prepared for batches that never counted, and checkpoints that were never whole.
    pub(super) fn remove_leftovers(&self, next: u64) -> Result<(), Error> {
        for name in place::names(&self.folder)? {
            let is_entry = names::made(&name).is_some_and(|made| made.hidden && made.batch >= next);
            if is_entry || checkpoint::is_unfinished(&name) {
                place::remove(&self.folder.join(&name))?;
            }
        }
        Ok(())
    }

    /// Takes a prepared entry away.
    pub(super) fn discard(&self, batch: u64) -> Result<(), Error> {
        place::remove(&self.prepared(batch))
    }

    /// Writes a checkpoint of the table as it is now.
    pub(super) fn checkpoint(&self) -> Result<(), Error> {
        checkpoint::write(&self.folder)
    }

    /// The folder, for bringing its names to the disk.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    fn prepared(&self, batch: u64) -> PathBuf {
        let name = format!("batch-{batch:08}.json");
        self.folder.join(names::hidden(&name))
    }

    /// Whether an entry of the log is that of our batch. An entry of another writer that changes what the table is, or
    /// one of ours from another run, is a conflict.
    fn has_batch(&self, path: &Path, batch: u64) -> Result<bool, Error> {
        let mut changes = false;
        let mut ours = None;
        snapshot::actions(path, |name, action| {
            changes |= matches!(name, "metaData" | "protocol");
            if name == "txn" && action["appId"] == APP_ID {
                ours = action["version"].as_u64();
            }
        })?;
        match ours {
            Some(version) if version == batch => Ok(true),
            None if !changes => Ok(false),
            _ => Err(Error::from(Problem::Conflict {
                path: path.to_owned(),
            })),
        }
    }
}

/// The name of an entry: `00000000000000000003.json`.
fn version_file(version: u64) -> String {
    format!("{version:020}.json")
}

/// A field of an action as text.
fn text<'a>(action: &'a Value, field: &str) -> Option<&'a str> {
    action.get(field).and_then(Value::as_str)
}
