//! Messages that come cut already: pages of a server, blocks of its files. What a [`Supply`] hands over goes the same way as
//! what the feed cuts of files; in place of a ledger of files it carries marks, which say how far its sources were read.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde_json::Value;

use super::{Code, Tag};
use crate::source::Start;

/// Who hands messages over, in order.
pub trait Supply: Send {
    /// What comes next; waits for it, and asks now and then whether the run is over. `None` when there is no more.
    fn next(&mut self, is_over: &dyn Fn() -> bool) -> Option<Supplied>;
}

/// What a supply says.
#[derive(Debug)]
pub enum Supplied {
    /// Messages.
    Delivery(Delivery),
    /// What follows may have to be withdrawn: what came before is committed without it.
    Alone,
    /// What came since [`Supplied::Alone`] does not count.
    Withdrawn,
}

/// Messages of one source, with the bytes that they stand in.
#[derive(Default)]
pub struct Delivery {
    /// As rows name it.
    pub source: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Where they begin in the source.
    pub start: Start,
    /// The messages, in order.
    pub items: Vec<Delivered>,
    /// Positions of tables that are made, also without rows.
    pub tables: Option<Range<usize>>,
    /// How far sources are read, once this counts.
    pub marks: Vec<Mark>,
    /// A batch may end behind it: then a mark has moved since the last such place, so that there is something to be committed.
    pub may_end: bool,
}

impl Delivery {
    /// Whether there is nothing in it.
    pub fn is_nothing(&self) -> bool {
        self.bytes.is_empty() && self.tables.is_none() && self.marks.is_empty()
    }
}

/// Without what messages say.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("bytes", &self.bytes.len())
            .field("items", &self.items.len())
            .field("may_end", &self.may_end)
            .finish_non_exhaustive()
    }
}

/// A message, or what should have been one.
#[derive(Debug, Clone)]
pub struct Delivered {
    /// Where it stands in the bytes.
    pub range: Range<usize>,
    /// How it was found.
    pub tag: Tag,
    /// Why it is none, and whether it goes on the reject before it.
    pub reject: Option<(Code, bool)>,
}

/// How far a source is read. The same key always means the same source; the newest value counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Of what.
    pub key: Arc<str>,
    /// In the words of whoever reads it. Null means that nothing is known any more.
    pub value: Value,
}
