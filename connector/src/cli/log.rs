//! The log of a run, on standard error: one line for each thing that happened, as text or as JSON. It says files, codes,
//! positions and numbers, and never what a message says.

use std::io;

use clap::{Args, ValueEnum};
use tracing::Level;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::Layer;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry;

/// The form of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// A line of text each.
    Text,
    /// A JSON object each.
    Json,
}

/// From which level on things are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum From {
    /// What ends a run.
    Error,
    /// Rejects, too.
    Warn,
    /// Runs and batches, too.
    Info,
    /// Files, too.
    Debug,
}

/// Whether there is a log, and how.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct LogArgs {
    /// Write a log to standard error, in place of progress
    #[arg(long, value_enum, value_name = "FORM")]
    log: Option<Form>,
    /// From which level on
    #[arg(
        long,
        value_enum,
        value_name = "LEVEL",
        default_value = "info",
        requires = "log"
    )]
    log_level: From,
}

impl LogArgs {
    /// Whether there is a log.
    pub(super) fn is_on(&self) -> bool {
        self.log.is_some()
    }

    /// Begins the log of this process.
    pub(super) fn begin(&self) {
        let Some(form) = self.log else { return };
        let level = match self.log_level {
            From::Error => Level::ERROR,
            From::Warn => Level::WARN,
            From::Info => Level::INFO,
            From::Debug => Level::DEBUG,
        };
        // Of libraries, what went wrong and was tried again.
        let others = LevelFilter::from_level(level.min(Level::WARN));
        let ours = Targets::new()
            .with_target("healthcare_connector", level)
            .with_default(others);
        let layer = Layer::new().with_writer(io::stderr).with_ansi(false);
        // A program that has a log already keeps it.
        let _ = match form {
            Form::Text => {
                tracing::subscriber::set_global_default(registry().with(ours).with(layer))
            }
            Form::Json => tracing::subscriber::set_global_default(
                registry().with(ours).with(layer.json().flatten_event(true)),
            ),
        };
    }
}
