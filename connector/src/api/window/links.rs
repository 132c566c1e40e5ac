//! A period read by following links, again and again until two passes saw the same.
//!
//! Why two equal passes are enough: between two pages something can only be missed because something that this pass has
//! seen already was taken away, by an update or a deletion, and what follows moved up. A version that was taken away
//! is not in the next pass. So if both saw the same versions, nothing was taken away while the first one read.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::http::Fetch;
use crate::api::{Code, Error, Key, Moment, Order, Page, Pages, Range, Search};

/// Passes over one period, before it is divided.
const PASSES: u32 = 4;

/// What a pass has come to.
pub(super) enum Met {
    /// A page, of this period.
    Page(Page, Range),
    /// All periods are read.
    End,
}

/// Reads periods by their links.
pub(super) struct Links<'a> {
    search: &'a Search,
    fetch: &'a dyn Fetch,
    order: Order,
    /// What is left to read, the next one last.
    left: Vec<Range>,
    pages: Option<Pages<'a>>,
    count: u32,
    current: BTreeMap<Key, Option<Moment>>,
    previous: Option<BTreeMap<Key, Option<Moment>>>,
    passes: u32,
    /// What the period is known to hold.
    expected: BTreeSet<Key>,
    /// All that was met, where something is expected.
    met: BTreeSet<Key>,
}

impl<'a> Links<'a> {
    pub fn of(
        search: &'a Search,
        fetch: &'a dyn Fetch,
        order: Order,
        range: Range,
        expected: BTreeSet<Key>,
    ) -> Links<'a> {
        Links {
            search,
            fetch,
            order,
            left: vec![range],
            pages: None,
            count: 0,
            current: BTreeMap::new(),
            previous: None,
            passes: 0,
            expected,
            met: BTreeSet::new(),
        }
    }

    /// Was something not there that the period is known to hold? Then the server does not obey its bounds.
    pub fn misses_any(&self) -> bool {
        !self.expected.is_subset(&self.met)
    }

    /// The next page, if it is not the end.
    pub fn next(&mut self) -> Result<Met, Error> {
        loop {
            let Some(range) = self.left.last().copied() else {
                return Ok(Met::End);
            };
            let pages = match &mut self.pages {
                Some(pages) => pages,
                none => none.insert(self.search.pages(self.fetch, range, self.order)?),
            };
            match pages.next() {
                Some(Ok(page)) => {
                    self.note(&page, range);
                    return Ok(Met::Page(page, range));
                }
                // Pages that expire while they are read are read anew from the first one.
                Some(Err(error)) if error.code() == Code::Gone => {
                    self.previous = None;
                    self.again(range).map_err(|_| error)?;
                }
                Some(Err(error)) => return Err(error),
                None => self.passed(range)?,
            }
        }
    }

    fn note(&mut self, page: &Page, range: Range) {
        self.count = self.count.saturating_add(1);
        for item in page.matches() {
            if item.updated.is_none_or(|updated| range.has(updated)) {
                self.current.insert(item.key, item.updated);
                if self.expected.contains(&item.key) {
                    self.met.insert(item.key);
                }
            }
        }
    }

    /// A pass has ended. One page is of one moment, and needs no second look.
    fn passed(&mut self, range: Range) -> Result<(), Error> {
        let keys = |pass: &BTreeMap<Key, Option<Moment>>| pass.keys().copied().collect::<Vec<_>>();
        let is_stable = self.count == 1
            || self
                .previous
                .as_ref()
                .is_some_and(|pass| keys(pass) == keys(&self.current));
        if is_stable {
            self.left.pop();
            self.begin();
            return Ok(());
        }
        self.previous = Some(std::mem::take(&mut self.current));
        self.again(range)
    }

    fn begin(&mut self) {
        (self.pages, self.count, self.passes) = (None, 0, 0);
        self.current.clear();
        self.previous = None;
    }

    /// One more pass; after too many, the period is divided at the middle of what it holds.
    fn again(&mut self, range: Range) -> Result<(), Error> {
        (self.pages, self.count) = (None, 0);
        self.passes = self.passes.saturating_add(1);
        if self.passes < PASSES {
            self.current.clear();
            return Ok(());
        }
        let seen = self.previous.as_ref().unwrap_or(&self.current);
        let mut times: Vec<Moment> = seen.values().flatten().copied().collect();
        times.sort_unstable();
        let middle = times
            .get(times.len() / 2)
            .map(|middle| middle.floor_millis());
        let middle = middle
            .filter(|middle| range.from.is_none_or(|from| from < *middle) && range.has(*middle));
        let Some(middle) = middle else {
            let place = format!("{} pages", self.search.resource_type);
            return Err(Error::new(Code::Unsteady, place));
        };
        self.left.pop();
        self.left.push(Range {
            from: Some(middle),
            to: range.to,
        });
        self.left.push(Range {
            from: range.from,
            to: Some(middle),
        });
        self.begin();
        Ok(())
    }
}
