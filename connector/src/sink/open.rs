//! Opening an output folder: what a killed run left is finished or removed, and the tables that are there are looked at.

use std::path::Path;

use super::commits::{Commit, Commits};
use super::staging::Staging;
use super::{Existing, Format, Sink, SinkOptions, Table, names, place};
use crate::error::{Error, Problem};

pub(super) fn open(options: SinkOptions, tables: Vec<Table>) -> Result<Sink, Error> {
    let commits = Commits::open(&options.output)?;
    remove_leftovers(&options.output, &commits)?;
    let mut fresh = Vec::with_capacity(tables.len());
    for table in &tables {
        match look(&options, &commits, table) {
            Ok(is_fresh) => fresh.push(is_fresh),
            Err(error) => {
                commits.withdraw();
                return Err(error);
            }
        }
    }
    let staging = |table: Table| {
        let folder = options.output.join(table.def.name);
        Staging::new(table, folder, options.format)
    };
    Ok(Sink {
        tables: tables.into_iter().map(staging).collect(),
        batch: commits.next(),
        options,
        commits,
        fresh,
        failed: false,
    })
}

/// Removes files that bear our names and that no commit counts: those of a batch that was never committed, and those that
/// a later commit replaced.
fn remove_leftovers(output: &Path, commits: &Commits) -> Result<(), Error> {
    for name in place::names(output)? {
        let folder = output.join(&name);
        if name.starts_with(['.', '_']) || !folder.is_dir() {
            continue;
        }
        let since = since(commits.last.as_ref(), &name);
        for file in place::names(&folder)? {
            let Some(made) = names::made(&file) else {
                continue;
            };
            // Without a folder of commits, nothing says that the visible files are leftovers.
            let is_leftover = commits.found && (made.batch >= commits.next() || made.batch < since);
            if made.hidden || is_leftover {
                place::remove(&folder.join(&file))?;
            }
        }
    }
    Ok(())
}

/// The first batch of a table that counts.
fn since(last: Option<&Commit>, table: &str) -> u64 {
    last.and_then(|last| last.tables.get(table))
        .map_or(0, |files| files.since)
}

/// Whether the next commit makes the table, or makes it anew.
fn look(options: &SinkOptions, commits: &Commits, table: &Table) -> Result<bool, Error> {
    let folder = options.output.join(table.def.name);
    let last = commits.last.as_ref();
    let is_known = last.is_some_and(|last| last.tables.contains_key(table.def.name));
    let found = found(&folder)?;
    if !is_known && found.is_none() {
        return Ok(true);
    }
    if options.existing == Existing::Refuse {
        return Err(Error::from(Problem::Exists { folder }));
    }
    Ok(options.existing == Existing::Replace)
}

/// What a folder holds, as an error says it.
fn found(folder: &Path) -> Result<Option<&'static str>, Error> {
    let names = place::names(folder)?;
    if names.iter().any(|name| name == "_delta_log") {
        return Ok(Some(Format::Delta.table()));
    }
    let visible = names.iter().find(|name| !name.starts_with(['.', '_']));
    Ok(visible.map(|_| "files of another origin"))
}
