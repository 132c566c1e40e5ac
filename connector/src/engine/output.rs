//! Where rows go: encoded on any thread, appended in order, seen from a commit on.

use std::ops::Range;

use super::Batch;
use crate::error::Error;
use arrow_array::RecordBatch;

/// A sink, as the engine sees it.
pub trait Output {
    /// Encodes the rows of one table.
    type Encoder: Encode<Part = Self::Part>;
    /// Encoded rows.
    type Part: Send;

    /// The encoder of a table, by its position.
    fn encoder(&self, table: usize) -> Self::Encoder;

    /// Sources are being read that these tables are made of: they are made with the next commit, also without rows.
    ///
    /// # Errors
    /// Tables that cannot be made, because they are there already.
    fn admit(&mut self, tables: Range<usize>) -> Result<(), Error>;

    /// Adds encoded rows to a table.
    ///
    /// # Errors
    /// Writing failed.
    fn append(&mut self, table: usize, part: Self::Part) -> Result<(), Error>;

    /// Takes everything away that was appended since the last commit.
    ///
    /// # Errors
    /// What the system says.
    fn withdraw(&mut self) -> Result<(), Error>;

    /// Makes everything appended since the last commit visible at once, together with what is known of its files.
    ///
    /// # Errors
    /// Writing failed; nothing of the batch is visible then.
    fn commit(&mut self, batch: &Batch<'_>) -> Result<(), Error>;
}

/// The part of a sink that may run on any thread.
pub trait Encode: Send + Sync {
    /// Encoded rows.
    type Part: Send;

    /// Encodes rows.
    ///
    /// # Errors
    /// Rows that cannot be encoded.
    fn encode(&self, batches: &[RecordBatch]) -> Result<Self::Part, Error>;
}
