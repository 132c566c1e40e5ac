//! Parquet files: how row groups are encoded, and the file they are put into. Both Parquet folders and Delta Lake tables
//! consist of these.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use model_core::TableDef;
use parquet::arrow::ArrowSchemaConverter;
use parquet::arrow::arrow_writer::{ArrowColumnChunk, ArrowRowGroupWriterFactory, compute_leaves};
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterPropertiesPtr};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::TypePtr;

use super::bounds::{Bounds, Plan};
use super::place;
use crate::error::{Error, Problem};

/// How the row groups of one table are made.
#[derive(Debug)]
pub(super) struct RowGroups {
    schema: SchemaRef,
    root: TypePtr,
    properties: WriterPropertiesPtr,
    factory: ArrowRowGroupWriterFactory,
    plan: Plan,
    leaves: usize,
}

impl RowGroups {
    pub(super) fn new(def: &'static TableDef, schema: &SchemaRef) -> Result<Self, ParquetError> {
        let parquet = ArrowSchemaConverter::new()
            .schema_root("schema")
            .convert(schema)?;
        let plan = Plan::new(def, |name| schema.column_with_name(name).is_some());
        let properties = Arc::new(properties()?);
        let root = parquet.root_schema_ptr();
        let file =
            SerializedFileWriter::new(io::sink(), Arc::clone(&root), Arc::clone(&properties))?;
        Ok(RowGroups {
            factory: ArrowRowGroupWriterFactory::new(&file, Arc::clone(schema)),
            schema: Arc::clone(schema),
            root,
            properties,
            plan,
            leaves: parquet.num_columns(),
        })
    }

    /// Encodes batches as the columns of one row group.
    pub(super) fn encode(
        &self,
        batches: &[RecordBatch],
    ) -> Result<Vec<ArrowColumnChunk>, ParquetError> {
        // The number of the row group matters to encryption alone.
        let mut writers = self.factory.create_column_writers(0)?;
        for batch in batches {
            let mut open = writers.iter_mut();
            for (field, array) in self.schema.fields().iter().zip(batch.columns()) {
                for (leaf, writer) in compute_leaves(field, array)?.iter().zip(&mut open) {
                    writer.write(leaf)?;
                }
            }
        }
        writers.into_iter().map(|writer| writer.close()).collect()
    }

    pub(super) fn bounds(&self, columns: &[ArrowColumnChunk]) -> Bounds {
        self.plan.of(columns)
    }

    /// Columns of a row group.
    pub(super) fn leaves(&self) -> usize {
        self.leaves
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }
}

fn properties() -> Result<WriterProperties, ParquetError> {
    Ok(WriterProperties::builder()
        .set_created_by(concat!("healthcare-connector ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(1)?))
        .set_statistics_enabled(EnabledStatistics::Chunk)
        .set_statistics_truncate_length(Some(32))
        .set_offset_index_disabled(true)
        .build())
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
        let (root, properties) = (&row_groups.root, &row_groups.properties);
        let writer = SerializedFileWriter::new(file, Arc::clone(root), Arc::clone(properties));
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

    /// Writes the footer; gives the size of the whole.
    pub(super) fn finish(mut self) -> Result<u64, Error> {
        match self.writer.finish() {
            Ok(_) => Ok(self.bytes()),
            Err(error) => Err(failed(error, self.table, &self.path)),
        }
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
