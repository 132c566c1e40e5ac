//! One entry of a log: the actions that a batch brings to a table, one on each line.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use super::{APP_ID, Snapshot, text};
use crate::sink::bounds::Plan;
use crate::sink::partition::encoded;
use crate::sink::staging::StagedFile;

/// What a batch does to a table.
pub(in crate::sink) struct Change<'a> {
    pub(in crate::sink) table: &'static str,
    pub(in crate::sink) doc: &'static str,
    pub(in crate::sink) batch: u64,
    /// The schema with comments, as Spark's JSON, when the table is made, made anew, or gets more columns.
    pub(in crate::sink) schema: &'a str,
    pub(in crate::sink) base: Base<'a>,
    pub(in crate::sink) files: &'a [StagedFile],
    pub(in crate::sink) partition_by: &'a [String],
    /// How the bounds of files are written; none when there are no files.
    pub(in crate::sink) plan: Option<&'a Plan>,
}

/// What the batch finds.
#[derive(Clone, Copy)]
pub(in crate::sink) enum Base<'a> {
    /// No table: it is made.
    Nothing,
    /// A table: it is added to.
    Table,
    /// A table that is this: it is added to, under a schema that has more columns.
    Merged(&'a Value),
    /// A table with these files: they are replaced.
    Replaced(&'a Snapshot),
}

/// The entry, as text.
pub(in crate::sink) fn entry(change: &Change<'_>) -> Vec<u8> {
    let now = milliseconds_now();
    let mut actions = vec![json!({ "commitInfo": commit_info(change, now) })];
    match change.base {
        Base::Nothing => {
            actions.push(json!({ "protocol": { "minReaderVersion": 1, "minWriterVersion": 2 } }));
            actions.push(json!({ "metaData": metadata(change, now) }));
        }
        Base::Replaced(existing) => {
            if text(&existing.metadata, "schemaString") != Some(change.schema) {
                let mut metadata = existing.metadata.clone();
                metadata["schemaString"] = change.schema.into();
                actions.push(json!({ "metaData": metadata }));
            }
            actions.extend(existing.files.values().map(|file| remove(file, now)));
        }
        Base::Merged(existing) => {
            let mut metadata = existing.clone();
            metadata["schemaString"] = change.schema.into();
            actions.push(json!({ "metaData": metadata }));
        }
        Base::Table => {}
    }
    let transaction = json!({ "appId": APP_ID, "version": change.batch, "lastUpdated": now });
    actions.push(json!({ "txn": transaction }));
    actions.extend(change.files.iter().map(|file| add(file, change.plan, now)));
    let mut entry = Vec::new();
    for action in actions {
        entry.extend_from_slice(action.to_string().as_bytes());
        entry.push(b'\n');
    }
    entry
}

fn commit_info(change: &Change<'_>, now: i64) -> Value {
    let rows: u64 = change.files.iter().map(|file| file.rows).sum();
    let bytes: u64 = change.files.iter().map(|file| file.bytes).sum();
    let replaces = matches!(change.base, Base::Replaced(_));
    let mode = if replaces { "Overwrite" } else { "Append" };
    json!({
        "timestamp": now,
        "operation": "WRITE",
        "operationParameters": { "mode": mode, "partitionBy": json!(change.partition_by).to_string() },
        "isBlindAppend": !replaces,
        "operationMetrics": {
            "numFiles": change.files.len().to_string(),
            "numOutputRows": rows.to_string(),
            "numOutputBytes": bytes.to_string(),
        },
        "engineInfo": concat!("healthcare-connector/", env!("CARGO_PKG_VERSION")),
    })
}

fn metadata(change: &Change<'_>, now: i64) -> Value {
    json!({
        "id": unique_id(),
        "name": change.table,
        "description": change.doc,
        "format": { "provider": "parquet", "options": {} },
        "schemaString": change.schema,
        "partitionColumns": change.partition_by,
        "configuration": {},
        "createdTime": now,
    })
}

fn add(file: &StagedFile, plan: Option<&Plan>, now: i64) -> Value {
    let stats = plan.map(|plan| plan.json(file.rows, &file.bounds).to_string());
    json!({ "add": {
        "path": encoded(&file.below()),
        "partitionValues": file.partition.json(),
        "size": file.bytes,
        "modificationTime": now,
        "dataChange": true,
        "stats": stats,
    } })
}

fn remove(file: &Value, now: i64) -> Value {
    json!({ "remove": {
        "path": file["path"],
        "deletionTimestamp": now,
        "dataChange": true,
        "extendedFileMetadata": true,
        "partitionValues": file["partitionValues"],
        "size": file["size"],
    } })
}

pub(super) fn milliseconds_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}

/// A random UUID: what tells this table from all others. The standard library's hash keys are random.
fn unique_id() -> String {
    let random = || RandomState::new().build_hasher().finish();
    let (high, low) = (random(), random());
    let high = (high & !0xf000) | 0x4000;
    let low = (low & !(0b11 << 62)) | (0b10 << 62);
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff,
    )
}
