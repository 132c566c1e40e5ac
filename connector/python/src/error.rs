//! Errors as Python's exceptions. Their classes are Python's, in `healthcare_connector.errors`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use healthcare_connector::Error;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// An error of the connector as an exception.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    let class = if error.rejected().is_some() {
        "RejectError"
    } else if error.is_usage() {
        "UsageError"
    } else if error.of_server().is_some() {
        "ServerError"
    } else {
        "ReadError"
    };
    made(py, class, &error.to_string(), error).unwrap_or_else(|failed| failed)
}

fn made(py: Python<'_>, class: &str, text: &str, error: &Error) -> PyResult<PyErr> {
    let class = py.import("healthcare_connector.errors")?.getattr(class)?;
    let details = PyDict::new(py);
    if let Some(reject) = error.rejected() {
        details.set_item("source_file", &reject.source_file)?;
        details.set_item("byte_offset", reject.byte_offset)?;
        details.set_item("message_index", reject.message_index)?;
        details.set_item("code", &reject.code)?;
        details.set_item("path", reject.path.as_deref())?;
    }
    if let Some((table, cause)) = error.of_server() {
        details.set_item("table", table)?;
        details.set_item("code", cause.code().as_str())?;
        details.set_item("status", cause.status())?;
        details.set_item("place", cause.place())?;
    }
    Ok(PyErr::from_value(class.call((text,), Some(&details))?))
}

/// A request that is wrong.
pub(crate) fn usage(py: Python<'_>, text: &str) -> PyErr {
    of_class(py, "UsageError", text)
}

/// A message that cannot be read.
pub(crate) fn unreadable(py: Python<'_>, text: &str) -> PyErr {
    of_class(py, "ParseError", text)
}

fn of_class(py: Python<'_>, class: &str, text: &str) -> PyErr {
    let made = py
        .import("healthcare_connector.errors")
        .and_then(|errors| errors.getattr(class)?.call1((text,)));
    made.map_or_else(|failed| failed, PyErr::from_value)
}

/// Works without the interpreter's lock. A mistake of the program becomes an exception that says no more than that: what it
/// stumbled over may be of a patient.
pub(crate) fn without_lock<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> T + Send,
) -> PyResult<T> {
    let done = py.detach(|| catch_unwind(AssertUnwindSafe(work)));
    done.map_err(|_| PyRuntimeError::new_err(MISTAKE))
}

/// Works on a thread of its own and hears Ctrl-C meanwhile: a server may take its time. The thread then ends by itself.
pub(crate) fn awaited<T: Send + 'static>(
    py: Python<'_>,
    work: impl FnOnce() -> T + Send + 'static,
) -> PyResult<T> {
    const TICK: Duration = Duration::from_millis(50);
    let (send, mut done) = mpsc::sync_channel(1);
    std::thread::spawn(move || {
        // Nobody may want it any more.
        let _ = send.send(work());
    });
    loop {
        // Whoever waits has the receiver for itself.
        let done = &mut done;
        match without_lock(py, move || done.recv_timeout(TICK))? {
            Ok(done) => return Ok(done),
            Err(RecvTimeoutError::Timeout) => py.check_signals()?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err(MISTAKE));
            }
        }
    }
}

const MISTAKE: &str = "a mistake of the program; please report it";

/// What cannot happen, unless arrays are larger than their offsets reach.
pub(crate) fn of_arrow(error: impl std::fmt::Display) -> PyErr {
    PyRuntimeError::new_err(format!("rows cannot be handed over: {error}"))
}
