//! The one error type of this crate, and the search for the name that was probably meant.

use std::fmt;

/// What went wrong, and where. It never holds a value of a row.
///
/// ```
/// # use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef};
/// # static PID: TableDef = TableDef { name: "pid", doc: "", ingestion: Ingestion::Append, key: &[], columns: &[
/// #     ColumnDef { name: "patient_name", kind: Kind::Utf8, nullable: true, origin: "PID-5", title: "Patient Name" },
/// # ] };
/// let error = Columns::with_projection(&PID, &["pateint_name"]).unwrap_err();
/// assert!(error.is_unknown_column());
/// assert_eq!(error.to_string(), "table pid has no column `pateint_name`; did you mean `patient_name`?");
/// ```
#[derive(Debug)]
pub struct Error(Problem);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            #[cfg(feature = "columns")]
            Problem::Arrow { source, .. } => Some(source),
            _ => None,
        }
    }
}

#[cfg(feature = "columns")]
impl From<Problem> for Error {
    fn from(problem: Problem) -> Error {
        Error(problem)
    }
}

#[derive(Debug)]
pub(crate) enum Problem {
    #[cfg(feature = "columns")]
    UnknownColumn {
        table: &'static str,
        column: String,
        nearest: Option<&'static str>,
    },
    UnknownTable {
        table: String,
        nearest: Option<&'static str>,
    },
    #[cfg(feature = "columns")]
    NotUtf8 {
        table: &'static str,
        path: String,
        row: usize,
    },
    #[cfg(feature = "columns")]
    TooLarge { table: &'static str, path: String },
    #[cfg(feature = "columns")]
    Arrow {
        table: &'static str,
        path: String,
        source: arrow_schema::ArrowError,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "columns")]
            Problem::UnknownColumn {
                table,
                column,
                nearest,
            } => {
                let hint = did_you_mean(nearest);
                write!(f, "table {table} has no column `{column}`{hint}")
            }
            Problem::UnknownTable { table, nearest } => {
                write!(f, "there is no table `{table}`{}", did_you_mean(nearest))
            }
            #[cfg(feature = "columns")]
            Problem::NotUtf8 { table, path, row } => {
                write!(f, "{table}.{path} is not UTF-8 in row {row} of the batch")
            }
            #[cfg(feature = "columns")]
            Problem::TooLarge { table, path } => write!(
                f,
                "{table}.{path} holds more than 2 GiB in one batch: cut batches sooner"
            ),
            #[cfg(feature = "columns")]
            Problem::Arrow {
                table,
                path,
                source,
            } => write!(f, "{table}.{path} does not make an array: {source}"),
        }
    }
}

impl Error {
    /// A table was asked for that is none of these; names the nearest.
    pub fn unknown_table(table: &str, known: impl IntoIterator<Item = &'static str>) -> Error {
        Error(Problem::UnknownTable {
            table: table.to_owned(),
            nearest: nearest(table, known),
        })
    }

    /// A table was asked for that does not exist.
    pub fn is_unknown_table(&self) -> bool {
        matches!(self.0, Problem::UnknownTable { .. })
    }

    #[cfg(feature = "columns")]
    /// A projection named a column that the table does not have.
    pub fn is_unknown_column(&self) -> bool {
        matches!(self.0, Problem::UnknownColumn { .. })
    }

    #[cfg(feature = "columns")]
    /// Bytes that are not UTF-8 were given to a text column.
    pub fn is_not_utf8(&self) -> bool {
        matches!(self.0, Problem::NotUtf8 { .. })
    }

    #[cfg(feature = "columns")]
    /// One column outgrew what 32-bit offsets reach within a batch.
    pub fn is_too_large(&self) -> bool {
        matches!(self.0, Problem::TooLarge { .. })
    }
}

fn did_you_mean(nearest: &Option<&'static str>) -> String {
    nearest
        .map(|name| format!("; did you mean `{name}`?"))
        .unwrap_or_default()
}

/// The known name that was probably meant, or `None` when none is near: at most a third of the letters differ.
/// Of equally near names the first wins; a name that begins with this one and goes on with `_` is nearest.
///
/// ```
/// assert_eq!(model_core::nearest("recursve", ["file_pattern", "recursive"]), Some("recursive"));
/// assert_eq!(model_core::nearest("colour", ["file_pattern", "recursive"]), None);
/// assert_eq!(model_core::nearest("oru", ["orc", "oru_messages"]), Some("oru_messages"));
/// ```
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_ascii_lowercase();
    let allowed = name.chars().count().div_ceil(3);
    let distance = |candidate: &str| {
        let candidate = candidate.to_ascii_lowercase();
        match candidate.strip_prefix(&name) {
            Some(rest) if rest.starts_with('_') => 0,
            _ => strsim::osa_distance(&name, &candidate),
        }
    };
    known
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
