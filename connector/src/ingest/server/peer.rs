//! A server that tables are read of: how it is asked, what it offers, and what is to be read of each table. Whoever takes the
//! rows, a sink or a caller, knows how far each table was read before, as marks.

use std::sync::Arc;

use fhir_model::Release;
use serde_json::Value;

use super::connection;
use super::export::{exported, exported_deletions};
use super::options::{Deletes, ServerOptions};
use super::reading::{Deleting, Reading, Takes, history_key, search_key};
use crate::api::{
    Capability, Client, Clock, Cursor, Fetch as _, HistoryPlan, Moment, Plan, Search, SystemClock,
};
use crate::engine::Dialect as _;
use crate::error::{Error, Problem};
use crate::fhir::served::Served;
use crate::ingest::IngestOptions;
use crate::ingest::options::usage;
use crate::source::Digest;

/// What is known of how far a key was read.
pub(crate) type Marks<'a, 'm> = &'a dyn Fn(&str) -> Option<&'m Value>;

/// A server, and the tables that are read of it.
#[derive(Debug, Clone)]
pub(crate) struct Peer {
    pub options: IngestOptions,
    pub server: ServerOptions,
    pub client: Arc<Client>,
    pub clock: Arc<dyn Clock>,
    /// What the server offers, if it says so.
    pub capability: Option<Arc<Capability>>,
    /// The server's clock less ours, in microseconds.
    pub ahead: i64,
    pub dialect: Arc<Served>,
}

impl Peer {
    /// Asks the server what it offers. Options were checked.
    ///
    /// # Errors
    /// A server that does not answer, tables, columns or searches that there are not.
    pub fn open(options: &IngestOptions, server: &ServerOptions) -> Result<Peer, Error> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
        let client = connection::connect(server, &clock)?;
        let (capability, date) = ask(&client)?;
        let names = names(options, capability.as_ref())?;
        let peer = Peer {
            ahead: date.map_or(0, |date| date.0 - clock.now().0),
            options: options.clone(),
            server: server.clone(),
            client: Arc::new(client),
            clock,
            capability: capability.map(Arc::new),
            dialect: Arc::new(dialect(options, &names)?),
        };
        peer.check_searches()?;
        Ok(peer)
    }

    /// The same without a question, by whoever has asked before: tables are named, and nothing depends on the server's time.
    ///
    /// # Errors
    /// As [`Peer::open`].
    pub fn unasked(options: &IngestOptions, server: &ServerOptions) -> Result<Peer, Error> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
        let peer = Peer {
            ahead: 0,
            options: options.clone(),
            server: server.clone(),
            client: Arc::new(connection::connect(server, &clock)?),
            clock,
            capability: None,
            dialect: Arc::new(dialect(options, &names(options, None)?)?),
        };
        peer.check_searches()?;
        Ok(peer)
    }

    /// The same server, and one table.
    ///
    /// # Errors
    /// A table that there is not.
    pub fn only(&self, table: &str) -> Result<Peer, Error> {
        let mut peer = self.clone();
        peer.options.columns.retain(|name, _| name == table);
        peer.options.tables = vec![table.to_owned()];
        let names = names(&peer.options, None)?;
        peer.dialect = Arc::new(dialect(&peer.options, &names)?);
        Ok(peer)
    }

    /// The time by the server's clock.
    pub fn now(&self) -> Moment {
        Moment(self.clock.now().0.saturating_add(self.ahead))
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

    /// Whether deletions of a type can be read.
    pub fn has_history(&self, resource_type: &str) -> bool {
        let offer = |capability: &Capability| {
            let offer = capability.types.get(resource_type);
            offer.is_some_and(|offer| offer.type_history)
        };
        let is_offered = match self.server.export {
            // Exports say what was deleted, where there are any who do.
            Some(_) => true,
            None => self.capability.as_deref().is_some_and(offer),
        };
        self.server.deletes == Deletes::Auto && is_offered
    }

    /// What is read for each table, from where its marks say.
    pub fn readings(&self, until: Moment, marks: Marks<'_, '_>) -> Result<Vec<Reading>, Error> {
        let searches = self.server.searches()?;
        let types = self.dialect.types().iter().enumerate();
        types
            .map(|(at, name)| self.reading(at, name, searches.get(*name), until, marks))
            .collect()
    }

    /// The search for the resources of a table, by its position.
    ///
    /// # Errors
    /// A table that there is not, a search that cannot be read.
    pub fn search(&self, at: usize) -> Result<Search, Error> {
        let types = self.dialect.types();
        let name = types.get(at).ok_or(Problem::Panicked)?;
        let searches = self.server.searches()?;
        let base = self.client.base();
        let mut search = self.server.search_of(base, name, searches.get(*name));
        search.resource_bytes = self.options.max_message_bytes;
        Ok(search)
    }

    fn reading(
        &self,
        at: usize,
        name: &'static str,
        filters: Option<&String>,
        until: Moment,
        marks: Marks<'_, '_>,
    ) -> Result<Reading, Error> {
        let table = self.dialect.tables().get(at).ok_or(Problem::Panicked)?;
        let table = table.def.name;
        let digest = filters.map(|filters| {
            let digest = Digest::of(filters.as_bytes()).to_string();
            digest.get(..16).unwrap_or_default().to_owned()
        });
        let kept = marks(&search_key(name));
        let exported = exported(marks, name)?;
        let before = kept.map(|kept| kept.get("filters").and_then(Value::as_str));
        // An export that can be gone on from had no filters.
        let before = before.or_else(|| exported.as_ref().map(|_| None));
        if before.is_some_and(|before| before != digest.as_deref()) {
            return Err(Problem::OtherSearch {
                table: table.to_owned(),
            }
            .into());
        }
        let deletes = self.deleting(at, name, until, marks)?;
        let mut plan = Plan::of(self.search(at)?, until);
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
            takes: Takes::All,
            is_period: false,
        })
    }

    fn deleting(
        &self,
        at: usize,
        name: &str,
        until: Moment,
        marks: Marks<'_, '_>,
    ) -> Result<Option<Deleting>, Error> {
        if !self.has_history(name) {
            return Ok(None);
        }
        let kept = cursor_of(marks(&history_key(name)))?;
        let is_new = kept.is_none();
        let cursor = match (kept, marks(&search_key(name))) {
            (Some(cursor), _) => cursor,
            // Rows are there, and any of them may have been deleted since.
            (None, Some(_)) => Cursor::default(),
            // What was deleted before the first run was never read.
            (None, None) => exported_deletions(marks, name, self.server.overlap)?
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

/// What rows of these tables are made of.
fn dialect(options: &IngestOptions, names: &[String]) -> Result<Served, Error> {
    let mut of_model = fhir_model::tables::Options::default();
    of_model.columns.clone_from(&options.columns);
    for table in options.columns.keys() {
        if !names.contains(table) {
            let known = names.iter().map(String::as_str);
            return Err(Error::columns_of_no_table(table, known));
        }
    }
    Served::new(options.fhir_release, names, of_model, options.limits())
}

/// What a mark says of a cursor.
pub(super) fn cursor_of(mark: Option<&Value>) -> Result<Option<Cursor>, Error> {
    let cursor = mark.map(|mark| {
        let text = mark.get("cursor").map(Value::to_string);
        Cursor::read(&text.unwrap_or_default())
    });
    Ok(cursor.transpose()?)
}

/// What the server offers, and its time of day. A server that says no has none; one that does not answer is an error.
pub(super) fn ask(client: &Client) -> Result<(Option<Capability>, Option<Moment>), Error> {
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
pub(super) fn release_of(version: &str) -> Option<Release> {
    let minor = |version: &str| {
        let mut parts = version.split('.');
        Some((parts.next()?.to_owned(), parts.next()?.to_owned()))
    };
    let theirs = minor(version)?;
    let mut all = Release::ALL.into_iter();
    all.find(|release| minor(release.version()).is_some_and(|ours| ours == theirs))
}
