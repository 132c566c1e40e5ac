//! What is asked of single files of file systems and object stores.

use healthcare_connector::rows::looking;
use pyo3::prelude::*;

use crate::error::without_lock;

/// Bytes and microseconds of the last change since 1970; None when the file cannot be looked at.
#[pyfunction]
pub(crate) fn file_found(py: Python<'_>, name: String) -> PyResult<Option<(u64, i64)>> {
    without_lock(py, || looking::size_and_change(&name))
}

/// The SHA-256 of the content; None when the file cannot be read.
#[pyfunction]
pub(crate) fn file_digest(py: Python<'_>, name: String) -> PyResult<Option<String>> {
    without_lock(py, || looking::digest(&name))
}
