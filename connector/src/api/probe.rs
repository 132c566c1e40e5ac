//! What a server does, by trying: whether it searches a type, and how it can be read.

use super::http::Fetch;
use super::window::does_sort;
use super::{Error, Moment, Order, Page, Range, Search};

/// How a type can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By first pages, since the server sorts by `_lastUpdated`.
    Sorted,
    /// By links, twice.
    Links,
    /// There are too few resources to tell, so that it does not matter.
    Either,
}

impl Way {
    /// As reports have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Way::Sorted => "sorted",
            Way::Links => "links",
            Way::Either => "either",
        }
    }
}

/// What came of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tried {
    /// How the type can be read.
    pub way: Way,
    /// How many resources there are, if the server says so.
    pub total: Option<u64>,
    /// Whether resources say when they were updated; `None` when there are none.
    pub says_updated: Option<bool>,
}

/// Tries a search, by two or three requests.
///
/// # Errors
/// The server does not search the type.
pub fn try_search(search: &Search, fetch: &dyn Fetch) -> Result<Tried, Error> {
    let first = |order| -> Result<Option<Page>, Error> {
        let pages = search.pages(fetch, Range::default(), order);
        pages?.next().transpose()
    };
    let (oldest, may_sort) = match first(Order::OldestFirst) {
        Ok(page) => (page, true),
        Err(error) if matches!(error.status(), Some(400 | 422 | 501)) => {
            (first(Order::Any)?, false)
        }
        Err(error) => return Err(error),
    };
    let total = oldest.as_ref().and_then(Page::total);
    let says_updated = oldest.as_ref().and_then(|page| {
        let mut all = page.matches().peekable();
        all.peek()?;
        Some(all.all(|item| item.updated.is_some()))
    });
    let way = match oldest.filter(|page| page.next().is_some()) {
        None => Way::Either,
        Some(oldest) if may_sort => match first(Order::NewestFirst)? {
            Some(newest) if does_sort(&oldest, &newest, &Moment::floor_millis) => Way::Sorted,
            _ => Way::Links,
        },
        Some(_) => Way::Links,
    };
    Ok(Tried {
        way,
        total,
        says_updated,
    })
}

/// Tries the history of a type.
///
/// # Errors
/// There is none.
pub fn try_history(search: &Search, fetch: &dyn Fetch) -> Result<(), Error> {
    let mut pages = search.history(fetch, None)?;
    pages.next().transpose().map(drop)
}
