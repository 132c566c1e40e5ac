//! An ingest by `$export`: what it is asked for, and what becomes of it at the server when the run ends.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::exporting::{EXPORT, Exporting, Filled, State, UnderWay, cursor_key, files_read};
use super::peer::{Marks, cursor_of};
use super::reading::search_key;
use super::supply::Job;
use super::{Deletes, Preset, ServerIngest, ServerOptions};
use crate::api::export::{ExportPlan, Level};
use crate::api::{self, Cursor, Moment};
use crate::engine::{self, Batch, Dialect as _, Output as _, Tally};
use crate::error::{Error, Problem};
use crate::report::ExportLeft;
use crate::source::Digest;

/// Whether an export has all that a search finds. Those of groups and patients leave out what belongs to no patient of
/// theirs.
fn is_all(server: &ServerOptions) -> bool {
    server.export == Some(Level::System) && server.type_filter.is_empty()
}

/// Where a search for a type goes on behind an export.
pub(super) fn exported(marks: Marks<'_, '_>, resource_type: &str) -> Result<Option<Cursor>, Error> {
    let mark = marks(&cursor_key(resource_type));
    cursor_of(mark.filter(|mark| mark.get("cursor").is_some_and(Value::is_object)))
}

/// Where the history of a type begins behind an export. What was deleted shortly before the first one is looked for as
/// well, but later ones had it.
pub(super) fn exported_deletions(
    marks: Marks<'_, '_>,
    resource_type: &str,
    overlap: Duration,
) -> Result<Option<Cursor>, Error> {
    if exported(marks, resource_type)?.is_none() {
        return Ok(None);
    }
    let state = marks(EXPORT).map(State::read).unwrap_or_default();
    let at = state.since.as_deref().and_then(Moment::read);
    Ok(at.map(|at| match state.is_later {
        true => Cursor::beginning(at),
        false => Cursor::beginning(at.before(overlap)),
    }))
}

impl ServerIngest {
    /// A digest of what is exported.
    fn export_plan(&self, level: &Level) -> String {
        let (types, filters) = (self.peer.dialect.types(), &self.peer.server.type_filter);
        let digest = Digest::of(format!("{level} {types:?} {filters:?}").as_bytes());
        digest.to_string().get(..16).unwrap_or_default().to_owned()
    }

    /// What was exported before is what is exported now.
    pub(super) fn check_export(&self) -> Result<(), Error> {
        let kept = self.target.ledger.mark(EXPORT).map(State::read);
        let level = self.peer.server.export.as_ref();
        let plan = level.map(|level| self.export_plan(level));
        match (kept, plan) {
            (Some(kept), Some(plan)) if kept.plan != plan => Err(Problem::OtherWay {
                output: self.options.output.clone(),
                before: "an export of something else",
            }
            .into()),
            _ => Ok(()),
        }
    }

    /// The export that is to be read.
    pub(super) fn exporting(&self, level: &Level, under_way: &Arc<UnderWay>) -> Job {
        let ledger = &self.target.ledger;
        let types = self.peer.dialect.types();
        let kept = ledger.mark(EXPORT).map(State::read);
        let state = State {
            plan: self.export_plan(level),
            ..kept.unwrap_or_default()
        };
        let since = state.since.as_deref().and_then(Moment::read);
        let is_wanted = self.peer.server.deletes == Deletes::Auto;
        let filled = |(at, name): (usize, &&'static str)| Filled {
            resource_type: name,
            at,
            deletes: is_wanted.then(|| {
                (
                    self.peer.dialect.deletes_of(at),
                    self.peer.dialect.deleted(at),
                )
            }),
        };
        Job::Export(Box::new(Exporting {
            plan: ExportPlan {
                level: level.clone(),
                types: types.iter().map(|name| (*name).to_owned()).collect(),
                since: since.or(self.peer.server.since),
                type_filters: match self.peer.server.server {
                    // fhir.cerner.com, Group Export: one parameter, with commas.
                    Some(Preset::Cerner) if !self.peer.server.type_filter.is_empty() => {
                        vec![self.peer.server.type_filter.join(",")]
                    }
                    _ => self.peer.server.type_filter.clone(),
                },
            },
            state,
            files: files_read(ledger.marks()),
            tables: types.iter().enumerate().map(filled).collect(),
            source: format!("{}$export", self.peer.client.base()),
            at_once: self.peer.server.concurrency(),
            deadline: self.peer.server.export_deadline,
            line_bytes: self.options.max_message_bytes,
            overlap: is_all(&self.peer.server).then_some(self.peer.server.overlap),
            before: types
                .iter()
                .filter_map(|name| Some((*name, self.exported(name).ok()??)))
                .collect(),
            under_way: Arc::clone(under_way),
        }))
    }

    /// Where a search for a type goes on behind an export.
    fn exported(&self, resource_type: &str) -> Result<Option<Cursor>, Error> {
        exported(&|key| self.target.ledger.mark(key), resource_type)
    }

    /// Whether searches can go on where exports were: they had all that a search finds, the last one was read to its end,
    /// and it is known what it had that was updated shortly before.
    pub(super) fn goes_on(&self) -> bool {
        let Some(state) = self.target.ledger.mark(EXPORT).map(State::read) else {
            return true;
        };
        let Some(exported) = state.types.filter(|_| state.address.is_none()) else {
            return false;
        };
        let mut ours = self.peer.dialect.types().iter();
        ours.all(|name| {
            let was_exported = exported.iter().any(|exported| exported == name);
            let is_searched = self.target.ledger.mark(&search_key(name)).is_some();
            !was_exported || is_searched || matches!(self.exported(name), Ok(Some(_)))
        })
    }

    /// An export that was read is no longer needed at the server, nor one that was interrupted before anything of it was
    /// read. One that was read in part is gone on with by the next run.
    pub(super) fn end_export(
        &mut self,
        under_way: &UnderWay,
        outcome: &engine::Outcome,
    ) -> Result<(), Error> {
        let is_unread = files_read(self.target.ledger.marks()).is_empty();
        let unread = under_way.unread().filter(|_| is_unread);
        if let (true, Some(export)) = (outcome.interrupted, unread) {
            // Whether the server hears it or not: it is not asked after again.
            let _ = export.cancel(&self.peer.client);
            self.left = Some(ExportLeft::Cancelled);
            self.target.withdraw()?;
            let kept = self.target.ledger.mark(EXPORT).map(State::read);
            let forgotten = kept.map(|kept| {
                State {
                    address: None,
                    ..kept
                }
                .mark()
            });
            return self.target.commit(&Batch {
                tally: &Tally::new(self.peer.dialect.tables().len()),
                files: &[],
                keys: &[],
                marks: forgotten.as_slice(),
            });
        }
        let is_whole = outcome.error.is_none() && !outcome.interrupted;
        if let (true, Some(export)) = (is_whole, under_way.begun()) {
            // It would end by itself some day.
            let _ = export.cancel(&self.peer.client);
        } else if under_way.begun().is_some() {
            self.left = Some(ExportLeft::Kept);
        }
        Ok(())
    }

    /// What could not be read, and why.
    pub(super) fn not_read(&self, failed: Vec<(String, api::Error)>) -> Error {
        let is_gone = |(_, error): &(String, api::Error)| matches!(error.status(), Some(404 | 410));
        let is_begun = !files_read(self.target.ledger.marks()).is_empty();
        match is_begun && failed.iter().any(is_gone) {
            true => Problem::ExportGone {
                output: self.options.output.clone(),
            }
            .into(),
            false => Problem::Tables { failed }.into(),
        }
    }
}
