//! From a FHIR server to tables: the same engine, sink, ledger and dead letters as for files, with pages in place of files.
//!
//! ```text
//! capability -> a search for each table, a few at once -> engine -> commits of rows and cursors together
//!                  ^                                                  |
//!                  +------------- the next trigger, in streaming -----+
//! ```

mod connection;
mod export;
mod exporting;
mod lines;
mod newest;
mod options;
mod peer;
mod presets;
mod probe;
mod reading;
mod supply;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::IngestOptions;
use super::options::usage;
use super::rounds::{self, Rounds, on_reject, waited};
use super::target::Target;
use crate::api::Moment;
use crate::dead_letter::DeadLetters;
use crate::engine::{self, Delivery, Dialect as _, Mark, Run, Tally, Watch};
use crate::error::{Error, Problem};
use crate::fhir::served::alone;
use crate::report::{ExportLeft, Report};
use crate::store;
pub use options::{AuthType, ClientAuth, Deletes, Preset, ServerOptions};
pub(crate) use peer::Peer;
pub use probe::{Probe, ProbedTable, probe};
pub(crate) use reading::{Reading, Takes, history_key, search_key};
use supply::Job;
pub(crate) use supply::Threads;

/// Exports are heavy work for a server.
const OFTEN_ENOUGH: Duration = Duration::from_secs(60);

/// The ledger's key of the server's address.
const SERVER: &str = "server";

/// An ingest of a server that is ready to run: everything was looked at that can be wrong before the first page is asked for.
#[derive(Debug)]
pub struct ServerIngest {
    options: IngestOptions,
    peer: Peer,
    target: Target,
    letters: Option<DeadLetters>,
    /// An earlier run has made the tables.
    was_begun: bool,
    counted: Tally,
    /// What became of an export that was not read to its end.
    left: Option<ExportLeft>,
    begun: Instant,
}

impl ServerIngest {
    /// Checks the options, asks the server what it offers, and opens the output and its ledger.
    ///
    /// # Errors
    /// Options that are wrong ([`Error::is_usage`]), a server that does not answer, an output that cannot be written,
    /// was read from another server, or is open in another run.
    pub fn open(options: &IngestOptions, server: &ServerOptions) -> Result<ServerIngest, Error> {
        let begun = Instant::now();
        options.check()?;
        server.check()?;
        if server.export.is_some() && options.follows() && options.trigger_interval < OFTEN_ENOUGH {
            let text = "trigger_interval must be a minute or more for exports";
            return Err(usage(text.to_owned()));
        }
        store::configure(&options.store_options)?;
        let peer = Peer::open(options, server)?;
        let (target, letters) = Target::open(options, peer.dialect.tables(), true)?;
        let mut ingest = ServerIngest {
            options: options.clone(),
            counted: Tally::new(peer.dialect.tables().len()),
            left: None,
            peer,
            was_begun: target.ledger.is_begun(),
            target,
            letters,
            begun,
        };
        ingest.check_ledger()?;
        ingest.check_export()?;
        ingest.admit()?;
        tracing::info!(
            server = %ingest.peer.client.base(),
            output = %options.output.display(),
            format = options.format.name(),
            batch = ingest.target.sink.next_batch(),
            tables = ingest.peer.dialect.types().len(),
            "run begins"
        );
        Ok(ingest)
    }

    /// The output was read from this server, by these searches.
    fn check_ledger(&self) -> Result<(), Error> {
        let base = self.peer.client.base().as_str();
        let before = self.target.ledger.mark(SERVER).and_then(Value::as_str);
        if let Some(before) = before.filter(|before| *before != base) {
            return Err(Problem::OtherServer {
                output: self.options.output.clone(),
                before: before.to_owned(),
                now: base.to_owned(),
            }
            .into());
        }
        let is_export = self.peer.server.export.is_some();
        let mut marks = self.target.ledger.marks();
        let was_search = marks.any(|(key, _)| key.starts_with(&search_key("")));
        let output = || self.options.output.clone();
        match is_export {
            true if was_search => Err(Problem::OtherWay {
                output: output(),
                before: "searches",
            }
            .into()),
            false if !self.goes_on() => Err(Problem::ExportsOnly { output: output() }.into()),
            _ => Ok(()),
        }
    }

    /// Tables are made with the first commit, also without rows.
    fn admit(&mut self) -> Result<(), Error> {
        for (table, resource_type) in self.peer.dialect.types().iter().enumerate() {
            self.target.sink.admit(alone(table))?;
            if self.peer.has_history(resource_type) {
                self.target
                    .sink
                    .admit(alone(self.peer.dialect.deletes_of(table)))?;
            }
        }
        Ok(())
    }

    /// Types of resources whose deletions cannot be seen, though they are wanted.
    pub fn without_deletions(&self) -> Vec<&'static str> {
        let types = self.peer.dialect.types().iter().copied();
        match self.peer.server.deletes {
            Deletes::Off => Vec::new(),
            Deletes::Auto => types.filter(|name| !self.peer.has_history(name)).collect(),
        }
    }

    /// What searches lack that this kind of server wants in each, as sentences.
    pub fn wants(&self) -> Vec<String> {
        let searches = self.peer.server.searches().unwrap_or_default();
        let Some(server) = self
            .peer
            .server
            .server
            .filter(|_| self.peer.server.export.is_none())
        else {
            return Vec::new();
        };
        let types = self.peer.dialect.types().iter();
        types
            .filter_map(|name| server.misses(name, searches.get(*name).map(String::as_str)))
            .collect()
    }

    /// Reads everything that was updated before now; in streaming, again and again until `interrupt` becomes true. What is
    /// not committed then is dropped.
    ///
    /// What went wrong is in the report, beside what was committed before; the error itself is given, too.
    pub fn run(self, interrupt: &AtomicBool, watch: &mut dyn Watch) -> (Report, Option<Error>) {
        rounds::run(self, interrupt, watch)
    }

    /// Reads every table once.
    fn cycle(
        &mut self,
        interrupt: &AtomicBool,
        watch: &mut dyn Watch,
    ) -> Result<engine::Outcome, Error> {
        let until = self.peer.now();
        let under_way = Arc::default();
        let jobs = match &self.peer.server.export {
            Some(level) => vec![self.exporting(level, &under_way)],
            None => self.readings(until)?,
        };
        let settings = self.options.settings();
        let mut threads = Threads::start(
            &self.peer.client,
            jobs,
            self.peer.server.concurrency(),
            self.first(),
        );
        let next = self.target.sink.next_batch();
        let on_reject = on_reject(self.options.error_handling, &mut self.letters, next);
        let parts = Run {
            dialect: &*self.peer.dialect,
            output: &mut self.target,
            settings: &settings,
            interrupt,
        };
        let mut outcome = engine::run_supply(parts, &mut threads, on_reject, watch);
        if let Some(failed) = threads.failed().filter(|_| outcome.error.is_none()) {
            outcome.error = Some(self.not_read(failed));
        }
        if threads.is_broken {
            outcome.error.get_or_insert(Problem::Panicked.into());
        }
        self.end_export(&under_way, &outcome)?;
        Ok(outcome)
    }

    /// What is read for each table.
    fn readings(&self, until: Moment) -> Result<Vec<Job>, Error> {
        let ledger = &self.target.ledger;
        let readings = self.peer.readings(until, &|key| ledger.mark(key))?;
        let jobs = readings.into_iter();
        Ok(jobs.map(|reading| Job::Table(Box::new(reading))).collect())
    }

    /// The server's address, unless it is known.
    fn first(&self) -> Option<Delivery> {
        let is_new = self.target.ledger.mark(SERVER).is_none();
        is_new.then(|| Delivery {
            marks: vec![Mark {
                key: SERVER.into(),
                value: self.peer.client.base().as_str().into(),
            }],
            may_end: true,
            ..Delivery::default()
        })
    }
}

impl Rounds for ServerIngest {
    fn options(&self) -> &IngestOptions {
        &self.options
    }

    fn begun(&self) -> Instant {
        self.begun
    }

    fn round(
        &mut self,
        interrupt: &AtomicBool,
        watch: &mut dyn Watch,
    ) -> Result<(bool, Option<Error>), Error> {
        let outcome = self.cycle(interrupt, watch)?;
        self.counted.add(outcome.tally);
        Ok((outcome.interrupted, outcome.error))
    }

    fn next_trigger(&mut self, interrupt: &AtomicBool) -> Result<bool, Error> {
        Ok(waited(self.options.trigger_interval, interrupt))
    }

    fn counted(&self) -> Report {
        let tables = self.peer.dialect.tables().iter().enumerate();
        let sink = &self.target.sink;
        let is_anything = !self.was_begun || self.counted.found > 0;
        let made = tables.map(|(at, table)| (table.def.name, is_anything && sink.is_admitted(at)));
        let mut report = Report::new(self.counted.clone(), made);
        report.pages = report.sources;
        report.export = self.left;
        report
    }
}
