//! The commit: files that are whole and on the disk get their names, then the commit file makes them count.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::commits::{Commit, CommittedFile, CommittedFiles};
use super::staging::Staging;
use super::{Committed, CommittedTable, Format, Sink, names, place};
use crate::error::Error;

pub(super) fn commit(sink: &mut Sink, offset: &Value) -> Result<Committed, Error> {
    if let Some(nothing) = nothing_new(sink, offset) {
        return Ok(nothing);
    }
    let done = prepare(sink).and_then(|()| {
        let commit = record(sink, offset);
        sink.commits.write(commit)
    });
    let counts = sink
        .commits
        .last
        .as_ref()
        .is_some_and(|last| last.batch == sink.batch);
    if !counts {
        for table in &mut sink.tables {
            table.discard()?;
        }
    }
    done?;
    let committed = committed(sink);
    for (table, fresh) in sink.tables.iter_mut().zip(&mut sink.fresh) {
        if std::mem::take(fresh) {
            remove_replaced(table, sink.batch)?;
        }
        table.whole.clear();
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

/// Brings every file of the batch to the disk, then to its name.
fn prepare(sink: &mut Sink) -> Result<(), Error> {
    let needs_file = sink.options.format != Format::Delta;
    for (table, fresh) in sink.tables.iter_mut().zip(&sink.fresh) {
        table.close()?;
        if needs_file && *fresh && table.whole.is_empty() {
            table.without_rows(sink.batch)?;
        }
    }
    let hidden: Vec<PathBuf> = sink.tables.iter().flat_map(Staging::hidden_paths).collect();
    place::sync(&hidden)?;
    for table in &sink.tables {
        for file in &table.whole {
            let hidden = table.folder.join(names::hidden(&file.name));
            place::publish(&hidden, &table.folder.join(&file.name))?;
        }
    }
    let changed = sink.tables.iter().filter(|table| !table.whole.is_empty());
    let mut folders: Vec<PathBuf> = changed.map(|table| table.folder.clone()).collect();
    folders.push(sink.options.output.clone());
    place::sync(&folders)
}

/// What the commit file says.
fn record(sink: &Sink, offset: &Value) -> Commit {
    let mut tables: BTreeMap<String, CommittedFiles> = BTreeMap::new();
    if let Some(last) = &sink.commits.last {
        for (name, files) in &last.tables {
            let since = files.since;
            let kept = CommittedFiles {
                since,
                ..CommittedFiles::default()
            };
            tables.insert(name.clone(), kept);
        }
    }
    for (table, fresh) in sink.tables.iter().zip(&sink.fresh) {
        let entry = tables.entry(table.table.def.name.to_owned()).or_default();
        if *fresh {
            entry.since = sink.batch;
        }
        entry.changed = *fresh || !table.whole.is_empty();
        let whole = table.whole.iter();
        entry.files = whole
            .map(|file| CommittedFile {
                name: file.name.clone(),
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
    }
}

fn committed(sink: &Sink) -> Committed {
    Committed {
        batch: sink.batch,
        tables: sink.tables.iter().map(table_of).collect(),
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
    for name in place::names(&table.folder)? {
        if names::made(&name).is_some_and(|made| made.batch < batch) {
            place::remove(&table.folder.join(&name))?;
        }
    }
    Ok(())
}
