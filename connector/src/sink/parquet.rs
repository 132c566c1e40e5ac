//! Parquet files: how row groups are encoded, and the file they are put into. Both Parquet folders and Delta Lake tables
//! consist of these.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, new_null_array};
use arrow_schema::SchemaRef;
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
    pub(super) fn encode(
        &self,
        batches: &[RecordBatch],
    ) -> Result<Vec<ArrowColumnChunk>, ParquetError> {
        let properties = choice::choose(&self.leaves, batches)?;
        let file = self.file(io::sink(), properties)?;
        let factory = ArrowRowGroupWriterFactory::new(&file, Arc::clone(&self.schema));
        // The number of the row group matters to encryption alone.
        let mut writers = factory.create_column_writers(0)?.into_iter();
        let mut columns = self.parquet.columns().iter();
        let mut chunks = Vec::with_capacity(self.leaves.len());
        for (at, field) in self.schema.fields().iter().enumerate() {
            let mut open = Vec::new();
            for array in of_column(at, batches) {
                let leaves = compute_leaves(field, &array)?;
                if open.is_empty() {
                    open.extend(writers.by_ref().take(leaves.len()));
                }
                for (leaf, writer) in leaves.iter().zip(&mut open) {
                    writer.write(leaf)?;
                }
            }
            // A column is closed before the next one is begun, so that one at a time is held uncompressed.
            for (writer, column) in open.into_iter().zip(&mut columns) {
                let mut chunk = writer.close()?;
                let metadata = &mut chunk.close_mut().metadata;
                *metadata = with_description(metadata, column)?;
                chunks.push(chunk);
            }
        }
        Ok(chunks)
    }

    fn file<W: Write + Send>(
        &self,
        to: W,
        properties: WriterProperties,
    ) -> Result<SerializedFileWriter<W>, ParquetError> {
        SerializedFileWriter::new(to, self.parquet.root_schema_ptr(), Arc::new(properties))
    }

    pub(super) fn bounds(&self, columns: &[ArrowColumnChunk]) -> Bounds {
        self.plan.of(columns)
    }

    /// Columns of a row group.
    pub(super) fn leaves(&self) -> usize {
        self.leaves.len()
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }
}

/// The arrays of one column. What is null everywhere is one array, whatever the number of batches: most columns of a
/// segment table are, and each array costs something for each of the leaves below it.
fn of_column(at: usize, batches: &[RecordBatch]) -> Vec<ArrayRef> {
    let arrays = batches.iter().map(|batch| batch.column(at));
    if let [first, _, ..] = batches
        && arrays
            .clone()
            .all(|array| array.null_count() == array.len())
    {
        let rows = batches.iter().map(RecordBatch::num_rows).sum();
        return vec![new_null_array(first.column(at).data_type(), rows)];
    }
    arrays.map(Arc::clone).collect()
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
    pub(super) fn append(&mut self, columns: Vec<ArrowColumnChunk>) -> Result<(), Error> {
        let append = |writer: &mut SerializedFileWriter<File>| {
            let mut row_group = writer.next_row_group()?;
            for column in columns {
                column.append_to_row_group(&mut row_group)?;
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
