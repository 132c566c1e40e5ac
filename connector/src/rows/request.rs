//! What is to be read, by the names of the options: the same names as on the command line, with values as texts, for callers
//! that have nothing else, such as Spark.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;

use super::{Handling, Parts, Rows};
use crate::dead_letter::DeadLetters;
use crate::dialects::Dialects;
use crate::engine::Dialect as _;
use crate::engine::{Position, Resumed, Table, Todo, Work};
use crate::error::{Error, Problem};
use crate::ingest::{ErrorHandling, IngestOptions, pattern, usage};
use crate::source::{FileAt, Listing, Modified};
use crate::store;

/// Bytes of a chunk: what rows of one batch are made of.
const CHUNK_BYTES: usize = 4 << 20;

/// A file, or a part of one, as somebody has listed it.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Its name, as [`Request::listing`] says it.
    pub name: String,
    /// Its bytes.
    pub size: u64,
    /// Its last change, in microseconds since 1970.
    pub modified: i64,
    /// The first byte of the part.
    pub from: u64,
    /// The end of the part; none is the end of the file. A message is in the part in which its last byte is.
    pub until: Option<u64>,
}

/// What is to be read, and how.
#[derive(Debug, Clone)]
pub struct Request {
    options: IngestOptions,
}

/// Sets an option to what a text says.
type Set = fn(&mut IngestOptions, &str) -> Result<(), String>;

/// The options, by name.
const OPTIONS: &[(&str, Set)] = &[
    ("tables", |options, text| {
        options.tables = listed(text);
        Ok(())
    }),
    ("columns", |options, text| {
        for entry in text.split(';').filter(|entry| !entry.trim().is_empty()) {
            let (table, columns) = entry.split_once('=').ok_or("write table=column,column")?;
            let columns = listed(columns);
            options.columns.insert(table.trim().to_owned(), columns);
        }
        Ok(())
    }),
    ("file_pattern", |options, text| {
        options.file_pattern = vec![text.to_owned()];
        Ok(())
    }),
    ("recursive", |options, text| {
        set(&mut options.recursive, truth(text))
    }),
    ("error_handling", |options, text| {
        let handling = ErrorHandling::from_str(text, true);
        set(
            &mut options.error_handling,
            handling.map_err(|_| "write skip, fail or dead_letter".to_owned()),
        )
    }),
    ("dead_letter_path", |options, text| {
        options.dead_letter_path = Some(PathBuf::from(text));
        Ok(())
    }),
    ("timezone", |options, text| {
        options.timezone = Some(text.to_owned());
        Ok(())
    }),
    ("encoding", |options, text| {
        options.encoding = Some(text.to_owned());
        Ok(())
    }),
    ("fhir_release", |options, text| {
        let release = text.parse().map_err(|_| "write r4, r4b or r5".to_owned());
        set(&mut options.fhir_release, release)
    }),
    ("store_option", |options, text| {
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let (name, value) = line.split_once('=').ok_or("write name=value")?;
            let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
            options.store_options.insert(name, value);
        }
        // Here, so that whoever looks at a file without a request has them, too.
        store::configure_more(&options.store_options).map_err(|error| error.to_string())
    }),
    ("raw_message", |options, text| {
        set(&mut options.raw_message, truth(text))
    }),
    ("max_message_bytes", |options, text| {
        set(&mut options.max_message_bytes, number(text))
    }),
    ("max_segments", |options, text| {
        set(&mut options.max_segments, number(text))
    }),
    ("max_nesting", |options, text| {
        set(&mut options.max_nesting, number(text))
    }),
    ("max_expansion", |options, text| {
        set(&mut options.settings.expansion, number(text))
    }),
    ("threads", |options, text| {
        set(&mut options.settings.threads, number(text))
    }),
];

/// The names of the options that a request takes.
pub fn names() -> impl Iterator<Item = &'static str> + Clone {
    OPTIONS.iter().map(|(name, _)| *name)
}

impl Request {
    /// A file, or the files of a folder, with the defaults of all options.
    pub fn of(storage_path: impl Into<PathBuf>) -> Request {
        let mut options = IngestOptions::new(storage_path, PathBuf::new());
        options.settings.chunk_bytes = CHUNK_BYTES;
        // Rows are handed over as they are made, and nothing is committed.
        options.settings.group_bytes = CHUNK_BYTES;
        options.settings.batch_files = u64::MAX;
        options.settings.batch_bytes = u64::MAX;
        Request { options }
    }

    /// Sets an option.
    ///
    /// # Errors
    /// An option that does not exist; the error names the nearest one. A value that means nothing.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let found = OPTIONS.iter().find(|(known, _)| *known == name);
        let Some((_, set)) = found else {
            return Err(Problem::Unknown {
                what: "option",
                name: name.to_owned(),
                nearest: model_core::nearest(name, names()),
                known: names().collect::<Vec<_>>().join(", "),
            }
            .into());
        };
        set(&mut self.options, value).map_err(|why| usage(format!("{name}: {why}")))
    }

    /// The tables that will be made, with their schemas.
    ///
    /// # Errors
    /// A table or column that does not exist; the error names the nearest one.
    pub fn tables(&self) -> Result<Vec<Table>, Error> {
        Ok(self.dialect()?.tables().to_vec())
    }

    pub(super) fn options(&self) -> &IngestOptions {
        &self.options
    }

    pub(super) fn dialect(&self) -> Result<Dialects, Error> {
        self.options.check()?;
        self.options.dialect()
    }

    /// The files there are.
    ///
    /// # Errors
    /// A pattern that means nothing, a path that cannot be looked at.
    pub fn listing(&self) -> Result<Listing, Error> {
        let options = &self.options;
        let pattern = pattern(options.file_patterns())?;
        let mut not: Vec<&Path> = Vec::new();
        not.extend(options.dead_letter_path.as_deref());
        let listing = Listing::of(&options.storage_path, &pattern, options.recursive, &not);
        match listing.root_refused() {
            Some(refused) if listing.files.is_empty() => Err(Problem::Source {
                name: refused.name.clone(),
                fault: refused.fault,
            }
            .into()),
            _ => Ok(listing),
        }
    }

    /// Begins to read.
    ///
    /// # Errors
    /// Options that are wrong ([`Error::is_usage`]), a path that cannot be read.
    pub fn read(&self) -> Result<Rows, Error> {
        self.begin(Work::all(&self.listing()?), None)
    }

    /// Reads files and parts of files that were listed before, here or elsewhere. A file that has changed since is an error
    /// when everything else was read. Dead letters get the name `letters`, in place of those that have it: reading the same
    /// pieces again leaves the same letters.
    ///
    /// # Errors
    /// As [`Request::read`].
    pub fn read_pieces(&self, pieces: &[Piece], letters: &str) -> Result<Rows, Error> {
        let pattern = pattern(self.options.file_patterns())?;
        let pattern = Arc::new(pattern);
        let todo = |piece: &Piece| Todo {
            file: FileAt::again(
                &self.options.storage_path,
                &piece.name,
                piece.size,
                Modified(piece.modified),
                &pattern,
            ),
            from: (piece.from > 0).then(|| Resumed {
                position: Position {
                    stream: 0,
                    offset: piece.from,
                },
                ..Resumed::default()
            }),
            until: piece.until,
        };
        let work = Work {
            files: pieces.iter().map(todo).collect(),
            refused: Vec::new(),
        };
        let mut rows = self.begin(work, Some(letters))?;
        rows.all_or_nothing();
        Ok(rows)
    }

    /// The same for one table alone.
    pub fn of_table(&self, table: &str) -> Request {
        let mut request = self.clone();
        request.options.columns.retain(|name, _| name == table);
        request.options.tables = vec![table.to_owned()];
        request
    }

    fn begin(&self, work: Work, letters: Option<&str>) -> Result<Rows, Error> {
        let options = &self.options;
        options.check()?;
        let handling = match (options.error_handling, &options.dead_letter_path) {
            (ErrorHandling::Skip, _) | (ErrorHandling::DeadLetter, None) => Handling::Skip,
            (ErrorHandling::Fail, _) => Handling::Fail,
            (ErrorHandling::DeadLetter, Some(folder)) => Handling::DeadLetter(match letters {
                Some(name) => DeadLetters::of_pieces(folder, name)?,
                None => DeadLetters::open(folder, &options.storage_path, 0)?,
            }),
        };
        Ok(Rows::of(Parts {
            dialect: options.dialect()?,
            work,
            settings: options.settings,
            handling,
        }))
    }
}

pub(super) fn set<T>(slot: &mut T, value: Result<T, String>) -> Result<(), String> {
    *slot = value?;
    Ok(())
}

/// Texts between commas.
fn listed(text: &str) -> Vec<String> {
    let names = text.split(',').map(str::trim);
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

pub(super) fn truth(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Ok(true),
        "false" | "0" | "no" => Ok(false),
        _ => Err("write true or false".to_owned()),
    }
}

pub(super) fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.trim().parse().map_err(|_| "write a number".to_owned())
}
