//! What a run is given to read, and what it says of each file: the engine knows of no ledger, only of files, of places to
//! go on from, and of somebody who is asked whether a file or a message is new.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Mark, Tally};
use crate::source::{Digest, Fault, FileAt, Listing, Refused, Seen};

/// Files to be read, in order.
#[derive(Debug, Clone, Default)]
pub struct Work {
    /// The files. Those that are gone on with come first.
    pub files: Vec<Todo>,
    /// What could not be looked at, and is to be told of.
    pub refused: Vec<Refused>,
}

/// A file to be read.
#[derive(Debug, Clone)]
pub struct Todo {
    /// The file.
    pub file: FileAt,
    /// Where to go on, when a part of it was read before.
    pub from: Option<Resumed>,
    /// Byte of its one stream at which to stop: messages that end behind it belong to somebody else.
    pub until: Option<u64>,
}

/// What is known of a file that was read in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Resumed {
    /// How far it was read.
    pub position: Position,
    /// Messages that were found there.
    pub messages: u64,
    /// Rejects among them.
    pub rejects: u64,
}

/// How far a file was read.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Position {
    /// Streams that are done: members of an archive. Other files have one stream.
    pub stream: u64,
    /// Bytes of the next stream that are done.
    pub offset: u64,
}

impl Work {
    /// Everything that is listed, from the start.
    pub fn all(listing: &Listing) -> Work {
        let todo = |file: &FileAt| Todo {
            file: file.clone(),
            from: None,
            until: None,
        };
        Work {
            files: listing.files.iter().map(todo).collect(),
            refused: listing.refused.clone(),
        }
    }

    /// Whether there is nothing to be read and nothing to be told.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.refused.is_empty()
    }

    /// Bytes of all files.
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|todo| todo.file.size).sum()
    }
}

/// Who is asked whether a file or a message is new. It is asked in the order of the files, whatever the number of threads.
pub trait Gate: Send {
    /// Whether a file is read. It is asked right before.
    fn admit(&mut self, _: &FileAt) -> Admission {
        Admission::Read
    }

    /// A file was read to its end.
    fn finished(&mut self, _: &Seen) {}

    /// Whether the message with this key is new, as far as is known. It is known from then on.
    fn is_new(&mut self, _: u128) -> bool {
        true
    }

    /// Whether keys are asked for.
    fn wants_keys(&self) -> bool {
        false
    }
}

/// A gate that lets everything pass.
#[derive(Debug, Clone, Copy, Default)]
pub struct Open;

impl Gate for Open {}

/// What a gate says to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It is read.
    Read,
    /// Its content was read before, under this digest.
    Resent(Digest),
    /// It changes while we look: another time.
    Moving,
}

/// What became of a file, or of a part of it, in a batch.
#[derive(Debug, Clone)]
pub struct Done {
    /// The file, or what could not be looked at.
    pub name: Arc<str>,
    /// What became of it.
    pub fate: Fate,
    /// What it was when it was opened, and what was read of it; nothing of what could not be opened.
    pub seen: Option<Seen>,
    /// How far it was read.
    pub position: Position,
    /// Messages found, in earlier batches too.
    pub messages: u64,
    /// Rejects among them.
    pub rejects: u64,
    /// Why it was not read, or not to its end.
    pub fault: Option<Fault>,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was read to where it ends.
    Read,
    /// It was read in part; the rest comes with a later batch.
    InPart,
    /// Its content was read before.
    Resent,
    /// It is not what its name says.
    NotTaken,
    /// Nothing of it could be read.
    Refused,
    /// It could not be looked at when files were listed.
    Unlisted,
    /// It changed while it was looked at.
    Moving,
}

/// A batch that is complete, for whoever commits it.
#[derive(Debug)]
pub struct Batch<'a> {
    /// What was counted in it.
    pub tally: &'a Tally,
    /// Its files, in order.
    pub files: &'a [Done],
    /// Keys of the messages that became rows.
    pub keys: &'a [u128],
    /// How far sources that are no files are read, in order.
    pub marks: &'a [Mark],
}
