//! A search for resources of one type, page by page.

use std::collections::HashSet;

use reqwest::Url;

use super::cursor::OfHashes;
use super::http::Fetch;
use super::http::url::query;
use super::page::glance;
use super::{Code, Error, Moment, Page, Reply};

/// Pages in a row that bring nothing new, after which the links go round in circles.
const STALE_PAGES: u32 = 8;
/// Empty pages in a row: some servers filter after they have cut their pages.
const EMPTY_PAGES: u32 = 1000;
/// Reads of one page that comes cut off although the connection held.
const TORN_READS: u32 = 3;

/// A period of `_lastUpdated`: from its start on, before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Range {
    /// The first moment.
    pub from: Option<Moment>,
    /// The first moment that is too late.
    pub to: Option<Moment>,
}

impl Range {
    /// Is a moment in it?
    pub fn has(&self, moment: Moment) -> bool {
        self.from.is_none_or(|from| from <= moment) && self.to.is_none_or(|to| moment < to)
    }
}

/// The order that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The server's own.
    Any,
    /// By `_lastUpdated`.
    OldestFirst,
    /// By `_lastUpdated`, backwards.
    NewestFirst,
}

impl Order {
    fn parameter(self) -> Option<(&'static str, &'static str)> {
        match self {
            Order::Any => None,
            Order::OldestFirst => Some(("_sort", "_lastUpdated")),
            Order::NewestFirst => Some(("_sort", "-_lastUpdated")),
        }
    }
}

/// What is searched for.
#[derive(Clone)]
pub struct Search {
    /// The server's base, with a slash at its end.
    pub base: Url,
    /// `Patient`.
    pub resource_type: String,
    /// `_count`, if it is to be said.
    pub count: Option<u32>,
    /// Further parameters, as names and values that are not escaped yet.
    pub filters: Vec<(String, String)>,
    /// The most bytes of one resource.
    pub resource_bytes: usize,
    /// Periods are said to the server, as `_lastUpdated`. What it sends is held against them either way.
    pub bounds: bool,
    /// The end of a period is said with `le` in place of `lt`.
    pub closed: bool,
}

/// Without the filters' values: they may name patients.
impl std::fmt::Debug for Search {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Search")
            .field("resource_type", &self.resource_type)
            .finish_non_exhaustive()
    }
}

impl Search {
    /// A search for all resources of a type.
    pub fn of(base: &Url, resource_type: &str) -> Search {
        Search {
            base: base.clone(),
            resource_type: resource_type.to_owned(),
            count: None,
            filters: Vec::new(),
            resource_bytes: 64 << 20,
            bounds: true,
            closed: false,
        }
    }

    /// Adds the filters of `category=laboratory&status=final`, escaped or not.
    pub fn filter(mut self, text: &str) -> Search {
        let mut url = self.base.clone();
        url.set_query(Some(text));
        self.filters.extend(
            url.query_pairs()
                .map(|(name, value)| (name.into_owned(), value.into_owned())),
        );
        self
    }

    /// The address of the first page.
    ///
    /// # Errors
    /// A type that is no name.
    pub fn first(&self, range: Range, order: Order) -> Result<Url, Error> {
        let mut url = self.address("")?;
        let range = match self.bounds {
            true => range,
            false => Range::default(),
        };
        let before = if self.closed { "le" } else { "lt" };
        let from = range.from.map(|from| format!("ge{from}"));
        let to = range.to.map(|to| format!("{before}{to}"));
        let count = self.count.map(|count| count.to_string());
        let mut pairs: Vec<(&str, &str)> = self
            .filters
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        pairs.extend(from.as_deref().map(|from| ("_lastUpdated", from)));
        pairs.extend(to.as_deref().map(|to| ("_lastUpdated", to)));
        pairs.extend(order.parameter());
        pairs.extend(count.as_deref().map(|count| ("_count", count)));
        if !pairs.is_empty() {
            url.set_query(Some(&query(pairs)));
        }
        Ok(url)
    }

    /// What errors call a page.
    pub(super) fn place(&self, number: u32) -> String {
        format!("{} page {number}", self.resource_type)
    }

    /// The address of the type, and of what is below it.
    fn address(&self, below: &str) -> Result<Url, Error> {
        let refused = || Error::new(Code::Setting, "resource type");
        let name = &*self.resource_type;
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(refused());
        }
        self.base
            .join(&format!("{name}{below}"))
            .map_err(|_| refused())
    }

    /// All pages of the type's history since a moment, the newest first.
    ///
    /// # Errors
    /// As [`Search::first`].
    pub fn history<'a>(
        &'a self,
        fetch: &'a dyn Fetch,
        since: Option<Moment>,
    ) -> Result<Pages<'a>, Error> {
        let mut url = self.address("/_history")?;
        let since = since.map(|since| since.to_string());
        let count = self.count.map(|count| count.to_string());
        let since = since.as_deref().map(|since| ("_since", since));
        let count = count.as_deref().map(|count| ("_count", count));
        let query = query(since.into_iter().chain(count));
        url.set_query((!query.is_empty()).then_some(&*query));
        Ok(Pages::of(self, fetch, url, "history"))
    }

    /// All pages of a period.
    ///
    /// # Errors
    /// As [`Search::first`].
    pub fn pages<'a>(
        &'a self,
        fetch: &'a dyn Fetch,
        range: Range,
        order: Order,
    ) -> Result<Pages<'a>, Error> {
        let first = self.first(range, order)?;
        Ok(Pages::of(self, fetch, first, "searchset"))
    }
}

/// How the request after a page is known before the page is read.
pub(super) enum Foresight<'a> {
    /// It is not.
    None,
    /// It is the link to the next page.
    Link,
    /// It begins at the last update of this page, which has a page behind it.
    From(&'a dyn Fn(Moment) -> Option<Url>),
}

/// The pages of a search, one after the other. After an error there are no more.
pub struct Pages<'a> {
    search: &'a Search,
    fetch: &'a dyn Fetch,
    /// The type of Bundle.
    kind: &'static str,
    next: Option<Url>,
    number: u32,
    urls: HashSet<Url>,
    /// Halves of halves of keys, which are enough to see what is new on a page.
    keys: HashSet<u32, OfHashes>,
    stale: u32,
    empty: u32,
    foresight: Foresight<'a>,
}

impl std::fmt::Debug for Pages<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pages {{ {} read }}", self.number)
    }
}

impl Iterator for Pages<'_> {
    type Item = Result<Page, Error>;

    fn next(&mut self) -> Option<Result<Page, Error>> {
        let url = self.next.take()?;
        self.number = self.number.saturating_add(1);
        let place = self.search.place(self.number);
        Some(self.read(url, &place))
    }
}

impl<'a> Pages<'a> {
    fn of(search: &'a Search, fetch: &'a dyn Fetch, first: Url, kind: &'static str) -> Pages<'a> {
        Pages {
            search,
            fetch,
            kind,
            next: Some(first),
            number: 0,
            urls: HashSet::new(),
            keys: HashSet::default(),
            stale: 0,
            empty: 0,
            foresight: Foresight::None,
        }
    }

    /// Lets the next request go out before a page is read.
    pub(super) fn with(mut self, foresight: Foresight<'a>) -> Pages<'a> {
        self.foresight = foresight;
        self
    }

    /// What will be wanted after an answer, at a glance.
    fn foresee(&self, reply: &Reply) {
        let linked = || {
            let next = reply.url.join(&glance::next(&reply.body)?).ok()?;
            let is_new = !self.urls.contains(&next) && self.fetch.may_go(&next);
            is_new.then_some(next)
        };
        let (next, number) = match &self.foresight {
            Foresight::None => return,
            Foresight::Link => (linked(), self.number.saturating_add(1)),
            Foresight::From(next) => {
                let last = linked().and_then(|_| glance::last(&reply.body));
                (last.and_then(next), 1)
            }
        };
        if let Some(next) = next {
            self.fetch.expect(&next, &self.search.place(number));
        }
    }

    /// The next page will be wanted.
    pub(super) fn expect(&self) {
        if let Some(next) = &self.next {
            let number = self.number.saturating_add(1);
            self.fetch.expect(next, &self.search.place(number));
        }
    }

    fn read(&mut self, url: Url, place: &str) -> Result<Page, Error> {
        let Search {
            resource_type,
            resource_bytes,
            ..
        } = self.search;
        let mut reads = 1;
        let (page, from) = loop {
            let reply = self.fetch.get(&url, place)?;
            self.foresee(&reply);
            match Page::read(reply.body, resource_type, self.kind, *resource_bytes, place) {
                Err(error) if error.code() == Code::Torn && reads < TORN_READS => reads += 1,
                read => break (read?, reply.url),
            }
        };
        self.urls.insert(url);
        let next = page.next().map(|next| from.join(next));
        let next = next
            .transpose()
            .map_err(|_| Error::new(Code::Redirect, place))?;
        if let Some(next) = &next {
            if !self.fetch.may_go(next) {
                return Err(Error::new(Code::OtherHost, place));
            }
            if self.urls.contains(next) || self.is_round(&page) {
                return Err(Error::new(Code::Loop, place));
            }
        }
        self.next = next;
        Ok(page)
    }

    /// Do the links go in circles, although each has an address of its own?
    fn is_round(&mut self, page: &Page) -> bool {
        let (mut any, mut new) = (false, false);
        for item in page.items() {
            any = true;
            new |= self.keys.insert(item.key.short());
        }
        match (any, new) {
            (_, true) => (self.stale, self.empty) = (0, 0),
            (true, false) => self.stale = self.stale.saturating_add(1),
            (false, false) => self.empty = self.empty.saturating_add(1),
        }
        self.stale >= STALE_PAGES || self.empty >= EMPTY_PAGES
    }
}
