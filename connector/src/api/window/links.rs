//! A period read by following links, again and again until two passes saw the same.
//!
//! Why two equal passes are enough: between two pages something can only be missed because something that this pass has
//! seen already was taken away, by an update or a deletion, and what follows moved up. A version that was taken away
//! is not in the next pass. So if both saw the same versions, nothing was taken away while the first one read.

use std::collections::{BTreeSet, HashSet};

use crate::api::cursor::OfHashes;
use crate::api::http::Fetch;
use crate::api::search::Foresight;
use crate::api::{Code, Error, Key, Moment, Order, Page, Pages, Range, Search};

/// Passes over one period, before it is divided.
const PASSES: u32 = 4;
/// Moments that are kept of a pass: enough to know about where its middle is.
const MOMENTS: usize = 4096;

/// What a pass has come to.
pub(super) enum Met {
    /// A page, of this period.
    Page(Page, Range),
    /// All periods are read.
    End,
}

/// What one pass saw, as far as it has come. Not the versions themselves: of the pass before only a sum is left.
#[derive(Default)]
struct Pass {
    /// Two thirds of each key.
    keys: HashSet<u64, OfHashes>,
    sum: Sum,
    /// Every so many-th moment.
    moments: Vec<Moment>,
    every: usize,
}

/// How many versions a pass saw, and the sum of their keys: passes that saw the same have the same.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Sum {
    count: usize,
    keys: u128,
}

impl Pass {
    fn see(&mut self, key: Key, updated: Option<Moment>) {
        if !self.keys.insert(key.middle()) {
            return;
        }
        let nth = self.sum.count;
        self.sum = Sum {
            count: nth.saturating_add(1),
            keys: self.sum.keys.wrapping_add(key.whole()),
        };
        if let Some(updated) = updated.filter(|_| nth.is_multiple_of(self.every.max(1))) {
            self.moments.push(updated);
        }
        if self.moments.len() >= MOMENTS {
            self.every = self.every.max(1).saturating_mul(2);
            let mut at = 0_usize;
            self.moments.retain(|_| {
                at = at.saturating_add(1);
                at % 2 == 1
            });
        }
    }

    /// About the middle of what it saw.
    fn middle(mut self) -> Option<Moment> {
        self.moments.sort_unstable();
        let middle = self.moments.get(self.moments.len() / 2);
        middle.map(|middle| middle.floor_millis())
    }
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
    current: Pass,
    previous: Option<Sum>,
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
            current: Pass::default(),
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
                none => {
                    let pages = self.search.pages(self.fetch, range, self.order)?;
                    none.insert(pages.with(Foresight::Link))
                }
            };
            match pages.next() {
                Some(Ok(page)) => {
                    pages.expect();
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
                self.current.see(item.key, item.updated);
                if self.expected.contains(&item.key) {
                    self.met.insert(item.key);
                }
            }
        }
    }

    /// A pass has ended. One page is of one moment, and needs no second look.
    fn passed(&mut self, range: Range) -> Result<(), Error> {
        if self.count == 1 || self.previous == Some(self.current.sum) {
            self.left.pop();
            self.begin();
            return Ok(());
        }
        self.previous = Some(self.current.sum);
        self.again(range)
    }

    fn begin(&mut self) {
        (self.pages, self.count, self.passes) = (None, 0, 0);
        self.current = Pass::default();
        self.previous = None;
    }

    /// One more pass; after too many, the period is divided at the middle of what it holds.
    fn again(&mut self, range: Range) -> Result<(), Error> {
        (self.pages, self.count) = (None, 0);
        self.passes = self.passes.saturating_add(1);
        let pass = std::mem::take(&mut self.current);
        if self.passes < PASSES {
            return Ok(());
        }
        let middle = pass.middle();
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
