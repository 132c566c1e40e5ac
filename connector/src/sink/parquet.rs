//! Parquet files: how row groups are encoded, and the file they are put into. Both Parquet folders and Delta Lake tables
//! consist of these.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use model_core::TableDef;
use parquet::arrow::ArrowSchemaConverter;
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};
use parquet::arrow::arrow_writer::{ArrowColumnChunk, ArrowRowGroupWriterFactory, compute_leaves};
use parquet::errors::ParquetError;
use parquet::file::metadata::ColumnChunkMetaData;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{ColumnDescPtr, SchemaDescriptor};

use super::bounds::{Bounds, Plan};
use super::choice::{self, Leaf};
use super::chunk::{Chunk, Kept};
use super::twins::Distinct;
use crate::error::{At, Error, Problem};
use crate::store::place;

/// How the row groups of one table are made.
#[derive(Debug)]
pub(super) struct RowGroups {
    schema: SchemaRef,
    parquet: SchemaDescriptor,
    leaves: Vec<Leaf>,
    plan: Plan,
}

impl RowGroups {
    pub(super) fn new(def: &'static TableDef, schema: &SchemaRef) -> Result<Self, ParquetError> {
        let parquet = ArrowSchemaConverter::new()
            .schema_root("schema")
            .convert(schema)?;
        let plan = Plan::new(def, |name| schema.column_with_name(name).is_some());
        let leaves = parquet.columns().iter().enumerate();
        let leaves = leaves.map(|(at, column)| Leaf {
            path: column.path().clone(),
            has_statistics: column.max_rep_level() == 0,
            is_planned: plan.has(at),
        });
        Ok(RowGroups {
            leaves: leaves.collect(),
            schema: Arc::clone(schema),
            parquet,
            plan,
        })
    }

    /// Encodes batches as the columns of one row group.
    pub(super) fn encode(&self, batches: &[RecordBatch]) -> Result<Vec<Chunk>, ParquetError> {
        self.encode_distinct(&self.distinct(batches))
    }

    /// The leaves of a row group that are encoded for themselves.
    pub(super) fn distinct(&self, batches: &[RecordBatch]) -> Distinct {
        // Statistics name the type of the values that there are not.
        let alone = |at: usize| {
            let leaf = self.leaves.get(at);
            leaf.is_some_and(|leaf| leaf.has_statistics && leaf.is_planned)
        };
        Distinct::of(&self.schema, &self.parquet, alone, batches)
    }

    /// Encodes these, and gives all leaves their chunks.
    pub(super) fn encode_distinct(&self, distinct: &Distinct) -> Result<Vec<Chunk>, ParquetError> {
        let leaves = distinct.leaves.iter();
        let leaves: Vec<&Leaf> = leaves.filter_map(|at| self.leaves.get(*at)).collect();
        let properties = choice::choose(&leaves, &distinct.columns)?;
        let kept = Kept::of(distinct);
        let schema = Arc::new(Schema::new(distinct.fields.clone()));
        let parquet = ArrowSchemaConverter::new()
            .schema_root("schema")
            .convert(&schema)?;
        let file =
            SerializedFileWriter::new(io::sink(), parquet.root_schema_ptr(), Arc::new(properties))?;
        let factory = ArrowRowGroupWriterFactory::new(&file, Arc::clone(&schema))
            .with_page_store_factory(Arc::new(kept.clone()));
        // The number of the row group matters to encryption alone.
        let mut writers = factory.create_column_writers(0)?.into_iter();
        let mut encoded = Vec::with_capacity(leaves.len());
        for (field, arrays) in schema.fields().iter().zip(&distinct.columns) {
            let mut open = Vec::new();
            for array in arrays {
                let leaves = compute_leaves(field, array)?;
                if open.is_empty() {
                    open.extend(writers.by_ref().take(leaves.len()));
                }
                for (leaf, writer) in leaves.iter().zip(&mut open) {
                    writer.write(leaf)?;
                }
            }
            // A column is closed before the next one is begun, so that one at a time is held uncompressed.
            for writer in open {
                encoded.push(writer.close()?);
            }
        }
        self.chunks(distinct, encoded, &kept)
    }

    /// A chunk for each leaf: that of its own, or one with the pages of another's.
    fn chunks(
        &self,
        distinct: &Distinct,
        encoded: Vec<ArrowColumnChunk>,
        kept: &Kept,
    ) -> Result<Vec<Chunk>, ParquetError> {
        let columns = self.parquet.columns();
        let of_others = distinct
            .pages
            .iter()
            .enumerate()
            .filter(|(leaf, at)| distinct.leaves.get(**at) != Some(leaf));
        let mut twins = Vec::new();
        for (leaf, at) in of_others {
            let (Some(one), Some(column)) = (encoded.get(*at), columns.get(leaf)) else {
                continue;
            };
            let mut close = one.close().clone();
            close.metadata = with_description(&close.metadata, column)?;
            twins.push((
                leaf,
                Chunk::Twin {
                    pages: kept.pages(*at),
                    close: Box::new(close),
                },
            ));
        }
        let mut chunks: Vec<(usize, Chunk)> = Vec::with_capacity(columns.len());
        for (mut chunk, leaf) in encoded.into_iter().zip(&distinct.leaves) {
            if let Some(column) = columns.get(*leaf) {
                let metadata = &mut chunk.close_mut().metadata;
                *metadata = with_description(metadata, column)?;
            }
            chunks.push((*leaf, Chunk::Own(Box::new(chunk))));
        }
        chunks.extend(twins);
        chunks.sort_unstable_by_key(|(leaf, _)| *leaf);
        Ok(chunks.into_iter().map(|(_, chunk)| chunk).collect())
    }

    fn file<W: Write + Send>(
        &self,
        to: W,
        properties: WriterProperties,
    ) -> Result<SerializedFileWriter<W>, ParquetError> {
        SerializedFileWriter::new(to, self.parquet.root_schema_ptr(), Arc::new(properties))
    }

    pub(super) fn bounds(&self, columns: &[Chunk]) -> Bounds {
        self.plan.of(columns)
    }

    /// Columns of a row group.
    pub(super) fn leaves(&self) -> usize {
        self.leaves.len()
    }

    #[cfg(test)]
    pub(super) fn parquet(&self) -> &SchemaDescriptor {
        &self.parquet
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }
}

/// The same metadata with the table's own description of the column. That of the part would be held, with its path of
/// names, for as long as the file is open.
fn with_description(
    metadata: &ColumnChunkMetaData,
    column: &ColumnDescPtr,
) -> Result<ColumnChunkMetaData, ParquetError> {
    let mut described = ColumnChunkMetaData::builder(Arc::clone(column))
        .set_compression_codec(metadata.compression_codec())
        .set_encodings_mask(*metadata.encodings_mask())
        .set_total_compressed_size(metadata.compressed_size())
        .set_total_uncompressed_size(metadata.uncompressed_size())
        .set_num_values(metadata.num_values())
        .set_data_page_offset(metadata.data_page_offset())
        .set_dictionary_page_offset(metadata.dictionary_page_offset())
        .set_unencoded_byte_array_data_bytes(metadata.unencoded_byte_array_data_bytes())
        .set_repetition_level_histogram(metadata.repetition_level_histogram().cloned())
        .set_definition_level_histogram(metadata.definition_level_histogram().cloned());
    if let Some(statistics) = metadata.statistics() {
        described = described.set_statistics(statistics.clone());
    }
    if let Some(pages) = metadata.page_encoding_stats() {
        described = described.set_page_encoding_stats(pages.clone());
    }
    described.build()
}

/// The schema of a file that is there.
pub(super) fn schema_of(path: &Path) -> Result<SchemaRef, Error> {
    let file = place::open(path)?;
    match ArrowReaderMetadata::load(&file, ArrowReaderOptions::new()) {
        Ok(metadata) => Ok(Arc::clone(metadata.schema())),
        Err(error) => Err(Error::from(Problem::Malformed {
            path: path.to_owned(),
            what: error.to_string(),
        })),
    }
}

/// A file under its hidden name, to which row groups are added.
#[derive(Debug)]
pub(super) struct ParquetFile {
    path: PathBuf,
    table: &'static str,
    writer: SerializedFileWriter<File>,
}

impl ParquetFile {
    pub(super) fn create(
        path: PathBuf,
        table: &'static str,
        row_groups: &RowGroups,
    ) -> Result<ParquetFile, Error> {
        let file = place::create(&path)?;
        let writer = row_groups.file(file, choice::properties().build());
        let writer = writer.map_err(|error| failed(error, table, &path))?;
        Ok(ParquetFile {
            path,
            table,
            writer,
        })
    }

    /// Adds a row group, behind those that are there.
    pub(super) fn append(&mut self, columns: Vec<Chunk>) -> Result<(), Error> {
        let append = |writer: &mut SerializedFileWriter<File>| {
            let mut row_group = writer.next_row_group()?;
            for column in columns {
                column.append_to(&mut row_group)?;
            }
            row_group.close()
        };
        match append(&mut self.writer) {
            Ok(_) => Ok(()),
            Err(error) => Err(failed(error, self.table, &self.path)),
        }
    }

    /// Bytes so far.
    pub(super) fn bytes(&self) -> u64 {
        self.writer.bytes_written() as u64
    }

    /// Row groups so far.
    pub(super) fn row_groups(&self) -> usize {
        self.writer.flushed_row_groups().len()
    }

    /// Writes the footer; gives the size of the whole, and the file.
    pub(super) fn finish(mut self) -> Result<(u64, File), Error> {
        if let Err(error) = self.writer.finish() {
            return Err(failed(error, self.table, &self.path));
        }
        // The writer gives its file back only by finishing once more, and then hides what the system said.
        let file = self.writer.inner().try_clone().at("write", &self.path)?;
        Ok((self.bytes(), file))
    }
}

/// What the writer says: the system's error where there is one, else that of the encoding.
fn failed(error: ParquetError, table: &'static str, path: &Path) -> Error {
    match error {
        ParquetError::External(source) => match source.downcast::<io::Error>() {
            Ok(source) => Error::io("write", path, *source),
            Err(source) => Error::from(Problem::Encoding {
                table,
                source: ParquetError::External(source),
            }),
        },
        source => Error::from(Problem::Encoding { table, source }),
    }
}
