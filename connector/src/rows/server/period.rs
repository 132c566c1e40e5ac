//! One period of a table, for whoever divides the work: no cursor, only two moments. Periods that follow each other have all
//! rows of a table once, as long as nothing is updated between their readings.

use std::time::Duration;

use super::options::moment;
use super::{Server, handling};
use crate::api::{Cursor, Moment, Range, Search, deletions, periods};
use crate::dead_letter::DeadLetters;
use crate::error::{Error, Problem};
use crate::ingest::{Peer, Reading, Takes, usage};
use crate::rows::Rows;

/// Two moments as texts; an empty one is none. Whole seconds.
fn range(from: &str, to: &str) -> Result<(Option<Moment>, Moment), Error> {
    let read = |text: &str| moment(text).map_err(|why| usage(format!("period: {why}")));
    let from = match from.is_empty() {
        true => None,
        false => Some(read(from)?.floor_seconds()),
    };
    Ok((from, read(to)?.floor_seconds()))
}

impl Server {
    /// Whether anything of a table was updated in a period.
    ///
    /// # Errors
    /// A table that there is not, a server that does not answer.
    pub fn is_any(&self, table: &str, from: &str, to: &str) -> Result<bool, Error> {
        let (from, to) = range(from, to)?;
        let (of, takes) = self.named(table)?;
        let peer = self.peer.only(of)?;
        if takes == Takes::Deletes {
            let mut readings = peer.readings(to, &|_| None)?;
            let reading = readings.first_mut().ok_or(Problem::Panicked)?;
            confine(reading, from, takes);
            let Some(deletes) = &reading.deletes else {
                return Err(no_history(table));
            };
            let (found, _) = deletions(&deletes.plan, &*peer.client, &deletes.cursor)?;
            return Ok(!found.is_empty());
        }
        let range = Range { from, to: Some(to) };
        Ok(periods::is_any(
            &bounded(&peer, table, from)?,
            &*peer.client,
            range,
        )?)
    }

    /// A period in at most so many parts that are about as heavy: pairs of moments, of which the first one may be empty.
    ///
    /// # Errors
    /// As [`Server::is_any`].
    pub fn divided(
        &self,
        table: &str,
        from: &str,
        to: &str,
        most: usize,
    ) -> Result<Vec<(String, String)>, Error> {
        let (from, to) = range(from, to)?;
        let (of, takes) = self.named(table)?;
        let peer = self.peer.only(of)?;
        let whole = Range { from, to: Some(to) };
        let search = peer.search(0)?;
        // A history is one list, and so is what cannot be searched by its time.
        let is_divided = takes == Takes::Rows && peer.server.preset().sorted && search.bounds;
        let parts = match is_divided {
            true => periods::divided(&search, &*peer.client, whole, most)?,
            false => vec![whole],
        };
        let text = |moment: Option<Moment>| moment.map(|moment| moment.to_string());
        let pair = |part: &Range| {
            let (from, to) = (text(part.from), text(part.to));
            (from.unwrap_or_default(), to.unwrap_or_default())
        };
        Ok(parts.iter().map(pair).collect())
    }

    /// Reads one table's rows of a period. Dead letters get the name `letters`, in place of those that have it.
    ///
    /// # Errors
    /// As [`Server::is_any`].
    pub fn read_period(
        &self,
        table: &str,
        from: &str,
        to: &str,
        letters: &str,
    ) -> Result<Rows, Error> {
        let (from, to) = range(from, to)?;
        let (of, takes) = self.named(table)?;
        let peer = self.peer.only(of)?;
        if takes == Takes::Rows {
            bounded(&peer, table, from)?;
        }
        let mut readings = peer.readings(to, &|_| None)?;
        for reading in &mut readings {
            confine(reading, from, takes);
            if takes == Takes::Deletes && reading.deletes.is_none() {
                return Err(no_history(table));
            }
        }
        let letters = handling(&peer, |folder| DeadLetters::of_pieces(folder, letters))?;
        Ok(self.start(peer, readings, letters, None))
    }
}

/// The search for a table's resources, which has to know times of update where a period has a beginning.
fn bounded(peer: &Peer, table: &str, from: Option<Moment>) -> Result<Search, Error> {
    let search = peer.search(0)?;
    match from.is_none() || search.bounds {
        true => Ok(search),
        false => Err(usage(format!(
            "{table}: this kind of server does not search by time of update, so the table can only be read as a whole"
        ))),
    }
}

fn no_history(table: &str) -> Error {
    usage(format!("{table}: the server does not say what was deleted"))
}

/// Nothing before the period, and nothing behind it.
fn confine(reading: &mut Reading, from: Option<Moment>, takes: Takes) {
    let cursor = from.map(Cursor::beginning).unwrap_or_default();
    reading.takes = takes;
    reading.is_period = from.is_some();
    reading.plan.overlap = Duration::ZERO;
    reading.cursor = cursor.clone();
    if let Some(deletes) = &mut reading.deletes {
        deletes.plan.overlap = Duration::ZERO;
        deletes.cursor = cursor;
        deletes.is_new = false;
    }
}
