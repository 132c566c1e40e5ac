//! What an ingest of files and one of a server have in common: rounds until there is no more or no more is wanted, and
//! what is said at the end.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{ErrorHandling, IngestOptions};
use crate::dead_letter::DeadLetters;
use crate::engine::{OnReject, Watch};
use crate::error::Error;
use crate::metrics;
use crate::report::Report;

/// An ingest that goes round.
pub(super) trait Rounds {
    fn options(&self) -> &IngestOptions;

    /// When it was opened.
    fn begun(&self) -> Instant;

    /// Reads what there is, and counts it. Says whether it was interrupted, and what went wrong.
    fn round(
        &mut self,
        interrupt: &AtomicBool,
        watch: &mut dyn Watch,
    ) -> Result<(bool, Option<Error>), Error>;

    /// Waits for the next trigger that may find anything. Says whether there is one: it may be interrupted before.
    fn next_trigger(&mut self, interrupt: &AtomicBool) -> Result<bool, Error>;

    /// Puts away what is done with.
    fn end(&mut self) -> Result<(), Error> {
        Ok(())
    }

    /// What was counted.
    fn counted(&self) -> Report;
}

/// Goes round until everything was read; in streaming, until `interrupt` becomes true.
pub(super) fn run<I: Rounds>(
    mut ingest: I,
    interrupt: &AtomicBool,
    watch: &mut dyn Watch,
) -> (Report, Option<Error>) {
    let (interrupted, error) =
        rounds(&mut ingest, interrupt, watch).unwrap_or_else(|error| (false, Some(error)));
    let ended = ingest.end();
    let mut error = error.or(ended.err());
    let mut report = report(&ingest, interrupted, error.as_ref());
    if let Err(untold) = tell(&ingest, &report) {
        report.error.get_or_insert(untold.to_string());
        error.get_or_insert(untold);
    }
    let begun = ingest.begun();
    // What is not committed is taken away before anybody is told.
    drop(ingest);
    report.seconds = seconds_since(begun);
    tracing::info!(
        files = report.files,
        pages = report.pages,
        messages = report.messages,
        rejects = report.rejects,
        batches = report.batches,
        interrupted = report.interrupted,
        seconds = report.seconds,
        "run ends"
    );
    (report, error)
}

fn rounds(
    ingest: &mut impl Rounds,
    interrupt: &AtomicBool,
    watch: &mut dyn Watch,
) -> Result<(bool, Option<Error>), Error> {
    loop {
        let (interrupted, error) = ingest.round(interrupt, watch)?;
        if interrupted || error.is_some() || !ingest.options().follows() {
            return Ok((interrupted, error));
        }
        tell(ingest, &report(ingest, false, None))?;
        if !ingest.next_trigger(interrupt)? {
            return Ok((true, None));
        }
    }
}

fn report(ingest: &impl Rounds, interrupted: bool, error: Option<&Error>) -> Report {
    let mut report = ingest.counted();
    report.interrupted = interrupted;
    report.error = error.map(Error::to_string);
    report.seconds = seconds_since(ingest.begun());
    report
}

/// Writes metrics, when they are wanted.
fn tell(ingest: &impl Rounds, report: &Report) -> Result<(), Error> {
    let path = ingest.options().metrics.as_deref();
    path.map_or(Ok(()), |path| metrics::write(path, report))
}

fn seconds_since(begun: Instant) -> f64 {
    (begun.elapsed().as_secs_f64() * 1e3).round() / 1e3
}

/// Waits for a trigger. Says whether it comes: it may be interrupted before.
pub(super) fn waited(interval: Duration, interrupt: &AtomicBool) -> bool {
    const TICK: Duration = Duration::from_millis(50);
    let until = Instant::now() + interval;
    while Instant::now() < until && !interrupt.load(Ordering::Relaxed) {
        std::thread::sleep(TICK.min(interval));
    }
    !interrupt.load(Ordering::Relaxed)
}

/// What becomes of rejects from a batch on.
pub(super) fn on_reject(
    handling: ErrorHandling,
    letters: &mut Option<DeadLetters>,
    batch: u64,
) -> OnReject<'_> {
    match (handling, letters) {
        (ErrorHandling::Skip, _) | (ErrorHandling::DeadLetter, None) => OnReject::Skip,
        (ErrorHandling::Fail, _) => OnReject::Fail,
        (ErrorHandling::DeadLetter, Some(letters)) => {
            letters.begin(batch);
            OnReject::DeadLetter(letters)
        }
    }
}
