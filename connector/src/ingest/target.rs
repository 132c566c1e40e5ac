//! The sink with the ledger beside it, as the engine sees them: a batch of rows and the page of what was read for it become
//! true in one commit.

use std::ops::Range;
use std::path::PathBuf;

use arrow_array::RecordBatch;
use serde_json::json;

use super::IngestOptions;
use crate::dead_letter::DeadLetters;
use crate::engine::{self, Batch};
use crate::error::Error;
use crate::ledger::{Entry, Keys, Ledger, Place};
use crate::sink::{Encoder, Existing, Part, Sink, SinkOptions, Table};

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

impl Target {
    /// Opens the output of some tables, its ledger, and the folder of dead letters. With `other_tables`, those asked for
    /// need not be those of earlier runs.
    pub(super) fn open(
        options: &IngestOptions,
        tables: &[Table],
        other_tables: bool,
    ) -> Result<(Target, Option<DeadLetters>), Error> {
        options.check_partitions(tables)?;
        let mut to = SinkOptions::new(&options.output, options.format);
        to.existing = options.existing;
        to.merge_schema = options.merge_schema;
        to.partition_by.clone_from(&options.partition_by);
        let sink = Sink::open_awaiting(to, tables.to_vec())?;
        let next = sink.next_batch();
        let place = Place {
            output: &options.output,
            checkpoint: options.checkpoint_path.as_deref(),
            interval: options.checkpoint_interval,
            other_tables,
        };
        let anew = options.existing == Existing::Replace;
        let ledger = Ledger::open(place, next, anew, &options.tables)?;
        let letters = options.dead_letter_path.as_ref();
        let letters = letters.map(|folder| DeadLetters::open(folder, &options.output, next));
        let target = Target {
            sink,
            ledger,
            noted: Vec::new(),
            keys: None,
            otherwise: 0..0,
        };
        Ok((target, letters.transpose()?))
    }
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
