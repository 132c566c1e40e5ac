//! Encoding: batches into the bytes of a file, in the thread that calls. Worker threads do this side by side; putting the
//! finished parts behind each other, in order, is all that is left for the one thread that appends.

use std::sync::{Arc, OnceLock};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use model_core::{TableDef, json};

use super::bounds::Bounds;
use super::chunk::Chunk;
use super::parquet::RowGroups;
use super::partition::{Partition, Partitioning};
use super::{Format, Table};
use crate::error::{Error, Problem};

/// Turns batches of one table into a [`Part`] of its files. Cloned for each worker; all clones are one.
#[derive(Debug, Clone)]
pub struct Encoder(Arc<Shape>);

#[derive(Debug)]
struct Shape {
    def: &'static TableDef,
    schema: SchemaRef,
    partitioning: Partitioning,
    format: Format,
    /// Made when the first part is: most tables of a run get no row.
    row_groups: OnceLock<RowGroups>,
}

/// Encoded rows of one table: a row group of Parquet, or lines, for each partition.
#[derive(Debug)]
pub struct Part {
    pub(super) table: &'static str,
    rows: u64,
    bytes: u64,
    pub(super) pieces: Vec<Piece>,
}

/// Encoded rows of one partition.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) partition: Partition,
    pub(super) rows: u64,
    pub(super) data: Data,
    pub(super) bounds: Bounds,
}

#[derive(Debug)]
pub(super) enum Data {
    Columns(Vec<Chunk>),
    Lines(Vec<u8>),
}

impl Part {
    /// How many rows there are.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// How many bytes they take in the file, about.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    fn add(&mut self, piece: Piece) {
        self.bytes += match &piece.data {
            Data::Columns(columns) => columns
                .iter()
                .map(|column| column.close().bytes_written)
                .sum(),
            Data::Lines(lines) => lines.len() as u64,
        };
        self.pieces.push(piece);
    }

    /// Whether there are no rows; appending such a part does nothing.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }
}

impl Encoder {
    pub(super) fn new(table: &Table, format: Format, partitioning: Partitioning) -> Encoder {
        Encoder(Arc::new(Shape {
            def: table.def,
            schema: Arc::clone(&table.schema),
            partitioning,
            format,
            row_groups: OnceLock::new(),
        }))
    }

    /// Encodes batches, in order, as one part: one row group in Parquet and Delta, one run of lines in NDJSON. Without a
    /// row in them the part is empty.
    ///
    /// The same batches give the same bytes, in any thread.
    ///
    /// # Errors
    /// A batch that does not have the table's schema.
    pub fn encode(&self, batches: &[RecordBatch]) -> Result<Part, Error> {
        let shape = &*self.0;
        if batches
            .iter()
            .any(|batch| batch.schema_ref() != &shape.schema)
        {
            return Err(Error::from(Problem::BatchSchema {
                table: shape.def.name,
            }));
        }
        let mut part = Part {
            table: shape.def.name,
            rows: rows(batches),
            bytes: 0,
            pieces: Vec::new(),
        };
        if part.rows == 0 {
            return Ok(part);
        }
        if shape.partitioning.names().is_empty() {
            part.add(self.piece(Partition::default(), batches)?);
            return Ok(part);
        }
        let split = shape.partitioning.split(batches);
        for (partition, batches) in split.map_err(|error| self.failed(error.into()))? {
            part.add(self.piece(partition, &batches)?);
        }
        Ok(part)
    }

    fn piece(&self, partition: Partition, batches: &[RecordBatch]) -> Result<Piece, Error> {
        let shape = &*self.0;
        let (data, bounds) = match shape.format {
            Format::Ndjson => (Data::Lines(lines(batches)), Bounds::default()),
            Format::Parquet | Format::Delta => {
                let row_groups = self.row_groups()?;
                let columns = row_groups
                    .encode(batches)
                    .map_err(|source| self.failed(source))?;
                let bounds = match shape.format {
                    Format::Delta => row_groups.bounds(&columns),
                    _ => Bounds::default(),
                };
                (Data::Columns(columns), bounds)
            }
        };
        Ok(Piece {
            partition,
            rows: rows(batches),
            data,
            bounds,
        })
    }

    /// The columns that rows are put into folders by.
    pub(super) fn partitioning(&self) -> &Partitioning {
        &self.0.partitioning
    }

    /// How this table's row groups are made.
    pub(super) fn row_groups(&self) -> Result<&RowGroups, Error> {
        if let Some(made) = self.0.row_groups.get() {
            return Ok(made);
        }
        let made = RowGroups::new(self.0.def, &self.0.partitioning.schema(&self.0.schema))
            .map_err(|source| self.failed(source))?;
        Ok(self.0.row_groups.get_or_init(|| made))
    }

    /// Columns of a row group, once there has been one.
    pub(super) fn leaves(&self) -> usize {
        self.0.row_groups.get().map_or(0, RowGroups::leaves)
    }

    fn failed(&self, source: ::parquet::errors::ParquetError) -> Error {
        Error::from(Problem::Encoding {
            table: self.0.def.name,
            source,
        })
    }
}

fn rows(batches: &[RecordBatch]) -> u64 {
    batches.iter().map(|batch| batch.num_rows() as u64).sum()
}

fn lines(batches: &[RecordBatch]) -> Vec<u8> {
    let mut lines = Vec::new();
    for batch in batches {
        json::write_lines(batch, &mut lines);
    }
    lines
}
