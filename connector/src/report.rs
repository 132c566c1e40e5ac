//! The report of a run: what was read, what became of it, and that nothing is missing. For machines as JSON, for people by
//! the command line.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::engine::Tally;
use crate::reject::{Duplicate, Reject, RejectKind};

/// What an `ingest` did. Everything in it is committed; of a run that failed or was interrupted, what was under way is
/// not counted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// Files that were looked at.
    pub files: u64,
    /// Bytes of all sources: unpacked, and UTF-8 where it was UTF-16.
    pub bytes: u64,
    /// Messages found, and texts that should have been one: as many as became rows and rejects. Of FHIR, resources and
    /// entries of Bundles.
    pub messages: u64,
    /// Messages and texts that did not become rows.
    pub rejects: u64,
    /// Messages that became rows in no table that was asked for.
    pub unrouted: u64,
    /// Rows by table.
    pub tables: BTreeMap<String, u64>,
    /// How long it took.
    pub seconds: f64,
    /// Streams of bytes in the files: a file has one, an archive one for each member.
    pub sources: u64,
    /// Pages of a server that brought anything new.
    #[serde(default)]
    pub pages: u64,
    /// Files and members of archives that could not be read, or not to their end.
    pub files_rejected: u64,
    /// Files that were left out: hidden or temporary ones, members that the pattern does not want, second names of one
    /// file.
    pub left_out: u64,
    /// Files with an ending of FHIR that hold neither FHIR nor HL7 v2. They were not read, because nobody asked for them by
    /// `file_pattern`.
    #[serde(default)]
    pub not_taken: u64,
    /// Files that were read before, and are as they were.
    #[serde(default)]
    pub known: u64,
    /// Files whose content was read before, under another name or time. They were not read again.
    #[serde(default)]
    pub resent: u64,
    /// Files that are still being written. A later run reads them.
    #[serde(default)]
    pub unsettled: u64,
    /// Files that were read before, have changed since, and were not read again.
    #[serde(default)]
    pub changed: u64,
    /// The first of them, and how they changed.
    #[serde(default)]
    pub first_changed: Vec<String>,
    /// Files that could not be read before, were told of then, and still cannot be read.
    #[serde(default)]
    pub still_refused: u64,
    /// Messages that were read before, and made no further rows.
    #[serde(default)]
    pub duplicates: u64,
    /// The first duplicates, at most a hundred.
    #[serde(default)]
    pub first_duplicates: Vec<Duplicate>,
    /// Commits.
    pub batches: u64,
    /// Rejects by code, those of files among them.
    pub reject_codes: BTreeMap<String, u64>,
    /// What is odd in messages that were read, by code.
    pub warnings: BTreeMap<String, u64>,
    /// Where everything went.
    pub accounting: Accounting,
    /// The first rejects, at most a hundred.
    pub first_rejects: Vec<Reject>,
    /// Somebody ended the run. Batches that were committed stay.
    pub interrupted: bool,
    /// What became of an export (Bulk Data) that was not read to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub export: Option<ExportLeft>,
    /// Why the run failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// What becomes of an export at its server when a run ends before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExportLeft {
    /// It is there still, and the next run goes on with it where this one ended.
    Kept,
    /// Nothing of it was read, and the server was told that it is not wanted.
    Cancelled,
}

/// The proof that nothing is lost. It was checked for every source when its end was reached.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Accounting {
    /// Messages that were read. `messages` of the report is this plus its `rejects` and `duplicates`; and `hl7_messages`, when it is among
    /// the tables, has as many rows.
    pub messages_read: u64,
    /// Bytes of messages that were read.
    pub message_bytes: u64,
    /// Bytes of rejects.
    pub reject_bytes: u64,
    /// Bytes of duplicates.
    #[serde(default)]
    pub duplicate_bytes: u64,
    /// Bytes of batch envelopes, and of gaps between messages.
    pub other_bytes: u64,
    /// Whether messages read, rejects and duplicates are all messages, and these bytes are all bytes.
    pub balanced: bool,
}

impl Report {
    /// Of what was counted. Of every table, its name and whether it was made.
    pub(crate) fn new(tally: Tally, tables: impl Iterator<Item = (&'static str, bool)>) -> Report {
        let balanced = tally.is_balanced();
        let warnings = tally.warnings.into_iter();
        Report {
            files: tally.files,
            bytes: tally.bytes,
            messages: tally.found,
            rejects: tally.rejects,
            unrouted: tally.unrouted,
            tables: tables
                .zip(tally.rows)
                .filter(|((_, made), _)| *made)
                .map(|((name, _), rows)| (name.to_owned(), rows))
                .collect(),
            seconds: 0.0,
            sources: tally.sources,
            pages: 0,
            files_rejected: tally.files_rejected,
            left_out: tally.members_left_out,
            not_taken: tally.not_taken,
            known: 0,
            resent: tally.resent,
            unsettled: tally.moving,
            changed: 0,
            first_changed: Vec::new(),
            still_refused: 0,
            duplicates: tally.duplicates,
            first_duplicates: tally.listed_duplicates,
            batches: tally.batches,
            reject_codes: tally.reject_codes,
            warnings: warnings
                .map(|(code, count)| (code.to_owned(), count))
                .collect(),
            accounting: Accounting {
                messages_read: tally.read,
                message_bytes: tally.message_bytes,
                reject_bytes: tally.reject_bytes,
                duplicate_bytes: tally.duplicate_bytes,
                other_bytes: tally.around_bytes,
                balanced,
            },
            first_rejects: tally.listed,
            interrupted: false,
            export: None,
            error: None,
        }
    }

    /// Rejects of both kinds.
    pub fn all_rejects(&self) -> u64 {
        self.rejects + self.files_rejected
    }

    /// The first files that could not be read.
    pub fn first_files_rejected(&self) -> impl Iterator<Item = &Reject> {
        let rejects = self.first_rejects.iter();
        rejects.filter(|reject| reject.kind == RejectKind::File)
    }
}
