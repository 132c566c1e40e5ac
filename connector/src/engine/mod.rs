//! The engine: from listed files to a sink, on all processors, in one order.
//!
//! ```text
//! feed        one thread: reads sources, finds messages, hands out chunks of whole ones
//!   workers   chunk -> record batches; record batches -> encoded parts
//! collector   the caller's thread: chunks in order -> rows gathered per table -> appended in order -> committed
//! ```
//!
//! The engine knows neither HL7 nor Parquet: a [`Dialect`] finds and reads messages, an [`Output`] encodes and writes rows.
//! The same files give the same bytes whatever the number of threads: where chunks, row groups and batches end follows
//! from sizes alone.
//!
//! Memory is bounded: a few chunks are under way at most, rows are encoded before more are read, and tables are cut when
//! all of them together become too large.

mod board;
mod chunk;
mod collector;
mod cutting;
mod dialect;
mod feed;
mod output;
mod pools;
mod supply;
mod tally;
#[cfg(test)]
mod tests;
mod weight;
mod work;
mod worker;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use crate::dead_letter::DeadLetters;
use crate::error::{Error, Problem};
pub use crate::sink::Table;
use board::Board;
use collector::Collector;
pub use dialect::{Code, Dialect, Framer, Piece, Place, Reader, Refusal, Step, Tag};
use feed::Feed;
pub use output::{Encode, Output};
pub use supply::{Delivered, Delivery, Mark, Supplied, Supply};
pub use tally::Tally;
pub use work::{Admission, Batch, Done, Fate, Gate, Open, Position, Resumed, Todo, Work};
use worker::Event;

/// How much is done at once.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Settings {
    /// Threads that read and encode; at least one.
    pub threads: usize,
    /// Bytes of a chunk.
    pub chunk_bytes: usize,
    /// Bytes of one table's rows that are encoded together.
    pub group_bytes: usize,
    /// Rows of one table that are encoded together.
    pub group_rows: usize,
    /// Bytes of rows of all tables that wait to be encoded.
    pub held_bytes: usize,
    /// Files of a batch.
    pub batch_files: u64,
    /// Bytes of a batch: it ends where it reaches them, within a file too.
    pub batch_bytes: u64,
    /// How many times as large as it is stored a file may become, once it has become 64 MiB.
    pub expansion: u64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            chunk_bytes: 1 << 20,
            group_bytes: 32 << 20,
            group_rows: 1 << 20,
            held_bytes: 40 << 20,
            batch_files: 1000,
            batch_bytes: 1 << 30,
            expansion: crate::source::RATIO,
        }
    }
}

/// What becomes of a reject.
#[derive(Debug)]
pub enum OnReject<'a> {
    /// It is counted and listed.
    Skip,
    /// The run stops, and nothing of the batch becomes visible.
    Fail,
    /// It is kept, with its bytes.
    DeadLetter(&'a mut DeadLetters),
}

/// Who watches a run.
pub trait Watch {
    /// Called now and then, also when nothing has changed.
    fn seen(&mut self, _: Progress) {}
}

/// How far a run is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Progress {
    /// Bytes read from disks.
    pub bytes: u64,
    /// Messages and rejects found.
    pub messages: u64,
    /// Messages and texts that were rejected.
    pub rejects: u64,
}

/// How a run ended.
#[derive(Debug)]
#[must_use]
pub struct Outcome {
    /// What is committed.
    pub tally: Tally,
    /// Somebody wanted it to end.
    pub interrupted: bool,
    /// Why there is no more. What is in `tally` is committed all the same.
    pub error: Option<Error>,
}

/// Everything that a run takes part of.
#[derive(Debug)]
pub struct Run<'a, D, O> {
    /// Finds and reads messages.
    pub dialect: &'a D,
    /// Takes the rows.
    pub output: &'a mut O,
    /// How much is done at once.
    pub settings: &'a Settings,
    /// When it becomes true, what is not committed is dropped.
    pub interrupt: &'a AtomicBool,
}

/// Reads all files into an output, batch by batch.
pub fn run<D: Dialect, O: Output>(
    run: Run<'_, D, O>,
    work: &Work,
    gate: &mut dyn Gate,
    on_reject: OnReject<'_>,
    watch: &mut dyn Watch,
) -> Outcome {
    fed(run, Input::Files(work), gate, on_reject, watch)
}

/// Takes everything that is supplied into an output, batch by batch.
pub fn run_supply<D: Dialect, O: Output>(
    run: Run<'_, D, O>,
    supply: &mut dyn Supply,
    on_reject: OnReject<'_>,
    watch: &mut dyn Watch,
) -> Outcome {
    fed(run, Input::Supply(supply), &mut Open, on_reject, watch)
}

/// Where messages come from.
enum Input<'a> {
    Files(&'a Work),
    Supply(&'a mut dyn Supply),
}

fn fed<D: Dialect, O: Output>(
    run: Run<'_, D, O>,
    input: Input<'_>,
    gate: &mut dyn Gate,
    on_reject: OnReject<'_>,
    watch: &mut dyn Watch,
) -> Outcome {
    let Run {
        dialect,
        output,
        settings,
        interrupt,
    } = run;
    let threads = settings.threads.max(1);
    let board = Board::new(threads as u64 + 2);
    let read = AtomicU64::new(0);
    let encoders: Vec<O::Encoder> = (0..dialect.tables().len())
        .map(|table| output.encoder(table))
        .collect();
    let letters = matches!(on_reject, OnReject::DeadLetter(_));
    let (send, events) = mpsc::channel();
    let limits = pools::Limits {
        rows: settings.group_rows,
        bytes: settings.group_bytes,
        all: settings.held_bytes,
    };
    let mut collector = Collector::new(
        &board,
        output,
        dialect.tables(),
        limits,
        on_reject,
        settings.chunk_bytes * 2,
    );
    let feed = Feed::new(
        dialect,
        gate,
        &board,
        feed::Limits {
            chunk: settings.chunk_bytes,
            files: settings.batch_files.max(1),
            bytes: settings.batch_bytes.max(1),
            expansion: settings.expansion.max(1),
        },
    );
    let (failed, interrupted) = std::thread::scope(|scope| {
        for _ in 0..threads {
            let send = send.clone();
            let (board, encoders) = (&board, &encoders);
            scope.spawn(move || worker::work(dialect, encoders, board, letters, &send));
        }
        let (progress, fed) = (&read, send);
        scope.spawn(move || {
            let chunks = catch_unwind(AssertUnwindSafe(|| match input {
                Input::Files(work) => feed.run(work, progress),
                Input::Supply(supply) => feed.take(supply, progress),
            }));
            // When nobody hears it, the run is over.
            let _ = fed.send(match chunks {
                Ok(chunks) => Event::Fed(chunks),
                Err(_) => Event::Failed(Problem::Panicked.into()),
            });
        });
        let mut progress = || read.load(Ordering::Relaxed);
        let ended = collect(&mut collector, &events, interrupt, &mut progress, watch);
        board.close();
        ended
    });
    let (tally, stopped) = collector.into_result();
    Outcome {
        tally,
        interrupted,
        error: failed.or(stopped),
    }
}

/// Hears of everything until there is no more: an error that ended the run at once, and whether it was interrupted.
fn collect<O: Output>(
    collector: &mut Collector<'_, O>,
    events: &Receiver<Event<O::Part>>,
    interrupt: &AtomicBool,
    bytes: &mut dyn FnMut() -> u64,
    watch: &mut dyn Watch,
) -> (Option<Error>, bool) {
    const TICK: Duration = Duration::from_millis(50);
    while !collector.is_done() {
        if interrupt.load(Ordering::Relaxed) {
            return (None, true);
        }
        match events.recv_timeout(TICK) {
            Ok(event) => {
                if let Err(error) = collector.hear(event) {
                    return (Some(error), false);
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            // Every thread has ended without a word.
            Err(RecvTimeoutError::Disconnected) => {
                return (Some(Problem::Panicked.into()), false);
            }
        }
        let (messages, rejects) = collector.so_far();
        watch.seen(Progress {
            bytes: bytes(),
            messages,
            rejects,
        });
    }
    (None, false)
}
