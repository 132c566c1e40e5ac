//! The sink with the ledger beside it, as the engine sees them: a batch of rows and the page of what was read for it become
//! true in one commit.

use std::ops::Range;
use std::path::PathBuf;

use arrow_array::RecordBatch;
use serde_json::json;

use crate::engine::{self, Batch};
use crate::error::Error;
use crate::ledger::{Entry, Keys, Ledger};
use crate::sink::{Encoder, Part, Sink};

#[derive(Debug)]
pub(super) struct Target {
    pub sink: Sink,
    pub ledger: Ledger,
    /// What the plan has found out without reading; goes with the next commit.
    pub noted: Vec<Entry>,
    /// Where keys of messages are kept, when duplicates are looked for.
    pub keys: Option<PathBuf>,
    /// The tables that are made when no source says of which kind it is.
    pub otherwise: Range<usize>,
}

impl engine::Output for Target {
    type Encoder = Encoder;
    type Part = Part;

    fn encoder(&self, table: usize) -> Encoder {
        self.sink.encoder(table)
    }

    fn admit(&mut self, tables: Range<usize>) -> Result<(), Error> {
        self.sink.admit(tables)
    }

    fn append(&mut self, table: usize, part: Part) -> Result<(), Error> {
        self.sink.append(table, part)
    }

    fn withdraw(&mut self) -> Result<(), Error> {
        self.sink.withdraw()
    }

    fn commit(&mut self, batch: &Batch<'_>) -> Result<(), Error> {
        if self.sink.is_awaiting_all() && !self.ledger.is_begun() {
            self.sink.admit(self.otherwise.clone())?;
        }
        let number = self.sink.next_batch();
        let pending = self.ledger.page(batch, &self.noted, number);
        let Some(pending) = pending else {
            let last = self.sink.last_commit();
            let offset = last.map_or_else(|| json!({}), |(_, offset)| offset.clone());
            return self.sink.commit(&offset).map(|_| ());
        };
        if let Some(folder) = &self.keys {
            Keys::keep(folder, number, batch.keys)?;
        }
        let offset = self.ledger.offset(Some(&pending));
        let committed = self.sink.commit_with(&offset, Some(pending.to_value()?))?;
        let tables = &committed.tables;
        tracing::info!(
            batch = committed.batch,
            files = batch.files.len(),
            messages = batch.tally.read,
            rejects = batch.tally.rejects,
            rows = tables.iter().map(|table| table.rows).sum::<u64>(),
            bytes = tables.iter().map(|table| table.bytes).sum::<u64>(),
            "batch committed"
        );
        self.noted.clear();
        // The ledger is whole without its snapshot: one that cannot be written is no failure of the commit.
        if let Err(error) = self.ledger.committed(pending) {
            tracing::warn!(%error, "no snapshot of the ledger");
        }
        Ok(())
    }
}

impl engine::Encode for Encoder {
    type Part = Part;

    fn encode(&self, batches: &[RecordBatch]) -> Result<Part, Error> {
        Encoder::encode(self, batches)
    }
}
