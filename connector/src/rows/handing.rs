//! An output of the engine that hands rows over as they are.

use std::ops::Range;
use std::sync::mpsc::SyncSender;

use arrow_array::RecordBatch;

use super::server::Cursors;
use crate::engine::{Batch, Encode, Output};
use crate::error::{Error, Problem};

/// Sends batches to whoever takes them, and waits while there are too many.
pub(super) struct Handing {
    to: SyncSender<(usize, RecordBatch)>,
    /// Of a server: up to where it is read.
    cursors: Option<Cursors>,
}

impl Handing {
    pub(super) fn to(to: SyncSender<(usize, RecordBatch)>, cursors: Option<Cursors>) -> Handing {
        Handing { to, cursors }
    }

    pub(super) fn into_cursors(self) -> Option<Cursors> {
        self.cursors
    }
}

impl Output for Handing {
    type Encoder = AsTheyAre;
    type Part = Vec<RecordBatch>;

    fn encoder(&self, _: usize) -> AsTheyAre {
        AsTheyAre
    }

    fn admit(&mut self, _: Range<usize>) -> Result<(), Error> {
        Ok(())
    }

    fn append(&mut self, table: usize, part: Vec<RecordBatch>) -> Result<(), Error> {
        for batch in part {
            self.to.send((table, batch)).map_err(|_| Problem::Untaken)?;
        }
        Ok(())
    }

    /// Rows that were taken cannot be taken back. A table of a server has failed: there will be an error and no cursor, so
    /// that nothing that was taken counts.
    fn withdraw(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn commit(&mut self, batch: &Batch<'_>) -> Result<(), Error> {
        if let Some(cursors) = &mut self.cursors {
            cursors.note(batch.marks);
        }
        Ok(())
    }
}

/// Rows are encoded by whoever takes them.
pub(super) struct AsTheyAre;

impl Encode for AsTheyAre {
    type Part = Vec<RecordBatch>;

    fn encode(&self, batches: &[RecordBatch]) -> Result<Vec<RecordBatch>, Error> {
        Ok(batches.to_vec())
    }
}
