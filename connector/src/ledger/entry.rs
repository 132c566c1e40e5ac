//! What the ledger says of a file, and of all files together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::{Position, Resumed, Tally};
use crate::source::{Digest, Fault, Modified};

/// What is known of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Where it is, from the root.
    pub path: String,
    /// Its size when it was read, or when it was found changed.
    pub size: u64,
    /// When it had been changed last, then.
    pub modified: Modified,
    /// The digest of what was read of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Digest>,
    /// How many bytes that are.
    #[serde(default)]
    pub read: u64,
    /// What became of it.
    pub outcome: Outcome,
    /// How far it was read.
    #[serde(default)]
    pub position: Position,
    /// Messages and rejects that were found in it.
    #[serde(default)]
    pub messages: u64,
    /// Rejects among them.
    #[serde(default)]
    pub rejects: u64,
    /// Why it was not read, or not to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was read, to where it ends or could be read.
    Read,
    /// It was read in part, and is gone on with.
    InPart,
    /// Its content was read before, under another name.
    Resent,
    /// It is not what its name says.
    NotTaken,
    /// Nothing of it could be read.
    Refused,
    /// It was read, and holds something else now, which was not.
    Changed,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 6] = [
        Outcome::Read,
        Outcome::InPart,
        Outcome::Resent,
        Outcome::NotTaken,
        Outcome::Refused,
        Outcome::Changed,
    ];

    /// As files and reports have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Read => "read",
            Outcome::InPart => "in_part",
            Outcome::Resent => "resent",
            Outcome::NotTaken => "not_taken",
            Outcome::Refused => "refused",
            Outcome::Changed => "changed",
        }
    }

    /// The outcome with a name.
    pub fn parse(name: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|one| one.as_str() == name)
    }
}

impl Entry {
    /// Where to go on.
    pub(super) fn resumed(&self) -> Resumed {
        Resumed {
            position: self.position,
            messages: self.messages,
            rejects: self.rejects,
        }
    }

    /// Why it was not read to its end, when that may be otherwise by now.
    pub(super) fn passing_fault(&self) -> Option<Fault> {
        let fault = Fault::from_code(self.code.as_deref()?)?;
        fault.may_pass().then_some(fault)
    }

    /// Whether its whole content was read, so that the digest is that of the content.
    pub(super) fn is_whole(&self) -> bool {
        matches!(self.outcome, Outcome::Read | Outcome::Resent) && self.read == self.size
    }
}

/// Everything that was counted since the first batch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Files that were read or refused.
    pub files: u64,
    /// Files whose content was read before.
    #[serde(default)]
    pub resent: u64,
    /// Files that are not what their names say.
    #[serde(default)]
    pub not_taken: u64,
    /// Files that were found changed after they were read.
    #[serde(default)]
    pub changed: u64,
    /// Files that could not be read, or not to their end.
    #[serde(default)]
    pub files_rejected: u64,
    /// Messages and rejects that were found.
    pub messages: u64,
    /// Rejects among them.
    pub rejects: u64,
    /// Messages that were read before, among them.
    #[serde(default)]
    pub duplicates: u64,
    /// Bytes of all sources.
    pub bytes: u64,
    /// Rejects by code, of messages and of files.
    #[serde(default)]
    pub reject_codes: BTreeMap<String, u64>,
    /// Rows of all tables.
    pub rows: u64,
}

impl Totals {
    /// Adds what a batch has counted.
    pub(super) fn add(&mut self, tally: &Tally) {
        for (mine, more) in [
            (&mut self.files, tally.files),
            (&mut self.resent, tally.resent),
            (&mut self.not_taken, tally.not_taken),
            (&mut self.files_rejected, tally.files_rejected),
            (&mut self.messages, tally.found),
            (&mut self.rejects, tally.rejects),
            (&mut self.duplicates, tally.duplicates),
            (&mut self.bytes, tally.bytes),
            (&mut self.rows, tally.rows.iter().sum()),
        ] {
            *mine += more;
        }
        for (code, count) in &tally.reject_codes {
            *self.reject_codes.entry(code.clone()).or_default() += count;
        }
    }

    /// Adds what was found out of files without reading them.
    pub(super) fn note(&mut self, noted: &[Entry]) {
        for entry in noted {
            match entry.outcome {
                Outcome::Changed => self.changed += 1,
                _ => self.resent += 1,
            }
        }
    }

    /// Files of every kind.
    pub fn all_files(&self) -> u64 {
        self.files + self.resent + self.not_taken
    }
}
