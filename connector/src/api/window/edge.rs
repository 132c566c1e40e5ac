//! The edge of a window: which versions were seen in the last part of it, so that reading it again doubles nothing.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::api::cursor::OfHashes;
use crate::api::{Cursor, Key, Moment};

const SECOND: i64 = 1_000_000;
/// The second of what does not say when it was updated.
const TIMELESS: Moment = Moment(i64::MAX);

/// Versions seen, each with the second of its update. A server that does not sort has all of them in here: a map, and no more
/// than that.
#[derive(Debug, Default)]
pub(super) struct Edge {
    versions: HashMap<Key, Moment, OfHashes>,
    /// What the run before saw and this one has not met yet.
    before: BTreeSet<Key>,
    /// The newest update met.
    newest: Option<Moment>,
    /// Nothing is older than that.
    forgotten: Option<Moment>,
}

impl Edge {
    /// Begins with what the run before saw.
    pub fn of(cursor: &Cursor) -> Edge {
        Edge {
            before: cursor.seen.clone(),
            ..Edge::default()
        }
    }

    /// Notes a version. Is it new, in this run and the one before? Such as do not say when they were updated are kept at the
    /// very end, for ever.
    pub fn see(&mut self, key: Key, updated: Option<Moment>) -> bool {
        self.newest = self.newest.max(updated);
        let Entry::Vacant(place) = self.versions.entry(key) else {
            return false;
        };
        place.insert(updated.map_or(TIMELESS, Moment::floor_seconds));
        !self.before.remove(&key)
    }

    /// The newest update met.
    pub fn newest(&self) -> Option<Moment> {
        self.newest
    }

    /// Forgets what was updated before a moment.
    pub fn forget_before(&mut self, from: Moment) {
        if self.forgotten < Some(from) {
            self.versions.retain(|_, second| *second >= from);
            self.forgotten = Some(from);
        }
    }

    /// The cursor of a run that has read everything before `low`, and goes on from `from`. There is none when the edge
    /// is larger than `most`.
    pub fn checkpoint(&self, from: Moment, most: usize) -> Option<Cursor> {
        let seen = self.versions.iter().filter(|(_, second)| **second >= from);
        let seen: BTreeSet<Key> = seen
            .map(|(key, _)| *key)
            .chain(self.before.iter().copied())
            .take(most.saturating_add(1))
            .collect();
        (seen.len() <= most).then_some(Cursor {
            from: Some(from),
            seen,
        })
    }

    /// The cursor of a run that has ended. Where the edge is larger than `most`, it begins later: with the newest seconds
    /// that fit. A single second that does not fit is kept, unless it is `settled`.
    pub fn last(&self, from: Moment, most: usize, settled: Moment) -> Cursor {
        let mut seconds: BTreeMap<Moment, Vec<Key>> = BTreeMap::new();
        for (key, second) in self.versions.iter().filter(|(_, second)| **second >= from) {
            seconds.entry(*second).or_default().push(*key);
        }
        let (mut from, mut seen, mut is_any) = (from, BTreeSet::new(), false);
        for (second, keys) in seconds.into_iter().rev() {
            let is_timeless = second == TIMELESS;
            let fits = seen.len().saturating_add(keys.len()) <= most;
            if !fits && !is_timeless && (is_any || second < settled) {
                from = Moment(second.0.saturating_add(SECOND));
                break;
            }
            is_any |= !is_timeless;
            seen.extend(keys);
        }
        Cursor {
            from: Some(from),
            seen,
        }
    }
}
