//! What is to be read: the listing held against the ledger. Both are ordered by path, so each is passed over once.

use std::io;
use std::time::SystemTime;

use super::snapshot::Cursor;
use super::{Entry, Ledger, Outcome, Settling, key_of};
use crate::engine::{Resumed, Todo, Work};
use crate::error::{Error, Problem};
use crate::source::{FileAt, Listing, Modified, Refused, digest_of};
use crate::store::Opened;

/// What becomes of a file that was read and holds something else now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ChangedFiles {
    /// It is counted and listed, and not read.
    #[default]
    Report,
    /// What was appended is read; an overwritten file is read as a whole, and its earlier rows stay.
    Read,
    /// The run fails before anything is read.
    Fail,
}

/// How a plan is made.
#[derive(Debug)]
pub struct Rules<'a> {
    /// What becomes of changed files.
    pub changed: ChangedFiles,
    /// Who knows what is still being written.
    pub settling: &'a mut Settling,
    /// The time of the listing.
    pub now: SystemTime,
    /// Files were asked for by name: what was not taken before, because it did not say what it is, is read now.
    pub takes_all: bool,
}

/// What is to be read, and what was found out on the way.
#[derive(Debug, Default)]
pub struct Plan {
    /// The files to be read, those that are gone on with first.
    pub work: Work,
    /// What is to be noted of files that are not read.
    pub noted: Vec<Entry>,
    /// Files that were read before, and are as they were.
    pub known: u64,
    /// Files that are still being written.
    pub unsettled: u64,
    /// Files that were not read to their end before, and still cannot be.
    pub still_refused: u64,
    /// Files that were found changed, and were not read.
    pub changed: u64,
    /// The first of them, and how they changed.
    pub first_changed: Vec<String>,
    /// Files that have another time than before, and the same content.
    pub touched: u64,
}

/// Paths that are listed one by one.
const LISTED: usize = 100;

impl Plan {
    /// Holds a listing against a ledger.
    ///
    /// # Errors
    /// A changed file, when that is to be a failure; a ledger that cannot be read.
    pub(crate) fn new(
        ledger: &Ledger,
        listing: Listing,
        rules: &mut Rules<'_>,
    ) -> Result<Plan, Error> {
        let mut plan = Plan::default();
        rules.settling.look();
        let mut known = Beside::new(ledger)?;
        for file in listing.files {
            match known.at(&key_of(&file.name), &file, rules.takes_all)? {
                Met::Same => plan.known += 1,
                Met::Never if !rules.settling.is_still(&file, rules.now) => plan.unsettled += 1,
                Met::Never => plan.add(file, None),
                Met::Before(entry) => plan.again(file, *entry, rules)?,
            }
        }
        plan.refused(ledger, listing.refused)?;
        // What is gone on with begins a batch, as it did in the run that went before.
        plan.work.files.sort_by_key(|todo| todo.from.is_none());
        Ok(plan)
    }

    /// Whether there is nothing to be read and nothing to be noted.
    pub fn is_empty(&self) -> bool {
        self.work.is_empty() && self.noted.is_empty()
    }

    /// What could not be listed, but for what was told before.
    fn refused(&mut self, ledger: &Ledger, listed: Vec<Refused>) -> Result<(), Error> {
        if listed.is_empty() {
            // The ledger need not be gone through again.
            return Ok(());
        }
        let mut known = Beside::new(ledger)?;
        for refused in listed {
            let before = known.entry(&key_of(&refused.name))?;
            let is_same = |entry: &Entry| {
                entry.outcome == Outcome::Refused
                    && entry.code.as_deref() == Some(refused.fault.as_str())
            };
            match before.as_ref().is_some_and(is_same) {
                true => self.still_refused += 1,
                false => self.work.refused.push(refused),
            }
        }
        Ok(())
    }

    fn add(&mut self, file: FileAt, from: Option<Resumed>) {
        self.work.files.push(Todo {
            file,
            from,
            until: None,
        });
    }

    /// A file that is known, and not done with or not as it was.
    fn again(&mut self, file: FileAt, entry: Entry, rules: &mut Rules<'_>) -> Result<(), Error> {
        let is_same = (entry.size, entry.modified) == (file.size, file.modified);
        if is_same && entry.outcome == Outcome::InPart && entry.code.is_none() {
            self.add(file, Some(entry.resumed()));
            return Ok(());
        }
        if is_same && entry.outcome == Outcome::NotTaken {
            self.add(file, None);
            return Ok(());
        }
        if is_same {
            match entry.passing_fault() {
                None => self.known += 1,
                Some(_) if !can_be_read(&file) => self.still_refused += 1,
                Some(_) => {
                    let from = (entry.outcome == Outcome::InPart).then(|| entry.resumed());
                    self.add(file, from);
                }
            }
            return Ok(());
        }
        if !rules.settling.is_still(&file, rules.now) {
            self.unsettled += 1;
            return Ok(());
        }
        let is_nothing_lost = matches!(entry.outcome, Outcome::Refused | Outcome::NotTaken);
        if is_nothing_lost || entry.read == 0 {
            self.add(file, None);
            return Ok(());
        }
        self.changed(file, entry, rules.changed)
    }

    /// A file that was read, and has another size or time now.
    fn changed(&mut self, file: FileAt, entry: Entry, policy: ChangedFiles) -> Result<(), Error> {
        let Ok(digest) = digest_of(file.path(), entry.read) else {
            // It is gone, or not to be read just now: another time.
            self.unsettled += 1;
            return Ok(());
        };
        let begins_as_before = file.size >= entry.read && Some(digest) == entry.sha256;
        if begins_as_before && entry.outcome == Outcome::InPart {
            self.add(file, Some(entry.resumed()));
            return Ok(());
        }
        if begins_as_before && file.size == entry.read {
            let outcome = match entry.outcome {
                Outcome::Changed => Outcome::Read,
                other => other,
            };
            self.touched += 1;
            self.note(&file, entry, outcome);
            return Ok(());
        }
        let how = match begins_as_before {
            true => "something was appended",
            false => "it was overwritten",
        };
        match policy {
            ChangedFiles::Fail => {
                return Err(Problem::Changed {
                    path: entry.path,
                    how,
                }
                .into());
            }
            ChangedFiles::Report => {
                self.changed += 1;
                if self.first_changed.len() < LISTED {
                    self.first_changed.push(format!("{}: {how}", file.name));
                }
                self.note(&file, entry, Outcome::Changed);
            }
            ChangedFiles::Read => {
                let is_plain = entry.position.stream == 0 && entry.position.offset > 0;
                let from = (begins_as_before && is_plain).then(|| entry.resumed());
                self.add(file, from);
            }
        }
        Ok(())
    }

    fn note(&mut self, file: &FileAt, entry: Entry, outcome: Outcome) {
        self.noted.push(Entry {
            size: file.size,
            modified: file.modified,
            outcome,
            ..entry
        });
    }
}

/// What the ledger says to a file that is listed.
enum Met {
    /// Nothing.
    Never,
    /// It was done with, and is as it was.
    Same,
    /// It was not done with, or is not as it was.
    Before(Box<Entry>),
}

/// The ledger, gone through in the order of paths.
struct Beside<'a> {
    ledger: &'a Ledger,
    /// None behind the last row.
    rows: Option<Cursor>,
}

impl<'a> Beside<'a> {
    fn new(ledger: &'a Ledger) -> Result<Beside<'a>, Error> {
        let rows = match &ledger.snapshot {
            None => None,
            Some(snapshot) => {
                let mut cursor = snapshot.cursor()?;
                cursor.next()?.then_some(cursor)
            }
        };
        Ok(Beside { ledger, rows })
    }

    /// The row of a path, if there is one. Paths have to come in order.
    fn row(&mut self, path: &str) -> Result<Option<&Cursor>, Error> {
        while let Some(rows) = &mut self.rows
            && rows.path() < path
        {
            if !rows.next()? {
                self.rows = None;
            }
        }
        Ok(self.rows.as_ref().filter(|rows| rows.path() == path))
    }

    fn entry(&mut self, path: &str) -> Result<Option<Entry>, Error> {
        if let Some(entry) = self.ledger.tail.get(path) {
            return Ok(Some(entry.clone()));
        }
        self.row(path)?.map(Cursor::entry).transpose()
    }

    fn at(&mut self, path: &str, file: &FileAt, takes_all: bool) -> Result<Met, Error> {
        let is_done = |size: u64, modified: Modified, outcome: Outcome| {
            let is_open = match outcome {
                Outcome::InPart | Outcome::Refused => true,
                Outcome::NotTaken => takes_all,
                Outcome::Read | Outcome::Resent | Outcome::Changed => false,
            };
            (size, modified) == (file.size, file.modified) && !is_open
        };
        if let Some(entry) = self.ledger.tail.get(path) {
            return Ok(match is_done(entry.size, entry.modified, entry.outcome) {
                true => Met::Same,
                false => Met::Before(Box::new(entry.clone())),
            });
        }
        let Some(row) = self.row(path)? else {
            return Ok(Met::Never);
        };
        let (size, modified, outcome) = row.brief();
        if outcome.is_some_and(|outcome| is_done(size, modified, outcome)) {
            return Ok(Met::Same);
        }
        Ok(Met::Before(Box::new(row.entry()?)))
    }
}

/// Whether a file can be read to its end.
fn can_be_read(file: &FileAt) -> bool {
    let opened = Opened::open(file.path());
    opened.is_ok_and(|(opened, _)| io::copy(&mut &opened, &mut io::sink()).is_ok())
}
