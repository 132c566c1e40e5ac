//! The ledger: which files were read, how far, and what became of them. It stands between the listing and the engine, and
//! knows nothing of messages and tables.
//!
//! # Where it is kept
//!
//! What a batch has read is a page in the commit file of that batch: rows and ledger become true in one rename, and there
//! is no second store that could disagree. So that nobody has to read all pages, a snapshot of everything known is
//! written now and then:
//!
//! ```text
//! output/_commits/00000012.json            batch 12: its files, and the page of what it read
//! checkpoint/ledger-00000012.parquet       everything known after batch 12, a row a file, ordered by path
//! checkpoint/keys-00000000-00000012.bin    the messages of batches 0 to 12, when duplicates are looked for
//! ```
//!
//! Pages behind the snapshot are in memory; the snapshot is read from front to back beside the listing, which has the
//! same order. So a plan of a million files holds their names, and of the ledger a few thousand rows at a time.
//!
//! All files are written once and renamed into place: that works on any file system that can rename.

mod entry;
mod keys;
mod known;
mod plan;
mod settle;
mod snapshot;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::engine::{Batch, Done, Fate};
use crate::error::{Error, Problem};
use crate::sink::{self, Lock};
use crate::source::Digest;
use crate::store::absolute;
pub use entry::{Entry, Outcome, Totals};
pub(crate) use keys::Keys;
pub use known::Deduplicate;
pub(crate) use known::Known;
pub use plan::{ChangedFiles, Plan, Rules};
pub use settle::Settling;
use snapshot::Snapshot;

/// What a commit says of what was read for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Page {
    /// The folder of snapshots, when it is not that of the commits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<String>,
    /// The first batch that counts: with it the tables were made anew.
    pub since: u64,
    /// The tables that were asked for; none means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<String>,
    /// Everything since the first batch, with this one.
    pub totals: Totals,
    /// What the batch has read.
    pub files: Vec<Entry>,
    /// How far sources that are no files are read: servers. Those that have moved; in a snapshot, all.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub marks: BTreeMap<String, Value>,
}

/// Where a ledger is kept, and for whom.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub output: &'a Path,
    /// The folder of snapshots; none means that of the commits.
    pub checkpoint: Option<&'a Path>,
    /// Commits after which a snapshot is written, when they hold a quarter of the ledger.
    pub interval: u64,
    /// Other tables may be asked for than before: sources say themselves how far each table was read.
    pub other_tables: bool,
}

/// The ledger of one output.
#[derive(Debug)]
pub(crate) struct Ledger {
    folder: PathBuf,
    checkpoint: Option<String>,
    /// None until the first commit.
    since: Option<u64>,
    tables: Vec<String>,
    totals: Totals,
    snapshot: Option<Snapshot>,
    /// What the pages behind the snapshot say, by path.
    tail: BTreeMap<String, Entry>,
    /// How far sources that are no files are read.
    marks: BTreeMap<String, Value>,
    /// How many pages those are.
    pages: u64,
    /// The batch of the last page.
    last: Option<u64>,
    interval: u64,
    /// Held while this lives, when the folder is not that of the commits.
    _lock: Lock,
}

/// A page on its way into a commit.
#[derive(Debug)]
pub(crate) struct Pending {
    page: Page,
    batch: u64,
}

impl Ledger {
    /// Opens the ledger of an output whose commits end before `next`. When the tables are to be made anew it begins
    /// anew.
    ///
    /// # Errors
    /// Another run that has the folder open; a folder of another output; what the system says.
    pub(crate) fn open(
        place: Place<'_>,
        next: u64,
        anew: bool,
        tables: &[String],
    ) -> Result<Ledger, Error> {
        let lock = match place.checkpoint {
            Some(folder) if absolute(folder) != absolute(&sink::commits_folder(place.output)) => {
                crate::store::place::create_folder(folder)?;
                sink::lock(folder, folder)?
            }
            _ => Lock::None,
        };
        let mut ledger = Ledger::read(place)?;
        ledger._lock = lock;
        snapshot::remove_leftovers(&ledger.folder)?;
        if let Some(batch) = ledger.ahead_of(next) {
            if !anew {
                return Err(Problem::Ahead {
                    folder: ledger.folder.clone(),
                    output: place.output.to_owned(),
                    batch,
                }
                .into());
            }
            // The output that it belongs to is gone.
            snapshot::remove_before(&ledger.folder, u64::MAX)?;
        }
        let mut tables = tables.to_vec();
        tables.sort_unstable();
        if anew {
            ledger.forget();
        }
        if ledger.since.is_some() && ledger.tables != tables && !place.other_tables {
            return Err(Problem::OtherTables {
                output: place.output.to_owned(),
                before: described(&ledger.tables),
                now: described(&tables),
            }
            .into());
        }
        ledger.tables = tables;
        Ok(ledger)
    }

    /// Reads the ledger of an output, without a lock: a run may be at work meanwhile.
    ///
    /// # Errors
    /// A folder that is not the one that the output was written with; what the system says.
    pub(crate) fn read(place: Place<'_>) -> Result<Ledger, Error> {
        let commits = sink::commits_folder(place.output);
        let folder = place.checkpoint.unwrap_or(&commits).to_owned();
        let is_elsewhere = absolute(&folder) != absolute(&commits);
        let checkpoint = is_elsewhere.then(|| absolute(&folder));
        let snapshot = Snapshot::last(&folder)?;
        let from = snapshot.as_ref().map_or(0, |snapshot| snapshot.batch + 1);
        let pages = sink::pages::<Page>(place.output, from)?;
        let mut ledger = Ledger {
            folder,
            checkpoint,
            since: None,
            tables: Vec::new(),
            totals: Totals::default(),
            snapshot: None,
            tail: BTreeMap::new(),
            marks: BTreeMap::new(),
            pages: 0,
            last: None,
            interval: place.interval.max(1),
            _lock: Lock::None,
        };
        if let Some(snapshot) = snapshot {
            let head = snapshot.head.clone();
            ledger.last = Some(snapshot.batch);
            ledger.snapshot = Some(snapshot);
            ledger.turn(&head);
        }
        for page in pages {
            if ledger.since != Some(page.content.since) {
                ledger.forget();
            }
            ledger.turn(&page.content);
            ledger.take(page.content.files, page.batch);
        }
        ledger.belongs(place)
    }

    /// Whether the folder is the one that the output is kept with.
    fn belongs(self, place: Place<'_>) -> Result<Ledger, Error> {
        let commits = absolute(&sink::commits_folder(place.output));
        let ours = place.checkpoint.map(absolute);
        let ours = ours.filter(|ours| *ours != commits);
        if self.since.is_some() && self.checkpoint != ours {
            return Err(Problem::OtherCheckpoint {
                output: place.output.to_owned(),
                checkpoint: self.checkpoint.unwrap_or(commits).into(),
            }
            .into());
        }
        Ok(Ledger {
            checkpoint: ours,
            ..self
        })
    }

    /// The batch of the snapshot, when the output has not come so far.
    fn ahead_of(&self, next: u64) -> Option<u64> {
        let batch = self.snapshot.as_ref()?.batch;
        (batch >= next).then_some(batch)
    }

    /// What a page says beside its files.
    fn turn(&mut self, page: &Page) {
        self.checkpoint.clone_from(&page.checkpoint);
        self.since = Some(page.since);
        self.tables.clone_from(&page.tables);
        self.totals.clone_from(&page.totals);
        for (key, value) in &page.marks {
            match value.is_null() {
                true => self.marks.remove(key),
                false => self.marks.insert(key.clone(), value.clone()),
            };
        }
    }

    /// Begins anew.
    fn forget(&mut self) {
        self.since = None;
        self.totals = Totals::default();
        self.snapshot = None;
        self.tail.clear();
        self.marks.clear();
        self.pages = 0;
    }

    fn take(&mut self, files: Vec<Entry>, batch: u64) {
        for entry in files {
            self.tail.insert(entry.path.clone(), entry);
        }
        self.pages += 1;
        self.last = Some(batch);
    }

    /// Whether anything was ever committed.
    pub(crate) fn is_begun(&self) -> bool {
        self.since.is_some()
    }

    /// Everything that was counted since the first batch.
    pub(crate) fn totals(&self) -> &Totals {
        &self.totals
    }

    /// The batch of the last page.
    pub(crate) fn last(&self) -> Option<u64> {
        self.last
    }

    /// The folder of snapshots.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The first batch that counts.
    pub(crate) fn since(&self) -> u64 {
        self.since.unwrap_or(0)
    }

    /// How far a source that is no file was read, in the words of whoever reads it.
    pub(crate) fn mark(&self, key: &str) -> Option<&Value> {
        self.marks.get(key)
    }

    /// All of these.
    pub(crate) fn marks(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.marks.iter().map(|(key, value)| (&**key, value))
    }

    /// The marks of a batch that say anything new.
    fn moved(&self, batch: &Batch<'_>) -> BTreeMap<String, Value> {
        let mut moved = BTreeMap::new();
        for mark in batch.marks {
            moved.insert(mark.key.to_string(), mark.value.clone());
        }
        moved.retain(|key, value| match self.marks.get(key) {
            Some(known) => known != value,
            None => !value.is_null(),
        });
        moved
    }

    /// Calls with every entry, in the order of paths.
    pub(crate) fn each(
        &self,
        take: &mut dyn FnMut(Cow<'_, Entry>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut tail = self.tail.values().peekable();
        if let Some(snapshot) = &self.snapshot {
            snapshot.each(&mut |entry| {
                while let Some(ours) = tail.next_if(|ours| ours.path < entry.path) {
                    take(Cow::Borrowed(ours))?;
                }
                match tail.next_if(|ours| ours.path == entry.path) {
                    Some(ours) => take(Cow::Borrowed(ours)),
                    None => take(Cow::Owned(entry)),
                }
            })?;
        }
        tail.try_for_each(|ours| take(Cow::Borrowed(ours)))
    }

    /// The page of a batch, with what was found out of files without reading them; `None` when there is nothing new.
    pub(crate) fn page(&self, batch: &Batch<'_>, noted: &[Entry], number: u64) -> Option<Pending> {
        let mut files: Vec<Entry> = noted.to_vec();
        files.extend(batch.files.iter().filter_map(entry_of));
        let marks = self.moved(batch);
        if files.is_empty() && marks.is_empty() && self.is_begun() {
            return None;
        }
        let mut totals = self.totals.clone();
        totals.add(batch.tally);
        totals.note(noted);
        let page = Page {
            checkpoint: self.checkpoint.clone(),
            since: self.since.unwrap_or(number),
            tables: self.tables.clone(),
            totals,
            files,
            marks,
        };
        Some(Pending {
            page,
            batch: number,
        })
    }

    /// Where the sources stand once a page counts: small, and the same as long as nothing is read.
    pub(crate) fn offset(&self, pending: Option<&Pending>) -> Value {
        let totals = pending.map_or(&self.totals, |pending| &pending.page.totals);
        let last = match pending {
            Some(pending) => pending.page.files.last(),
            None => None,
        };
        let mut offset = json!({ "files": totals.all_files(), "messages": totals.messages });
        if let Some(entry) = last.filter(|entry| entry.outcome == Outcome::InPart) {
            offset["open"] = json!({ "path": entry.path, "position": entry.position });
        }
        let mut marks = self.marks.clone();
        marks.extend(
            pending
                .iter()
                .flat_map(|pending| pending.page.marks.clone()),
        );
        marks.retain(|_, value| !value.is_null());

        if !marks.is_empty() {
            let text = serde_json::to_vec(&marks).unwrap_or_default();
            let digest = Digest::of(&text).to_string();
            offset["marks"] = digest.get(..16).unwrap_or_default().into();
        }
        offset
    }

    /// A page counts. A snapshot is written when it is time.
    ///
    /// # Errors
    /// The snapshot cannot be written. The ledger is whole without it.
    pub(crate) fn committed(&mut self, pending: Pending) -> Result<(), Error> {
        let Pending { page, batch } = pending;
        self.turn(&page);
        self.take(page.files, batch);
        let known = self.snapshot.as_ref().map_or(0, |snapshot| snapshot.files);
        let files = self.tail.len() as u64;
        let is_worth_it = files >= known / 4 && (files >= HEAVY || self.pages >= self.interval);
        if is_worth_it || self.pages >= self.interval.saturating_mul(MOST) {
            self.compact(batch)?;
        }
        Ok(())
    }

    fn compact(&mut self, batch: u64) -> Result<(), Error> {
        let head = Page {
            checkpoint: self.checkpoint.clone(),
            since: self.since(),
            tables: self.tables.clone(),
            totals: self.totals.clone(),
            files: Vec::new(),
            marks: self.marks.clone(),
        };
        let snapshot = Snapshot::write(&self.folder, batch, head, |take| self.each(take))?;
        self.snapshot = Some(snapshot);
        self.tail.clear();
        self.pages = 0;
        Ok(())
    }
}

impl Pending {
    /// As the commit keeps it.
    pub(crate) fn to_value(&self) -> Result<Value, Error> {
        serde_json::to_value(&self.page)
            .map_err(|error| Error::io("write", Path::new("ledger"), error.into()))
    }
}

/// So many files behind a snapshot are worth another one, when they are many beside those in it.
const HEAVY: u64 = 10_000;
/// So many times the interval may pass while they are few.
const MOST: u64 = 16;

fn described(tables: &[String]) -> String {
    match tables {
        [] => "all tables".to_owned(),
        some => some.join(","),
    }
}

/// What a path is known by: the same from wherever a run is started.
pub(crate) fn key_of(name: &str) -> String {
    absolute(Path::new(name))
}

fn entry_of(done: &Done) -> Option<Entry> {
    let outcome = match done.fate {
        Fate::Moving => return None,
        Fate::Read => Outcome::Read,
        Fate::InPart => Outcome::InPart,
        Fate::Resent => Outcome::Resent,
        Fate::NotTaken => Outcome::NotTaken,
        Fate::Refused | Fate::Unlisted => Outcome::Refused,
    };
    let seen = done.seen;
    Some(Entry {
        path: key_of(&done.name),
        size: seen.map_or(0, |seen| seen.size),
        modified: seen.map(|seen| seen.modified).unwrap_or_default(),
        sha256: seen.map(|seen| seen.digest),
        read: seen.map_or(0, |seen| seen.read),
        outcome,
        position: done.position,
        messages: done.messages,
        rejects: done.rejects,
        code: done.fault.map(|fault| fault.as_str().to_owned()),
    })
}
