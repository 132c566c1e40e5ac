//! What there is to be said of an output: what was read for it, what was refused and why, what waits, and how fast it goes.
//! Nothing is locked and nothing is written; a run may be at work meanwhile.
//!
//! Times are those that the file system keeps: when commit files were written, and when source files were changed. So no
//! clock stands in any file of ours.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::engine::Todo;
use crate::error::Error;
use crate::ingest::FILE_PATTERNS;
use crate::ledger::{ChangedFiles, Entry, Ledger, Outcome, Page, Place, Plan, Rules, Settling};
use crate::sink;
use crate::source::{Listing, Modified, NamePattern};
use crate::store::place;

/// Of which output, and held against which files.
#[derive(Debug, Clone, Default)]
pub struct StatusOptions {
    /// The output.
    pub output: PathBuf,
    /// The folder of the ledger's snapshots. None means `_commits` in the output.
    pub checkpoint_path: Option<PathBuf>,
    /// Files that are to be read. Without it, nothing is said of what waits.
    pub storage_path: Option<PathBuf>,
    /// Which files of the folder; none means [`FILE_PATTERNS`].
    pub file_pattern: Vec<String>,
    /// Folders below the folder, too.
    pub recursive: bool,
}

/// The state of an output.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Status {
    /// The last batch that is committed.
    pub batch: Option<u64>,
    /// Files that were read or refused.
    pub files: u64,
    /// Files by what became of them: `read`, `in_part`, `resent`, `not_taken`, `refused`, `changed`.
    pub outcomes: BTreeMap<String, u64>,
    /// Messages and rejects that were found.
    pub messages: u64,
    /// Rejects among them.
    pub rejects: u64,
    /// Messages that were read before, among them.
    pub duplicates: u64,
    /// Bytes of all sources.
    pub bytes: u64,
    /// Rows of all tables.
    pub rows: u64,
    /// The server that was read, if it was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// By type of resource: everything updated before this was read, by the server's clock. A little before the newest that
    /// was read, since runs look back for what becomes visible late.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub read_until: BTreeMap<String, String>,
    /// Rejects by code, of messages and of files.
    pub reject_codes: BTreeMap<String, u64>,
    /// Files that were refused, broke off, or have changed since: the first hundred.
    pub files_with_faults: Vec<FaultyFile>,
    /// How many of them there are.
    pub files_with_faults_count: u64,
    /// Seconds since the last commit.
    pub seconds_since_commit: Option<f64>,
    /// Over the last commits.
    pub rates: Option<Rates>,
    /// What waits to be read, when it was asked for.
    pub lag: Option<Lag>,
}

/// A file of which something is to be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FaultyFile {
    /// Where it is.
    pub path: String,
    /// What became of it.
    pub outcome: String,
    /// Why.
    pub code: Option<String>,
}

/// How fast it went over the last commits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rates {
    /// Commits that are looked at, without the first.
    pub batches: u64,
    /// From the first to the last.
    pub seconds: f64,
    /// Files a second.
    pub files_per_second: f64,
    /// Messages a second.
    pub messages_per_second: f64,
    /// Bytes a second.
    pub bytes_per_second: f64,
}

/// What waits to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Lag {
    /// Files.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// How long the oldest of them has been there, in seconds.
    pub oldest_seconds: f64,
    /// Files that were read, and have changed since.
    pub changed: u64,
}

/// Files that are listed one by one.
const LISTED: usize = 100;
/// Commits that rates are made of.
const RECENT: u64 = 64;

impl Status {
    /// The state of an output.
    ///
    /// # Errors
    /// What the system says; files that are not as this program writes them.
    pub fn of(options: &StatusOptions) -> Result<Status, Error> {
        let ledger = Ledger::read(Place {
            output: &options.output,
            checkpoint: options.checkpoint_path.as_deref(),
            interval: 1,
            other_tables: true,
        })?;
        let totals = ledger.totals();
        let mut status = Status {
            batch: ledger.last(),
            files: totals.files,
            messages: totals.messages,
            rejects: totals.rejects,
            duplicates: totals.duplicates,
            bytes: totals.bytes,
            rows: totals.rows,
            reject_codes: totals.reject_codes.clone(),
            ..Status::default()
        };
        ledger.each(&mut |entry| {
            status.count(&entry);
            Ok(())
        })?;
        status.marks(&ledger);
        status.times(options, &ledger)?;
        if let Some(root) = &options.storage_path {
            status.lag = Some(lag(options, &ledger, root)?);
        }
        Ok(status)
    }

    fn count(&mut self, entry: &Entry) {
        let outcome = entry.outcome.as_str();
        *self.outcomes.entry(outcome.to_owned()).or_default() += 1;
        let is_faulty = entry.code.is_some() || entry.outcome == Outcome::Changed;
        if !is_faulty {
            return;
        }
        self.files_with_faults_count += 1;
        if self.files_with_faults.len() < LISTED {
            self.files_with_faults.push(FaultyFile {
                path: entry.path.clone(),
                outcome: outcome.to_owned(),
                code: entry.code.clone(),
            });
        }
    }

    /// What was read of a server.
    fn marks(&mut self, ledger: &Ledger) {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        self.server = text(ledger.mark("server"));
        for (key, value) in ledger.marks() {
            let from = value.get("cursor").and_then(|cursor| cursor.get("from"));
            if let (Some(name), Some(from)) = (key.strip_prefix("search/"), text(from)) {
                self.read_until.insert(name.to_owned(), from);
            }
        }
        if let Some(since) = ledger
            .mark("export")
            .and_then(|mark| text(mark.get("since")))
        {
            self.read_until.insert("$export".to_owned(), since);
        }
    }

    /// When commits were made, and how fast they came.
    fn times(&mut self, options: &StatusOptions, ledger: &Ledger) -> Result<(), Error> {
        let Some(last) = ledger.last() else {
            return Ok(());
        };
        let from = last.saturating_sub(RECENT).max(ledger.since());
        let pages = sink::pages::<Page>(&options.output, from)?;
        let (Some(first), Some(last)) = (pages.first(), pages.last()) else {
            return Ok(());
        };
        let (Some(begun), Some(ended)) = (first.at, last.at) else {
            return Ok(());
        };
        let since = SystemTime::now().duration_since(ended);
        self.seconds_since_commit = since.ok().map(|since| since.as_secs_f64());
        let seconds = ended
            .duration_since(begun)
            .unwrap_or_default()
            .as_secs_f64();
        if pages.len() > 1 && seconds > 0.0 {
            let (before, after) = (&first.content.totals, &last.content.totals);
            let rate = |before: u64, after: u64| after.saturating_sub(before) as f64 / seconds;
            self.rates = Some(Rates {
                batches: pages.len() as u64 - 1,
                seconds,
                files_per_second: rate(before.files, after.files),
                messages_per_second: rate(before.messages, after.messages),
                bytes_per_second: rate(before.bytes, after.bytes),
            });
        }
        Ok(())
    }
}

fn lag(options: &StatusOptions, ledger: &Ledger, root: &std::path::Path) -> Result<Lag, Error> {
    let patterns: Vec<&str> = match options.file_pattern.is_empty() {
        true => FILE_PATTERNS.to_vec(),
        false => options.file_pattern.iter().map(String::as_str).collect(),
    };
    let pattern = NamePattern::any(patterns)
        .map_err(|error| crate::error::Problem::Usage(format!("file_pattern: {error}")))?;
    let listing = Listing::of(root, &pattern, options.recursive, &[&options.output]);
    let now = SystemTime::now();
    let mut settling = Settling::new(Duration::ZERO);
    let mut rules = Rules {
        changed: ChangedFiles::Report,
        settling: &mut settling,
        now,
        takes_all: !options.file_pattern.is_empty() || place::is_file(root)?,
    };
    let plan = Plan::new(ledger, listing, &mut rules)?;
    let files = &plan.work.files;
    let oldest = files.iter().map(|todo: &Todo| todo.file.modified).min();
    let age = oldest.map_or(0, |oldest| Modified::from(now).0.saturating_sub(oldest.0));
    Ok(Lag {
        files: files.len() as u64,
        bytes: plan.work.bytes(),
        oldest_seconds: age.max(0) as f64 / 1e6,
        changed: plan.changed,
    })
}
