//! Rows for whoever takes them: files into record batches, handed over one by one instead of written to a sink. What the
//! Python package reads with; it knows the engine and the options, and nothing of Python.
//!
//! ```
//! use healthcare_connector::rows::Request;
//!
//! let folder = tempfile::tempdir()?;
//! std::fs::write(folder.path().join("a.hl7"), "MSH|^~\\&|LAB||||20240601||ADT^A01|17|P|2.5\rPID|1||4711\r")?;
//! let mut request = Request::of(folder.path());
//! request.set("tables", "adt_messages")?;
//! let mut rows = request.read()?;
//! let (table, batch) = rows.next().transpose()?.expect("one batch");
//! assert_eq!((rows.tables()[table].def.name, batch.num_rows()), ("adt_messages", 1));
//! assert!(rows.next().is_none());
//! assert_eq!(rows.report().map(|report| report.messages), Some(1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Memory stays flat: when nobody takes rows, reading waits.

mod handing;
mod request;
#[cfg(test)]
mod tests;
mod texts;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread::JoinHandle;

use arrow_array::RecordBatch;

use crate::dead_letter::DeadLetters;
use crate::dialects::Dialects;
use crate::engine::{self, Dialect, OnReject, Open, Outcome, Run, Settings, Table, Watch, Work};
use crate::error::{Error, Problem};
use crate::report::Report;
use crate::source::Fault;
use handing::Handing;
pub use request::{Piece, Request, names};
pub use texts::{Pushed, Texts};

/// Batches that wait for whoever takes them.
const WAITING: usize = 2;

/// Record batches of tables, in the order of the files. Tables come as they fill: of one file first those of one table, then
/// those of another.
///
/// It is an iterator over positions in [`Rows::tables`] and batches. After an error there is nothing more. Dropping it ends the
/// reading.
#[derive(Debug)]
pub struct Rows {
    tables: Vec<Table>,
    /// Nothing any more once the reading has ended.
    batches: Option<Receiver<(usize, RecordBatch)>>,
    interrupt: Arc<AtomicBool>,
    thread: Option<JoinHandle<Outcome>>,
    report: Option<Report>,
    /// A file that is not as it was listed is an error.
    is_strict: bool,
}

/// Everything that a reading is made of.
pub(crate) struct Parts {
    pub dialect: Dialects,
    pub work: Work,
    pub settings: Settings,
    pub handling: Handling,
}

/// What becomes of rejects.
pub(crate) enum Handling {
    Skip,
    Fail,
    DeadLetter(DeadLetters),
}

struct Nobody;

impl Watch for Nobody {}

impl Rows {
    pub(crate) fn of(parts: Parts) -> Rows {
        let (send, batches) = mpsc::sync_channel(WAITING);
        let interrupt = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&interrupt);
        let tables = parts.dialect.tables().to_vec();
        let thread = std::thread::spawn(move || {
            let Parts {
                dialect,
                work,
                settings,
                mut handling,
            } = parts;
            let on_reject = match &mut handling {
                Handling::Skip => OnReject::Skip,
                Handling::Fail => OnReject::Fail,
                Handling::DeadLetter(letters) => OnReject::DeadLetter(letters),
            };
            let mut output = Handing::to(send);
            let run = Run {
                dialect: &dialect,
                output: &mut output,
                settings: &settings,
                interrupt: &flag,
            };
            engine::run(run, &work, &mut Open, on_reject, &mut Nobody)
        });
        Rows {
            tables,
            batches: Some(batches),
            interrupt,
            thread: Some(thread),
            report: None,
            is_strict: false,
        }
    }

    /// Makes a file that is not as it was listed an error.
    fn all_or_nothing(&mut self) {
        self.is_strict = true;
    }

    /// The tables that are made.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// What was counted, once everything was taken.
    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }

    /// Waits for the threads, and keeps what they counted.
    fn end(&mut self) -> Option<Error> {
        self.batches = None;
        let outcome = match self.thread.take()?.join() {
            Ok(outcome) => outcome,
            Err(_) => return Some(Problem::Panicked.into()),
        };
        let tally = &outcome.tally;
        let is_gone = tally.reject_codes.contains_key(Fault::NotFound.as_str());
        let error = match self.is_strict && (tally.moving > 0 || is_gone) {
            true => outcome.error.or(Some(Problem::Moved.into())),
            false => outcome.error,
        };
        let tables = self.tables.iter().map(|table| (table.def.name, true));
        let mut report = Report::new(outcome.tally, tables);
        report.interrupted = outcome.interrupted;
        report.error = error.as_ref().map(Error::to_string);
        self.report = Some(report);
        error
    }
}

impl Iterator for Rows {
    type Item = Result<(usize, RecordBatch), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.batches.as_ref()?.recv() {
            Ok(batch) => Some(Ok(batch)),
            // The other end is gone: everything was read, or nothing more can be.
            Err(_) => self.end().map(Err),
        }
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        self.interrupt.store(true, Ordering::Relaxed);
        // Whoever waits for room hears that there will be none.
        self.batches = None;
        if let Some(thread) = self.thread.take() {
            // What it would say has nobody to hear it.
            let _ = thread.join();
        }
    }
}
