//! An ingest by `$export`: what it is asked for, and what becomes of it at the server when the run ends.

use std::sync::Arc;

use super::exporting::{EXPORT, Exporting, Filled, State, UnderWay, files_read};
use super::supply::Job;
use super::{Deletes, ServerIngest};
use crate::api::export::{ExportPlan, Level};
use crate::api::{self, Moment};
use crate::engine::{self, Batch, Dialect as _, Output as _, Tally};
use crate::error::{Error, Problem};
use crate::source::Digest;

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
                type_filters: self.peer.server.type_filter.clone(),
            },
            state,
            files: files_read(ledger.marks()),
            tables: types.iter().enumerate().map(filled).collect(),
            source: format!("{}$export", self.peer.client.base()),
            at_once: self.peer.server.concurrency(),
            deadline: self.peer.server.export_deadline,
            line_bytes: self.options.max_message_bytes,
            under_way: Arc::clone(under_way),
        }))
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
