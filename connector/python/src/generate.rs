//! Synthetic messages and resources. Options are those of the command line, by their names.

use clap::Parser;
use clap::error::{ContextKind, ErrorKind};
use healthcare_connector::generate::{self, GenerateArgs};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::{usage, without_lock};

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
    options
        .map(|options| options.args)
        .map_err(|error| usage(py, &said(&error)))
}

/// An error of the command line in the words of Python.
fn said(error: &clap::Error) -> String {
    let name = |kind| {
        let text = error.get(kind)?.to_string();
        let name = text.split(['=', ' ']).next()?.trim_start_matches('-');
        Some(name.replace('-', "_")).filter(|name| !name.is_empty())
    };
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    let first = first.trim_start_matches("error: ");
    match (error.kind(), name(ContextKind::InvalidArg)) {
        (ErrorKind::UnknownArgument, Some(unknown)) => {
            let near = name(ContextKind::SuggestedArg);
            let near = near.map_or(String::new(), |near| format!(" (did you mean `{near}`?)"));
            format!("there is no option `{unknown}`{near}")
        }
        (_, Some(option)) => {
            // `invalid value 'x' for '--messages <MESSAGES>': why`
            let why = first.split_once("': ").map_or(first, |(_, why)| why);
            format!("{option}: {why}")
        }
        _ => first.to_owned(),
    }
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
    let made = without_lock(py, || {
        let (mut stream, count) = generate::stream(&args)?;
        let message = |_| {
            let mut message = Vec::new();
            stream.next_into(&mut message);
            message
        };
        Ok((0..count).map(message).collect::<Vec<_>>())
    })?;
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
    let told = without_lock(py, || generate::told(&args))?;
    told.map_err(|error| failed(py, &error))
}
