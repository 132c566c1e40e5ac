//! What is committed: one small file for each batch in `<output>/_commits/`, written last and at once. A batch counts
//! from the moment its file has its name; everything that no commit names is a leftover of a killed run.
//!
//! The last file says all that the next run needs, so nothing has to be gathered from the others.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Format;
use super::names::{COMMITS, batch_of_commit, commit_file, hidden};
use crate::error::{At, Error, Problem};
use crate::failpoint;
use crate::store::{Lease, is_remote, place};

/// One commit, as its file says it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Commit {
    /// Its number, from 0.
    pub(super) batch: u64,
    pub(super) format: Format,
    /// Where the sources stood, in the words of who committed.
    pub(super) offset: Value,
    /// Every table that the output holds, by name.
    pub(super) tables: BTreeMap<String, CommittedFiles>,
    /// What was read for it, in the same words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ledger: Option<Value>,
}

/// What a commit says of what was read for it.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The number of the batch.
    pub batch: u64,
    /// When it was committed, as the file system says.
    pub at: Option<SystemTime>,
    /// The words of whoever committed.
    pub content: T,
}

/// The folder of the commits of an output.
pub fn commits_folder(output: &Path) -> PathBuf {
    output.join(COMMITS)
}

/// The pages of all batches of an output from one on, in order. No lock is taken: a run may be at work meanwhile.
///
/// # Errors
/// What the system says; a commit that is not as sinks write it.
pub fn pages<T: DeserializeOwned>(output: &Path, from: u64) -> Result<Vec<Page<T>>, Error> {
    #[derive(Deserialize)]
    struct Words<T> {
        batch: u64,
        ledger: Option<T>,
    }
    let folder = commits_folder(output);
    let mut batches: Vec<u64> = place::names(&folder)?
        .iter()
        .filter_map(|name| batch_of_commit(name))
        .filter(|batch| *batch >= from)
        .collect();
    batches.sort_unstable();
    let mut pages = Vec::new();
    for batch in batches {
        let path = folder.join(commit_file(batch));
        let text = place::read(&path)?;
        let words: Result<Words<T>, _> = serde_json::from_slice(&text);
        let words = match words {
            Ok(words) if words.batch == batch => words,
            Ok(words) => return Err(malformed(path, format!("it says batch {}", words.batch))),
            Err(error) => return Err(malformed(path, error.to_string())),
        };
        if let Some(content) = words.ledger {
            pages.push(Page {
                batch,
                at: place::modified(&path),
                content,
            });
        }
    }
    Ok(pages)
}

fn malformed(path: PathBuf, what: String) -> Error {
    Error::from(Problem::Malformed { path, what })
}

/// What a commit says of one table.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct CommittedFiles {
    /// The first batch that counts; the files of those before were replaced.
    pub(super) since: u64,
    /// The columns that it is partitioned by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) partition_by: Vec<String>,
    /// The batch that says the schema, when it is not `since`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) shaped: Option<u64>,
    /// The schema, as Spark's JSON, when the batch makes the table or makes it anew and its files do not say it; or when
    /// the table has other columns from this batch on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<Value>,
    /// Files of this batch.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) files: Vec<CommittedFile>,
}

/// One file of a batch.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct CommittedFile {
    pub(super) name: String,
    pub(super) rows: u64,
    pub(super) bytes: u64,
}

/// The folder of commits, locked against other runs for as long as this lives.
#[derive(Debug)]
pub(super) struct Commits {
    folder: PathBuf,
    /// Whether the folder was there before.
    pub(super) found: bool,
    pub(super) last: Option<Commit>,
    /// The commit that was read last for the schemas in it.
    made: Option<Commit>,
    output: PathBuf,
    lock: Lock,
}

impl Commits {
    /// Locks the output, making its folders where they are missing, and reads the last commit.
    pub(super) fn open(output: &Path) -> Result<Commits, Error> {
        let folder = output.join(COMMITS);
        let found = place::is_folder(&folder)?;
        place::create_folder(&folder)?;
        let lock = lock(&folder, output)?;
        let last = last(&folder)?;
        Ok(Commits {
            folder,
            found,
            last,
            made: None,
            output: output.to_owned(),
            lock,
        })
    }

    /// The number of the batch after the last.
    pub(super) fn next(&self) -> u64 {
        self.last.as_ref().map_or(0, |last| last.batch + 1)
    }

    /// Writes a commit. When this returns without an error the batch counts, whatever happens then.
    pub(super) fn write(&mut self, commit: Commit) -> Result<(), Error> {
        let name = commit_file(commit.batch);
        let path = self.folder.join(&name);
        let staged = self.folder.join(hidden(&name));
        let mut text = serde_json::to_vec(&commit)
            .map_err(io::Error::from)
            .at("write", &path)?;
        text.push(b'\n');
        if !self.lock.is_held() {
            return Err(busy(&self.output));
        }
        failpoint::reach("before_commit_file");
        let written = place::write(&staged, &text).and_then(|()| {
            failpoint::reach("commit_file_staged");
            place::publish(&staged, &path)
        });
        failpoint::reach("commit_file_named");
        if let Err(error) = written {
            place::remove(&staged)?;
            return Err(error);
        }
        place::sync(std::slice::from_ref(&self.folder))?;
        self.last = Some(commit);
        Ok(())
    }

    /// The schema that a table was made with, as Spark's JSON: the commit that made it says it.
    pub(super) fn schema_of(&mut self, table: &str) -> Result<Option<Value>, Error> {
        let Some(last) = &self.last else {
            return Ok(None);
        };
        let told = last.tables.get(table);
        let Some(since) = told.map(|files| files.shaped.unwrap_or(files.since)) else {
            return Ok(None);
        };
        if self.made.as_ref().is_none_or(|made| made.batch != since) {
            self.made = Some(read(&self.folder, since)?);
        }
        let made = self.made.as_ref().and_then(|made| made.tables.get(table));
        Ok(made.and_then(|files| files.schema.clone()))
    }

    /// The columns that a table is partitioned by.
    pub(super) fn partitioned_by(&self, table: &str) -> &[String] {
        let last = self.last.as_ref().and_then(|last| last.tables.get(table));
        last.map_or(&[], |files| &files.partition_by)
    }

    /// Takes the folder away again, when nothing was there before and nothing has been committed.
    pub(super) fn withdraw(&self) {
        if !self.found && self.last.is_none() {
            // What cannot be removed does no harm: an empty folder.
            if !is_remote(&self.folder) {
                let _ = fs::remove_file(self.folder.join(LOCK));
                let _ = fs::remove_dir(&self.folder);
            }
        }
    }
}

const LOCK: &str = "lock";

/// What keeps other runs away, for as long as it lives.
#[derive(Debug)]
pub(crate) enum Lock {
    File(#[expect(dead_code, reason = "held open, and never read")] File),
    Lease(Lease),
    /// There is none: the file system has no locks.
    None,
}

impl Lock {
    /// Whether it is still held. Only that of an object store can be lost.
    fn is_held(&self) -> bool {
        match self {
            Lock::Lease(lease) => lease.is_held(),
            Lock::File(_) | Lock::None => true,
        }
    }
}

fn busy(output: &Path) -> Error {
    Problem::Busy {
        folder: output.to_owned(),
    }
    .into()
}

/// Takes the lock of a folder; `output` is what an error names.
pub(crate) fn lock(folder: &Path, output: &Path) -> Result<Lock, Error> {
    let path = folder.join(LOCK);
    if is_remote(folder) {
        let lease = Lease::take(&path).at("lock", &path)?;
        return lease.map(Lock::Lease).ok_or_else(|| busy(output));
    }
    let file = File::options().create(true).append(true).open(&path);
    let file = file.at("create", &path)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock::File(file)),
        Err(TryLockError::WouldBlock) => Err(busy(output)),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
            Ok(Lock::None)
        }
        Err(TryLockError::Error(error)) => Err(error).at("lock", &path),
    }
}

fn last(folder: &Path) -> Result<Option<Commit>, Error> {
    let names = place::names(folder)?;
    let last = names.iter().filter_map(|name| batch_of_commit(name)).max();
    last.map(|batch| read(folder, batch)).transpose()
}

fn read(folder: &Path, batch: u64) -> Result<Commit, Error> {
    let path = folder.join(commit_file(batch));
    let text = place::read(&path)?;
    let commit: Result<Commit, _> = serde_json::from_slice(&text);
    let what = match commit {
        Ok(commit) if commit.batch == batch => return Ok(commit),
        Ok(commit) => format!("it says batch {}", commit.batch),
        Err(error) => error.to_string(),
    };
    Err(malformed(path, what))
}
