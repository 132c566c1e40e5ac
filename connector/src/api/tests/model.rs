//! A small FHIR server's mind: versions of patients, searched by offset as many servers do, so that pages shift.

use std::collections::BTreeMap;

use reqwest::Url;

use super::bundle;
use crate::api::Moment;

#[derive(Debug, Clone)]
pub struct Model {
    /// By id: version and time of update, in microseconds.
    pub living: BTreeMap<u32, (u32, i64)>,
    /// Does as `_sort` says.
    pub sorts: bool,
    /// Does as `_lastUpdated` says.
    pub bounds: bool,
    /// The time it can tell apart in searches.
    pub unit: i64,
    /// The largest page.
    pub most: usize,
}

impl Model {
    pub fn of(count: u32, most: usize, updated: impl Fn(u32) -> i64) -> Model {
        Model {
            living: (0..count).map(|id| (id, (1, updated(id)))).collect(),
            sorts: true,
            bounds: true,
            unit: 1,
            most,
        }
    }

    pub fn truth(&self) -> Vec<(String, String)> {
        let mut all: Vec<_> = self
            .living
            .iter()
            .map(|(id, (version, _))| (id.to_string(), version.to_string()))
            .collect();
        all.sort();
        all
    }

    fn bound(&self, text: &str) -> i64 {
        let moment = Moment::read(text).unwrap_or_else(|| panic!("{text}"));
        moment.0 - moment.0.rem_euclid(self.unit)
    }

    /// The answer to a search.
    pub fn answer(&self, url: &Url) -> String {
        let (mut found, mut offset, mut count, mut up, mut down) =
            (Vec::new(), 0, self.most, false, false);
        found.extend(
            self.living
                .iter()
                .map(|(id, (version, updated))| (*id, *version, *updated)),
        );
        // An order of its own, which holds from page to page.
        found.sort_by_key(|(id, ..)| id.wrapping_mul(2_654_435_761));
        let floor = |updated: i64| updated - updated.rem_euclid(self.unit);
        let mut kept: Vec<String> = Vec::new();
        for (name, value) in url.query_pairs() {
            match (&*name, &*value) {
                ("_offset", value) => {
                    offset = value.parse().unwrap();
                    continue;
                }
                ("_count", value) => count = count.min(value.parse().unwrap()),
                ("_sort", "_lastUpdated") => up = self.sorts,
                ("_sort", "-_lastUpdated") => down = self.sorts,
                ("_lastUpdated", value) if self.bounds => {
                    let (prefix, value) = value.split_at(2);
                    let bound = self.bound(value);
                    found.retain(|(.., updated)| match prefix {
                        "ge" => floor(*updated) >= bound,
                        "lt" => floor(*updated) < bound,
                        _ => panic!("{prefix}"),
                    });
                }
                _ => {}
            }
            kept.push(format!("{name}={value}"));
        }
        if up {
            found.sort_by_key(|(_, _, updated)| *updated);
        }
        if down {
            found.sort_by_key(|(_, _, updated)| std::cmp::Reverse(*updated));
        }
        let page: Vec<String> = found
            .iter()
            .skip(offset)
            .take(count)
            .map(|(id, version, updated)| {
                bundle::patient(&id.to_string(), *version, Moment(*updated))
            })
            .collect();
        let end = offset + page.len();
        let next =
            (end < found.len()).then(|| format!("{}?{}&_offset={end}", url.path(), kept.join("&")));
        bundle::searchset(&page, next.as_deref())
    }
}
