//! A chunk: a few megabytes of whole messages, of one source or of many, with the places of the messages in it. The unit
//! of parallel work.

use std::ops::Range;
use std::sync::Arc;

use super::{Code, Done, Mark, Tag};
use crate::source::Fault;

/// Bytes, and what stands in them.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    /// Position among all chunks, from 0.
    pub number: u64,
    pub bytes: Vec<u8>,
    /// Bytes of slices that have their own.
    pub owned: usize,
    /// The sources, or parts of sources, that stand one after the other in the bytes, or have their own.
    pub slices: Vec<Slice>,
    /// What became of files that are done with it, or with a part of it: each behind so many slices.
    pub done: Vec<(usize, Done)>,
    /// Members of archives that were left out.
    pub left_out: u64,
    /// How far sources that are no files are read with it.
    pub marks: Vec<Mark>,
    /// The batch ends with this chunk.
    pub ends_batch: bool,
    /// What came of the batch before this chunk, which is empty, does not count.
    pub drops_batch: bool,
}

/// A source, or a part of one, within a chunk.
#[derive(Debug)]
pub(super) struct Slice {
    pub source: Arc<str>,
    /// Where it stands in the chunk, or in its own bytes.
    pub range: Range<usize>,
    /// Its own bytes, when it does not stand in those of the chunk: what comes in one piece is not copied.
    pub own: Vec<u8>,
    /// Bytes of the source before it.
    pub offset: u64,
    /// Messages and rejects that were found in it.
    pub found: u64,
    /// Messages and rejects, in order.
    pub items: Vec<Item>,
    /// Bytes that are in no item: envelopes, gaps.
    pub around: u64,
    /// What is odd beside messages, by code.
    pub odd: Vec<&'static str>,
    /// The tables that are made of its kind of source, once the kind is known.
    pub tables: Option<Range<usize>>,
    /// The source ends here.
    pub end: Option<End>,
}

/// What of a source was read in an earlier run, and is passed over in this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Passed {
    pub bytes: u64,
    pub found: u64,
}

/// How a source ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct End {
    /// Its bytes.
    pub bytes: u64,
    /// Messages and rejects that were found in it.
    pub found: u64,
    /// Messages alone, and what stands where one would.
    pub messages: u64,
    /// What was not read this time.
    pub passed: Passed,
    /// Why there is no more, when that is not its end.
    pub fault: Option<Fault>,
}

/// A message or reject.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// Where it stands in the bytes that its slice stands in.
    pub range: Range<usize>,
    /// Messages before it in its source.
    pub index: u64,
    /// Of a message.
    pub tag: Tag,
    /// Why it is a reject, if it is one, and whether it continues the one before.
    pub reject: Option<(Code, bool)>,
    /// What tells it from other messages, if that was asked for.
    pub key: Option<u128>,
    /// The same message was read before.
    pub is_duplicate: bool,
}
