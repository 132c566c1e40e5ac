//! `inspect` and `validate`.

use std::path::PathBuf;

use healthcare_connector::Error;
use healthcare_connector::cli::{Look, Subject};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;

use crate::error::{exception, usage, without_lock};

/// A file, or what would stand in one.
#[derive(FromPyObject)]
pub(crate) enum Source {
    Bytes(PyBackedBytes),
    File(PathBuf),
}

fn look(
    py: Python<'_>,
    source: &Source,
    encoding: Option<&str>,
    fhir_release: &str,
    of: impl FnOnce(&Look<'_>) -> Result<Vec<u8>, Error> + Send,
) -> PyResult<String> {
    let fhir_release = fhir_release
        .parse()
        .map_err(|error: fhir_model::UnknownRelease| {
            usage(py, &format!("fhir_release: {error}"))
        })?;
    let look = Look {
        subject: match source {
            Source::Bytes(bytes) => Subject::Bytes(bytes),
            Source::File(path) => Subject::File(path),
        },
        encoding,
        fhir_release,
    };
    let shown = without_lock(py, || of(&look))?.map_err(|error| exception(py, &error))?;
    Ok(String::from_utf8_lossy(&shown).into_owned())
}

/// Messages and resources as trees, or each as a line of JSON.
#[pyfunction]
pub(crate) fn inspect_lines(
    py: Python<'_>,
    source: Source,
    json: bool,
    full: bool,
    encoding: Option<&str>,
    fhir_release: &str,
) -> PyResult<String> {
    look(py, &source, encoding, fhir_release, |look| {
        look.inspect(json, full)
    })
}

/// Findings, a line of JSON for each.
#[pyfunction]
pub(crate) fn validate_lines(
    py: Python<'_>,
    source: Source,
    release: Option<&str>,
    errors_only: bool,
    encoding: Option<&str>,
    fhir_release: &str,
) -> PyResult<String> {
    look(py, &source, encoding, fhir_release, |look| {
        look.validate(release, errors_only)
    })
}
