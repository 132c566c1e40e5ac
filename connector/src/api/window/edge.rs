//! The edge of a window: which versions were seen in the last part of it, so that reading it again doubles nothing.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::api::{Cursor, Key, Moment};

const SECOND: i64 = 1_000_000;

/// Versions seen, by the second of their update.
#[derive(Debug, Default)]
pub(super) struct Edge {
    keys: HashSet<Key>,
    seconds: BTreeMap<Moment, Vec<Key>>,
    /// What the run before saw and this one has not met yet.
    before: BTreeSet<Key>,
    /// The newest update met.
    newest: Option<Moment>,
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
        if !self.keys.insert(key) {
            return false;
        }
        let second = updated.map_or(Moment(i64::MAX), Moment::floor_seconds);
        self.seconds.entry(second).or_default().push(key);
        !self.before.remove(&key)
    }

    /// The newest update met.
    pub fn newest(&self) -> Option<Moment> {
        self.newest
    }

    /// Forgets what was updated before a moment.
    pub fn forget_before(&mut self, from: Moment) {
        while let Some(first) = self
            .seconds
            .first_entry()
            .filter(|first| *first.key() < from)
        {
            for key in first.remove() {
                self.keys.remove(&key);
            }
        }
    }

    /// The cursor of a run that has read everything before `low`, and goes on from `from`. There is none when the edge
    /// is larger than `most`.
    pub fn checkpoint(&self, from: Moment, most: usize) -> Option<Cursor> {
        let seen = self
            .seconds
            .range(from..)
            .flat_map(|(_, keys)| keys.iter().copied());
        let seen: BTreeSet<Key> = seen
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
        let (mut from, mut seen, mut is_any) = (from, BTreeSet::new(), false);
        for (second, keys) in self.seconds.range(from..).rev() {
            let is_timeless = second.0 == i64::MAX;
            let fits = seen.len().saturating_add(keys.len()) <= most;
            if !fits && !is_timeless && (is_any || *second < settled) {
                from = Moment(second.0.saturating_add(SECOND));
                break;
            }
            is_any |= !is_timeless;
            seen.extend(keys.iter().copied());
        }
        Cursor {
            from: Some(from),
            seen,
        }
    }
}
