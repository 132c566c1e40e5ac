//! A small FHIR server's mind: versions of patients, searched by offset as many servers do, so that pages shift.

use std::collections::BTreeMap;

use reqwest::Url;

use super::bundle;
use super::paging::{self, Manners};
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

    /// The answer to a search.
    pub fn answer(&self, url: &Url) -> String {
        // An order of its own, which holds from page to page.
        let mut found: Vec<_> = self.living.iter().collect();
        found.sort_by_key(|(id, _)| id.wrapping_mul(2_654_435_761));
        let found = found
            .into_iter()
            .map(|(id, (version, updated))| (*updated, (*id, *version)));
        let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let manners = Manners {
            sorts: self.sorts,
            bounds: self.bounds,
            unit: self.unit,
            most: self.most,
        };
        let moment = |text: &str| Moment::read(text).unwrap_or_else(|| panic!("{text}")).0;
        let asked = (url.path(), &*query);
        let (page, next) = paging::page(asked, found.collect(), manners, moment, |_, _, _| true);
        let page: Vec<String> = page
            .into_iter()
            .map(|(updated, (id, version))| {
                bundle::patient(&id.to_string(), version, Moment(updated))
            })
            .collect();
        bundle::searchset(&page, next.as_deref())
    }
}
