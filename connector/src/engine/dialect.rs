//! What the engine has to be told of a kind of messages: how they are found in bytes, and how they become rows. HL7 v2 is
//! one dialect, FHIR another.

use std::borrow::Cow;
use std::ops::Range;

use arrow_array::RecordBatch;

use super::Table;
use crate::error::Error;

/// A kind of messages, with everything that was asked for: tables, columns, time zone.
pub trait Dialect: Sync {
    /// Finds messages.
    type Framer: Framer;
    /// Makes rows.
    type Reader: Reader;

    /// How many of its first bytes decide whether a source with this name is taken. Most are taken whatever they hold.
    fn doubts(&self, _: &str) -> Option<usize> {
        None
    }

    /// Whether a doubtful source is taken, by its first bytes.
    fn takes(&self, _: &[u8]) -> bool {
        true
    }

    /// What tells a message from others, when duplicates are looked for. `None` of a message that has nothing of the kind.
    fn key(&self, _: &[u8], _: Tag) -> Option<u128> {
        None
    }

    /// A framer for one source.
    fn framer(&self) -> Self::Framer;

    /// A reader for one thread.
    ///
    /// # Errors
    /// Tables or columns that do not exist.
    fn reader(&self) -> Result<Self::Reader, Error>;

    /// The tables that are made, in the order of a reader's batches.
    fn tables(&self) -> &[Table];

    /// The table that has one row for every message with a tag, if there is one and it is among them: its rows are
    /// counted against what framers found.
    fn census(&self) -> Option<(Tag, usize)>;
}

/// A stable code, and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// For machines.
    pub name: &'static str,
    /// For people.
    pub text: &'static str,
}

/// What a reader has to know of how a message was found. The engine carries it, and does not look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tag(pub u8);

/// Cuts one source into pieces. It holds no bytes.
pub trait Framer {
    /// The piece that `buffer` begins with. After [`Step::More`] the same bytes and more are given; with `end`, none
    /// follow.
    fn next(&mut self, buffer: &[u8], end: bool) -> Step;

    /// Positions of the tables that are made of sources of this kind, also without rows, once the kind is known.
    fn tables(&self) -> Option<Range<usize>>;
}

/// What a framer says to a buffer.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// A piece of so many bytes, at least one.
    Piece {
        /// Its bytes.
        length: usize,
        /// What it is.
        what: Piece,
        /// What is odd about it: the code of a warning.
        odd: Option<&'static str>,
    },
    /// More bytes are needed.
    More,
    /// Everything was framed.
    End {
        /// What is odd about the whole: the code of a warning.
        odd: Option<&'static str>,
    },
}

/// What a piece of a source is.
#[derive(Debug, Clone, Copy)]
pub enum Piece {
    /// A message.
    Message(Tag),
    /// What carries no message: gaps, envelopes.
    Around,
    /// What should have been a message.
    Reject {
        /// Why it is none.
        code: Code,
        /// It stands where a message would, and counts as one for positions.
        is_message: bool,
        /// A further piece of the reject before it.
        continues: bool,
    },
}

/// Where a message stands.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The name of the source.
    pub source: &'a str,
    /// Messages before it in the source.
    pub index: u64,
    /// Bytes before it in the source.
    pub offset: u64,
}

/// Why a message could not be read.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// What is wrong.
    pub code: Code,
    /// Where in the message: `MSH-2`, `Observation.component[2].valueQuantity`.
    pub path: Option<Cow<'static, str>>,
}

/// Makes rows of messages, for one thread.
pub trait Reader {
    /// Adds the rows of a message, and gives how many there are in all tables. What is odd is told to `odd`, by code.
    ///
    /// # Errors
    /// A message that cannot be read. There are no rows of it then.
    fn read(
        &mut self,
        bytes: &[u8],
        tag: Tag,
        place: Place<'_>,
        odd: &mut dyn FnMut(&'static str),
    ) -> Result<u64, Refusal>;

    /// Bytes held in rows since the last cut, about.
    fn buffered(&self) -> usize;

    /// The rows since the last cut: of every table that has any, by its position in [`Dialect::tables`], in that order.
    ///
    /// # Errors
    /// A column that outgrew its type.
    fn cut(&mut self) -> Result<Vec<(usize, RecordBatch)>, Error>;
}
