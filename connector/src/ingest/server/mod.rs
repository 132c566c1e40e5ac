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
mod presets;
mod probe;
mod reading;
mod supply;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use fhir_model::Release;
use serde_json::Value;

use super::IngestOptions;
use super::options::usage;
use super::rounds::{self, Rounds, on_reject, waited};
use super::target::Target;
use crate::api::{
    Capability, Client, Clock, Cursor, Fetch as _, HistoryPlan, Moment, Plan, SystemClock,
};
use crate::dead_letter::DeadLetters;
use crate::engine::{self, Delivery, Dialect as _, Mark, Run, Tally, Watch};
use crate::error::{Error, Problem};
use crate::fhir::served::{Served, alone};
use crate::report::{ExportLeft, Report};
use crate::source::Digest;
use crate::store;
pub use options::{AuthType, ClientAuth, Deletes, Preset, ServerOptions};
pub use probe::{Probe, ProbedTable, probe};
use reading::{Deleting, Reading, history_key, search_key};
use supply::{Job, Threads};

/// Exports are heavy work for a server.
const OFTEN_ENOUGH: Duration = Duration::from_secs(60);

/// The ledger's key of the server's address.
const SERVER: &str = "server";

/// An ingest of a server that is ready to run: everything was looked at that can be wrong before the first page is asked for.
#[derive(Debug)]
pub struct ServerIngest {
    options: IngestOptions,
    server: ServerOptions,
    client: Arc<Client>,
    clock: Arc<dyn Clock>,
    /// What the server offers, if it says so.
    capability: Option<Capability>,
    /// The server's clock less ours, in microseconds.
    ahead: i64,
    dialect: Served,
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
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
        let client = connection::connect(server, &clock)?;
        let (capability, date) = ask(&client)?;
        let names = names(options, capability.as_ref())?;
        let mut of_model = fhir_model::tables::Options::default();
        of_model.columns.clone_from(&options.columns);
        for table in options.columns.keys() {
            if !names.contains(table) {
                let known = names.iter().map(String::as_str);
                return Err(Error::columns_of_no_table(table, known));
            }
        }
        let dialect = Served::new(options.fhir_release, &names, of_model, options.limits())?;
        let (target, letters) = Target::open(options, dialect.tables(), true)?;
        let mut ingest = ServerIngest {
            ahead: date.map_or(0, |date| date.0 - clock.now().0),
            options: options.clone(),
            server: server.clone(),
            client: Arc::new(client),
            clock,
            capability,
            counted: Tally::new(dialect.tables().len()),
            left: None,
            dialect,
            was_begun: target.ledger.is_begun(),
            target,
            letters,
            begun,
        };
        ingest.check_searches()?;
        ingest.check_ledger()?;
        ingest.check_export()?;
        ingest.admit()?;
        tracing::info!(
            server = %ingest.client.base(),
            output = %options.output.display(),
            format = options.format.name(),
            batch = ingest.target.sink.next_batch(),
            tables = ingest.dialect.types().len(),
            "run begins"
        );
        Ok(ingest)
    }

    /// Searches are for tables that are read.
    fn check_searches(&self) -> Result<(), Error> {
        for name in self.server.searches()?.into_keys() {
            if self.dialect.table_of(&name).is_none() {
                let near = model_core::nearest(&name, self.dialect.types().iter().copied());
                let near = near.map(|near| format!("; did you mean `{near}`?"));
                return Err(usage(format!(
                    "search: {name} is the type of no table that is read{}",
                    near.unwrap_or_default()
                )));
            }
        }
        Ok(())
    }

    /// The output was read from this server, by these searches.
    fn check_ledger(&self) -> Result<(), Error> {
        let base = self.client.base().as_str();
        let before = self.target.ledger.mark(SERVER).and_then(Value::as_str);
        if let Some(before) = before.filter(|before| *before != base) {
            return Err(Problem::OtherServer {
                output: self.options.output.clone(),
                before: before.to_owned(),
                now: base.to_owned(),
            }
            .into());
        }
        let is_export = self.server.export.is_some();
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

    /// Whether deletions of a type can be read.
    fn has_history(&self, resource_type: &str) -> bool {
        let offer = |capability: &Capability| {
            let offer = capability.types.get(resource_type);
            offer.is_some_and(|offer| offer.type_history)
        };
        let is_offered = match self.server.export {
            // Exports say what was deleted, where there are any who do.
            Some(_) => true,
            None => self.capability.as_ref().is_some_and(offer),
        };
        self.server.deletes == Deletes::Auto && is_offered
    }

    /// Tables are made with the first commit, also without rows.
    fn admit(&mut self) -> Result<(), Error> {
        for (table, resource_type) in self.dialect.types().iter().enumerate() {
            self.target.sink.admit(alone(table))?;
            if self.has_history(resource_type) {
                self.target
                    .sink
                    .admit(alone(self.dialect.deletes_of(table)))?;
            }
        }
        Ok(())
    }

    /// Types of resources whose deletions cannot be seen, though they are wanted.
    pub fn without_deletions(&self) -> Vec<&'static str> {
        let types = self.dialect.types().iter().copied();
        match self.server.deletes {
            Deletes::Off => Vec::new(),
            Deletes::Auto => types.filter(|name| !self.has_history(name)).collect(),
        }
    }

    /// What searches lack that this kind of server wants in each, as sentences.
    pub fn wants(&self) -> Vec<String> {
        let searches = self.server.searches().unwrap_or_default();
        let Some(server) = self.server.server.filter(|_| self.server.export.is_none()) else {
            return Vec::new();
        };
        let types = self.dialect.types().iter();
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
        let until = Moment(self.clock.now().0.saturating_add(self.ahead));
        let under_way = Arc::default();
        let jobs = match &self.server.export {
            Some(level) => vec![self.exporting(level, &under_way)],
            None => self.readings(until)?,
        };
        let settings = self.options.settings();
        let mut threads =
            Threads::start(&self.client, jobs, self.server.concurrency(), self.first());
        let next = self.target.sink.next_batch();
        let on_reject = on_reject(self.options.error_handling, &mut self.letters, next);
        let parts = Run {
            dialect: &self.dialect,
            output: &mut self.target,
            settings: &settings,
            interrupt,
        };
        let mut outcome = engine::run_supply(parts, &mut threads, on_reject, watch);
        if outcome.error.is_none() && !threads.failed.is_empty() {
            threads
                .failed
                .sort_by(|(one, _), (other, _)| one.cmp(other));
            let failed = std::mem::take(&mut threads.failed);
            outcome.error = Some(self.not_read(failed));
        }
        if threads.is_broken {
            outcome.error.get_or_insert(Problem::Panicked.into());
        }
        self.end_export(&under_way, &outcome)?;
        Ok(outcome)
    }

    /// The server's address, unless it is known.
    fn first(&self) -> Option<Delivery> {
        let is_new = self.target.ledger.mark(SERVER).is_none();
        is_new.then(|| Delivery {
            marks: vec![Mark {
                key: SERVER.into(),
                value: self.client.base().as_str().into(),
            }],
            may_end: true,
            ..Delivery::default()
        })
    }

    /// What is read for each table.
    fn readings(&self, until: Moment) -> Result<Vec<Job>, Error> {
        let searches = self.server.searches()?;
        let types = self.dialect.types().iter().enumerate();
        types
            .map(|(at, name)| {
                let reading = self.reading(at, name, searches.get(*name), until)?;
                Ok(Job::Table(Box::new(reading)))
            })
            .collect()
    }

    fn reading(
        &self,
        at: usize,
        name: &'static str,
        filters: Option<&String>,
        until: Moment,
    ) -> Result<Reading, Error> {
        let table = self.dialect.tables().get(at).ok_or(Problem::Panicked)?;
        let table = table.def.name;
        let digest = filters.map(|filters| {
            let digest = Digest::of(filters.as_bytes()).to_string();
            digest.get(..16).unwrap_or_default().to_owned()
        });
        let kept = self.target.ledger.mark(&search_key(name));
        let exported = self.exported(name)?;
        let before = kept.map(|kept| kept.get("filters").and_then(Value::as_str));
        // An export that can be gone on from had no filters.
        let before = before.or_else(|| exported.as_ref().map(|_| None));
        if before.is_some_and(|before| before != digest.as_deref()) {
            return Err(Problem::OtherSearch {
                table: table.to_owned(),
            }
            .into());
        }
        let mut search = self.server.search_of(self.client.base(), name, filters);
        search.resource_bytes = self.options.max_message_bytes;
        let deletes = self.deleting(at, name, until)?;
        let mut plan = Plan::of(search, until);
        plan.overlap = self.server.overlap;
        plan.sorted = self.server.preset().sorted;
        Ok(Reading {
            table,
            at,
            source: format!("{}{name}", self.client.base()),
            cursor: cursor_of(kept)?.or(exported).unwrap_or_default(),
            known: kept.cloned(),
            plan,
            held_bytes: self.server.held_bytes,
            filters: digest,
            deletes,
        })
    }

    fn deleting(&self, at: usize, name: &str, until: Moment) -> Result<Option<Deleting>, Error> {
        if !self.has_history(name) {
            return Ok(None);
        }
        let ledger = &self.target.ledger;
        let kept = cursor_of(ledger.mark(&history_key(name)))?;
        let is_new = kept.is_none();
        let cursor = match (kept, ledger.mark(&search_key(name))) {
            (Some(cursor), _) => cursor,
            // Rows are there, and any of them may have been deleted since.
            (None, Some(_)) => Cursor::default(),
            // What was deleted before the first run was never read.
            (None, None) => self
                .exported_deletions(name)?
                .unwrap_or_else(|| Cursor::beginning(until.before(self.server.overlap))),
        };
        Ok(Some(Deleting {
            at: self.dialect.deletes_of(at),
            tag: self.dialect.deleted(at),
            plan: HistoryPlan {
                search: self.server.search_of(self.client.base(), name, None),
                until,
                overlap: self.server.overlap,
            },
            cursor,
            is_new,
        }))
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
        let tables = self.dialect.tables().iter().enumerate();
        let sink = &self.target.sink;
        let is_anything = !self.was_begun || self.counted.found > 0;
        let made = tables.map(|(at, table)| (table.def.name, is_anything && sink.is_admitted(at)));
        let mut report = Report::new(self.counted.clone(), made);
        report.pages = report.sources;
        report.export = self.left;
        report
    }
}

/// What a mark says of a cursor.
fn cursor_of(mark: Option<&Value>) -> Result<Option<Cursor>, Error> {
    let cursor = mark.map(|mark| {
        let text = mark.get("cursor").map(Value::to_string);
        Cursor::read(&text.unwrap_or_default())
    });
    Ok(cursor.transpose()?)
}

/// What the server offers, and its time of day. A server that says no has none; one that does not answer is an error.
fn ask(client: &Client) -> Result<(Option<Capability>, Option<Moment>), Error> {
    const PLACE: &str = "metadata";
    let url = client.base().join(PLACE);
    let url = url.map_err(|_| usage("fhir_base_url cannot be used".to_owned()))?;
    match client.get(&url, PLACE) {
        Ok(reply) => Ok((Capability::read(&reply.body).ok(), reply.date())),
        Err(error)
            if error
                .status()
                .is_some_and(|status| status != 401 && status < 500) =>
        {
            Ok((None, None))
        }
        Err(error) => Err(error.into()),
    }
}

/// The tables that are read: those asked for, or those of all types that the server searches.
fn names(options: &IngestOptions, capability: Option<&Capability>) -> Result<Vec<String>, Error> {
    let release = options.fhir_release;
    if let Some(capability) = capability
        && let Some(theirs) = release_of(&capability.release)
        && theirs != release
    {
        return Err(usage(format!(
            "fhir_release: the server speaks FHIR {}, which is {theirs}, and {release} is asked for",
            capability.release
        )));
    }
    let known = || {
        release
            .resources()
            .iter()
            .map(|resource| resource.table.name)
    };
    if !options.tables.is_empty() {
        for (at, name) in options.tables.iter().enumerate() {
            if !known().any(|known| known == name) {
                return Err(model_core::Error::unknown_table(name, known()).into());
            }
            if options.tables.iter().take(at).any(|before| before == name) {
                return Err(usage(format!("tables: {name} is given twice")));
            }
        }
        return Ok(options.tables.clone());
    }
    let offered = |name: &str| {
        let offer = capability.and_then(|capability| capability.types.get(name));
        offer.is_some_and(|offer| offer.search)
    };
    let resources = release.resources().iter();
    let offered: Vec<String> = resources
        .filter(|resource| offered(resource.def.name))
        .map(|resource| resource.table.name.to_owned())
        .collect();
    match offered.is_empty() {
        true => Err(usage(
            "tables: the server does not say what it offers, so tables have to be named".to_owned(),
        )),
        false => Ok(offered),
    }
}

/// The release that a version belongs to: `4.0.1`, `4.3.0-cibuild`.
fn release_of(version: &str) -> Option<Release> {
    let minor = |version: &str| {
        let mut parts = version.split('.');
        Some((parts.next()?.to_owned(), parts.next()?.to_owned()))
    };
    let theirs = minor(version)?;
    let mut all = Release::ALL.into_iter();
    all.find(|release| minor(release.version()).is_some_and(|ours| ours == theirs))
}
