//! Opening an output folder: what a killed run left is finished or removed, and the tables that are there are looked at.
//! What was found of a table counts once it is admitted.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::commits::Commits;
use super::delta::{APP_ID, CHECKPOINT_INTERVAL, Log};
use super::partition::Partitioning;
use super::staging::{DEEPEST, Staging, TableLog};
use super::{Existing, Format, Sink, SinkOptions, Table, names, partition, shape};
use crate::error::{Error, Problem};
use crate::store::place;

pub(super) fn open(options: SinkOptions, tables: Vec<Table>) -> Result<Sink, Error> {
    let mut commits = Commits::open(&options.output)?;
    if let Err(error) = finish_and_clean(&options.output, &commits) {
        commits.withdraw();
        return Err(error);
    }
    let last = commits.last.as_ref().filter(|last| !last.tables.is_empty());
    if let Some(last) = last.filter(|last| last.format != options.format) {
        let found = last.format.table();
        return Err(other_format(&options, options.output.clone(), found));
    }
    let looked = |table: Table| {
        let folder = options.output.join(table.def.name);
        let none = Partitioning::default();
        let refused = Staging::new(table.clone(), folder, options.format, none, None);
        look(&options, &mut commits, table).unwrap_or_else(|error| Looked {
            staging: refused,
            is_fresh: Err(error),
            at_least: 0,
        })
    };
    let mut tables: Vec<Looked> = tables.into_iter().map(looked).collect();
    let adopted = tables.iter().map(|table| table.at_least).max();
    let batch = commits.next().max(adopted.unwrap_or(0));
    let awaited = tables.iter_mut();
    let awaited = awaited.map(|table| Some(std::mem::replace(&mut table.is_fresh, Ok(false))));
    Ok(Sink {
        awaited: awaited.collect(),
        fresh: vec![false; tables.len()],
        tables: tables.drain(..).map(|table| table.staging).collect(),
        batch,
        options,
        commits,
        failed: false,
    })
}

/// Finishes the last commit where its log entries are not all in place, and removes files that bear our names and that no
/// commit counts: those of a batch that was never committed, and those that a later commit replaced.
fn finish_and_clean(output: &Path, commits: &Commits) -> Result<(), Error> {
    for name in place::names(output)? {
        let folder = output.join(&name);
        if name.starts_with(['.', '_']) || !place::is_folder(&folder)? {
            continue;
        }
        let known = commits
            .last
            .as_ref()
            .and_then(|last| last.tables.get(&name));
        let log = Log::of(&folder);
        if let Some(last) = commits.last.as_ref().filter(|_| known.is_some()) {
            log.finish(last.batch)?;
        }
        log.remove_leftovers(commits.next())?;
        let has_log = log.exists()?;
        // Without a folder of commits, nothing says that visible files are leftovers; and a table that came from
        // elsewhere has its own log.
        let is_ours = commits.found && (known.is_some() || !has_log);
        let is_replaced = |batch: u64| known.is_some_and(|known| batch < known.since) && !has_log;
        for (file, name) in Staging::files(&folder)? {
            let Some(made) = names::made(&name) else {
                continue;
            };
            let is_leftover = made.batch >= commits.next() || is_replaced(made.batch);
            if made.hidden || (is_ours && is_leftover) {
                place::remove(&folder.join(&file))?;
            }
        }
    }
    Ok(())
}

/// A table, looked at.
struct Looked {
    staging: Staging,
    /// Whether the next commit makes the table, or makes it anew; or why it cannot be written.
    is_fresh: Result<bool, Error>,
    /// The least number that the next batch may have.
    at_least: u64,
}

/// What a table's folder holds.
#[derive(PartialEq, Eq)]
enum Found {
    Nothing,
    DeltaLog,
    Files,
}

fn look(options: &SinkOptions, commits: &mut Commits, table: Table) -> Result<Looked, Error> {
    let folder = options.output.join(table.def.name);
    let partitioning = Partitioning::of(&table, &options.partition_by)?;
    let last = commits.last.as_ref();
    let found = found(&folder)?;
    let is_known = found != Found::Nothing
        && last.is_some_and(|last| last.tables.contains_key(table.def.name));
    let is_there = is_known || found != Found::Nothing;
    let is_refused = match options.existing {
        Existing::Refuse => is_there,
        Existing::Continue => is_there && !is_known,
        Existing::Append | Existing::Replace => false,
    };
    if is_refused {
        return Err(Error::from(Problem::Exists { folder }));
    }
    let is_fresh = !is_there || options.existing == Existing::Replace;
    let mut merged = None;
    match (options.format, found) {
        (_, Found::Nothing) => {}
        (Format::Delta, Found::DeltaLog) => {
            return look_at_log(options, table, folder, partitioning);
        }
        (Format::Delta, Found::Files) => {
            return Err(other_format(options, folder, "files without a Delta log"));
        }
        (_, Found::DeltaLog) => {
            return Err(other_format(options, folder, Format::Delta.table()));
        }
        (_, Found::Files) if !is_known => {
            return Err(other_format(options, folder, "files that no commit names"));
        }
        (_, Found::Files) if !is_fresh => {
            let there = match commits.schema_of(table.def.name)? {
                None if options.format == Format::Parquet => schema_of_files(&folder)?,
                told => told,
            };
            let before = commits.partitioned_by(table.def.name);
            same_partitions(&folder, before, &partitioning)?;
            merged = agreed(options, &folder, there.as_ref(), &table, &partitioning)?;
        }
        (_, Found::Files) => {}
    }
    let log = (options.format == Format::Delta).then(|| TableLog {
        log: Log::of(&folder),
        version: None,
        metadata: Value::Null,
        checkpoint_interval: CHECKPOINT_INTERVAL,
    });
    let mut staging = Staging::new(table, folder, options.format, partitioning, log);
    staging.merged = merged;
    Ok(Looked {
        staging,
        is_fresh: Ok(is_fresh),
        at_least: 0,
    })
}

/// A table that has a log of its own, wherever it came from.
fn look_at_log(
    options: &SinkOptions,
    table: Table,
    folder: PathBuf,
    partitioning: Partitioning,
) -> Result<Looked, Error> {
    let log = Log::of(&folder);
    let snapshot = log.snapshot(false)?;
    let replaces = options.existing == Existing::Replace;
    let obstacle = snapshot
        .as_ref()
        .and_then(|snapshot| snapshot.obstacle(replaces));
    if let Some(obstacle) = obstacle {
        return Err(Error::from(Problem::Unsupported { folder, obstacle }));
    }
    if let Some(snapshot) = &snapshot {
        // One that is replaced stays partitioned as it is: readers may count on it.
        same_partitions(&folder, &snapshot.partitioned_by(), &partitioning)?;
    }
    let merged = match snapshot.as_ref().filter(|_| !replaces) {
        Some(snapshot) => agreed(
            options,
            &folder,
            snapshot.schema().as_ref(),
            &table,
            &partitioning,
        )?,
        None => None,
    };
    let after_transaction = snapshot
        .as_ref()
        .and_then(|snapshot| snapshot.transaction(APP_ID))
        .map_or(0, |version| version + 1);
    let files = Staging::files(&folder)?;
    let made = files.iter().filter_map(|(_, name)| names::made(name));
    let after_files = made.map(|made| made.batch + 1).max().unwrap_or(0);
    let interval = snapshot
        .as_ref()
        .map(|snapshot| snapshot.checkpoint_interval());
    let log = TableLog {
        log,
        version: snapshot.as_ref().map(|snapshot| snapshot.version),
        metadata: snapshot
            .as_ref()
            .map_or(Value::Null, |snapshot| snapshot.metadata.clone()),
        checkpoint_interval: interval.unwrap_or(CHECKPOINT_INTERVAL),
    };
    let mut staging = Staging::new(table, folder, options.format, partitioning, Some(log));
    staging.merged = merged;
    Ok(Looked {
        staging,
        is_fresh: Ok(replaces || snapshot.is_none()),
        at_least: after_transaction.max(after_files),
    })
}

/// The schema that the first Parquet file of ours says.
fn schema_of_files(folder: &Path) -> Result<Option<Value>, Error> {
    let files = Staging::files(folder)?;
    let schema = files
        .first()
        .map(|(path, _)| super::parquet::schema_of(&folder.join(path)));
    Ok(schema.transpose()?.map(|schema| shape::of(&schema)))
}

fn same_partitions(folder: &Path, there: &[String], ours: &Partitioning) -> Result<(), Error> {
    let said = |names: &[String]| match names {
        [] => "not partitioned".to_owned(),
        names => format!("partitioned by {}", names.join(", ")),
    };
    if there == ours.names() {
        return Ok(());
    }
    Err(Error::from(Problem::Unsupported {
        folder: folder.to_owned(),
        obstacle: format!(
            "it is {}, and would be {}; say the same `--partition-by`",
            said(there),
            said(ours.names())
        ),
    }))
}

/// Whether rows can be added under the schema that is there; if that takes columns of both, the schema that has them.
fn agreed(
    options: &SinkOptions,
    folder: &Path,
    there: Option<&Value>,
    table: &Table,
    partitioning: &Partitioning,
) -> Result<Option<Value>, Error> {
    let refused = |difference: String, hint: &'static str| {
        Error::from(Problem::Schema {
            folder: folder.to_owned(),
            difference,
            hint,
        })
    };
    let Some(there) = there else {
        return Err(refused("it is not known which".to_owned(), ""));
    };
    let ours = shape::with_nulls(shape::of(&table.schema), partitioning.names());
    let Some(difference) = shape::difference(there, &ours) else {
        return Ok(None);
    };
    let ours = serde_json::from_str(&shape::text(table, partitioning.names())).unwrap_or_default();
    match shape::merged(there, &ours) {
        // All columns of this run may be there, and others with them.
        Some(merged) if options.merge_schema => Ok((merged != *there).then_some(merged)),
        Some(_) => Err(refused(
            difference,
            "; say `--merge-schema` to keep the columns of both",
        )),
        None => Err(refused(difference, "")),
    }
}

fn other_format(options: &SinkOptions, folder: PathBuf, found: &'static str) -> Error {
    Error::from(Problem::OtherFormat {
        folder,
        found,
        wanted: options.format.table(),
    })
}

fn found(folder: &Path) -> Result<Found, Error> {
    if Log::of(folder).exists()? {
        return Ok(Found::DeltaLog);
    }
    Ok(match holds_files(folder, DEEPEST)? {
        true => Found::Files,
        false => Found::Nothing,
    })
}

/// Whether there is anything that readers see: folders of partitions may be empty, when a run was killed.
fn holds_files(folder: &Path, deep: usize) -> Result<bool, Error> {
    for name in place::names(folder)? {
        let is_visible = !name.starts_with(['.', '_']);
        let is_empty = deep > 0
            && partition::is_folder(&name)
            && place::is_folder(&folder.join(&name))?
            && !holds_files(&folder.join(&name), deep - 1)?;
        if is_visible && !is_empty {
            return Ok(true);
        }
    }
    Ok(false)
}
