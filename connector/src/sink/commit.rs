//! The commit: files that are whole and on the disk get their names, then the commit file makes them count, then Delta
//! Lake tables get their log entries.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::commits::{Commit, CommittedFile, CommittedFiles};
use super::delta::{Base, Change, entry};
use super::staging::{StagedFile, Staging};
use super::{Committed, CommittedTable, Format, Sink, names, shape};
use crate::error::Error;
use crate::failpoint;
use crate::store::{is_remote, place};

pub(super) fn commit(
    sink: &mut Sink,
    offset: &Value,
    page: Option<Value>,
) -> Result<Committed, Error> {
    if let (None, Some(nothing)) = (&page, nothing_new(sink, offset)) {
        return Ok(nothing);
    }
    let written = prepare(sink).and_then(|()| {
        let commit = record(sink, offset, page);
        sink.commits.write(commit)
    });
    let last = sink.commits.last.as_ref();
    let counts = last.is_some_and(|last| last.batch == sink.batch);
    if !counts {
        // What cannot be removed now is removed by the next run; the first error matters.
        let _ = sink.discard();
    }
    written?;
    failpoint::reach("after_commit_file");
    publish(sink)?;
    failpoint::reach("after_log_entries");
    let committed = Committed {
        batch: sink.batch,
        tables: sink.tables.iter().map(table_of).collect(),
    };
    for (table, fresh) in sink.tables.iter_mut().zip(&mut sink.fresh) {
        if std::mem::take(fresh) && table.log.is_none() {
            remove_replaced(table, sink.batch)?;
        }
        table.committed();
    }
    sink.batch += 1;
    Ok(committed)
}

/// The last commit once more, when there is nothing to add to it.
fn nothing_new(sink: &Sink, offset: &Value) -> Option<Committed> {
    let last = sink.commits.last.as_ref()?;
    let is_same = last.offset == *offset
        && sink.tables.iter().all(Staging::is_empty)
        && sink.fresh.iter().all(|fresh| !fresh);
    is_same.then(|| Committed {
        batch: last.batch,
        tables: sink.tables.iter().map(table_of).collect(),
    })
}

/// Brings every file of the batch to the disk and to its name, and prepares the log entries.
fn prepare(sink: &mut Sink) -> Result<(), Error> {
    let has_log = sink.options.format == Format::Delta;
    for (table, fresh) in sink.tables.iter_mut().zip(&sink.fresh) {
        table.close()?;
        if *fresh && !has_log && table.whole.is_empty() {
            table.without_rows(sink.batch)?;
        }
    }
    let hidden: Vec<PathBuf> = sink.tables.iter().flat_map(Staging::hidden_paths).collect();
    failpoint::reach("before_files_synced");
    place::sync(&hidden)?;
    failpoint::reach("before_files_named");
    let whole: Vec<(&PathBuf, &StagedFile)> = sink
        .tables
        .iter()
        .flat_map(|table| table.whole.iter().map(|file| (&table.folder, file)))
        .collect();
    name(&whole, is_remote(&sink.options.output))?;
    let mut folders = vec![sink.options.output.clone()];
    let mut entries = Vec::new();
    for (table, fresh) in sink.tables.iter_mut().zip(&sink.fresh) {
        if *fresh || !table.whole.is_empty() {
            folders.extend(table.folders());
            entries.extend(prepare_entry(table, *fresh, sink.batch)?);
            failpoint::reach("entry_prepared");
        }
    }
    let logs = entries
        .iter()
        .filter_map(|entry| Some(entry.parent()?.to_owned()));
    folders.extend(logs);
    place::sync(&entries)?;
    place::sync(&folders)
}

/// Gives files their names: objects several at once, since each is an upload.
fn name(files: &[(&PathBuf, &StagedFile)], at_once: bool) -> Result<(), Error> {
    let name = |(folder, file): &(&PathBuf, &StagedFile)| {
        file.publish(folder)?;
        failpoint::reach("file_named");
        Ok(())
    };
    match at_once {
        true => place::at_once(files, name),
        false => files.iter().try_for_each(name),
    }
}

/// Writes what the batch does to a Delta Lake table beside its log.
fn prepare_entry(table: &mut Staging, fresh: bool, batch: u64) -> Result<Option<PathBuf>, Error> {
    let merged = table.merged_now().cloned();
    let merged = merged.as_ref();
    let Some(log) = &mut table.log else {
        return Ok(None);
    };
    let replaced = if fresh { log.log.snapshot(true)? } else { None };
    let base = match &replaced {
        Some(snapshot) => {
            log.version = Some(snapshot.version);
            Base::Replaced(snapshot)
        }
        None if fresh => Base::Nothing,
        None => match merged {
            Some(_) => Base::Merged(&log.metadata),
            None => Base::Table,
        },
    };
    let schema = match (base, merged) {
        (Base::Table, _) => String::new(),
        (Base::Merged(_), Some(merged)) => merged.to_string(),
        _ => shape::text(&table.table, table.encoder.partitioning().names()),
    };
    let row_groups = match table.whole.is_empty() {
        true => None,
        false => Some(table.encoder.row_groups()?),
    };
    let change = Change {
        table: table.table.def.name,
        doc: table.table.def.doc,
        batch,
        schema: &schema,
        base,
        files: &table.whole,
        partition_by: table.encoder.partitioning().names(),
        plan: row_groups.map(|row_groups| row_groups.plan()),
    };
    log.log.prepare(batch, &entry(&change)).map(Some)
}

/// Puts the prepared log entries in place.
fn publish(sink: &mut Sink) -> Result<(), Error> {
    let mut folders = Vec::new();
    for (table, fresh) in sink.tables.iter_mut().zip(&sink.fresh) {
        let is_changed = *fresh || !table.whole.is_empty();
        if let Some(log) = table.log.as_mut().filter(|_| is_changed) {
            log.version = Some(log.log.publish(sink.batch, log.version)?);
            folders.push(log.log.folder().to_owned());
            failpoint::reach("log_entry_published");
        }
    }
    place::sync(&folders)?;
    for log in sink.tables.iter().filter_map(|table| table.log.as_ref()) {
        let is_due = |version: u64| version > 0 && version.is_multiple_of(log.checkpoint_interval);
        if folders.iter().any(|folder| folder == log.log.folder())
            && log.version.is_some_and(is_due)
        {
            // The log is whole without it, so a checkpoint that cannot be written is no failure of the commit.
            let _ = log.log.checkpoint();
        }
    }
    Ok(())
}

/// What the commit file says.
fn record(sink: &Sink, offset: &Value, page: Option<Value>) -> Commit {
    let mut tables: BTreeMap<String, CommittedFiles> = BTreeMap::new();
    if let Some(last) = &sink.commits.last {
        for (name, files) in &last.tables {
            let kept = CommittedFiles {
                since: files.since,
                shaped: files.shaped,
                partition_by: files.partition_by.clone(),
                ..CommittedFiles::default()
            };
            tables.insert(name.clone(), kept);
        }
    }
    let admitted = sink.tables.iter().zip(&sink.fresh).zip(&sink.awaited);
    for ((table, fresh), _) in admitted.filter(|(_, awaited)| awaited.is_none()) {
        let entry = tables.entry(table.table.def.name.to_owned()).or_default();
        if *fresh {
            entry.since = sink.batch;
            entry.shaped = None;
            let partitioned_by = table.encoder.partitioning().names();
            entry.partition_by = partitioned_by.to_vec();
            // Files say it, but for columns that stand in names of folders.
            let is_told = match sink.options.format {
                Format::Ndjson => true,
                Format::Parquet => !partitioned_by.is_empty(),
                Format::Delta => false,
            };
            entry.schema = is_told.then(|| {
                let shape = shape::of(&table.table.schema);
                shape::with_nulls(shape, partitioned_by)
            });
        }
        if let Some(merged) = table.merged_now()
            && table.log.is_none()
        {
            entry.shaped = Some(sink.batch);
            entry.schema = Some(merged.clone());
        }
        let whole = table.whole.iter();
        entry.files = whole
            .map(|file| CommittedFile {
                name: file.below(),
                rows: file.rows,
                bytes: file.bytes,
            })
            .collect();
    }
    Commit {
        batch: sink.batch,
        format: sink.options.format,
        offset: offset.clone(),
        tables,
        ledger: page,
    }
}

fn table_of(table: &Staging) -> CommittedTable {
    CommittedTable {
        name: table.table.def.name,
        rows: table.whole.iter().map(|file| file.rows).sum(),
        bytes: table.whole.iter().map(|file| file.bytes).sum(),
        files: table.whole.len() as u64,
    }
}

/// Removes the files that the batch replaced.
fn remove_replaced(table: &Staging, batch: u64) -> Result<(), Error> {
    for (path, name) in Staging::files(&table.folder)? {
        if names::made(&name).is_some_and(|made| made.batch < batch) {
            place::remove(&table.folder.join(&path))?;
        }
    }
    Ok(())
}
