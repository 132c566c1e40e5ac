//! What is to be read: a path and options, as Python and Spark give them.

use std::path::PathBuf;

use healthcare_connector::rows;
use pyo3::prelude::*;

use crate::error::{exception, usage, without_lock};
use crate::reader::{Batches, Origin, RecordReader};

/// Files to be read, with options by their names and values as texts.
#[pyclass(frozen, module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct Request {
    request: rows::Request,
}

#[pymethods]
impl Request {
    #[new]
    fn new(py: Python<'_>, path: PathBuf, options: Vec<(String, String)>) -> PyResult<Request> {
        let mut request = rows::Request::of(path);
        for (name, value) in &options {
            let set = request.set(name, value);
            set.map_err(|error| exception(py, &error))?;
        }
        Ok(Request { request })
    }

    /// The names of the options.
    #[staticmethod]
    fn option_names() -> Vec<&'static str> {
        rows::names().collect()
    }

    /// A reader for each table. Each goes through the files when it is asked for its rows.
    fn readers(&self, py: Python<'_>) -> PyResult<Vec<(&'static str, RecordReader)>> {
        let tables = without_lock(py, || self.request.tables())?;
        let tables = tables.map_err(|error| exception(py, &error))?;
        // What is wrong with the path is said at once.
        let listing = without_lock(py, || self.request.listing())?;
        listing.map_err(|error| exception(py, &error))?;
        let reader = |table: healthcare_connector::engine::Table| {
            let name = table.def.name;
            let files = Origin::Files(Box::new(self.request.of_table(name)));
            (name, RecordReader::of(files, table))
        };
        Ok(tables.into_iter().map(reader).collect())
    }

    /// All tables in one pass.
    fn batches(&self, py: Python<'_>) -> PyResult<Batches> {
        let rows = without_lock(py, || self.request.read())?;
        Ok(Batches::of(rows.map_err(|error| exception(py, &error))?))
    }

    /// The files there are: name, bytes, microseconds of the last change since 1970.
    fn files(&self, py: Python<'_>) -> PyResult<Vec<(String, u64, i64)>> {
        let listing = without_lock(py, || self.request.listing())?;
        let listing = listing.map_err(|error| exception(py, &error))?;
        let files = listing.files.iter();
        Ok(files
            .map(|file| (file.name.to_string(), file.size, file.modified.0))
            .collect())
    }

    /// Rows of some files, or of parts of them: name, bytes and last change as they were listed, and from which byte to which
    /// byte; a message belongs to where it ends.
    fn pieces(
        &self,
        py: Python<'_>,
        pieces: Vec<(String, u64, i64, u64, Option<u64>)>,
        letters: &str,
    ) -> PyResult<Batches> {
        let piece = |(name, size, modified, from, until)| rows::Piece {
            name,
            size,
            modified,
            from,
            until,
        };
        let pieces: Vec<rows::Piece> = pieces.into_iter().map(piece).collect();
        if pieces.is_empty() {
            return Err(usage(py, "no files are given"));
        }
        let rows = without_lock(py, || self.request.read_pieces(&pieces, letters))?;
        Ok(Batches::of(rows.map_err(|error| exception(py, &error))?))
    }
}
