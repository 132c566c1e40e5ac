//! Deletions: a search never shows them, the history of a type does (FHIR R4 §3.1.0.13, `GET [type]/_history?_since=`).
//!
//! A history only grows, and begins with the newest: what is added while its pages are read moves others to later pages, where
//! they are seen twice. So links are followed once, and nothing is lost.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::http::Fetch;
use super::page::Role;
use super::{Cursor, Error, Key, Moment, Search};

/// A resource that was deleted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deletion {
    /// When, by the server's clock, if it says so.
    pub at: Option<Moment>,
    /// Its id.
    pub id: String,
}

/// Without the id, which may be a number of a patient.
impl fmt::Debug for Deletion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Deletion {{ {:?} }}", self.at)
    }
}

impl Deletion {
    fn key(&self) -> Key {
        let at = self.at.map_or(0, |at| at.0);
        let mut hash = Sha256::new();
        hash.update(self.id.as_bytes());
        hash.update([0]);
        hash.update(at.to_be_bytes());
        Key::of_bytes(&hash.finalize())
    }
}

/// What a history is asked for.
#[derive(Debug, Clone)]
pub struct HistoryPlan {
    /// The type, and how large its pages are; filters do not apply to a history.
    pub search: Search,
    /// The first moment that is too late.
    pub until: Moment,
    /// How long before the newest change the next run begins.
    pub overlap: Duration,
}

/// Deletions since a cursor, each once, the oldest first, and the cursor behind them. If nothing happened, it is the same.
///
/// # Errors
/// A page that cannot be read: nothing of the run counts then.
pub fn deletions(
    plan: &HistoryPlan,
    fetch: &dyn Fetch,
    cursor: &Cursor,
) -> Result<(Vec<Deletion>, Cursor), Error> {
    let until = plan.until.floor_seconds();
    let is_in = |at: Moment| at < until && cursor.from.is_none_or(|from| from <= at);
    let (mut all, mut newest) = (BTreeSet::new(), None);
    let mut pages = plan.search.history(fetch, cursor.from)?;
    while let Some(page) = pages.next() {
        let page = page?;
        pages.expect();
        for item in page.items() {
            let found = match item.role {
                Role::Empty => deletion(page.text(item), &plan.search.resource_type),
                _ => None,
            };
            let at = found.as_ref().map_or(item.updated, |found| found.at);
            if at.is_some_and(|at| !is_in(at)) {
                continue;
            }
            newest = newest.max(at);
            all.extend(found);
        }
    }
    let fresh: Vec<Deletion> = all
        .iter()
        .filter(|one| !cursor.seen.contains(&one.key()))
        .cloned()
        .collect();
    let Some(newest) = newest else {
        // Deletions without a time have been seen, whenever they were.
        let seen = cursor
            .seen
            .iter()
            .copied()
            .chain(all.iter().map(Deletion::key))
            .collect();
        return Ok((
            fresh,
            Cursor {
                from: cursor.from,
                seen,
            },
        ));
    };
    let from = newest.before(plan.overlap).floor_seconds();
    let from = cursor.from.map_or(from, |start| start.max(from));
    let edge = all.iter().filter(|one| one.at.is_none_or(|at| from <= at));
    let seen = edge.map(Deletion::key).collect();
    Ok((
        fresh,
        Cursor {
            from: Some(from),
            seen,
        },
    ))
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default)]
    request: Option<Request<'a>>,
    #[serde(borrow, default)]
    response: Option<Response<'a>>,
    #[serde(rename = "fullUrl", borrow, default)]
    full_url: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Request<'a> {
    #[serde(borrow, default)]
    method: Cow<'a, str>,
    #[serde(borrow, default)]
    url: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Response<'a> {
    #[serde(rename = "lastModified", borrow, default)]
    modified: Option<Cow<'a, str>>,
}

fn deletion(entry: &[u8], resource_type: &str) -> Option<Deletion> {
    let entry: Entry<'_> = serde_json::from_slice(entry).ok()?;
    let request = entry.request.filter(|request| request.method == "DELETE")?;
    let id = id(&request.url, resource_type).or_else(|| id(&entry.full_url, resource_type))?;
    let modified = entry.response.and_then(|response| response.modified);
    Some(Deletion {
        at: modified.as_deref().and_then(Moment::read),
        id: id.to_owned(),
    })
}

/// The id in `Patient/7`, `http://a.org/fhir/Patient/7/_history/2`.
fn id<'a>(url: &'a str, resource_type: &str) -> Option<&'a str> {
    let path = url.split(['?', '#']).next()?;
    let mut parts = path
        .split('/')
        .skip_while(|part| *part != resource_type)
        .skip(1);
    parts.next().filter(|id| !id.is_empty())
}
