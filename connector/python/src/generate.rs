//! Synthetic messages and resources. Options are those of the command line, by their names.

use clap::Parser;
use healthcare_connector::generate::{self, GenerateArgs};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::usage;

/// The options alone.
#[derive(Debug, Parser)]
#[command(name = "generate", no_binary_name = true, disable_help_flag = true)]
struct Options {
    #[command(flatten)]
    args: GenerateArgs,
}

fn args(py: Python<'_>, options: &[(String, String)]) -> PyResult<GenerateArgs> {
    let texts = options.iter().map(|(name, value)| {
        let name = name.replace('_', "-");
        format!("--{name}={value}")
    });
    let options = Options::try_parse_from(texts);
    // The first line says it; the rest is how to use a command line.
    let said = |error: clap::Error| {
        let text = error.to_string();
        let first = text.lines().next().unwrap_or_default();
        first.trim_start_matches("error: ").to_owned()
    };
    options
        .map(|options| options.args)
        .map_err(|error| usage(py, &said(error)))
}

fn failed(py: Python<'_>, error: &generate::Error) -> PyErr {
    match error {
        generate::Error::Io { .. } => pyo3::exceptions::PyOSError::new_err(error.to_string()),
        _ => usage(py, &error.to_string()),
    }
}

/// Messages in memory.
#[pyfunction]
pub(crate) fn generate_messages<'py>(
    py: Python<'py>,
    options: Vec<(String, String)>,
) -> PyResult<Vec<Bound<'py, PyBytes>>> {
    let args = args(py, &options)?;
    let made = py.detach(|| {
        let (mut stream, count) = generate::stream(&args)?;
        let message = |_| {
            let mut message = Vec::new();
            stream.next_into(&mut message);
            message
        };
        Ok((0..count).map(message).collect::<Vec<_>>())
    });
    let made = made.map_err(|error| failed(py, &error))?;
    Ok(made
        .iter()
        .map(|message| PyBytes::new(py, message))
        .collect())
}

/// Files of messages and resources; gives lines that say how much was written.
#[pyfunction]
pub(crate) fn generate_files(
    py: Python<'_>,
    options: Vec<(String, String)>,
) -> PyResult<Vec<String>> {
    let args = args(py, &options)?;
    let told = py.detach(|| generate::told(&args));
    told.map_err(|error| failed(py, &error))
}
