//! A run over one table: everything that was updated since the last run and before this one began, each version once.
//!
//! # How nothing is lost
//!
//! Pages of a search shift when something is updated while they are read: what was on the next page moves to one that was
//! read already. So where the server sorts by `_lastUpdated`, only the *first* page of a search is trusted, which is of one
//! moment: it holds the oldest of what is left, and what is updated meanwhile moves to the end. The next search begins at the
//! last moment of that page ([`Mode::Steps`]). Its links are followed only within one millisecond that fills pages.
//! Where a server does not sort, or the answers show that it does not do as it says, links are followed, and the
//! period is read again until two passes saw the same ([`Links`]).
//!
//! A transaction may become visible a while after the moment it is stamped with. So a run begins before the newest update of
//! the last one (`overlap`), and the cursor holds what was seen there already. It is taken from the server's own
//! stamps, so a clock that is wrong here or there loses nothing.

mod edge;
mod links;
mod sorting;

use std::collections::BTreeSet;
use std::time::Duration;

use reqwest::Url;

use super::http::Fetch;
use super::search::Foresight;
use super::{Cursor, Error, Item, Key, Moment, Order, Page, Range, Search};
use edge::Edge;
use links::{Links, Met};
pub(super) use sorting::does_sort;

const MILLISECOND: i64 = 1000;
const SECOND: i64 = 1_000_000;
/// What is so much older than the end of a run, and than its overlap, is taken to be complete.
const SETTLED: Duration = Duration::from_secs(3600);

/// What a run reads, and how.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What is searched for.
    pub search: Search,
    /// Ask the server to sort by `_lastUpdated`. Whether it does is seen from what it sends.
    pub sorted: bool,
    /// The first moment that is too late: when the run began, by the server's clock where that is known.
    pub until: Moment,
    /// How long before the newest update the next run begins.
    pub overlap: Duration,
    /// The most versions that a cursor holds; where they are more, the overlap is shorter.
    pub edge: usize,
}

impl Plan {
    /// With five minutes of overlap and fifty thousand versions at most.
    pub fn of(search: Search, until: Moment) -> Plan {
        Plan {
            search,
            sorted: true,
            until,
            overlap: Duration::from_secs(300),
            edge: 50_000,
        }
    }
}

/// A page, and what of it is new.
#[derive(Debug)]
pub struct Step {
    /// The page.
    pub page: Page,
    fresh: Vec<usize>,
    /// With this cursor the step, and all before it, are done with. Without one, they are done only together with later ones.
    pub cursor: Option<Cursor>,
}

impl Step {
    /// The resources that were not read before, and entries that cannot be read, with their bytes.
    pub fn fresh(&self) -> impl Iterator<Item = (&Item, &[u8])> {
        let items = self
            .fresh
            .iter()
            .filter_map(|at| self.page.items().get(*at));
        items.map(|item| (item, self.page.text(item)))
    }
}

impl Step {
    /// The resources that were not read before, where they stand, and the bytes of the page.
    pub fn into_fresh(self) -> (Vec<Item>, Vec<u8>, Option<Cursor>) {
        let items = self.fresh.iter();
        let items = items.filter_map(|at| self.page.items().get(*at)).cloned();
        (items.collect(), self.page.into_bytes(), self.cursor)
    }
}

enum Mode<'a> {
    /// First pages, each from the last moment of the one before.
    Steps,
    /// Links of one unit of time that fills pages; then steps again.
    Unit(Links<'a>),
    /// Links to the end.
    Links(Links<'a>),
    Ended,
    Failed,
}

/// A run. After an error it is over, and has no cursor.
pub struct Run<'a> {
    plan: &'a Plan,
    fetch: &'a dyn Fetch,
    start: Cursor,
    until: Moment,
    mode: Mode<'a>,
    order: Order,
    /// The server does sort; until that is seen, nothing is left to its order.
    does_sort: bool,
    /// All before this was read.
    low: Option<Moment>,
    /// The time that the server can tell apart: a millisecond, or a second.
    unit: i64,
    edge: Edge,
    is_new: bool,
    /// What comes after a page was told at a glance so far.
    foresees: bool,
}

impl std::fmt::Debug for Run<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Run")
            .field("plan", self.plan)
            .field("low", &self.low)
            .finish_non_exhaustive()
    }
}

impl<'a> Run<'a> {
    /// A run from where the last one ended.
    pub fn new(plan: &'a Plan, fetch: &'a dyn Fetch, cursor: &Cursor) -> Run<'a> {
        let until = plan.until.floor_seconds();
        let low = cursor.from;
        let range = Range {
            from: low,
            to: Some(until),
        };
        let mode = match plan.sorted {
            _ if low.is_some_and(|low| low >= until) => Mode::Ended,
            true => Mode::Steps,
            false => Mode::Links(Links::of(
                &plan.search,
                fetch,
                Order::Any,
                range,
                BTreeSet::new(),
            )),
        };
        Run {
            plan,
            fetch,
            start: cursor.clone(),
            until,
            mode,
            order: if plan.sorted {
                Order::OldestFirst
            } else {
                Order::Any
            },
            does_sort: false,
            low,
            unit: MILLISECOND,
            edge: Edge::of(cursor),
            is_new: false,
            foresees: true,
        }
    }

    /// Where the next run begins, once this one has ended without an error. If nothing was new, it is where this one began.
    pub fn cursor(&self) -> Option<Cursor> {
        match self.mode {
            Mode::Ended if self.is_new => {}
            Mode::Ended => return Some(self.start.clone()),
            _ => return None,
        }
        let Some(newest) = self.edge.newest() else {
            // Nothing says when it was updated: all will be read again, and what was seen is known.
            let from = self.start.from.unwrap_or(Moment(0));
            return Some(self.edge.last(from, self.plan.edge, self.settled()));
        };
        Some(
            self.edge
                .last(self.back(newest), self.plan.edge, self.settled()),
        )
    }

    fn settled(&self) -> Moment {
        self.until.before(self.plan.overlap).before(SETTLED)
    }

    /// Where a run begins anew that has come to a moment.
    fn back(&self, moment: Moment) -> Moment {
        let back = match moment < self.settled() {
            true => moment,
            false => moment.before(self.plan.overlap),
        };
        let back = back.floor_seconds();
        self.start.from.map_or(back, |from| from.max(back))
    }

    fn rest(&self) -> Range {
        Range {
            from: self.low,
            to: Some(self.until),
        }
    }

    /// Notes the versions of a page in a period, and says which are new.
    fn take(&mut self, page: &Page, range: Range) -> Vec<usize> {
        let mut fresh = Vec::new();
        for (at, item) in page.items().iter().enumerate() {
            let is_in = item.updated.is_none_or(|updated| range.has(updated));
            if item.role == super::Role::Match && is_in && self.edge.see(item.key, item.updated) {
                fresh.push(at);
            }
        }
        self.is_new |= !fresh.is_empty();
        fresh
    }

    fn step(&mut self) -> Result<Option<Step>, Error> {
        loop {
            match &mut self.mode {
                Mode::Ended | Mode::Failed => return Ok(None),
                Mode::Steps => {
                    let page = match self.first_page() {
                        Ok(Some(page)) => page,
                        Ok(None) => continue,
                        // Some servers refuse what they do not sort by.
                        Err(error) if matches!(error.status(), Some(400 | 422 | 501)) => {
                            self.order = Order::Any;
                            self.follow_links();
                            continue;
                        }
                        Err(error) => return Err(error),
                    };
                    if let Some(step) = self.advance(page) {
                        return Ok(Some(step));
                    }
                }
                Mode::Unit(links) | Mode::Links(links) => match links.next()? {
                    Met::Page(page, range) => {
                        let fresh = self.take(&page, range);
                        return Ok(Some(Step {
                            page,
                            fresh,
                            cursor: None,
                        }));
                    }
                    Met::End => self.links_ended(),
                },
            }
        }
    }

    /// The first page of what is left; `None` when nothing is.
    fn first_page(&mut self) -> Result<Option<Page>, Error> {
        if self.low.is_some_and(|low| low >= self.until) {
            self.mode = Mode::Ended;
            return Ok(None);
        }
        let Some(page) = self.page(Order::OldestFirst)? else {
            self.mode = Mode::Ended;
            return Ok(None);
        };
        if page.next().is_some() && !self.does_sort {
            let newest = self.page(Order::NewestFirst)?;
            self.does_sort =
                newest.is_some_and(|newest| does_sort(&page, &newest, &|time| self.floor(time)));
            if !self.does_sort {
                self.follow_links();
                return Ok(None);
            }
        }
        Ok(Some(page))
    }

    fn page(&self, order: Order) -> Result<Option<Page>, Error> {
        let following = |last| self.following(last);
        let foresight = match self.does_sort && self.foresees {
            true => Foresight::From(&following),
            false => Foresight::None,
        };
        let pages = self.plan.search.pages(self.fetch, self.rest(), order)?;
        pages.with(foresight).next().transpose()
    }

    /// The request after a page that ends with a moment.
    fn following(&self, last: Moment) -> Option<Url> {
        let last = self.floor(last);
        let is_step = self.low.is_none_or(|low| low < last);
        self.first(Some(last)).filter(|_| is_step)
    }

    /// The request for the first page from a moment on, if anything is left.
    fn first(&self, from: Option<Moment>) -> Option<Url> {
        let is_left = from.is_none_or(|from| from < self.until);
        let range = Range {
            from,
            ..self.rest()
        };
        let first = self.plan.search.first(range, Order::OldestFirst);
        first.ok().filter(|_| is_left)
    }

    /// Goes on behind a first page; `None` when the page is no step, and another way is taken.
    fn advance(&mut self, page: Page) -> Option<Step> {
        let Some(times) = self.times(&page) else {
            self.follow_links();
            return None;
        };
        let is_last = page.next().is_none() || times.last().is_some_and(|last| *last >= self.until);
        if is_last {
            let fresh = self.take(&page, self.rest());
            self.mode = Mode::Ended;
            let cursor = self.cursor();
            return Some(Step {
                page,
                fresh,
                cursor,
            });
        }
        let Some(last) = times.last().copied() else {
            self.follow_links();
            return None;
        };
        let last = self.floor(last);
        if self.low.is_some_and(|low| last <= low) {
            self.follow_unit(&page, last);
            return None;
        }
        let fresh = self.take(&page, self.rest());
        self.low = Some(last);
        let back = self.back(last);
        self.edge.forget_before(back);
        let cursor = self.edge.checkpoint(back, self.plan.edge);
        self.expect();
        Some(Step {
            page,
            fresh,
            cursor,
        })
    }

    /// The first page of what is left will be wanted.
    fn expect(&mut self) {
        if let Some(next) = self.first(self.low) {
            self.foresees &= self.fetch.expect(&next, &self.plan.search.place(1));
        }
    }

    fn floor(&self, moment: Moment) -> Moment {
        match self.unit {
            SECOND => moment.floor_seconds(),
            _ => moment.floor_millis(),
        }
    }

    /// The moments of a page, if it is as it was asked for: sorted, and not before `low`.
    fn times(&mut self, page: &Page) -> Option<Vec<Moment>> {
        let sound = page.matches().filter(|item| item.fault.is_none());
        let times: Vec<Moment> = sound.map(|item| item.updated).collect::<Option<_>>()?;
        let first = times.iter().min().copied();
        if let (Some(first), Some(low)) = (first, self.low)
            && first < low
        {
            // The server may know seconds only.
            let low = low.floor_seconds();
            if self.unit == SECOND || first < low {
                return None;
            }
            self.unit = SECOND;
            self.low = Some(low);
        }
        let is_sorted = times.is_sorted_by_key(|time| self.floor(*time));
        is_sorted.then_some(times)
    }

    /// One unit of time fills the page.
    fn follow_unit(&mut self, page: &Page, from: Moment) {
        let to = Moment(from.0.saturating_add(self.unit));
        let range = Range {
            from: Some(from),
            to: Some(to),
        };
        let is_in = |item: &&Item| item.updated.is_some_and(|updated| range.has(updated));
        let expected: BTreeSet<Key> = page.matches().filter(is_in).map(|item| item.key).collect();
        let links = Links::of(
            &self.plan.search,
            self.fetch,
            Order::OldestFirst,
            range,
            expected,
        );
        self.mode = Mode::Unit(links);
    }

    /// From here on, links are followed: from a whole second, since the server may know no less.
    fn follow_links(&mut self) {
        self.low = self.low.map(Moment::floor_seconds);
        let links = Links::of(
            &self.plan.search,
            self.fetch,
            self.order,
            self.rest(),
            BTreeSet::new(),
        );
        self.mode = Mode::Links(links);
    }

    fn links_ended(&mut self) {
        match std::mem::replace(&mut self.mode, Mode::Ended) {
            Mode::Unit(links) if links.misses_any() => self.follow_links(),
            Mode::Unit(_) => {
                self.low = self.low.map(|low| Moment(low.0.saturating_add(self.unit)));
                self.mode = Mode::Steps;
            }
            _ => {}
        }
    }
}

impl Iterator for Run<'_> {
    type Item = Result<Step, Error>;

    fn next(&mut self) -> Option<Result<Step, Error>> {
        let step = self.step();
        if step.is_err() {
            self.mode = Mode::Failed;
        }
        step.transpose()
    }
}
