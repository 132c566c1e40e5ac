//! The newest versions of an export, so that a search can go on from it: it looks back a little before the time of the export,
//! and has to know what was read there already. They are kept with how far each file was read.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::{Value, json};

use crate::api::{Cursor, Key, Moment, version};

/// Versions that are kept of one file. Beyond them the search looks back less far.
const MOST: usize = 10_000;
const SECOND: i64 = 1_000_000;
/// The second of what does not say when it was updated.
const TIMELESS: Moment = Moment(i64::MAX);

/// The newest versions of a file, by the second of their update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Newest {
    /// When the export was made.
    at: Moment,
    /// From here on, all are known.
    from: Moment,
    seconds: BTreeMap<Moment, BTreeSet<Key>>,
    count: usize,
    /// They are too many, and none are kept.
    is_given_up: bool,
}

impl Newest {
    /// Of an export that was made at a moment.
    pub fn of(at: Moment, overlap: Duration) -> Newest {
        Newest {
            at,
            from: at.before(overlap).floor_seconds(),
            seconds: BTreeMap::new(),
            count: 0,
            is_given_up: false,
        }
    }

    /// Notes a resource.
    pub fn see(&mut self, resource: &[u8]) {
        if self.is_given_up {
            return;
        }
        let (key, updated) = version(resource);
        let second = updated.map_or(TIMELESS, Moment::floor_seconds);
        if second < self.from || !self.seconds.entry(second).or_default().insert(key) {
            return;
        }
        self.count += 1;
        while self.count > MOST && !self.is_given_up {
            self.forget_one();
        }
    }

    /// Forgets the oldest second, as long as it is before the export.
    fn forget_one(&mut self) {
        let oldest = self.seconds.pop_first();
        match oldest.filter(|(second, _)| *second < self.at.floor_seconds()) {
            Some((second, keys)) => {
                self.count = self.count.saturating_sub(keys.len());
                self.from = Moment(second.0.saturating_add(SECOND));
            }
            None => {
                self.is_given_up = true;
                self.seconds.clear();
            }
        }
    }

    /// As the ledger keeps it.
    pub fn written(&self) -> Value {
        if self.is_given_up {
            return Value::Null;
        }
        let seconds: Vec<Value> = self
            .seconds
            .iter()
            .map(|(second, keys)| json!([second.0, keys]))
            .collect();
        json!({ "at": self.at.0, "from": self.from.0, "seen": seconds })
    }

    /// What [`Newest::written`] wrote; anything else is of no use.
    pub fn read(value: &Value) -> Option<Newest> {
        let moment = |value: Option<&Value>| value?.as_i64().map(Moment);
        let mut newest = Newest::of(moment(value.get("at"))?, Duration::ZERO);
        newest.from = moment(value.get("from"))?;
        for second in value.get("seen")?.as_array()? {
            let keys: BTreeSet<Key> = serde_json::from_value(second.get(1)?.clone()).ok()?;
            newest.count += keys.len();
            newest.seconds.insert(moment(second.get(0))?, keys);
        }
        Some(newest)
    }

    /// Where a search goes on behind files with these newest versions, and behind the export before them. `None` when too
    /// much was updated at once, or does not say when.
    pub fn cursor<'a>(
        at: Moment,
        overlap: Duration,
        files: impl Iterator<Item = Option<&'a Newest>>,
        before: Option<&Cursor>,
    ) -> Option<Cursor> {
        let mut from = at.before(overlap).floor_seconds();
        let mut all = Vec::new();
        for file in files {
            let file = file.filter(|file| !file.is_given_up)?;
            from = from.max(file.from);
            all.push(file);
        }
        let seconds = all.iter().flat_map(|file| file.seconds.range(from..));
        let mut seen: BTreeSet<Key> = seconds.flat_map(|(_, keys)| keys.iter().copied()).collect();
        // Two exports soon after each other: what the first one had is not in the second.
        seen.extend(
            before
                .into_iter()
                .flat_map(|cursor| cursor.seen().iter().copied()),
        );
        Some(Cursor::of(from, seen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patient(id: usize, updated: &str) -> Vec<u8> {
        format!(
            r#"{{"resourceType":"Patient","id":"{id}","meta":{{"versionId":"1","lastUpdated":"{updated}"}}}}"#
        )
        .into_bytes()
    }

    fn at() -> Moment {
        Moment::read("2024-05-01T12:00:00.500Z").unwrap()
    }

    const OVERLAP: Duration = Duration::from_secs(300);

    fn cursor(newest: &Newest) -> Option<Cursor> {
        Newest::cursor(at(), OVERLAP, [Some(newest)].into_iter(), None)
    }

    #[test]
    fn what_is_within_the_overlap_is_known_and_comes_back_as_it_was_written() {
        let mut newest = Newest::of(at(), OVERLAP);
        for (id, updated) in [
            "2024-05-01T11:54:59Z",
            "2024-05-01T11:55:00Z",
            "2024-05-01T12:00:00.4Z",
            "2024-05-01T12:00:07Z",
        ]
        .iter()
        .enumerate()
        {
            newest.see(&patient(id, updated));
            newest.see(&patient(id, updated));
        }
        newest.see(b"{\"resourceType\":\"Patient\"}");
        assert_eq!(Newest::read(&newest.written()), Some(newest.clone()));
        let cursor = cursor(&newest).unwrap();
        assert_eq!(cursor.seen().len(), 4);
        assert_eq!(cursor.from(), Moment::read("2024-05-01T11:55:00Z"));
    }

    #[test]
    fn where_there_are_many_a_search_looks_back_less_and_where_too_many_it_does_not_go_on() {
        let mut newest = Newest::of(at(), OVERLAP);
        for id in 0..MOST {
            newest.see(&patient(id, "2024-05-01T11:59:00Z"));
        }
        newest.see(&patient(MOST, "2024-05-01T11:59:30Z"));
        let found = cursor(&newest).unwrap();
        assert_eq!(found.from(), Moment::read("2024-05-01T11:59:01Z"));
        assert_eq!(found.seen().len(), 1);
        for id in 0..=MOST {
            newest.see(&patient(id, "2024-05-01T12:00:00Z"));
        }
        assert_eq!(cursor(&newest), None);
        assert_eq!(newest.written(), Value::Null);
    }
}
