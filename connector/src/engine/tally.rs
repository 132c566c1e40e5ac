//! What was counted: of a batch that is under way, and of all that are committed.

use std::collections::BTreeMap;

use super::{Done, Fate};
use crate::reject::{Duplicate, Reject, RejectKind};

/// Rejects that are listed one by one; all are counted.
const LISTED: usize = 100;

/// Counts.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Files that were looked at.
    pub files: u64,
    /// Streams in them: a file has one, an archive one for each member.
    pub sources: u64,
    /// Files and members that could not be read, or not to their end.
    pub files_rejected: u64,
    /// Members of archives that the pattern did not want.
    pub members_left_out: u64,
    /// Files that are not what their names say, and were not taken.
    pub not_taken: u64,
    /// Messages and rejects that framers found.
    pub found: u64,
    /// Messages that became rows.
    pub read: u64,
    /// Messages and texts that did not.
    pub rejects: u64,
    /// Messages that were read before.
    pub duplicates: u64,
    /// Files whose content was read before, under another name or time.
    pub resent: u64,
    /// Files that changed while they were looked at, and were left for another time.
    pub moving: u64,
    /// Messages that became rows in no table that was asked for.
    pub unrouted: u64,
    /// Bytes of messages.
    pub message_bytes: u64,
    /// Bytes of rejects.
    pub reject_bytes: u64,
    /// Bytes of duplicates.
    pub duplicate_bytes: u64,
    /// Bytes of envelopes and gaps.
    pub around_bytes: u64,
    /// Bytes of all sources.
    pub bytes: u64,
    /// Rows by table.
    pub rows: Vec<u64>,
    /// Rejects by code, of messages and of files.
    pub reject_codes: BTreeMap<String, u64>,
    /// Warnings by code.
    pub warnings: BTreeMap<&'static str, u64>,
    /// The first rejects.
    pub listed: Vec<Reject>,
    /// The first duplicates.
    pub listed_duplicates: Vec<Duplicate>,
    /// Batches.
    pub batches: u64,
}

impl Tally {
    /// Of nothing, in so many tables.
    pub(crate) fn new(tables: usize) -> Tally {
        Tally {
            rows: vec![0; tables],
            ..Tally::default()
        }
    }

    /// Counts a reject.
    pub(super) fn reject(&mut self, reject: &Reject) {
        if reject.continues {
            return;
        }
        match reject.kind {
            RejectKind::Message => self.rejects += 1,
            RejectKind::File => self.files_rejected += 1,
        }
        *self.reject_codes.entry(reject.code.clone()).or_default() += 1;
        if self.listed.len() < LISTED {
            self.listed.push(reject.clone());
        }
    }

    /// Adds what another one counted.
    pub(crate) fn add(&mut self, other: Tally) {
        for (mine, more) in [
            (&mut self.files, other.files),
            (&mut self.sources, other.sources),
            (&mut self.files_rejected, other.files_rejected),
            (&mut self.members_left_out, other.members_left_out),
            (&mut self.not_taken, other.not_taken),
            (&mut self.found, other.found),
            (&mut self.read, other.read),
            (&mut self.rejects, other.rejects),
            (&mut self.duplicates, other.duplicates),
            (&mut self.resent, other.resent),
            (&mut self.moving, other.moving),
            (&mut self.unrouted, other.unrouted),
            (&mut self.message_bytes, other.message_bytes),
            (&mut self.reject_bytes, other.reject_bytes),
            (&mut self.duplicate_bytes, other.duplicate_bytes),
            (&mut self.around_bytes, other.around_bytes),
            (&mut self.bytes, other.bytes),
            (&mut self.batches, other.batches),
        ] {
            *mine += more;
        }
        for (mine, more) in self.rows.iter_mut().zip(other.rows) {
            *mine += more;
        }
        for (code, count) in other.reject_codes {
            *self.reject_codes.entry(code).or_default() += count;
        }
        for (code, count) in other.warnings {
            *self.warnings.entry(code).or_default() += count;
        }
        let room = LISTED.saturating_sub(self.listed.len());
        self.listed.extend(other.listed.into_iter().take(room));
        let room = LISTED.saturating_sub(self.listed_duplicates.len());
        let duplicates = other.listed_duplicates.into_iter();
        self.listed_duplicates.extend(duplicates.take(room));
    }

    /// Lists duplicates. How many there are is counted elsewhere.
    pub(super) fn duplicates(&mut self, found: Vec<Duplicate>) {
        let room = LISTED.saturating_sub(self.listed_duplicates.len());
        self.listed_duplicates.extend(found.into_iter().take(room));
    }

    /// Counts a file.
    pub(super) fn file(&mut self, done: &Done) {
        let counter = match done.fate {
            Fate::Read | Fate::Refused => &mut self.files,
            Fate::NotTaken => &mut self.not_taken,
            Fate::Resent => &mut self.resent,
            Fate::Moving => &mut self.moving,
            // What broke off counts as looked at; of what goes on with the next batch, the end counts.
            Fate::InPart if done.fault.is_some() => &mut self.files,
            Fate::InPart | Fate::Unlisted => return,
        };
        *counter += 1;
    }

    /// Whether everything that was found is accounted for.
    pub fn is_balanced(&self) -> bool {
        self.found == self.read + self.rejects + self.duplicates
            && self.bytes
                == self.message_bytes + self.reject_bytes + self.duplicate_bytes + self.around_bytes
    }
}
