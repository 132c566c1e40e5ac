//! A FHIR server into record batches: from a cursor to a moment, or of one period. The search, the histories and what becomes of
//! rows are those of `ingest`; here they are handed over, and the cursor with them.
//!
//! ```no_run
//! use healthcare_connector::rows::ServerRequest;
//!
//! let mut request = ServerRequest::of("https://hospital.example/fhir");
//! request.set("tables", "patients,observations")?;
//! let server = request.open()?;
//! let mut rows = server.read("")?; // or from the cursor of the last time
//! for batch in &mut rows {
//!     let (table, batch) = batch?;
//!     println!("{}: {} rows", server.tables()[table].def.name, batch.num_rows());
//! }
//! let cursor = rows.cursor(); // to be kept with the rows
//! # Ok::<(), healthcare_connector::Error>(())
//! ```
//!
//! *Invariant:* a reading that did not come to its end has no cursor. Rows that it has handed over do not count.

mod cursor;
mod options;
mod period;

use super::request::Request;
use super::{Handling, Nobody, Rows};
use crate::api::{Cursor, Moment};
use crate::dead_letter::DeadLetters;
use crate::engine::{self, Dialect as _, Run, Settings, Table};
use crate::error::{Error, Problem};
use crate::fhir::deletes;
use crate::ingest::{
    ErrorHandling, Peer, Probe, Reading, ServerOptions, Takes, Threads, history_key, probe,
    search_key, usage,
};
pub(super) use cursor::Cursors;
use options::{OF_READING, OTHERS, TEXTS};
use std::path::Path;

/// Pages after which what was read is noted.
const NOTED_PAGES: u64 = 64;

/// What is to be read of a server, and how.
#[derive(Debug, Clone)]
pub struct ServerRequest {
    reading: Request,
    server: ServerOptions,
    since: Option<Moment>,
    until: Option<Moment>,
}

/// The names of the options that a request of a server takes.
pub fn server_names() -> impl Iterator<Item = &'static str> + Clone {
    let of_server = TEXTS.iter().chain(OTHERS).map(|(name, _)| *name);
    OF_READING.into_iter().chain(of_server)
}

impl ServerRequest {
    /// A server, with the defaults of all options. Secrets may be given as they are, or as references.
    pub fn of(fhir_base_url: impl Into<String>) -> ServerRequest {
        let mut server = ServerOptions::new(fhir_base_url);
        server.takes_secrets = true;
        ServerRequest {
            reading: Request::of(""),
            server,
            since: None,
            until: None,
        }
    }

    /// Sets an option.
    ///
    /// # Errors
    /// An option that does not exist; the error names the nearest one. A value that means nothing.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        if OF_READING.contains(&name) {
            return self.reading.set(name, value);
        }
        let mut all = TEXTS.iter().chain(OTHERS);
        let Some((_, set)) = all.find(|(known, _)| *known == name) else {
            return Err(Problem::Unknown {
                what: "option",
                name: name.to_owned(),
                nearest: model_core::nearest(name, server_names()),
                known: server_names().collect::<Vec<_>>().join(", "),
            }
            .into());
        };
        set(self, value).map_err(|why| usage(format!("{name}: {why}")))
    }

    fn check(&self) -> Result<(), Error> {
        self.reading.options().check()?;
        self.server.check()
    }

    /// Asks the server what it offers. What is read later is what was updated before now, unless `until` says otherwise.
    ///
    /// # Errors
    /// Options that are wrong ([`Error::is_usage`]), a server that does not answer.
    pub fn open(&self) -> Result<Server, Error> {
        self.check()?;
        self.with(Peer::open(self.reading.options(), &self.server)?)
    }

    /// The same without a question, when somebody has asked before: tables have to be named, and only periods can be read.
    ///
    /// # Errors
    /// As [`ServerRequest::open`].
    pub fn unasked(&self) -> Result<Server, Error> {
        self.check()?;
        self.with(Peer::unasked(self.reading.options(), &self.server)?)
    }

    fn with(&self, peer: Peer) -> Result<Server, Error> {
        let now = peer.now();
        Ok(Server {
            since: self.since,
            until: self
                .until
                .map_or(now, |until| until.min(now))
                .floor_seconds(),
            settings: settings(self.reading.options().settings),
            peer,
        })
    }

    /// What the server offers, and how its tables can be read.
    ///
    /// # Errors
    /// As [`ServerRequest::open`].
    pub fn probe(&self) -> Result<Probe, Error> {
        let options = self.reading.options();
        self.check()?;
        probe(&self.server, options.fhir_release, &options.tables)
    }
}

/// Cursors of many pages are not to be held until the end.
fn settings(mut settings: Settings) -> Settings {
    settings.batch_files = NOTED_PAGES;
    settings
}

/// A server that has answered.
#[derive(Debug, Clone)]
pub struct Server {
    peer: Peer,
    since: Option<Moment>,
    until: Moment,
    settings: Settings,
}

impl Server {
    /// Its address, with a slash at its end.
    pub fn base(&self) -> &str {
        self.peer.client.base().as_str()
    }

    /// The time by the server's clock: a whole second.
    pub fn now(&self) -> Moment {
        self.peer.now().floor_seconds()
    }

    /// How many requests a second it may be asked, by all readers together; 0 is no bound.
    pub fn requests_per_second(&self) -> f64 {
        let server = &self.peer.server;
        server.requests_per_second.unwrap_or(server.preset().rate)
    }

    /// What was updated before this is read: a whole second, by the server's clock.
    pub fn until(&self) -> Moment {
        self.until
    }

    /// The tables that are made: of resources, then of what was deleted. Those of deletions are without rows where the server
    /// has no histories.
    pub fn tables(&self) -> &[Table] {
        self.peer.dialect.tables()
    }

    /// Whether the server says what was deleted of a table.
    pub fn has_history(&self, table: &str) -> bool {
        let types = self.peer.dialect.types().iter();
        let mut tables = types.zip(self.tables());
        tables.any(|(name, of)| of.def.name == table && self.peer.has_history(name))
    }

    /// Whether a table has rows if the server has any, by its position.
    fn is_made(&self, at: usize) -> bool {
        let types = self.peer.dialect.types();
        match at.checked_sub(types.len()) {
            None => true,
            Some(at) => types
                .get(at)
                .is_some_and(|name| self.peer.has_history(name)),
        }
    }

    /// The names of the tables that are not without rows for ever.
    pub fn table_names(&self) -> Vec<&'static str> {
        let tables = self.tables().iter().enumerate();
        let made = tables.filter(|(at, _)| self.is_made(*at));
        made.map(|(_, table)| table.def.name).collect()
    }

    /// Reads all tables, from a cursor on; an empty text is none. [`Rows::cursor`] is the next one.
    ///
    /// # Errors
    /// A cursor of another server, or of another search.
    pub fn read(&self, cursor: &str) -> Result<Rows, Error> {
        self.pass(self.peer.clone(), cursor, Takes::All)
    }

    /// Reads one table alone; `patients_deletes` is one. Cursors of others are kept as they are.
    ///
    /// # Errors
    /// As [`Server::read`]; a table that there is not.
    pub fn read_table(&self, table: &str, cursor: &str) -> Result<Rows, Error> {
        let (of, takes) = self.named(table)?;
        self.pass(self.peer.only(of)?, cursor, takes)
    }

    /// The table of resources that a table is of.
    fn named<'a>(&self, table: &'a str) -> Result<(&'a str, Takes), Error> {
        let known = || self.tables().iter().map(|table| table.def.name);
        if !known().any(|name| name == table) {
            return Err(model_core::Error::unknown_table(table, known()).into());
        }
        let of = table.strip_suffix("_deletes").unwrap_or(table);
        Ok(match deletes::named(table).is_some() {
            true => (of, Takes::Deletes),
            false => (table, Takes::Rows),
        })
    }

    /// Whether a cursor can be gone on from.
    ///
    /// # Errors
    /// A cursor of another server, or of another search.
    pub fn check_cursor(&self, cursor: &str) -> Result<(), Error> {
        self.readings(&self.peer, cursor).map(drop)
    }

    /// What is read from a cursor on.
    fn readings(&self, peer: &Peer, cursor: &str) -> Result<(Cursors, Vec<Reading>), Error> {
        let cursors = Cursors::read(cursor, self.base())?;
        let readings = peer.readings(self.until, &|key| cursors.mark(key));
        let readings = readings.map_err(|error| match error.is_other_search() {
            true => usage("cursor: its tables were read with another search".to_owned()),
            false => error,
        })?;
        Ok((cursors, readings))
    }

    fn pass(&self, peer: Peer, cursor: &str, takes: Takes) -> Result<Rows, Error> {
        let (cursors, mut readings) = self.readings(&peer, cursor)?;
        for reading in &mut readings {
            reading.takes = takes;
            self.begin(reading, &cursors);
        }
        let letters = |folder: &Path| DeadLetters::open(folder, Path::new(self.base()), 0);
        let handling = handling(&peer, letters)?;
        Ok(self.start(peer, readings, handling, Some(cursors)))
    }

    /// What was never read begins with `since`.
    fn begin(&self, reading: &mut Reading, cursors: &Cursors) {
        let Some(since) = self.since else { return };
        let name = &*reading.plan.search.resource_type;
        if cursors.mark(&search_key(name)).is_none() {
            reading.cursor = Cursor::beginning(since);
            let deletes = reading.deletes.as_mut();
            if let Some(deletes) = deletes.filter(|_| cursors.mark(&history_key(name)).is_none()) {
                deletes.cursor = Cursor::beginning(since);
            }
        }
    }

    fn start(
        &self,
        peer: Peer,
        readings: Vec<Reading>,
        mut handling: Handling,
        cursors: Option<Cursors>,
    ) -> Rows {
        let tables = peer.dialect.tables().to_vec();
        let settings = self.settings;
        Rows::spawn(tables, cursors, move |output, interrupt| {
            let at_once = peer.server.concurrency();
            let mut threads = Threads::of_tables(&peer.client, readings, at_once);
            let run = Run {
                dialect: &*peer.dialect,
                output,
                settings: &settings,
                interrupt,
            };
            let on_reject = handling.on_reject();
            let mut outcome = engine::run_supply(run, &mut threads, on_reject, &mut Nobody);
            if let Some(failed) = threads.failed().filter(|_| outcome.error.is_none()) {
                outcome.error = Some(Problem::Tables { failed }.into());
            }
            if threads.is_broken {
                outcome.error.get_or_insert(Problem::Panicked.into());
            }
            outcome
        })
        .of_server()
    }
}

/// What becomes of rejects.
fn handling(
    peer: &Peer,
    letters: impl FnOnce(&Path) -> Result<DeadLetters, Error>,
) -> Result<Handling, Error> {
    let options = &peer.options;
    Ok(match (options.error_handling, &options.dead_letter_path) {
        (ErrorHandling::Skip, _) | (ErrorHandling::DeadLetter, None) => Handling::Skip,
        (ErrorHandling::Fail, _) => Handling::Fail,
        (ErrorHandling::DeadLetter, Some(folder)) => Handling::DeadLetter(letters(folder)?),
    })
}
