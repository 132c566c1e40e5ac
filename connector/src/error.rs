//! The one error type of the connector. It says what failed and where; it never holds a value of a message.

use std::io;
use std::path::{Path, PathBuf};

use crate::reject::Reject;
use crate::source::Fault;

/// What went wrong, and where.
///
/// Messages name files, tables, columns and positions, and never what a message says.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(#[from] Problem);

#[derive(Debug, thiserror::Error)]
pub(crate) enum Problem {
    #[error("cannot {doing} {}: {source}", path.display())]
    Io {
        doing: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    #[error(
        "{} already holds a table: choose another output folder, or say `--existing append` or `--existing replace`",
        folder.display()
    )]
    Exists { folder: PathBuf },
    #[error("{} holds {found}, so {wanted} cannot be written there: choose another output folder", folder.display())]
    OtherFormat {
        folder: PathBuf,
        found: &'static str,
        wanted: &'static str,
    },
    #[error("{} was written with another schema: {difference}{hint}", folder.display())]
    Schema {
        folder: PathBuf,
        difference: String,
        /// What can be done, if anything.
        hint: &'static str,
    },
    #[error("files cannot be added to the table {}: {obstacle}", folder.display())]
    Unsupported { folder: PathBuf, obstacle: String },
    #[error("another writer changed the table while this run was writing: see {}", path.display())]
    Conflict { path: PathBuf },
    #[error("another run is writing to {}", folder.display())]
    Busy { folder: PathBuf },
    #[error(
        "{} is the checkpoint of another output than {}, or of one that was removed: it knows of batch {batch}, which is not there; choose another `--checkpoint-path`, or say `--existing replace`",
        folder.display(), output.display()
    )]
    Ahead {
        folder: PathBuf,
        output: PathBuf,
        batch: u64,
    },
    #[error("{} is kept with the checkpoint {}: say `--checkpoint-path` with that folder", output.display(), checkpoint.display())]
    OtherCheckpoint {
        output: PathBuf,
        checkpoint: PathBuf,
    },
    #[error(
        "{} was written for {before}, and {now} are asked for: files that were read are not read again, so say the same `--tables`, or `--existing replace`, or choose another output folder",
        output.display()
    )]
    OtherTables {
        output: PathBuf,
        before: String,
        now: String,
    },
    #[error(
        "{path} was read before and has changed since ({how}); `--changed-files` says what is to be done"
    )]
    Changed { path: String, how: &'static str },
    #[error("{} is not as this sink writes it: {what}", path.display())]
    Malformed { path: PathBuf, what: String },
    #[error("a part for table {table} was encoded for another table or another sink")]
    OtherPart { table: &'static str },
    #[error("there is no {what} `{name}`{}: there are {known}", did_you_mean(.nearest))]
    Unknown {
        what: &'static str,
        name: String,
        nearest: Option<&'static str>,
        known: String,
    },
    #[error("a batch for table {table} does not have the table's schema")]
    BatchSchema { table: &'static str },
    #[error("table {table} cannot be encoded: {source}")]
    Encoding {
        table: &'static str,
        source: parquet::errors::ParquetError,
    },
    #[error(transparent)]
    Model(#[from] model_core::Error),
    #[error(transparent)]
    Api(#[from] crate::api::Error),
    #[error("{}", of_tables(.failed))]
    Tables {
        failed: Vec<(String, crate::api::Error)>,
    },
    #[error(
        "{} was read from {before}: choose another output folder for {now}, or say `--existing replace`",
        output.display()
    )]
    OtherServer {
        output: PathBuf,
        before: String,
        now: String,
    },
    #[error(
        "{table} was read with another `--search` before: what was read is not read again, so say the same one, or `--existing replace`, or choose another output folder"
    )]
    OtherSearch { table: String },
    #[error(
        "{} was read by {before} before: go on so, or say `--existing replace`, or choose another output folder",
        output.display()
    )]
    OtherWay {
        output: PathBuf,
        before: &'static str,
    },
    #[error(
        "{} was read by exports, and searches cannot go on from these: they were of a group or of patients, or had filters, or the last one was not read to its end, or too much was updated shortly before it; go on with `--export`, or say `--existing replace`, or choose another output folder",
        output.display()
    )]
    ExportsOnly { output: PathBuf },
    #[error(
        "the server no longer has the export that was read in part: its rows so far are in {}, so say `--existing replace`, or choose another output folder",
        output.display()
    )]
    ExportGone { output: PathBuf },
    #[error("columns are given for {table}, which is not among the tables asked for{}", did_you_mean(.nearest))]
    ColumnsOfNoTable {
        table: String,
        nearest: Option<String>,
    },
    #[error("{0}")]
    Usage(String),
    #[error("{name}: {fault} ({})", fault.as_str())]
    Source { name: String, fault: Fault },
    #[error("{0}")]
    Rejected(Reject),
    #[error(
        "{source_name}: the {what} that were found and those that were read are not the same; this is a mistake of the program, and nothing of the batch was written"
    )]
    Unbalanced {
        source_name: String,
        what: &'static str,
    },
    #[error(
        "a thread ended unexpectedly; this is a mistake of the program, and nothing of the batch was written"
    )]
    Panicked,
    #[error(
        "a file has changed or is gone since it was listed, so that its rows would not be those that were promised: list anew"
    )]
    Moved,
    #[error("{0}")]
    Looking(String),
    #[error("nobody takes the rows any more")]
    Untaken,
    #[error("nothing more can be written after a failure; begin anew from the last commit")]
    AfterFailure,
}

impl Error {
    /// What the system said about a path; `doing` completes "cannot …".
    pub(crate) fn io(doing: &'static str, path: &Path, source: io::Error) -> Error {
        let path = path.to_owned();
        Error(Problem::Io {
            doing,
            path,
            source,
        })
    }

    /// Columns for a table that is not made.
    pub(crate) fn columns_of_no_table<'a>(
        table: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Error {
        Error(Problem::ColumnsOfNoTable {
            table: table.to_owned(),
            nearest: model_core::nearest(table, known).map(str::to_owned),
        })
    }

    /// The request itself is wrong: a name or a value that does not exist, options that contradict each other.
    pub fn is_usage(&self) -> bool {
        match &self.0 {
            Problem::Usage(_) | Problem::ColumnsOfNoTable { .. } | Problem::Unknown { .. } => true,
            Problem::Io { source, .. } => source.kind() == io::ErrorKind::InvalidInput,
            Problem::Model(error) => error.is_unknown_table() || error.is_unknown_column(),
            Problem::Api(error) => error.is_setting(),
            _ => false,
        }
    }

    /// What was rejected, when `error_handling` is `fail`.
    pub fn rejected(&self) -> Option<&Reject> {
        match &self.0 {
            Problem::Rejected(reject) => Some(reject),
            _ => None,
        }
    }

    /// What kept a server's first table from being read, and the table's name; without one, when nothing of the server could be.
    pub fn of_server(&self) -> Option<(Option<&str>, &crate::api::Error)> {
        match &self.0 {
            Problem::Api(error) if !error.is_setting() => Some((None, error)),
            Problem::Tables { failed } => {
                let (table, error) = failed.first()?;
                Some((Some(table), error))
            }
            _ => None,
        }
    }

    /// A cursor is of another search.
    pub(crate) fn is_other_search(&self) -> bool {
        matches!(self.0, Problem::OtherSearch { .. })
    }

    /// The disk, or the quota on it, is full.
    pub fn is_disk_full(&self) -> bool {
        use io::ErrorKind::{QuotaExceeded, StorageFull};
        matches!(&self.0, Problem::Io { source, .. } if matches!(source.kind(), StorageFull | QuotaExceeded))
    }

    /// A file or folder may not be read or written.
    pub fn is_permission_denied(&self) -> bool {
        matches!(&self.0, Problem::Io { source, .. } if source.kind() == io::ErrorKind::PermissionDenied)
    }

    /// The output holds a table already, and nobody said what to do with it.
    pub fn is_exists(&self) -> bool {
        matches!(self.0, Problem::Exists { .. })
    }

    /// The output holds a table of another format or with another schema.
    pub fn is_mismatch(&self) -> bool {
        matches!(self.0, Problem::OtherFormat { .. } | Problem::Schema { .. })
    }

    /// A name that was to be new is taken.
    pub(crate) fn is_already_there(&self) -> bool {
        matches!(&self.0, Problem::Io { source, .. } if source.kind() == io::ErrorKind::AlreadyExists)
    }

    /// Another run has the output open.
    pub fn is_busy(&self) -> bool {
        matches!(self.0, Problem::Busy { .. })
    }
}

/// Turns what the system said about a path into the crate's error: `fs::read(path).at("read", path)?`.
pub(crate) trait At<T> {
    /// `doing` completes "cannot …".
    fn at(self, doing: &'static str, path: &Path) -> Result<T, Error>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, doing: &'static str, path: &Path) -> Result<T, Error> {
        self.map_err(|source| Error::io(doing, path, source))
    }
}

/// Every table that could not be read, and why.
fn of_tables(failed: &[(String, crate::api::Error)]) -> String {
    let told = failed
        .iter()
        .map(|(table, error)| format!("{table}: {error}"));
    let told: Vec<String> = told.collect();
    format!("not read to the end: {}", told.join("; "))
}

fn did_you_mean(nearest: &Option<impl AsRef<str>>) -> String {
    nearest
        .as_ref()
        .map(AsRef::as_ref)
        .map(|name: &str| format!(" (did you mean `{name}`?)"))
        .unwrap_or_default()
}

impl From<crate::api::Error> for Error {
    fn from(error: crate::api::Error) -> Error {
        Error(Problem::Api(error))
    }
}

impl From<model_core::Error> for Error {
    fn from(error: model_core::Error) -> Error {
        Error(Problem::Model(error))
    }
}
