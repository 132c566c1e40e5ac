//! Checkpoints: a table at one version in one Parquet file, so that readers need not read every entry before it.

use std::path::Path;
use std::sync::Arc;

use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::arrow::arrow_writer::{ArrowWriter, ArrowWriterOptions};
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use serde_json::{Value, json};

use super::entry::milliseconds_now;
use super::rows;
use super::snapshot::{Snapshot, malformed};
use crate::error::Error;
use crate::sink::names;
use crate::store::place;

/// How long a checkpoint remembers removed files: the protocol's default.
const RETENTION_MS: i64 = 7 * 24 * 3600 * 1000;
const ENDING: &str = ".checkpoint.parquet";

/// A whole checkpoint that is there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found<'a> {
    pub(super) version: u64,
    pub(super) files: Vec<&'a str>,
}

/// The last checkpoint among the names in a log's folder: one file, or all parts of one.
pub(super) fn last(names: &[String]) -> Option<Found<'_>> {
    let found = names.iter().filter_map(|name| found(name, names));
    found.max_by_key(|found| found.version)
}

/// The checkpoint that a name belongs to, when it is whole. Other forms than the classic ones belong to table features
/// that are refused anyway.
fn found<'a>(name: &'a str, names: &'a [String]) -> Option<Found<'a>> {
    let (digits, rest) = name.split_once(".checkpoint.")?;
    let version = digits.parse().ok()?;
    let parts: Vec<&str> = rest.split('.').collect();
    match parts[..] {
        ["parquet"] => Some(Found {
            version,
            files: vec![name],
        }),
        [_, count, "parquet"] => {
            let (start, end) = (format!("{digits}.checkpoint."), format!(".{count}.parquet"));
            let names = names.iter().map(String::as_str);
            let files: Vec<&str> = names
                .filter(|name| name.starts_with(&start) && name.ends_with(&end))
                .collect();
            (count.parse() == Ok(files.len())).then_some(Found { version, files })
        }
        _ => None,
    }
}

/// Whether a name is that of a checkpoint that was never whole.
pub(super) fn is_unfinished(name: &str) -> bool {
    name.starts_with('.') && name.ends_with(&names::hidden(ENDING)[1..])
}

/// Calls with each action of a checkpoint file; those of files only when asked to.
pub(super) fn read(
    path: &Path,
    with_files: bool,
    mut take: impl FnMut(&str, Value),
) -> Result<(), Error> {
    let file = place::open(path)?;
    let unreadable = |error: &dyn std::error::Error| malformed(path, &error.to_string());
    let builder =
        ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| unreadable(&error))?;
    let wanted = |name: &str| match name {
        "metaData" | "protocol" | "txn" => true,
        "add" | "remove" => with_files,
        _ => false,
    };
    let fields = builder.schema().fields().iter().enumerate();
    let roots = fields
        .filter(|(_, field)| wanted(field.name()))
        .map(|(at, _)| at);
    let mask = ProjectionMask::roots(builder.parquet_schema(), roots.collect::<Vec<_>>());
    let reader = builder.with_projection(mask).build();
    for batch in reader.map_err(|error| unreadable(&error))? {
        let batch = batch.map_err(|error| unreadable(&error))?;
        for (field, column) in batch.schema_ref().fields().iter().zip(batch.columns()) {
            for row in (0..batch.num_rows()).filter(|row| column.is_valid(*row)) {
                take(field.name(), rows::value(column, row));
            }
        }
    }
    Ok(())
}

/// Writes a checkpoint of the table as it is now.
pub(super) fn write(folder: &Path) -> Result<(), Error> {
    let Some(snapshot) = Snapshot::read(folder, true)? else {
        return Ok(());
    };
    let actions = actions_of(&snapshot);
    let name = format!("{:020}{ENDING}", snapshot.version);
    let (path, staged) = (folder.join(&name), folder.join(names::hidden(&name)));
    let bytes = encode(&actions).map_err(|error| malformed(&path, &error.to_string()))?;
    let written = place::write(&staged, &bytes).and_then(|()| place::publish(&staged, &path));
    match written {
        Err(error) if !error.is_already_there() => {
            place::remove(&staged)?;
            return Err(error);
        }
        _ => place::remove(&staged)?,
    }
    let hint = json!({
        "version": snapshot.version,
        "size": actions.len(),
        "sizeInBytes": bytes.len(),
        "numOfAddFiles": snapshot.files.len(),
    });
    place::replace(&folder.join(LAST), hint.to_string().as_bytes())
}

/// What readers look at first to find the last checkpoint.
const LAST: &str = "_last_checkpoint";

/// The actions that make up the table, each as an object with its name.
fn actions_of(snapshot: &Snapshot) -> Vec<Value> {
    let horizon = milliseconds_now().saturating_sub(RETENTION_MS);
    let is_remembered = |remove: &&Value| {
        let deleted = remove["deletionTimestamp"].as_i64();
        deleted.is_some_and(|deleted| deleted > horizon)
    };
    let mut actions = vec![
        json!({ "protocol": snapshot.protocol }),
        json!({ "metaData": snapshot.metadata }),
    ];
    let transactions = snapshot.transactions.values();
    actions.extend(transactions.map(|transaction| json!({ "txn": transaction })));
    // A checkpoint changes no data.
    let still = |name: &str, action: &Value| {
        let mut action = action.clone();
        action["dataChange"] = false.into();
        json!({ name: action })
    };
    actions.extend(snapshot.files.values().map(|file| still("add", file)));
    let removed = snapshot.removed.values().filter(is_remembered);
    actions.extend(removed.map(|file| still("remove", file)));
    actions
}

fn encode(actions: &[Value]) -> Result<Vec<u8>, parquet::errors::ParquetError> {
    let schema = Arc::new(schema());
    let columns = schema.fields().iter().map(|field| {
        let actions = actions.iter().map(|action| action.get(field.name()));
        rows::array(field.data_type(), &actions.collect::<Vec<_>>())
    });
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns.collect::<Result<_, _>>()?)?;
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
    let options = ArrowWriterOptions::new()
        .with_properties(properties.build())
        .with_skip_arrow_metadata(true)
        .with_schema_root("schema".to_owned());
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new_with_options(&mut bytes, schema, options)?;
    writer.write(&batch)?;
    writer.close()?;
    Ok(bytes)
}

/// The columns of a checkpoint, as far as this sink has values for them.
fn schema() -> Schema {
    use DataType::{Boolean, Int32, Int64, Utf8};
    let texts = || DataType::List(Arc::new(Field::new("element", Utf8, true)));
    let format = structure([("provider", Utf8), ("options", rows::map())]);
    let actions = [
        (
            "txn",
            structure([("appId", Utf8), ("version", Int64), ("lastUpdated", Int64)]),
        ),
        (
            "add",
            structure([
                ("path", Utf8),
                ("partitionValues", rows::map()),
                ("size", Int64),
                ("modificationTime", Int64),
                ("dataChange", Boolean),
                ("tags", rows::map()),
                ("stats", Utf8),
            ]),
        ),
        (
            "remove",
            structure([
                ("path", Utf8),
                ("deletionTimestamp", Int64),
                ("dataChange", Boolean),
                ("extendedFileMetadata", Boolean),
                ("partitionValues", rows::map()),
                ("size", Int64),
            ]),
        ),
        (
            "metaData",
            structure([
                ("id", Utf8),
                ("name", Utf8),
                ("description", Utf8),
                ("format", format),
                ("schemaString", Utf8),
                ("partitionColumns", texts()),
                ("configuration", rows::map()),
                ("createdTime", Int64),
            ]),
        ),
        (
            "protocol",
            structure([
                ("minReaderVersion", Int32),
                ("minWriterVersion", Int32),
                ("readerFeatures", texts()),
                ("writerFeatures", texts()),
            ]),
        ),
    ];
    let fields = actions.map(|(name, data_type)| Field::new(name, data_type, true));
    Schema::new(fields.to_vec())
}

fn structure<const N: usize>(fields: [(&str, DataType); N]) -> DataType {
    let fields = fields.map(|(name, data_type)| Field::new(name, data_type, true));
    DataType::Struct(fields.to_vec().into())
}
