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
//! Memory stays flat: when nobody takes rows, reading waits. FHIR servers are read the same way: [`ServerRequest`].

mod handing;
pub mod looking;
mod request;
mod server;
#[cfg(test)]
mod tests;
mod texts;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;

use arrow_array::RecordBatch;

use crate::dead_letter::DeadLetters;
use crate::dialects::Dialects;
use crate::engine::{self, Dialect, OnReject, Open, Outcome, Run, Settings, Table, Watch, Work};
use crate::error::{Error, Problem};
use crate::report::Report;
use crate::source::Fault;
use handing::Handing;
pub use request::{Piece, Request, names};
use server::Cursors;
pub use server::{Server, ServerRequest, server_names};
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
    thread: Option<JoinHandle<(Outcome, Option<Cursors>)>>,
    report: Option<Report>,
    /// A file that is not as it was listed is an error.
    is_strict: bool,
    is_server: bool,
    /// Of a server: up to where it was read, before and once everything was taken.
    cursors: Option<Cursors>,
}

/// What came of waiting for a batch.
#[derive(Debug)]
pub enum Waited {
    /// A batch, an error, or the end.
    Came(Option<Result<(usize, RecordBatch), Error>>),
    /// Nothing yet.
    NotYet,
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

impl Handling {
    fn on_reject(&mut self) -> OnReject<'_> {
        match self {
            Handling::Skip => OnReject::Skip,
            Handling::Fail => OnReject::Fail,
            Handling::DeadLetter(letters) => OnReject::DeadLetter(letters),
        }
    }
}

struct Nobody;

impl Watch for Nobody {}

impl Rows {
    pub(crate) fn of(parts: Parts) -> Rows {
        let tables = parts.dialect.tables().to_vec();
        Rows::spawn(tables, None, move |output, interrupt| {
            let Parts {
                dialect,
                work,
                settings,
                mut handling,
            } = parts;
            let run = Run {
                dialect: &dialect,
                output,
                settings: &settings,
                interrupt,
            };
            let on_reject = handling.on_reject();
            engine::run(run, &work, &mut Open, on_reject, &mut Nobody)
        })
    }

    /// What is run on a thread of its own. With `cursors` a server is read, from where they say.
    fn spawn(
        tables: Vec<Table>,
        cursors: Option<Cursors>,
        run: impl FnOnce(&mut Handing, &AtomicBool) -> Outcome + Send + 'static,
    ) -> Rows {
        let (send, batches) = mpsc::sync_channel(WAITING);
        let interrupt = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&interrupt);
        let mut output = Handing::to(send, cursors.clone());
        let thread = std::thread::spawn(move || {
            let outcome = run(&mut output, &flag);
            (outcome, output.into_cursors())
        });
        Rows {
            tables,
            batches: Some(batches),
            interrupt,
            thread: Some(thread),
            report: None,
            is_strict: false,
            is_server: false,
            cursors,
        }
    }

    /// Sources are pages of a server.
    fn of_server(mut self) -> Rows {
        self.is_server = true;
        self
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

    /// Of a server, once everything was taken: the cursor to go on from. None after an error, since what was handed over does
    /// not count then.
    pub fn cursor(&self) -> Option<String> {
        let has_ended = self.thread.is_none();
        let cursors = self.cursors.as_ref().filter(|_| has_ended);
        cursors.map(Cursors::text)
    }

    /// The next batch, as the iterator gives it, if it comes in this time.
    pub fn next_within(&mut self, time: Duration) -> Waited {
        let Some(batches) = &self.batches else {
            return Waited::Came(None);
        };
        match batches.recv_timeout(time) {
            Ok(batch) => Waited::Came(Some(Ok(batch))),
            Err(RecvTimeoutError::Timeout) => Waited::NotYet,
            Err(RecvTimeoutError::Disconnected) => Waited::Came(self.end().map(Err)),
        }
    }

    /// Waits for the threads, and keeps what they counted.
    fn end(&mut self) -> Option<Error> {
        self.batches = None;
        let (outcome, cursors) = match self.thread.take()?.join() {
            Ok(ended) => ended,
            Err(_) => return Some(Problem::Panicked.into()),
        };
        let tally = &outcome.tally;
        let is_gone = tally.reject_codes.contains_key(Fault::NotFound.as_str());
        let error = match self.is_strict && (tally.moving > 0 || is_gone) {
            true => outcome.error.or(Some(Problem::Moved.into())),
            false => outcome.error,
        };
        self.cursors = cursors.filter(|_| error.is_none() && !outcome.interrupted);
        let tables = self.tables.iter().map(|table| (table.def.name, true));
        let mut report = Report::new(outcome.tally, tables);
        if self.is_server {
            report.pages = report.sources;
        }
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
